import { Edge, entryBytes, HASH_LENGTH, leafHash, TILE_WIDTH, type TileReader } from "@bilan/ledger";
import type { Entry } from "@bilan/vocabulary";
import type { Pool, PoolClient } from "pg";
import { inTransaction } from "./connection.js";
import { entryChunks, headOf, lockLedger } from "./ledger.js";

/** Tiles of this level stand over 256^7 entries: more than a ledger can number. */
const HIGHEST_LEVEL = 6;

/** Reads the tiles of the ledger's tree. */
export function tileReader(database: Pool | PoolClient): TileReader {
  return async (level, index) => {
    const result = await database.query<{ hashes: Uint8Array }>(
      "SELECT hashes FROM bilan.tile WHERE level = $1 AND index = $2",
      [level, index],
    );
    return result.rows[0]?.hashes ?? null;
  };
}

/** How many leaves the stored tree has, and its edge, in one look: every append needs it. */
async function storedEdge(database: Pool | PoolClient): Promise<{ size: number; read: TileReader }> {
  const result = await database.query<{ level: number; index: number; hashes: Uint8Array }>(
    `SELECT last.* FROM generate_series(0, $1::int) AS of(level) CROSS JOIN LATERAL
       (SELECT level, index, hashes FROM bilan.tile WHERE tile.level = of.level ORDER BY index DESC LIMIT 1) AS last
      ORDER BY level`,
    [HIGHEST_LEVEL],
  );
  const edge = new Map(result.rows.map(({ level, index, hashes }) => [`${level}/${index}`, hashes]));
  const last = result.rows[0];
  return {
    size: last ? Number(last.index) * TILE_WIDTH + last.hashes.length / HASH_LENGTH : 0,
    read: async (level, index) => edge.get(`${level}/${index}`) ?? null,
  };
}

/** How many leaves the tree has. One of a ledger that a version without trees wrote is made first. */
export async function grownTree(pool: Pool): Promise<number> {
  const [{ size }, { seq }] = await Promise.all([storedEdge(pool), headOf(pool)]);
  if (size >= seq) return size;
  return inTransaction(pool, async (client) => {
    await lockLedger(client);
    const head = await headOf(client);
    await (await Growth.after(client, head.seq)).write();
    return head.seq;
  });
}

/** The tree while a ledger is being appended to, in one transaction. */
export class Growth {
  readonly #client: PoolClient;
  readonly #edge: Edge;

  private constructor(client: PoolClient, edge: Edge) {
    this.#client = client;
    this.#edge = edge;
  }

  /** The tree of a ledger that goes to entry `seq`. Entries of a version that kept no tree are taken in first. */
  static async after(client: PoolClient, seq: number): Promise<Growth> {
    const { size, read } = await storedEdge(client);
    const growth = new Growth(client, await Edge.of(size, read));
    for await (const entries of entryChunks(client, size + 1, seq)) growth.take(entries);
    return growth;
  }

  /** Adds entries, which follow the last one. */
  take(entries: readonly Entry[]): void {
    for (const entry of entries) this.#edge.add(leafHash(entryBytes(entry)));
  }

  /** Writes what has changed. */
  async write(): Promise<void> {
    const tiles = this.#edge.changed();
    if (tiles.length === 0) return;
    await this.#client.query(
      `INSERT INTO bilan.tile (level, index, hashes)
       SELECT * FROM unnest($1::smallint[], $2::bigint[], $3::bytea[])
       ON CONFLICT (level, index) DO UPDATE SET hashes = excluded.hashes`,
      [
        tiles.map(({ level }) => level),
        tiles.map(({ index }) => index),
        tiles.map(({ hashes }) => Buffer.from(hashes)),
      ],
    );
  }
}

import { Edge, entryBytes, HASH_LENGTH, leafHash, TILE_WIDTH, type TileReader } from "@bilan/ledger";
import type { Entry } from "@bilan/vocabulary";
import type { Pool, PoolClient } from "pg";
import { entryChunks } from "./ledger.js";

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

/** How many leaves the stored tree has. */
export async function treeSize(database: Pool | PoolClient): Promise<number> {
  const result = await database.query<{ index: number; length: number }>(
    "SELECT index, length(hashes) AS length FROM bilan.tile WHERE level = 0 ORDER BY index DESC LIMIT 1",
  );
  const last = result.rows[0];
  return last ? Number(last.index) * TILE_WIDTH + last.length / HASH_LENGTH : 0;
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
    const size = await treeSize(client);
    const growth = new Growth(client, await Edge.of(size, tileReader(client)));
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

import { PROJECTIONS, type Projection, unsound, verifyChain, EMPTY } from "@bilan/ledger";
import type { Pool, PoolClient } from "pg";
import { inTransaction } from "./connection.js";
import { entryChunks, lockLedger } from "./ledger.js";
import { Batch } from "./projection.js";
import type { Difference, Rebuilt } from "./store.js";

const SHOWN = 100;
const KEY = ["subject", "part", "seq_from", "known_from"];
const VALUES = ["entry", "known_to", "seq_to", "body"];

/** Ends the transaction of a mere comparison. */
class Compared extends Error {
  readonly rebuilt: Rebuilt;

  constructor(rebuilt: Rebuilt) {
    super("compared");
    this.rebuilt = rebuilt;
  }
}

/**
 * Makes every projection again from the ledger into new tables, compares them with those in use and puts them in
 * their place; with `check` only compares. Throws Problem 401 where the ledger itself does not verify.
 */
export async function rebuild(pool: Pool, check: boolean): Promise<Rebuilt> {
  try {
    return await inTransaction(pool, async (client) => {
      await lockLedger(client);
      await client.query("CREATE SCHEMA rebuilt");
      for (const projection of PROJECTIONS) {
        await client.query(`CREATE TABLE rebuilt.${projection} (LIKE standing.${projection} INCLUDING ALL)`);
      }
      await fill(client);
      const rebuilt = await compare(client);
      if (check) throw new Compared(rebuilt);
      await client.query("DROP SCHEMA standing CASCADE");
      await client.query("ALTER SCHEMA rebuilt RENAME TO standing");
      return rebuilt;
    });
  } catch (error) {
    if (error instanceof Compared) return error.rebuilt;
    throw error;
  }
}

async function fill(client: PoolClient): Promise<void> {
  let head = EMPTY;
  for await (const entries of entryChunks(client)) {
    const verification = verifyChain(entries, head);
    if (!verification.sound) throw unsound(verification);
    head = verification.head;
    const batch = await Batch.load(client, "rebuilt", entries);
    for (const entry of entries) batch.apply(entry);
    await batch.write();
  }
}

async function compare(client: PoolClient): Promise<Rebuilt> {
  let rows = 0;
  let differing = 0;
  const differences: Difference[] = [];
  for (const projection of PROJECTIONS) {
    const counted = await client.query<{ rows: number }>(`SELECT count(*) AS rows FROM rebuilt.${projection}`);
    rows += counted.rows[0]?.rows ?? 0;
    const found = await differencesIn(client, projection);
    differing += found.total;
    differences.push(...found.first.slice(0, SHOWN - differences.length));
  }
  return { rows, differing, differences };
}

async function differencesIn(client: PoolClient, projection: Projection) {
  const same = VALUES.map((column) => `made.${column} IS NOT DISTINCT FROM kept.${column}`).join(" AND ");
  const result = await client.query<Omit<Difference, "projection"> & { total: number }>(
    `SELECT subject, part, count(*) OVER () AS total,
            CASE WHEN kept.entry IS NULL THEN 'missing' WHEN made.entry IS NULL THEN 'unexpected' ELSE 'different' END
              AS fault
       FROM rebuilt.${projection} AS made FULL JOIN standing.${projection} AS kept USING (${KEY.join(", ")})
      WHERE NOT (made.entry IS NOT NULL AND kept.entry IS NOT NULL AND ${same})
      ORDER BY subject, part LIMIT ${SHOWN}`,
  );
  const first = result.rows.map(({ subject, part, fault }): Difference => ({ projection, subject, part, fault }));
  return { first, total: result.rows[0]?.total ?? 0 };
}

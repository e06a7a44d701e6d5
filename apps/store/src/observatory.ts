import type { Body } from "@bilan/vocabulary";
import type { Pool } from "pg";
import { Parameters, standing } from "./known.js";
import type { AsKnown, GazetteerRecord, ImportRecord } from "./store.js";

export async function observatory(pool: Pool, known: AsKnown): Promise<Body<"observatory.opened"> | null> {
  const parameters = new Parameters();
  const result = await pool.query<{ body: Body<"observatory.opened"> }>(
    `SELECT body FROM standing.observatory WHERE ${standing("observatory", known, parameters)} ORDER BY seq_from DESC LIMIT 1`,
    parameters.values,
  );
  return result.rows[0]?.body ?? null;
}

/** What was imported, latest first. */
export async function imports(pool: Pool): Promise<ImportRecord[]> {
  const result = await pool.query<{ body: Body<"import.finished">; entry: string; known_from: string }>(
    `SELECT body, entry, known_from FROM standing.import WHERE ${standing("import", {}, new Parameters())}
      ORDER BY seq_from DESC`,
  );
  return result.rows.map((row) => ({ ...row.body, at: row.known_from, entry: row.entry }));
}

/** Which gazetteers the places are of. */
export async function gazetteers(pool: Pool): Promise<GazetteerRecord[]> {
  const result = await pool.query<GazetteerRecord>(
    "SELECT source, version, count(*) AS places FROM bilan.place GROUP BY source, version ORDER BY source, version",
  );
  return result.rows;
}

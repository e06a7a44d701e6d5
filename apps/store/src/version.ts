import type { EntryRef } from "@bilan/vocabulary";
import type { Pool } from "pg";
import { Parameters, validity } from "./known.js";
import type { AsKnown, Versioned } from "./store.js";

type Row = Omit<EntryRef, "knownFrom"> & { known_from: string };

/** The entries whose words stand for these subjects (null: all) as known, in the ledger's order; withdrawals too. */
export async function versions(
  pool: Pool,
  family: Versioned,
  subjects: readonly string[] | null,
  known: AsKnown,
): Promise<EntryRef[]> {
  const parameters = new Parameters();
  const conditions = [...validity("version", known, parameters), "version.part = ''"];
  if (subjects) conditions.push(`version.subject = ANY (${parameters.add(subjects)})`);
  const result = await pool.query<Row>(
    `SELECT entry.id, entry.seq, entry.at, entry.actor, entry.kind, entry.subject, version.known_from
       FROM standing.${family} AS version JOIN bilan.entry ON entry.id = version.entry
      WHERE ${conditions.join(" AND ")} ORDER BY entry.seq`,
    parameters.values,
  );
  return result.rows.map(({ known_from: knownFrom, ...entry }) => ({ ...entry, knownFrom }));
}

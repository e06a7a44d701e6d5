import { instant } from "@bilan/ledger";
import type { Pool } from "pg";
import type { AsKnown } from "./store.js";

/** The parameters of a query, numbered as they are added. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Adds a value; the placeholder that stands for it. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** The condition on a table of projections that says which versions stand; withdrawn ones do not. */
export function standing(table: string, known: AsKnown, parameters: Parameters): string {
  return [`${table}.body IS NOT NULL`, ...validity(table, known, parameters)].join(" AND ");
}

/** The conditions on a table of projections that say which versions are valid, withdrawals among them. */
export function validity(table: string, known: AsKnown, parameters: Parameters): string[] {
  const conditions: string[] = [];
  if (known.atSeq === undefined) {
    conditions.push(`${table}.seq_to IS NULL`);
  } else {
    const seq = `${parameters.add(known.atSeq)}::bigint`;
    conditions.push(`${table}.seq_from <= ${seq} AND (${table}.seq_to IS NULL OR ${table}.seq_to > ${seq})`);
  }
  if (known.knownOn === undefined) {
    conditions.push(`${table}.known_to IS NULL`);
  } else {
    const at = `${parameters.add(lastInstant(known.knownOn))}::timestamptz`;
    conditions.push(`${table}.known_from <= ${at} AND (${table}.known_to IS NULL OR ${table}.known_to > ${at})`);
  }
  return conditions;
}

/** The days on which something that a toll needs became known, changed or was withdrawn, by what the ledger says now. */
export async function days(pool: Pool): Promise<string[]> {
  const result = await pool.query<{ day: string }>(
    `SELECT to_char(known_from AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day FROM standing.incident WHERE seq_to IS NULL
      UNION SELECT to_char(known_from AT TIME ZONE 'UTC', 'YYYY-MM-DD') FROM standing.claim WHERE seq_to IS NULL
      UNION SELECT to_char(known_from AT TIME ZONE 'UTC', 'YYYY-MM-DD') FROM standing.link WHERE seq_to IS NULL
      UNION SELECT to_char(known_from AT TIME ZONE 'UTC', 'YYYY-MM-DD') FROM standing.grade WHERE seq_to IS NULL
      UNION SELECT to_char(known_from AT TIME ZONE 'UTC', 'YYYY-MM-DD') FROM standing.rating WHERE seq_to IS NULL
      ORDER BY day`,
  );
  return result.rows.map((row) => row.day);
}

/** The last instant of a day, in UTC; an instant is itself. */
export function lastInstant(knownOn: string): string {
  return knownOn.length === 10 ? `${knownOn}T23:59:59.999999Z` : instant(knownOn);
}

/** LIMIT and OFFSET of a page. */
export function pageOf(
  page: { limit?: number | undefined; offset?: number | undefined },
  parameters: Parameters,
): string {
  const limit = page.limit === undefined ? "" : ` LIMIT ${parameters.add(page.limit)}`;
  return `${limit}${page.offset ? ` OFFSET ${parameters.add(page.offset)}` : ""}`;
}

/** A LIKE pattern that finds a text anywhere, in columns that are lower case. */
export function anywhere(text: string): string {
  return `%${text.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
}

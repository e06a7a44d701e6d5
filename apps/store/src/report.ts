import type { Event, KeptEvent, Report, Warning } from "@bilan/vocabulary";
import type { Pool } from "pg";
import { blobTexts } from "./blob.js";
import { anywhere, Parameters, pageOf, standing } from "./known.js";
import { globalReference, splitId } from "./standingId.js";
import type { AsKnown, Page, StoredReport } from "./store.js";

interface ReportRow {
  body: Report;
  entry: string;
  known_from: string;
  known_to: string | null;
}

/** Reports, latest published first. */
export async function reports(pool: Pool, filter: AsKnown & Page & { text?: string | undefined }) {
  const parameters = new Parameters();
  let where = standing("report", filter, parameters);
  if (filter.text) where += ` AND words LIKE ${parameters.add(anywhere(filter.text))}`;
  const counted = [...parameters.values];
  const page = pageOf(filter, parameters);
  const [rows, total] = await Promise.all([
    pool.query<ReportRow>(
      `SELECT body FROM standing.report WHERE ${where} ORDER BY published DESC NULLS LAST, subject${page}`,
      parameters.values,
    ),
    pool.query<{ total: number }>(`SELECT count(*) AS total FROM standing.report WHERE ${where}`, counted),
  ]);
  return { reports: rows.rows.map((row) => row.body), total: total.rows[0]?.total ?? 0 };
}

/** A report with its words. */
export async function report(pool: Pool, id: string, known: AsKnown): Promise<StoredReport | null> {
  const parameters = new Parameters();
  const result = await pool.query<ReportRow>(
    `SELECT body, entry, known_from, known_to FROM standing.report
      WHERE subject = ${parameters.add(id)} AND ${standing("report", known, parameters)}`,
    parameters.values,
  );
  const row = result.rows[0];
  if (!row) return null;
  const texts = await blobTexts(pool, [row.body.blob]);
  const { entry, known_from: knownFrom, known_to: knownTo } = row;
  return { report: row.body, text: texts.get(row.body.blob) ?? null, entry, knownFrom, knownTo };
}

/** What the reading of a report warns of; claims by their ids in the whole observatory. */
export async function warnings(pool: Pool, id: string, known: AsKnown): Promise<Warning[]> {
  const parameters = new Parameters();
  const result = await pool.query<{ body: Warning }>(
    `SELECT body FROM standing.warning
      WHERE subject = ${parameters.add(id)} AND ${standing("warning", known, parameters)}
      ORDER BY length(part), part`,
    parameters.values,
  );
  return result.rows.map(({ body }) => ({ ...body, claims: body.claims.map((claim) => globalReference(id, claim)) }));
}

/** The events read from a report, in order of appearance. */
export function events(pool: Pool, id: string, known: AsKnown): Promise<Event[]> {
  return eventsOf(pool, id, null, known);
}

/** An event by its id in the whole observatory. */
export async function event(pool: Pool, id: string, known: AsKnown): Promise<Event | null> {
  const { report: subject, local } = splitId(id);
  return (await eventsOf(pool, subject, local, known))[0] ?? null;
}

async function eventsOf(pool: Pool, id: string, part: string | null, known: AsKnown): Promise<Event[]> {
  const parameters = new Parameters();
  let where = `subject = ${parameters.add(id)} AND ${standing("event", known, parameters)}`;
  if (part !== null) where += ` AND part = ${parameters.add(part)}`;
  const [result, stored] = await Promise.all([
    pool.query<{ body: KeptEvent }>(
      `SELECT body FROM standing.event WHERE ${where} ORDER BY length(part), part`,
      parameters.values,
    ),
    report(pool, id, known),
  ]);
  return result.rows.map(({ body }) => ({
    ...body,
    id: globalReference(id, body.id),
    quote: stored?.text?.slice(...body.span) ?? "",
  }));
}

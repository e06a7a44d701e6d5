import type { KeptClaim, Report, StandingClaim } from "@bilan/vocabulary";
import type { Pool } from "pg";
import { blobTexts } from "./blob.js";
import { anywhere, Parameters, pageOf, standing } from "./known.js";
import { globalReference, splitId } from "./standingId.js";
import type { AsKnown, ClaimFilter } from "./store.js";

interface ClaimRow {
  body: KeptClaim;
  report: Report;
  known_from: string;
  known_to: string | null;
}

const FROM = "standing.claim JOIN standing.report ON report.subject = claim.subject";
const ORDER = "report.published NULLS LAST, claim.subject, length(claim.part), claim.part";

/** Claims with the report that each stands in, by day of publication and order of appearance. */
export async function claims(pool: Pool, filter: ClaimFilter) {
  const parameters = new Parameters();
  const where = conditionsOf(filter, parameters).join(" AND ");
  const counted = [...parameters.values];
  const page = pageOf(filter, parameters);
  const [rows, total] = await Promise.all([
    select(pool, where, page, parameters),
    pool.query<{ total: number }>(`SELECT count(*) AS total FROM ${FROM} WHERE ${where}`, counted),
  ]);
  return { claims: rows, total: total.rows[0]?.total ?? 0 };
}

export async function claim(pool: Pool, id: string, known: AsKnown): Promise<StandingClaim | null> {
  const { report, local } = splitId(id);
  return (await ofReport(pool, report, "part", local, known))[0] ?? null;
}

/** Claims that deny, confirm or dispute a claim or an event. */
export function answers(pool: Pool, id: string, known: AsKnown): Promise<StandingClaim[]> {
  const { report, local } = splitId(id);
  return ofReport(pool, report, "about", local, known);
}

/** Claims that are part of a claim. */
export function parts(pool: Pool, id: string, known: AsKnown): Promise<StandingClaim[]> {
  const { report, local } = splitId(id);
  return ofReport(pool, report, "part_of", local, known);
}

function ofReport(pool: Pool, report: string, column: "part" | "about" | "part_of", local: string, known: AsKnown) {
  const parameters = new Parameters();
  const conditions = [...conditionsOf({ ...known, report }, parameters), `claim.${column} = ${parameters.add(local)}`];
  return select(pool, conditions.join(" AND "), "", parameters);
}

function conditionsOf(filter: ClaimFilter, parameters: Parameters): string[] {
  const conditions = [standing("claim", filter, parameters), standing("report", filter, parameters)];
  if (filter.ids) {
    const wanted = filter.ids.map(splitId);
    const subjects = parameters.add(wanted.map(({ report }) => report));
    const locals = parameters.add(wanted.map(({ local }) => local));
    conditions.push(`(claim.subject, claim.part) IN (SELECT * FROM unnest(${subjects}::text[], ${locals}::text[]))`);
  }
  if (filter.measure) conditions.push(`claim.measure = ${parameters.add(filter.measure)}`);
  if (filter.report !== undefined) conditions.push(`claim.subject = ${parameters.add(filter.report)}`);
  if (filter.speakers) {
    const quoted = parameters.add(filter.speakers.map((name) => JSON.stringify(name)));
    const names = parameters.add(filter.speakers);
    conditions.push(
      `(EXISTS (SELECT 1 FROM unnest(${quoted}::text[]) AS quoted WHERE strpos(claim.speakers, lower(quoted)) > 0)
        OR (claim.speakers = '[]'
            AND EXISTS (SELECT 1 FROM unnest(${names}::text[]) AS name WHERE lower(report.publisher) = lower(name))))`,
    );
  }
  if (filter.place) conditions.push(`claim.words LIKE ${parameters.add(anywhere(filter.place))}`);
  // A period whose year is not known (--MM-DD) may touch any days.
  if (filter.from) {
    conditions.push(
      `(claim.last_day IS NULL OR claim.last_day LIKE '-%' OR claim.last_day >= ${parameters.add(filter.from)})`,
    );
  }
  if (filter.to) {
    conditions.push(
      `(claim.first_day IS NULL OR claim.first_day LIKE '-%' OR claim.first_day <= ${parameters.add(filter.to)})`,
    );
  }
  return conditions;
}

async function select(pool: Pool, where: string, page: string, parameters: Parameters): Promise<StandingClaim[]> {
  const result = await pool.query<ClaimRow>(
    `SELECT claim.body, report.body AS report, claim.known_from, claim.known_to
       FROM ${FROM} WHERE ${where} ORDER BY ${ORDER}${page}`,
    parameters.values,
  );
  const texts = await blobTexts(pool, [...new Set(result.rows.map((row) => row.report.blob))]);
  return result.rows.map((row) => standingClaim(row, texts.get(row.report.blob) ?? null));
}

function standingClaim({ body, report, known_from, known_to }: ClaimRow, text: string | null): StandingClaim {
  return {
    ...body,
    id: globalReference(report.id, body.id),
    partOf: globalReference(report.id, body.partOf),
    about: globalReference(report.id, body.about),
    quote: text === null ? "" : text.slice(...body.span),
    report: report.id,
    publisher: report.publisher,
    lang: report.lang,
    published: report.published,
    knownFrom: known_from,
    knownTo: known_to,
  };
}

import type { Body, Incident, IncidentView, Measure } from "@bilan/vocabulary";
import type { Pool } from "pg";
import { anywhere, Parameters, pageOf, standing } from "./known.js";
import type { AsKnown, IncidentFilter, IncidentVersion, RecordedIncident } from "./store.js";

interface VersionRow {
  id: string;
  at: string;
  kind: string;
  body: Body<"incident.recorded">;
  known_from: string;
  known_to: string | null;
}

interface StandingRow {
  body: Incident;
  known_from: string;
  known_to: string | null;
  seq_from: number;
  seq_to: number | null;
}

/** Incidents by first day and id. */
export async function incidents(pool: Pool, filter: IncidentFilter) {
  const parameters = new Parameters();
  const where = conditionsOf(filter, parameters).join(" AND ");
  const counted = [...parameters.values];
  const page = pageOf(filter, parameters);
  const [rows, total] = await Promise.all([
    pool.query<{ body: Incident }>(
      `SELECT body FROM standing.incident WHERE ${where} ORDER BY first_day, subject${page}`,
      parameters.values,
    ),
    pool.query<{ total: number }>(`SELECT count(*) AS total FROM standing.incident WHERE ${where}`, counted),
  ]);
  return { incidents: rows.rows.map((row) => row.body), total: total.rows[0]?.total ?? 0 };
}

/** The countries that any version of an incident names. */
export async function countries(pool: Pool): Promise<string[]> {
  const result = await pool.query<{ country: string }>(
    "SELECT DISTINCT body #>> '{where,country}' AS country FROM standing.incident WHERE body IS NOT NULL ORDER BY 1",
  );
  return result.rows.map((row) => row.country);
}

/** The versions that entries after `since` began or ended, in the order in which they began. */
export async function incidentVersions(pool: Pool, since: number): Promise<IncidentVersion[]> {
  const result = await pool.query<StandingRow>(
    `SELECT body, known_from, known_to, seq_from, seq_to FROM standing.incident
      WHERE body IS NOT NULL AND (seq_from > $1 OR seq_to > $1) ORDER BY seq_from, subject, known_from`,
    [since],
  );
  return result.rows.map((row) => ({
    incident: row.body,
    knownFrom: row.known_from,
    knownTo: row.known_to,
    seqFrom: row.seq_from,
    seqTo: row.seq_to,
  }));
}

/** Every incident that a toll may need, by id. */
export async function tollIncidents(
  pool: Pool,
  filter: AsKnown & { measure?: Measure | undefined },
): Promise<Incident[]> {
  const parameters = new Parameters();
  const where = conditionsOf(filter, parameters).join(" AND ");
  const result = await pool.query<{ body: Incident }>(
    `SELECT body FROM standing.incident WHERE ${where} ORDER BY subject`,
    parameters.values,
  );
  return result.rows.map((row) => row.body);
}

/** An incident with all its versions, oldest entry first. */
export async function incident(pool: Pool, id: string, known: AsKnown): Promise<RecordedIncident | null> {
  const parameters = new Parameters();
  const where = `subject = ${parameters.add(id)} AND ${standing("incident", known, parameters)}`;
  const result = await pool.query<{ body: Incident }>(
    `SELECT body FROM standing.incident WHERE ${where}`,
    parameters.values,
  );
  const stands = result.rows[0];
  return stands ? { incident: stands.body, history: await history(pool, id) } : null;
}

/** A version that a later entry replaced from its very start was known until that same instant. */
async function history(pool: Pool, id: string): Promise<IncidentView["history"]> {
  const result = await pool.query<VersionRow>(
    `SELECT entry.id, entry.at, entry.kind, entry.body, latest.known_from,
            CASE WHEN latest.seq_to IS NULL THEN latest.known_to ELSE latest.known_from END AS known_to
       FROM bilan.entry
       JOIN LATERAL (SELECT known_from, known_to, seq_to FROM standing.incident
                      WHERE incident.entry = entry.id ORDER BY seq_from DESC LIMIT 1) AS latest ON true
      WHERE entry.subject = $1 AND entry.kind IN ('incident.recorded', 'incident.withdrawn')
      ORDER BY entry.seq`,
    [id],
  );
  return result.rows.map((row) => {
    const { knownAt: _, ...recorded } = row.body;
    return {
      entry: row.id,
      at: row.at,
      knownFrom: row.known_from,
      knownTo: row.known_to,
      incident: row.kind === "incident.recorded" ? recorded : null,
    };
  });
}

function conditionsOf(filter: IncidentFilter, parameters: Parameters): string[] {
  const conditions = [standing("incident", filter, parameters)];
  if (filter.measure) conditions.push(`measure = ${parameters.add(filter.measure)}`);
  if (filter.dataset) conditions.push(`dataset = ${parameters.add(filter.dataset)}`);
  if (filter.from) conditions.push(`last_day >= ${parameters.add(filter.from)}`);
  if (filter.to) conditions.push(`first_day <= ${parameters.add(filter.to)}`);
  if (filter.text) conditions.push(`words LIKE ${parameters.add(anywhere(filter.text))}`);
  return conditions;
}

import type { Body, Grade, GradeDecisionView, IncidentLink, Reliability } from "@bilan/vocabulary";
import type { Pool } from "pg";
import { Parameters, standing } from "./known.js";
import type { AsKnown, Grounds } from "./store.js";

/** What persons decided that bears on grades, as known; `incident` null: of all. */
export async function grounds(pool: Pool, known: AsKnown, incident: string | null): Promise<Grounds> {
  const rowsOf = async <T>(table: "link" | "grade" | "rating", subject: string | null) => {
    const parameters = new Parameters();
    const conditions = [standing(table, known, parameters)];
    if (subject !== null) conditions.push(`subject = ${parameters.add(subject)}`);
    const where = conditions.join(" AND ");
    const sql = `SELECT subject, body FROM standing.${table} WHERE ${where} ORDER BY subject`;
    return (await pool.query<{ subject: string; body: T }>(sql, parameters.values)).rows;
  };
  const [links, decisions, ratings] = await Promise.all([
    rowsOf<{ links: IncidentLink[] }>("link", incident),
    rowsOf<{ grade: Grade | null }>("grade", incident),
    rowsOf<{ reliability: Reliability }>("rating", null),
  ]);
  return {
    links: new Map(links.map(({ subject, body }) => [subject, body.links])),
    decisions: new Map(
      decisions.flatMap(({ subject, body }) => (body.grade === null ? [] : [[subject, body.grade] as const])),
    ),
    reliability: new Map(ratings.map(({ subject, body }) => [subject, body.reliability])),
  };
}

/** Every decision on a grade, by entry; one that a later entry replaced from its very start was known until that instant. */
export async function gradeDecisions(pool: Pool, incident: string): Promise<GradeDecisionView[]> {
  const result = await pool.query<{
    id: string;
    at: string;
    body: Body<"incident.graded">;
    known_from: string;
    known_to: string | null;
  }>(
    `SELECT entry.id, entry.at, entry.body, latest.known_from,
            CASE WHEN latest.seq_to IS NULL THEN latest.known_to ELSE latest.known_from END AS known_to
       FROM bilan.entry
       JOIN LATERAL (SELECT known_from, known_to, seq_to FROM standing.grade
                      WHERE grade.entry = entry.id ORDER BY seq_from DESC LIMIT 1) AS latest ON true
      WHERE entry.subject = $1 AND entry.kind = 'incident.graded'
      ORDER BY entry.seq`,
    [incident],
  );
  return result.rows.map(({ id, at, body: { grade, reason, by }, known_from: knownFrom, known_to: knownTo }) => ({
    entry: id,
    at,
    knownFrom,
    knownTo,
    grade,
    reason,
    by,
  }));
}

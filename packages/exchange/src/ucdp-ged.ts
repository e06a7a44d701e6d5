import type { Row } from "@bilan/places";
import { type Bounds, type Count, type Incident, isRealDay, type When, type Where } from "@bilan/vocabulary";
import { csvRows } from "./csv.js";
import { ISO_OF_STATE } from "./gleditsch-ward.js";
import { rowsOf } from "./rows.js";
import { Header, type TableRow } from "./table.js";
import { UCDP_GED_COLUMNS, UCDP_GED_REQUIRED } from "./ucdp-columns.js";
import { ucdpCitations, ucdpSpeakers } from "./ucdp-sources.js";

/** The dataset name of the incidents that UCDP compiled. */
export const UCDP_GED = "ucdp-ged";

/**
 * Incidents of a UCDP GED file (CSV) from its chunks, one a row, in the file's order. The header decides the layout: any
 * that holds {@link UCDP_GED_REQUIRED}; a file without a header and with 49 columns is a candidate release. Throws Problem
 * 107 where columns are missing.
 *
 * Grade: `fair`. UCDP's coders have compared the reports behind a row before it is published, which is more than one
 * report unchecked (`weak`), and less than what our own desk established (`confirmed`).
 */
export async function* readUcdpGed(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Row<Incident>> {
  yield* rowsOf(csvRows(chunks), headerOf, incidentOfUcdp);
}

function headerOf(cells: readonly string[]): { header: Header; isData: boolean } {
  const header = new Header(cells);
  const isData = !header.has("id") && !header.has("date_start") && cells.length === UCDP_GED_COLUMNS.length;
  if (isData) return { header: new Header(UCDP_GED_COLUMNS), isData };
  header.require(UCDP_GED_REQUIRED);
  return { header, isData };
}

function incidentOfUcdp(row: TableRow): Incident {
  const sideA = row.optional("side_a");
  const sideB = row.optional("side_b");
  const low = needed(row, "low");
  const best = needed(row, "best");
  const high = needed(row, "high");
  const total: Bounds = { low: Math.min(low, best, high), best, high: Math.max(low, best, high) };
  const parts = [
    needed(row, "deaths_a"),
    needed(row, "deaths_b"),
    needed(row, "deaths_civilians"),
    needed(row, "deaths_unknown"),
  ] as const;
  return {
    id: `${UCDP_GED}:${row.required("id")}`,
    dataset: UCDP_GED,
    speakers: ucdpSpeakers(row.text("source_office"), row.text("source_original")),
    citations: ucdpCitations(row),
    measure: "killed",
    cause: null,
    where: whereOf(row),
    when: whenOf(row),
    parties: { a: sideA, b: sideB },
    counts: countsOf(parts, total, sideA, sideB),
    total,
    grade: "fair",
    aggregate: digit(row, "event_clarity", 1, 2) === 2,
    note: noteOf(
      { low, best, high },
      parts.reduce((sum, part) => sum + part, 0),
    ),
  };
}

/**
 * The bounds of one part of an event of which only the whole has bounds. UCDP gives each side's best number and low, best
 * and high for all together: any one part may carry all of the doubt, so each part widens by the whole's distances, and
 * a part with best 0 may still be as many as the whole is short of its high. Exact where the whole is exact.
 */
export function partBounds(best: number, total: Bounds): Bounds {
  const middle = total.best ?? total.low;
  return {
    low: Math.max(0, best - (middle - total.low)),
    best,
    high: total.high === null ? null : best + (total.high - middle),
  };
}

function countsOf(
  [a, b, civilians, unknown]: readonly [number, number, number, number],
  total: Bounds,
  sideA: string | null,
  sideB: string | null,
): Count[] {
  const people = (side: Count["side"], party: string | null, status: Count["status"], best: number): Count => ({
    side,
    party,
    status,
    sex: "unknown",
    age: "unknown",
    bounds: partBounds(best, total),
  });
  // In one-sided violence UCDP names the victims as side b.
  const bAreCivilians = sideB?.toLowerCase() === "civilians";
  return [
    people("a", sideA, "combatant", a),
    bAreCivilians ? people("civilians", null, "civilian", b + civilians) : people("b", sideB, "combatant", b),
    ...(bAreCivilians ? [] : [people("civilians", null, "civilian", civilians)]),
    people("unknown", null, "unknown", unknown),
  ].filter(({ bounds }) => bounds.high !== 0);
}

function whereOf(row: TableRow): Where {
  const country = ISO_OF_STATE.get(needed(row, "country_id"));
  return {
    name: row.optional("where_coordinates"),
    admin2: row.optional("adm_2"),
    admin1: row.optional("adm_1"),
    country: country ?? row.refuse("country_id", `"${row.text("country_id")}" is no state number known here`),
    code: null,
    lat: row.number("latitude", -90, 90),
    lon: row.number("longitude", -180, 180),
    precision: digit(row, "where_prec", 1, 7) as Where["precision"],
  };
}

function whenOf(row: TableRow): When {
  const from = dayOf(row, "date_start");
  const to = dayOf(row, "date_end");
  if (to < from) row.refuse("date_end", `"${to}" is before date_start "${from}"`);
  return { from, to, precision: digit(row, "date_prec", 1, 5) as When["precision"] };
}

/** Some releases write a day as a time at midnight. */
function dayOf(row: TableRow, column: string): string {
  const text = row.required(column);
  const day = /^(\d{4}-\d\d-\d\d)(?:[T ]00:00:00(?:\.0+)?)?$/.exec(text)?.[1];
  return day && isRealDay(day) ? day : row.refuse(column, `"${text}" is not a day, YYYY-MM-DD`);
}

function needed(row: TableRow, column: string): number {
  return row.count(column) ?? row.refuse(column, "is empty");
}

function digit(row: TableRow, column: string, least: number, most: number): number {
  const value = needed(row, column);
  return value >= least && value <= most ? value : row.refuse(column, `${value} is not from ${least} to ${most}`);
}

function noteOf(given: { low: number; best: number; high: number }, sum: number): string | null {
  const notes: string[] = [];
  if (!(given.low <= given.best && given.best <= given.high)) {
    notes.push(`The source gives low ${given.low}, best ${given.best}, high ${given.high}; the bounds hold all three.`);
  }
  if (sum !== given.best) notes.push(`The source's parts add up to ${sum}, its best is ${given.best}.`);
  return notes.length > 0 ? notes.join(" ") : null;
}

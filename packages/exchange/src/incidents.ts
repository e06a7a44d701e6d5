import type { Cells, Row } from "@bilan/places";
import {
  addBounds,
  type Bounds,
  CAUSES,
  type Count,
  dayNumber,
  GRADES,
  type Incident,
  isRealDay,
  MEASURES,
  type When,
  type Where,
  ZERO,
} from "@bilan/vocabulary";
import { csvRows } from "./csv.js";
import { INCIDENT_COLUMNS } from "./incident-columns.js";
import { incidentCounts } from "./incident-counts.js";
import { rowsOf } from "./rows.js";
import { Header, type TableRow } from "./table.js";

/** Incidents of a file in our own template (CSV) from its chunks. `dataset` names who compiled it. */
export function readIncidents(
  chunks: AsyncIterable<string> | Iterable<string>,
  dataset = "desk",
): AsyncGenerator<Row<Incident>> {
  return incidentsOfRows(csvRows(chunks), dataset);
}

/**
 * Incidents of the template's rows, however they were read (CSV, a sheet of a workbook). The first row is the header.
 * Throws Problem 107 where a required column is missing or a column is not of the template. Rows whose id begins with
 * `example` are the template's own examples and are passed over.
 */
export async function* incidentsOfRows(
  rows: AsyncIterable<Cells> | Iterable<Cells>,
  dataset = "desk",
): AsyncGenerator<Row<Incident>> {
  const seen = new Map<string, number>();
  yield* rowsOf(rows, headerOf, (row) => {
    const id = row.required("id");
    if (/^example\b/i.test(id)) return null;
    const before = seen.get(id);
    if (before !== undefined) row.refuse("id", `"${id}" stands in line ${before} too`);
    seen.set(id, row.line);
    return incidentOf(row, id, dataset);
  });
}

function headerOf(cells: readonly string[]): { header: Header; isData: boolean } {
  const header = new Header(cells);
  header.require(INCIDENT_COLUMNS.filter(({ required }) => required).map(({ name }) => name));
  header.allow(INCIDENT_COLUMNS.map(({ name }) => name));
  return { header, isData: false };
}

function incidentOf(row: TableRow, id: string, dataset: string): Incident {
  const parties = { a: row.optional("party_a"), b: row.optional("party_b") };
  const counts = incidentCounts(row, parties);
  const speakers = row
    .required("sources")
    .split(";")
    .map((each) => each.trim())
    .filter((each) => each !== "");
  return {
    id: `${dataset}:${id}`,
    dataset,
    speakers: [...new Set(speakers)],
    citations: speakers.map((office) => ({ office, date: null, headline: null })),
    measure: row.word("measure", MEASURES) ?? "killed",
    cause: row.word("cause", CAUSES),
    where: whereOf(row),
    when: whenOf(row),
    parties,
    counts,
    total: counts.reduce<Bounds>((sum, count: Count) => addBounds(sum, count.bounds), ZERO),
    grade: row.word("grade", GRADES) ?? "weak",
    aggregate: row.word("summary", ["yes", "no"]) === "yes",
    note: row.optional("note"),
  };
}

function whereOf(row: TableRow): Where {
  const country = row.required("country").toUpperCase();
  if (!/^[A-Z]{2}$/.test(country)) row.refuse("country", `"${country}" is not a code of two letters`);
  const lat = row.number("lat", -90, 90);
  const lon = row.number("lon", -180, 180);
  if ((lat === null) !== (lon === null)) row.refuse(lat === null ? "lat" : "lon", "is empty, the other is not");
  const where = {
    name: row.optional("place"),
    admin2: row.optional("admin2"),
    admin1: row.optional("admin1"),
    country,
    code: row.optional("place_code"),
    lat,
    lon,
  };
  const given = row.number("place_precision", 1, 7);
  const meant = where.name || where.code ? 2 : where.admin2 ? 3 : where.admin1 ? 4 : 6;
  return {
    ...where,
    precision: whole(row, "place_precision", given ?? (lat === null ? meant : 1)) as Where["precision"],
  };
}

function whenOf(row: TableRow): When {
  const from = dayOf(row, "date_from", row.required("date_from"));
  const to = dayOf(row, "date_to", row.optional("date_to") ?? from);
  if (to < from) row.refuse("date_to", `"${to}" is before date_from "${from}"`);
  const days = dayNumber(to) - dayNumber(from) + 1;
  const meant = days === 1 ? 1 : days <= 6 ? 2 : days === 7 ? 3 : days <= 31 ? 4 : 5;
  const given = row.number("date_precision", 1, 5);
  return { from, to, precision: whole(row, "date_precision", given ?? meant) as When["precision"] };
}

function dayOf(row: TableRow, column: string, text: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) && isRealDay(text)
    ? text
    : row.refuse(column, `"${text}" is not a day, YYYY-MM-DD`);
}

function whole(row: TableRow, column: string, value: number): number {
  return Number.isInteger(value) ? value : row.refuse(column, `${value} is not a whole number`);
}

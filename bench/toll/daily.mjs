// The daily series of ../shared as a claims file: each row is one version of one report day, with the instant it was known.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FILE = fileURLToPath(new URL("../../../shared/data/tolls/gaza_daily_bitemporal.jsonl", import.meta.url));

/** The file names no speaker: the series stands for itself. */
const PUBLISHER = "Gaza daily series";
const PLACE = { name: "Gaza Strip", in: null };

/** The columns of a row, each a claim of the same id in every version; cumulative ones run from the first day on. */
const COLUMNS = [
  ["killed_cum", "killed", true],
  ["injured_cum", "injured", true],
  ["killed", "killed", false],
  ["injured", "injured", false],
];

/** The rows of the file, each with its own words; null where it is not here. */
export function readDaily() {
  if (!existsSync(FILE)) return null;
  const lines = readFileSync(FILE, "utf8").trim().split("\n");
  return lines.map((text) => ({ ...JSON.parse(text), text }));
}

/** An instant with its offset as one in UTC. */
export function inUtc(instant) {
  return new Date(instant).toISOString().replace(".000Z", "Z");
}

/** The id of a report day. */
export function reportOf(day) {
  return `gaza-daily:${day}`;
}

/** Rows as lines of a claims file. */
export function claimsFile(rows) {
  const [first] = rows.map((row) => row.report_date).sort();
  return rows
    .map((row) => {
      const day = row.report_date;
      const claims = COLUMNS.flatMap(([column, measure, cumulative]) =>
        row[column] === null
          ? []
          : [
              {
                id: column,
                measure,
                figure: row[column],
                place: PLACE,
                period: { from: cumulative ? first : day, to: day },
                quote: `"${column}": ${row[column]}`,
              },
            ],
      );
      const known = inUtc(row.known_at);
      return JSON.stringify({
        report: reportOf(day),
        publisher: PUBLISHER,
        published: day,
        knownAt: known,
        text: row.text,
        claims,
      });
    })
    .join("\n");
}

/** For each report day, the figures of its latest version known at an instant; days not known yet are missing. */
export function latestKnown(rows, instant) {
  const latest = new Map();
  for (const row of rows) {
    const known = inUtc(row.known_at);
    if (known > instant) continue;
    const before = latest.get(row.report_date);
    if (!before || before.known < known) latest.set(row.report_date, { known, row });
  }
  return new Map(
    [...latest].map(([day, { row }]) => [
      day,
      Object.fromEntries(COLUMNS.flatMap(([column]) => (row[column] === null ? [] : [[column, row[column]]]))),
    ]),
  );
}

/** The figures that standing claims give, by report day, in the form of `latestKnown`. */
export function figuresOf(claims) {
  const days = new Map();
  for (const { report, id, figure } of claims) {
    const day = report.slice(reportOf("").length);
    days.set(day, { ...days.get(day), [id.slice(report.length + 1)]: figure.value });
  }
  return days;
}

/** The report days with more than one version. */
export function revisedDays(rows) {
  const versions = new Map();
  for (const { report_date: day } of rows) versions.set(day, (versions.get(day) ?? 0) + 1);
  return [...versions].flatMap(([day, n]) => (n > 1 ? [day] : [])).sort();
}

/** A few instants such that between each revised day's first and last version there is one (greedy stabbing). */
export function instantsBetween(rows) {
  const spans = revisedDays(rows).map((day) => {
    const known = rows.filter((row) => row.report_date === day).map((row) => inUtc(row.known_at));
    return known.sort();
  });
  const chosen = [];
  for (const span of spans.sort((a, b) => (a.at(-1) < b.at(-1) ? -1 : 1))) {
    const last = span.at(-2);
    if (!chosen.some((at) => at >= span[0] && at < span.at(-1))) chosen.push(last);
  }
  return chosen;
}

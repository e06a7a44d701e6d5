// Plain sums over the UCDP file of ../shared, computed from its columns alone: no reader, no index, no toll of ours.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";

const FOLDER = fileURLToPath(new URL("../../../shared/data/ucdp", import.meta.url));

/** The path of the file; null where it is not here. */
export function ucdpFile() {
  if (!existsSync(FOLDER)) return null;
  const name = readdirSync(FOLDER).find((each) => each.endsWith(".csv"));
  return name ? join(FOLDER, name) : null;
}

/** The rows of the file with the columns that sums need. */
export function readRows(file) {
  return parse(readFileSync(file), { columns: true, bom: true }).map((row) => {
    const [low, best, high] = [Number(row.low), Number(row.best), Number(row.high)];
    const oneSided = row.side_b.toLowerCase() === "civilians";
    const [a, b, civilians, unknown] = ["a", "b", "civilians", "unknown"].map((side) => Number(row[`deaths_${side}`]));
    return {
      governorate: row.adm_1 || null,
      precision: Number(row.where_prec),
      from: row.date_start.slice(0, 10),
      to: row.date_end.slice(0, 10),
      low: Math.min(low, best, high),
      best,
      high: Math.max(low, best, high),
      sides: oneSided
        ? { "side a": a, "side b": 0, civilians: b + civilians, unknown }
        : { "side a": a, "side b": b, civilians, unknown },
    };
  });
}

/** The governorates that the file names. */
export function governoratesOf(rows) {
  return [...new Set(rows.flatMap(({ governorate }) => governorate ?? []))].sort();
}

const DAY = 86_400_000;
const days = (from, to) => (Date.parse(to) - Date.parse(from)) / DAY + 1;
const later = (a, b) => (a > b ? a : b);
const earlier = (a, b) => (a < b ? a : b);

/**
 * The sum over a governorate (null: all) and a period: low over rows certainly inside; best over those and the ones whose
 * middle day is inside and whose governorate is given; high over all that may be. Rows wider than the scope more than
 * `limit` times (days × governorates) are summed apart.
 */
export function plainSum(rows, { governorate, from, to }, { limit, governorates }) {
  const sum = { low: 0, best: 0, high: 0, records: 0, possible: 0, apart: 0, apartBest: 0 };
  for (const row of rows) {
    if (row.to < from || row.from > to) continue;
    const coarse = row.precision >= 6 || row.governorate === null;
    if (governorate !== null && !coarse && row.governorate !== governorate) continue;
    const placeSure = governorate === null || !coarse;
    const dateSure = row.from >= from && row.to <= to;
    if (placeSure && dateSure) {
      sum.low += row.low;
      sum.best += row.best;
      sum.high += row.high;
      sum.records += 1;
      continue;
    }
    const stretch = days(row.from, row.to) / days(later(row.from, from), earlier(row.to, to));
    sum.possible += 1;
    if (stretch * (placeSure ? 1 : governorates) > limit) {
      sum.apart += 1;
      sum.apartBest += row.best;
      continue;
    }
    const middle = new Date(Math.floor((Date.parse(row.from) + Date.parse(row.to)) / 2 / DAY) * DAY)
      .toISOString()
      .slice(0, 10);
    if (placeSure && middle >= from && middle <= to) sum.best += row.best;
    sum.high += row.high;
  }
  return sum;
}

/** The best numbers by side over rows certainly inside, and whether any row only may be. */
export function plainSides(rows, { governorate, from, to }) {
  const sums = { "side a": 0, "side b": 0, civilians: 0, unknown: 0 };
  let unsure = 0;
  for (const row of rows) {
    if (row.to < from || row.from > to) continue;
    const coarse = row.precision >= 6 || row.governorate === null;
    if (governorate !== null && !coarse && row.governorate !== governorate) continue;
    if ((governorate !== null && coarse) || row.from < from || row.to > to) unsure += 1;
    else for (const side of Object.keys(sums)) sums[side] += row.sides[side];
  }
  return { sums, unsure };
}

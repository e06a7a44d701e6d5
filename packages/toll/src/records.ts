import type { Age, Incident, Sex, Side, Status, Where } from "@bilan/vocabulary";
import { AGES, CAUSES, dayNumber, GRADES, MEASURES, SEXES, SIDES, STATUSES } from "@bilan/vocabulary/plain";
import type { PlaceBook } from "./placebook.js";
import { PlaceTree, reachOf } from "./placetree.js";

/**
 * Records placed once, for any number of tolls: one value a line in each column, one a count in `cells`. A line is a
 * record, or several that are counted together: its numbers are theirs together. In the columns a missing best is NaN and
 * a missing high is Infinity, so that sums carry them on; neither leaves the package.
 */
export interface TollIndex {
  readonly book: PlaceBook;
  readonly tree: PlaceTree;
  /** how many lines there are */
  readonly size: number;
  /** how many records a line stands for */
  readonly number: Uint32Array;
  /** as numbers of MEASURES, GRADES and CAUSES; NO_CAUSE where none is known */
  readonly measure: Uint8Array;
  readonly grade: Uint8Array;
  readonly cause: Uint8Array;
  /** 1: records put together by disclosure control, in wider days and places than their own */
  readonly coarse: Uint8Array;
  /** records that disclosure control left out of all lines */
  readonly withheld: number;
  /** first, last and middle day, in days since 1970-01-01 */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly middle: Int32Array;
  /** node of the finest place that surely holds the record, and of the one that most likely does; -1: none */
  readonly sure: Int32Array;
  readonly likely: Int32Array;
  readonly low: Float64Array;
  readonly best: Float64Array;
  readonly high: Float64Array;
  /** cells of record i: cellStart[i] to cellStart[i + 1] */
  readonly cellStart: Int32Array;
  readonly cells: Cells;
  readonly parties: readonly (string | null)[];
}

/** In the column of causes: not known. */
export const NO_CAUSE = 255;

/** An index of which every line is a record, so that what it counts can be named. */
export interface RecordIndex extends TollIndex {
  readonly records: readonly Incident[];
}

/** Counts of people, as numbers of SIDES, STATUSES, SEXES, AGES and of the index's parties. */
export interface Cells {
  readonly side: Uint8Array;
  readonly party: Int32Array;
  readonly status: Uint8Array;
  readonly sex: Uint8Array;
  readonly age: Uint8Array;
  readonly low: Float64Array;
  readonly best: Float64Array;
  readonly high: Float64Array;
}

/** Places every record and lays its counts out, once for any number of tolls. Each id must be there once. */
export function prepare(records: readonly Incident[], book: PlaceBook): RecordIndex {
  const n = records.length;
  const tree = new PlaceTree();
  const reach = new Map<string, { sure: number; likely: number }>();
  const from = new Int32Array(n);
  const to = new Int32Array(n);
  const middle = new Int32Array(n);
  const sure = new Int32Array(n);
  const likely = new Int32Array(n);
  const low = new Float64Array(n);
  const best = new Float64Array(n);
  const high = new Float64Array(n);
  const cellStart = new Int32Array(n + 1);
  const rows: CellRow[] = [];
  const parties = new Map<string | null, number>();
  for (const [i, record] of records.entries()) {
    from[i] = dayNumber(record.when.from);
    to[i] = dayNumber(record.when.to);
    middle[i] = Math.floor(((from[i] ?? 0) + (to[i] ?? 0)) / 2);
    const key = placeKey(record.where);
    let nodes = reach.get(key);
    if (!nodes) {
      nodes = reachOf(tree, book.resolve(record.where), record.where.precision);
      reach.set(key, nodes);
    }
    sure[i] = nodes.sure;
    likely[i] = nodes.likely;
    low[i] = record.total.low;
    best[i] = record.total.best ?? Number.NaN;
    high[i] = record.total.high ?? Number.POSITIVE_INFINITY;
    for (const row of cellsOf(record)) {
      if (!parties.has(row.party)) parties.set(row.party, parties.size);
      rows.push(row);
    }
    cellStart[i + 1] = rows.length;
  }
  return {
    book,
    tree,
    size: n,
    records,
    number: new Uint32Array(n).fill(1),
    measure: Uint8Array.from(records, (record) => MEASURES.indexOf(record.measure)),
    grade: Uint8Array.from(records, (record) => GRADES.indexOf(record.grade)),
    cause: Uint8Array.from(records, ({ cause }) => (cause === null ? NO_CAUSE : CAUSES.indexOf(cause))),
    coarse: new Uint8Array(n),
    withheld: 0,
    from,
    to,
    middle,
    sure,
    likely,
    low,
    best,
    high,
    cellStart,
    cells: {
      side: Uint8Array.from(rows, (row) => SIDES.indexOf(row.side)),
      party: Int32Array.from(rows, (row) => parties.get(row.party) ?? -1),
      status: Uint8Array.from(rows, (row) => STATUSES.indexOf(row.status)),
      sex: Uint8Array.from(rows, (row) => SEXES.indexOf(row.sex)),
      age: Uint8Array.from(rows, (row) => AGES.indexOf(row.age)),
      low: Float64Array.from(rows, (row) => row.low),
      best: Float64Array.from(rows, (row) => row.best),
      high: Float64Array.from(rows, (row) => row.high),
    },
    parties: [...parties.keys()],
  };
}

interface CellRow {
  side: Side;
  party: string | null;
  status: Status;
  sex: Sex;
  age: Age;
  low: number;
  best: number;
  high: number;
}

/** The counts of a record, and what its total has beyond them as people of whom nothing is known. */
function cellsOf(record: Incident): CellRow[] {
  const rows: CellRow[] = record.counts.map((count) => ({
    ...count,
    low: count.bounds.low,
    best: count.bounds.best ?? Number.NaN,
    high: count.bounds.high ?? Number.POSITIVE_INFINITY,
  }));
  const rest = (record.total.best ?? 0) - rows.reduce((sum, row) => sum + row.best, 0);
  if (rows.length === 0 || rest > 0) {
    rows.push({
      side: "unknown",
      party: null,
      status: "unknown",
      sex: "unknown",
      age: "unknown",
      low: 0,
      best: record.total.best === null ? Number.NaN : rest,
      high: Number.POSITIVE_INFINITY,
    });
  }
  return rows;
}

function placeKey(where: Where): string {
  return [
    where.country,
    where.admin1,
    where.admin2,
    where.name,
    where.code,
    where.lat,
    where.lon,
    where.precision,
  ].join("\u0000");
}

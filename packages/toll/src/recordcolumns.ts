import type { Age, Bounds, Incident, Sex, Side, Status, Where } from "@bilan/vocabulary";
import { AGES, CAUSES, dayNumber, GRADES, MEASURES, SEXES, SIDES, STATUSES } from "@bilan/vocabulary/plain";
import { USUAL_PARTIES } from "./belonging.js";
import type { PlaceBook, PlaceStep } from "./placebook.js";
import { PlaceTree, reachOf } from "./placetree.js";
import { NO_CAUSE, type RecordIndex } from "./records.js";

/** Where records say that they are, looked up once. */
interface Site {
  readonly path: readonly PlaceStep[];
  readonly precision: Where["precision"];
}

/** Records laid out as they come, each once; an index of any of them is put together from here. */
export class RecordColumns {
  readonly records: Incident[] = [];
  readonly #book: PlaceBook;
  readonly #measure: number[] = [];
  readonly #grade: number[] = [];
  readonly #cause: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #site: number[] = [];
  readonly #sites: Site[] = [];
  readonly #siteNumbers = new Map<string, number>();
  /** cells of record i: cellStart[i] to cellStart[i + 1] */
  readonly #cellStart: number[] = [0];
  readonly #cells: CellRow[] = [];

  constructor(book: PlaceBook) {
    this.#book = book;
  }

  /** Adds a record; its number. */
  push(record: Incident): number {
    this.records.push(record);
    this.#measure.push(MEASURES.indexOf(record.measure));
    this.#grade.push(GRADES.indexOf(record.grade));
    this.#cause.push(record.cause === null ? NO_CAUSE : CAUSES.indexOf(record.cause));
    this.#from.push(dayNumber(record.when.from));
    this.#to.push(dayNumber(record.when.to));
    this.#site.push(this.#siteOf(record.where));
    this.#cells.push(...cellsOf(record));
    this.#cellStart.push(this.#cells.length);
    return this.records.length - 1;
  }

  /** The index of records with these numbers, in this order. Its tree and its parties are those of its own records. */
  index(numbers: ArrayLike<number>): RecordIndex {
    const n = numbers.length;
    const tree = new PlaceTree();
    const reach: ({ sure: number; likely: number } | undefined)[] = [];
    const records: Incident[] = [];
    const columns = {
      measure: new Uint8Array(n),
      grade: new Uint8Array(n),
      cause: new Uint8Array(n),
      from: new Int32Array(n),
      to: new Int32Array(n),
      middle: new Int32Array(n),
      sure: new Int32Array(n),
      likely: new Int32Array(n),
      low: new Float64Array(n),
      best: new Float64Array(n),
      high: new Float64Array(n),
      cellStart: new Int32Array(n + 1),
    };
    const rows: CellRow[] = [];
    for (let i = 0; i < n; i += 1) {
      const number = numbers[i] ?? 0;
      const record = this.records[number];
      if (!record) continue;
      records.push(record);
      const [from, to] = [this.#from[number] ?? 0, this.#to[number] ?? 0];
      const site = this.#site[number] ?? 0;
      const nodes = (reach[site] ??= this.#reach(tree, site));
      columns.measure[i] = this.#measure[number] ?? 0;
      columns.grade[i] = this.#grade[number] ?? 0;
      columns.cause[i] = this.#cause[number] ?? 0;
      columns.from[i] = from;
      columns.to[i] = to;
      columns.middle[i] = Math.floor((from + to) / 2);
      columns.sure[i] = nodes.sure;
      columns.likely[i] = nodes.likely;
      columns.low[i] = record.total.low;
      columns.best[i] = record.total.best ?? Number.NaN;
      columns.high[i] = record.total.high ?? Number.POSITIVE_INFINITY;
      for (let c = this.#cellStart[number] ?? 0; c < (this.#cellStart[number + 1] ?? 0); c += 1) {
        const row = this.#cells[c];
        if (row) rows.push(row);
      }
      columns.cellStart[i + 1] = rows.length;
    }
    return {
      book: this.#book,
      partyBook: USUAL_PARTIES,
      tree,
      size: n,
      records,
      number: new Uint32Array(n).fill(1),
      coarse: new Uint8Array(n),
      withheld: 0,
      ...columns,
      ...laidOut(rows),
    };
  }

  #siteOf(where: Where): number {
    const key = placeKey(where);
    let site = this.#siteNumbers.get(key);
    if (site === undefined) {
      site = this.#sites.length;
      this.#siteNumbers.set(key, site);
      this.#sites.push({ path: this.#book.resolve(where), precision: where.precision });
    }
    return site;
  }

  #reach(tree: PlaceTree, number: number): { sure: number; likely: number } {
    const site = this.#sites[number];
    return site ? reachOf(tree, site.path, site.precision) : { sure: -1, likely: -1 };
  }
}

/** A count of a record, as numbers of SIDES, STATUSES, SEXES and AGES. */
interface CellRow {
  readonly side: number;
  readonly party: string | null;
  readonly status: number;
  readonly sex: number;
  readonly age: number;
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

function laidOut(rows: readonly CellRow[]): Pick<RecordIndex, "cells" | "parties"> {
  const n = rows.length;
  const cells = {
    side: new Uint8Array(n),
    party: new Int32Array(n),
    status: new Uint8Array(n),
    sex: new Uint8Array(n),
    age: new Uint8Array(n),
    low: new Float64Array(n),
    best: new Float64Array(n),
    high: new Float64Array(n),
  };
  const parties = new Map<string | null, number>();
  for (const [c, row] of rows.entries()) {
    let party = parties.get(row.party);
    if (party === undefined) parties.set(row.party, (party = parties.size));
    cells.side[c] = row.side;
    cells.party[c] = party;
    cells.status[c] = row.status;
    cells.sex[c] = row.sex;
    cells.age[c] = row.age;
    cells.low[c] = row.low;
    cells.best[c] = row.best;
    cells.high[c] = row.high;
  }
  return { cells, parties: [...parties.keys()] };
}

/** The counts of a record, and what its total has beyond them as people of whom nothing is known. */
function cellsOf(record: Incident): CellRow[] {
  const rows = record.counts.map(({ side, party, status, sex, age, bounds }) =>
    cell(side, party, status, sex, age, bounds),
  );
  const rest = (record.total.best ?? 0) - rows.reduce((sum, row) => sum + row.best, 0);
  if (rows.length === 0 || rest > 0) {
    const best = record.total.best === null ? null : rest;
    rows.push(cell("unknown", null, "unknown", "unknown", "unknown", { low: 0, best, high: null }));
  }
  return rows;
}

function cell(side: Side, party: string | null, status: Status, sex: Sex, age: Age, bounds: Bounds): CellRow {
  return {
    side: SIDES.indexOf(side),
    party,
    status: STATUSES.indexOf(status),
    sex: SEXES.indexOf(sex),
    age: AGES.indexOf(age),
    low: bounds.low,
    best: bounds.best ?? Number.NaN,
    high: bounds.high ?? Number.POSITIVE_INFINITY,
  };
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

import type { CountColumns } from "./countcolumns.js";
import type { ChangeList } from "./changelist.js";
import { MarkedSeries } from "./markedseries.js";
import { monthOf } from "./month.js";
import { type Per, Segment } from "./segment.js";

/** The segments of an index, by country. */
export class Segments {
  readonly all: Segment[] = [];
  readonly countries = new Map<number, Segment[]>();
  /** first and last day of any row */
  days: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  readonly #columns: CountColumns;
  /** by country, then by month × 2, and 1 more where wide */
  readonly #numbers = new Map<number, Map<number, number>>();

  constructor(columns: CountColumns) {
    this.#columns = columns;
  }

  /** The segment of a row, which is made where there is none. */
  home(row: number): Segment {
    const segment = this.all[this.number(row)];
    if (!segment) throw new RangeError(`row ${row} has no segment`);
    return segment;
  }

  /** The number of the segment of a row in `all`. */
  number(row: number): number {
    const { dayFrom, dayTo, country } = this.#columns;
    const [from, to] = [dayFrom[row] ?? 0, dayTo[row] ?? 0];
    const month = monthOf(Math.floor((from + to) / 2));
    const wide = monthOf(from) !== monthOf(to);
    const ofCountry = this.#ofCountry(country[row] ?? 0);
    let number = ofCountry.get(month * 2 + Number(wide));
    if (number === undefined) {
      number = this.all.length;
      ofCountry.set(month * 2 + Number(wide), number);
      const segment = new Segment(country[row] ?? 0, month, wide);
      this.all.push(segment);
      this.countries.get(segment.country)?.push(segment);
    }
    this.all[number]?.cover(from, to);
    if (from < this.days[0] || to > this.days[1]) {
      this.days = [Math.min(this.days[0], from), Math.max(this.days[1], to)];
    }
    return number;
  }

  /** Puts the segments by country and month, a country's wide ones after its others; gives the new number of each old one. */
  rank(): Uint32Array {
    const before = [...this.all.entries()];
    before.sort(([, a], [, b]) => a.country - b.country || Number(a.wide) - Number(b.wide) || a.month - b.month);
    const ranks = new Uint32Array(before.length);
    for (const [rank, [number, segment]] of before.entries()) {
      ranks[number] = rank;
      this.all[rank] = segment;
    }
    for (const numbers of this.#numbers.values()) {
      for (const [key, number] of numbers) numbers.set(key, ranks[number] ?? 0);
    }
    return ranks;
  }

  /** Gives every segment its series of changes, which are `opened` and `closed` by the numbers of segments. */
  fill(per: Per, opened: ChangeList, closed: ChangeList): void {
    const openings = opened.series(this.all.length);
    const closings = closed.series(this.all.length);
    for (const [i, segment] of this.all.entries()) {
      segment.per[per] = { opened: openings[i] ?? new MarkedSeries(), closed: closings[i] ?? new MarkedSeries() };
    }
  }

  #ofCountry(country: number): Map<number, number> {
    let numbers = this.#numbers.get(country);
    if (!numbers) {
      this.#numbers.set(country, (numbers = new Map()));
      this.countries.set(country, []);
    }
    return numbers;
  }

  get bytes(): number {
    return this.all.reduce((bytes, segment) => bytes + segment.bytes, 0);
  }
}

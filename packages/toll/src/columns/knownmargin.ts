import { CERTAIN, type Degree, NONE } from "../placement.js";
import { Cells } from "./cells.js";
import type { CountColumns } from "./countcolumns.js";
import type { Sorting } from "./markedseries.js";
import type { Per, Segment } from "./segment.js";
import { Tally } from "./tally.js";

/** Known times are cut into stretches of 2^22: of seconds, 49 days. */
const BITS = 22;

/** What a stretch of known time changed in a country, and in which of its segments. */
interface Stretch {
  net: Tally;
  readonly segments: Set<Segment>;
}

/** What became known in a country, by stretches of known time; for tolls of all days, as known at any time. */
export class KnownMargin {
  readonly #countries = new Map<number, { readonly cells: Cells; readonly stretches: Map<number, Stretch> }>();

  /** From a time on a row of a segment counts (sign 1), or no longer does. In any order. */
  add(columns: CountColumns, segment: Segment, time: number, row: number, sign: 1 | -1): void {
    const { cells, stretches } = this.#country(segment.country);
    let stretch = stretches.get(time >>> BITS);
    if (!stretch) stretches.set(time >>> BITS, (stretch = { net: new Tally(0), segments: new Set() }));
    const cell = cells.of(columns, row);
    if (cell >= stretch.net.groups) stretch.net = stretch.net.widened(cells.length);
    stretch.net.add(cell, columns, row, CERTAIN, sign);
    stretch.segments.add(segment);
  }

  /** Adds what was known of a country to a tally: whole stretches by their sums, the last one change by change. */
  sum(country: number, known: number, per: Per, columns: CountColumns, sorting: Sorting, tally: Tally): void {
    const { cells, stretches } = this.#country(country);
    const last = known === Number.POSITIVE_INFINITY ? known : known >>> BITS;
    const { first, stride, degree, grade } = sorting;
    for (const [number, { net, segments }] of stretches) {
      if (number > last) continue;
      if (number === last) {
        for (const segment of segments) {
          const { opened, closed } = segment.per[per];
          const before = number * 2 ** BITS - 1;
          opened.sumRows(opened.upTo(before), opened.upTo(known), columns, sorting, tally, 1);
          closed.sumRows(closed.upTo(before), closed.upTo(known), columns, sorting, tally, -1);
        }
        continue;
      }
      for (let cell = 0; cell < net.groups; cell += 1) {
        const party = cells.party(cell);
        const within = (degree[party] ?? NONE) as Degree;
        if (within === NONE || cells.grade(cell) > grade) continue;
        tally.addAll(first + stride * party, net, cell, within, 1);
      }
    }
  }

  get bytes(): number {
    let bytes = 0;
    for (const { stretches } of this.#countries.values()) {
      for (const { net } of stretches.values()) bytes += net.sums.byteLength;
    }
    return bytes;
  }

  #country(number: number) {
    let country = this.#countries.get(number);
    if (!country) this.#countries.set(number, (country = { cells: new Cells(), stretches: new Map() }));
    return country;
  }
}

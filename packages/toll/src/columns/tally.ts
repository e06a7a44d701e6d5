import { CERTAIN, type Degree, LIKELY } from "../placement.js";
import type { CountColumns } from "./countcolumns.js";
import { MISSING } from "./countrow.js";

/** Numbers that a tally holds for each of its groups. Sums stay exact below 2^53. */
const WIDTH = 7;
const [LOW, BEST, HIGH, RECORDS, MAYBE, NO_BEST, NO_HIGH] = [0, 1, 2, 3, 4, 5, 6] as const;

/** What a group comes to. A missing best or high of one row leaves the group without: null. */
export interface Tallied {
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
  /** rows that are certainly in it, and rows that may be */
  readonly records: number;
  readonly possible: number;
}

/** Sums of rows in numbered groups. A row can be added (sign 1) and taken off again (sign -1). */
export class Tally {
  readonly sums: Float64Array;

  constructor(groups: number) {
    this.sums = new Float64Array(groups * WIDTH);
  }

  get groups(): number {
    return this.sums.length / WIDTH;
  }

  /** Adds a row by how far it is in the group: low only from what is certain, best from what is likely, high from all. */
  add(group: number, columns: CountColumns, row: number, degree: Degree, sign: 1 | -1): void {
    const { sums } = this;
    const at = group * WIDTH;
    const best = columns.best[row] ?? 0;
    const high = columns.high[row] ?? 0;
    if (degree === CERTAIN) {
      sums[at] = (sums[at] ?? 0) + sign * (columns.low[row] ?? 0);
      sums[at + RECORDS] = (sums[at + RECORDS] ?? 0) + sign;
    } else {
      sums[at + MAYBE] = (sums[at + MAYBE] ?? 0) + sign;
    }
    if (degree >= LIKELY) {
      if (best === MISSING) sums[at + NO_BEST] = (sums[at + NO_BEST] ?? 0) + sign;
      else sums[at + BEST] = (sums[at + BEST] ?? 0) + sign * best;
    }
    if (high === MISSING) sums[at + NO_HIGH] = (sums[at + NO_HIGH] ?? 0) + sign;
    else sums[at + HIGH] = (sums[at + HIGH] ?? 0) + sign * high;
  }

  /** Adds a group of another tally in which all rows are certain. */
  addAll(group: number, other: Tally, from: number, degree: Degree, sign: 1 | -1): void {
    const { sums } = this;
    const at = group * WIDTH;
    const of = from * WIDTH;
    const part = other.sums;
    if (degree === CERTAIN) {
      sums[at + LOW] = (sums[at + LOW] ?? 0) + sign * (part[of + LOW] ?? 0);
      sums[at + RECORDS] = (sums[at + RECORDS] ?? 0) + sign * (part[of + RECORDS] ?? 0);
    } else {
      sums[at + MAYBE] = (sums[at + MAYBE] ?? 0) + sign * (part[of + RECORDS] ?? 0);
    }
    if (degree >= LIKELY) {
      sums[at + BEST] = (sums[at + BEST] ?? 0) + sign * (part[of + BEST] ?? 0);
      sums[at + NO_BEST] = (sums[at + NO_BEST] ?? 0) + sign * (part[of + NO_BEST] ?? 0);
    }
    sums[at + HIGH] = (sums[at + HIGH] ?? 0) + sign * (part[of + HIGH] ?? 0);
    sums[at + NO_HIGH] = (sums[at + NO_HIGH] ?? 0) + sign * (part[of + NO_HIGH] ?? 0);
  }

  /** Adds a group of another tally as it is. */
  merge(group: number, other: Tally, from: number): void {
    for (let i = 0; i < WIDTH; i += 1) {
      this.sums[group * WIDTH + i] = (this.sums[group * WIDTH + i] ?? 0) + (other.sums[from * WIDTH + i] ?? 0);
    }
  }

  /** A copy with room for this many groups. */
  widened(groups: number): Tally {
    const wide = new Tally(groups);
    wide.sums.set(this.sums);
    return wide;
  }

  /** Whether no row is in a group. */
  isEmpty(group: number): boolean {
    return this.sums[group * WIDTH + RECORDS] === 0 && this.sums[group * WIDTH + MAYBE] === 0;
  }

  /** What a group comes to; null where no row is in it. */
  of(group: number): Tallied | null {
    const at = (what: number) => this.sums[group * WIDTH + what] ?? 0;
    if (this.isEmpty(group)) return null;
    return {
      low: at(LOW),
      best: at(NO_BEST) > 0 ? null : at(BEST),
      high: at(NO_HIGH) > 0 ? null : at(HIGH),
      records: at(RECORDS),
      possible: at(MAYBE),
    };
  }
}

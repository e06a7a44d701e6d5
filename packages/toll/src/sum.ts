import type { Bounds, TollCell } from "@bilan/vocabulary";
import { CERTAIN, type Degree, LIKELY } from "./placement.js";

/** Bounds while they are summed: a missing best is NaN, a missing high Infinity, and both stay so in any sum. */
export interface Range {
  low: number;
  best: number;
  high: number;
}

/** Adds up what records give to one cell of a toll. */
export class Sum {
  low = 0;
  best = 0;
  high = 0;
  records = 0;
  possible = 0;

  /** Adds what so many records come to: low only from what is certain, best from what is likely inside, high from all. */
  add(range: Range, degree: Degree, records: number): void {
    if (degree === CERTAIN) {
      this.low += range.low;
      this.records += records;
    } else {
      this.possible += records;
    }
    if (degree >= LIKELY) this.best += range.best;
    this.high += range.high;
  }

  /** Says that what was added is not all, and that nothing is known of the rest. */
  open(): void {
    this.best = Number.NaN;
    this.high = Number.POSITIVE_INFINITY;
  }

  /** A source may set its low above its best, or its high below it; the bounds of a sum always hold its best. */
  bounds(): Bounds {
    const best = Number.isNaN(this.best) ? null : this.best;
    const high = Math.max(this.high, best ?? this.low);
    return { low: best === null ? this.low : Math.min(this.low, best), best, high: high === Infinity ? null : high };
  }

  cell(): TollCell {
    return { ...this.bounds(), records: this.records, possible: this.possible };
  }
}

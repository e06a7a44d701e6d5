import { MarkedSeries } from "./markedseries.js";
import { groupEntries, orderByTime } from "./timeorder.js";

/** Changes of many segments in any order, to be made into the series of each. */
export class ChangeList {
  #length = 0;
  #segments: Uint32Array;
  #times: Uint32Array;
  #rows: Uint32Array;

  /** With room for `capacity` changes before it has to grow. */
  constructor(capacity = 1024) {
    this.#segments = new Uint32Array(capacity);
    this.#times = new Uint32Array(capacity);
    this.#rows = new Uint32Array(capacity);
  }

  push(segment: number, time: number, row: number): void {
    const at = this.#length;
    if (at === this.#rows.length) {
      this.#segments = doubled(this.#segments);
      this.#times = doubled(this.#times);
      this.#rows = doubled(this.#rows);
    }
    this.#segments[at] = segment;
    this.#times[at] = time;
    this.#rows[at] = row;
    this.#length = at + 1;
  }

  /** The series of each segment, in order of time and without room left over. */
  series(segments: number): MarkedSeries[] {
    const { order, starts } = groupEntries(this.#segments.subarray(0, this.#length), segments);
    return Array.from({ length: segments }, (_, segment) => {
      const changes = order.subarray(starts[segment], starts[segment + 1]);
      orderByTime(changes, this.#times);
      const times = new Uint32Array(changes.length);
      const rows = new Uint32Array(changes.length);
      for (let i = 0; i < changes.length; i += 1) {
        const change = changes[i] ?? 0;
        times[i] = this.#times[change] ?? 0;
        rows[i] = this.#rows[change] ?? 0;
      }
      return new MarkedSeries(times, rows);
    });
  }
}

function doubled(column: Uint32Array): Uint32Array {
  const next = new Uint32Array(Math.max(64, column.length * 2));
  next.set(column);
  return next;
}

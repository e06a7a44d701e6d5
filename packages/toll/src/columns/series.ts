/** Rows in the order of the times at which they begin, or cease, to be known. Out of order is allowed, and slower. */
export class Series {
  length = 0;
  #times: Uint32Array;
  #rows: Uint32Array;

  /** Takes times that are in order, and their rows. */
  constructor(times = new Uint32Array(0), rows = new Uint32Array(0)) {
    this.#times = times;
    this.#rows = rows;
    this.length = rows.length;
  }

  /** The row of entry i. */
  row(i: number): number {
    return this.#rows[i] ?? 0;
  }

  /** How many entries have this time or an earlier one. */
  upTo(time: number): number {
    let first = 0;
    let last = this.length;
    if (last > 0 && (this.#times[last - 1] ?? 0) <= time) return last;
    while (first < last) {
      const middle = (first + last) >>> 1;
      if ((this.#times[middle] ?? 0) <= time) first = middle + 1;
      else last = middle;
    }
    return first;
  }

  /** Adds an entry after all of its time and before; gives its number. */
  add(time: number, row: number): number {
    const at = this.upTo(time);
    if (this.length === this.#rows.length) {
      this.#times = widened(this.#times);
      this.#rows = widened(this.#rows);
    }
    if (at < this.length) {
      this.#times.copyWithin(at + 1, at, this.length);
      this.#rows.copyWithin(at + 1, at, this.length);
    }
    this.#times[at] = time;
    this.#rows[at] = row;
    this.length += 1;
    return at;
  }

  /** Takes the entry of a row at a time off; gives its number, -1 where there is none. */
  remove(time: number, row: number): number {
    for (let at = this.upTo(time) - 1; at >= 0 && this.#times[at] === time; at -= 1) {
      if (this.#rows[at] !== row) continue;
      this.#times.copyWithin(at, at + 1, this.length);
      this.#rows.copyWithin(at, at + 1, this.length);
      this.length -= 1;
      return at;
    }
    return -1;
  }

  get bytes(): number {
    return this.#times.byteLength + this.#rows.byteLength;
  }
}

function widened(column: Uint32Array): Uint32Array {
  const next = new Uint32Array(column.length + Math.max(4, column.length >>> 3));
  next.set(column);
  return next;
}

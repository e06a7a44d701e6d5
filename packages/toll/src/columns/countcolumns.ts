import { type CountRow, MISSING, OPEN, traitsOf } from "./countrow.js";

type Column = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** Rows of counts, one typed array a field: 51 bytes a row. Rows are numbered from 0 and only ever added. */
export class CountColumns {
  length = 0;
  id: Uint32Array;
  cluster: Uint32Array;
  /** the row of the same cluster that was added before; -1: none */
  before: Int32Array;
  country: Uint16Array;
  admin1: Uint16Array;
  town: Uint32Array;
  dayFrom: Int32Array;
  dayTo: Int32Array;
  party: Uint16Array;
  traits: Uint8Array;
  low: Int32Array;
  best: Int32Array;
  high: Int32Array;
  knownFrom: Uint32Array;
  knownTo: Uint32Array;

  /** With room for `capacity` rows before the arrays have to grow. */
  constructor(capacity = 0) {
    this.id = new Uint32Array(capacity);
    this.cluster = new Uint32Array(capacity);
    this.before = new Int32Array(capacity);
    this.country = new Uint16Array(capacity);
    this.admin1 = new Uint16Array(capacity);
    this.town = new Uint32Array(capacity);
    this.dayFrom = new Int32Array(capacity);
    this.dayTo = new Int32Array(capacity);
    this.party = new Uint16Array(capacity);
    this.traits = new Uint8Array(capacity);
    this.low = new Int32Array(capacity);
    this.best = new Int32Array(capacity);
    this.high = new Int32Array(capacity);
    this.knownFrom = new Uint32Array(capacity);
    this.knownTo = new Uint32Array(capacity);
  }

  /** Adds a row and gives its number. */
  push(row: CountRow): number {
    const i = this.length;
    if (i === this.id.length) this.#each((column) => widened(column, i));
    this.id[i] = row.id;
    this.cluster[i] = row.cluster;
    this.before[i] = -1;
    this.country[i] = row.country;
    this.admin1[i] = row.admin1;
    this.town[i] = row.town;
    this.dayFrom[i] = row.dayFrom;
    this.dayTo[i] = row.dayTo;
    this.party[i] = row.party;
    this.traits[i] = traitsOf(row);
    this.low[i] = row.low;
    this.best[i] = row.best ?? MISSING;
    this.high[i] = row.high ?? MISSING;
    this.knownFrom[i] = row.knownFrom;
    this.knownTo[i] = row.knownTo ?? OPEN;
    this.length = i + 1;
    return i;
  }

  /** Puts row order[i] in place i, for every i, with some room left over. One column at a time is held twice. */
  reorder(order: Uint32Array): void {
    this.#each((column) => {
      const next = emptyLike(column, order.length + (order.length >>> 5));
      for (let i = 0; i < order.length; i += 1) next[i] = column[order[i] ?? 0] ?? 0;
      return next;
    });
  }

  /** Bytes of all columns, room to grow included. */
  get bytes(): number {
    let bytes = 0;
    this.#each((column) => {
      bytes += column.byteLength;
      return column;
    });
    return bytes;
  }

  #each(change: <C extends Column>(column: C) => C): void {
    this.id = change(this.id);
    this.cluster = change(this.cluster);
    this.before = change(this.before);
    this.country = change(this.country);
    this.admin1 = change(this.admin1);
    this.town = change(this.town);
    this.dayFrom = change(this.dayFrom);
    this.dayTo = change(this.dayTo);
    this.party = change(this.party);
    this.traits = change(this.traits);
    this.low = change(this.low);
    this.best = change(this.best);
    this.high = change(this.high);
    this.knownFrom = change(this.knownFrom);
    this.knownTo = change(this.knownTo);
  }
}

/** An eighth more room: the index is large, and rows come a few at a time. */
function widened<C extends Column>(column: C, length: number): C {
  const next = emptyLike(column, length + Math.max(64, length >>> 3));
  next.set(column);
  return next;
}

function emptyLike<C extends Column>(column: C, length: number): C {
  return new (column.constructor as new (length: number) => C)(length);
}

import { type ChoiceChange, choicesOf } from "./choice.js";
import type { CountColumns } from "./countcolumns.js";

/** Which rows speak of the same incident. The rows of a cluster are chained through `before`, newest first. */
export class Clusters {
  readonly #columns: CountColumns;
  #newest = new Int32Array(0);

  constructor(columns: CountColumns) {
    this.#columns = columns;
  }

  /** Puts a row before the others of its cluster. */
  link(row: number): void {
    const cluster = this.#columns.cluster[row] ?? 0;
    if (cluster >= this.#newest.length) {
      const next = new Int32Array(cluster + 1 + Math.max(64, cluster >>> 3)).fill(-1);
      next.set(this.#newest);
      this.#newest = next;
    }
    this.#columns.before[row] = this.#newest[cluster] ?? -1;
    this.#newest[cluster] = row;
  }

  /** The rows of a cluster. */
  rows(cluster: number): number[] {
    const rows: number[] = [];
    for (let row = this.#newest[cluster] ?? -1; row >= 0; row = this.#columns.before[row] ?? -1) rows.push(row);
    return rows;
  }

  /** Which rows speak for a cluster, and when. */
  choices(cluster: number): ChoiceChange[] {
    return choicesOf(this.#columns, this.rows(cluster));
  }

  /** Numbers of clusters that there can be; not each has rows. */
  get length(): number {
    return this.#newest.length;
  }

  get bytes(): number {
    return this.#newest.byteLength;
  }
}

import type { ChoiceChange } from "./choice.js";
import { ChangeList } from "./changelist.js";
import type { Clusters } from "./clusters.js";
import type { CountColumns } from "./countcolumns.js";
import { OPEN } from "./countrow.js";
import type { KnownMargin } from "./knownmargin.js";
import type { Per } from "./segment.js";
import { Segments } from "./segments.js";
import { groupEntries, orderByTime } from "./timeorder.js";

/** Puts rows into the order of their segments, in each by the time known; gives the segments, and each row's number of one. */
export function grouped(columns: CountColumns): { segments: Segments; homes: Uint32Array } {
  const segments = new Segments(columns);
  const homes = new Uint32Array(columns.length);
  for (let row = 0; row < columns.length; row += 1) homes[row] = segments.number(row);
  const ranks = segments.rank();
  for (let row = 0; row < homes.length; row += 1) homes[row] = ranks[homes[row] ?? 0] ?? 0;
  const { order, starts } = groupEntries(homes, segments.all.length);
  for (let segment = 0; segment < segments.all.length; segment += 1) {
    const [start, end] = [starts[segment] ?? 0, starts[segment + 1] ?? 0];
    orderByTime(order.subarray(start, end), columns.knownFrom);
    homes.fill(segment, start, end);
  }
  columns.reorder(order);
  return { segments, homes };
}

/** Fills the segments and the margin with the versions of rows. */
export function fillRecords(columns: CountColumns, segments: Segments, homes: Uint32Array, margin: KnownMargin): void {
  const { knownFrom, knownTo } = columns;
  const filling = new Filling(columns, segments, homes, margin);
  for (let row = 0; row < columns.length; row += 1) {
    filling.add({ time: knownFrom[row] ?? 0, row, sign: 1 });
    if (knownTo[row] !== OPEN) filling.add({ time: knownTo[row] ?? 0, row, sign: -1 });
  }
  filling.finish("record");
}

/** Fills the segments and the margin with the rows that speak for their clusters. */
export function fillClusters(
  columns: CountColumns,
  clusters: Clusters,
  segments: Segments,
  homes: Uint32Array,
  margin: KnownMargin,
): void {
  const filling = new Filling(columns, segments, homes, margin);
  for (let cluster = 0; cluster < clusters.length; cluster += 1) {
    for (const change of clusters.choices(cluster)) filling.add(change);
  }
  filling.finish("cluster");
}

/** Changes in any order on their way into segments that are empty. */
class Filling {
  readonly #columns: CountColumns;
  readonly #segments: Segments;
  readonly #homes: Uint32Array;
  readonly #margin: KnownMargin;
  readonly #opened: ChangeList;
  readonly #closed = new ChangeList();

  constructor(columns: CountColumns, segments: Segments, homes: Uint32Array, margin: KnownMargin) {
    this.#columns = columns;
    this.#segments = segments;
    this.#homes = homes;
    this.#margin = margin;
    this.#opened = new ChangeList(homes.length);
  }

  add({ time, row, sign }: ChoiceChange): void {
    const home = this.#homes[row] ?? 0;
    (sign === 1 ? this.#opened : this.#closed).push(home, time, row);
    const segment = this.#segments.all[home];
    if (segment) this.#margin.add(this.#columns, segment, time, row, sign);
  }

  finish(per: Per): void {
    this.#segments.fill(per, this.#opened, this.#closed);
  }
}

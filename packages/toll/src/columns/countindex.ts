import type { ChoiceChange } from "./choice.js";
import { Clusters } from "./clusters.js";
import { answer, type CountAnswer, type Counted } from "./countanswer.js";
import { CountColumns } from "./countcolumns.js";
import type { CountQuestion } from "./countquestion.js";
import { type CountRow, OPEN } from "./countrow.js";
import { fillClusters, fillRecords, grouped } from "./grouping.js";
import { KnownMargin } from "./knownmargin.js";
import { MonthMargin } from "./monthmargin.js";
import type { Per } from "./segment.js";
import { Segments } from "./segments.js";

/**
 * Every version of every count in memory, for tolls of any scope as known at any time. Rows come one at a time and change
 * all that is kept at once, so that an answer, which is never interrupted, sees each row wholly or not at all.
 */
export class CountIndex {
  readonly #columns: CountColumns;
  readonly #clusters: Clusters;
  readonly #segments: Segments;
  readonly #months = new MonthMargin();
  readonly #known = { record: new KnownMargin(), cluster: new KnownMargin() };
  #parties = 0;

  /** Takes the columns over: their rows are put into the order of the segments, and get other numbers. */
  constructor(columns = new CountColumns()) {
    this.#columns = columns;
    const { segments, homes } = grouped(columns);
    this.#segments = segments;
    this.#clusters = new Clusters(columns);
    for (let row = 0; row < columns.length; row += 1) {
      this.#clusters.link(row);
      this.#count(row);
    }
    fillRecords(columns, segments, homes, this.#known.record);
    fillClusters(columns, this.#clusters, segments, homes, this.#known.cluster);
    for (const segment of this.#segments.all) segment.settle(columns);
  }

  get length(): number {
    return this.#columns.length;
  }

  /** Bytes of the arrays that it holds, room to grow included; not the objects around them. */
  get bytes(): number {
    return (
      this.#columns.bytes +
      this.#clusters.bytes +
      this.#segments.bytes +
      this.#known.record.bytes +
      this.#known.cluster.bytes
    );
  }

  /** Adds a row. One that was known earlier than others that are here is put where it belongs, which takes longer. */
  insert(added: CountRow): void {
    const columns = this.#columns;
    const row = columns.push(added);
    this.#change("record", { time: added.knownFrom, row, sign: 1 });
    if (added.knownTo !== null) this.#change("record", { time: added.knownTo, row, sign: -1 });
    this.#count(row);
    const before = this.#clusters.choices(added.cluster);
    this.#clusters.link(row);
    this.#rechoose(before, added.cluster);
  }

  /** From `at` on a row no longer stands. False where there is no such row, or none that was known before. */
  close(cluster: number, id: number, at: number): boolean {
    const columns = this.#columns;
    const row = this.#clusters.rows(cluster).find((one) => columns.id[one] === id);
    if (row === undefined || (columns.knownFrom[row] ?? 0) >= at) return false;
    const before = this.#clusters.choices(cluster);
    const was = columns.knownTo[row] ?? OPEN;
    if (was === OPEN) this.#months.add(columns, row, -1);
    else this.#unchange("record", { time: was, row, sign: -1 });
    columns.knownTo[row] = at;
    this.#change("record", { time: at, row, sign: -1 });
    this.#rechoose(before, cluster);
    return true;
  }

  /** The groups of a question that any row is or may be in. */
  ask(question: CountQuestion): CountAnswer[] {
    return answer(this.#counted(), question);
  }

  #counted(): Counted {
    const { days, countries } = this.#segments;
    return {
      columns: this.#columns,
      countries,
      months: this.#months,
      known: this.#known,
      parties: this.#parties,
      days,
    };
  }

  #count(row: number): void {
    this.#parties = Math.max(this.#parties, (this.#columns.party[row] ?? 0) + 1);
    if (this.#columns.knownTo[row] === OPEN) this.#months.add(this.#columns, row, 1);
  }

  /** Replaces the changes of a cluster's choice that were by those that are. */
  #rechoose(before: readonly ChoiceChange[], cluster: number): void {
    const after = this.#clusters.choices(cluster);
    const kept = (all: readonly ChoiceChange[], one: ChoiceChange) =>
      all.some((other) => other.time === one.time && other.row === one.row && other.sign === one.sign);
    for (const change of before) if (!kept(after, change)) this.#unchange("cluster", change);
    for (const change of after) if (!kept(before, change)) this.#change("cluster", change);
  }

  #change(per: Per, { time, row, sign }: ChoiceChange): void {
    const segment = this.#segments.home(row);
    const { opened, closed } = segment.per[per];
    (sign === 1 ? opened : closed).add(time, row);
    this.#known[per].add(this.#columns, segment, time, row, sign);
  }

  #unchange(per: Per, { time, row, sign }: ChoiceChange): void {
    const segment = this.#segments.home(row);
    const { opened, closed } = segment.per[per];
    (sign === 1 ? opened : closed).remove(time, row);
    this.#known[per].add(this.#columns, segment, time, row, sign === 1 ? -1 : 1);
  }
}

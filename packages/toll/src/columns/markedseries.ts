import { CERTAIN, type Degree, NONE } from "../placement.js";
import type { Cells } from "./cells.js";
import type { CountColumns } from "./countcolumns.js";
import { gradeIn } from "./countrow.js";
import { Series } from "./series.js";
import { Tally } from "./tally.js";

/** Entries between two marks: what a mark spares to add up, against what it weighs. */
const STEP = 192;

/** Where rows go by their party, and how far they are in it: to group first + stride × party. */
export interface Sorting {
  readonly first: number;
  readonly stride: number;
  /** of every party that the columns have */
  readonly degree: Uint8Array;
  /** the worst rank that counts */
  readonly grade: number;
}

/** A series with sums by party and grade of all that comes before every 192nd entry. */
export class MarkedSeries extends Series {
  readonly #marks: Tally[] = [];

  override add(time: number, row: number): number {
    return this.#unmark(super.add(time, row));
  }

  override remove(time: number, row: number): number {
    return this.#unmark(super.remove(time, row));
  }

  /** Adds the first `count` rows to a tally, or takes them off, as rows that are certainly in their groups. */
  sum(count: number, columns: CountColumns, cells: Cells, sorting: Sorting, tally: Tally, sign: 1 | -1): void {
    const { first, stride, degree, grade } = sorting;
    const marked = Math.floor(count / STEP);
    if (marked > 0) {
      this.mark(columns, cells);
      const mark = this.#marks[marked - 1];
      const width = mark?.groups ?? 0;
      for (let cell = 0; mark && cell < width; cell += 1) {
        const party = cells.party(cell);
        const within = (degree[party] ?? NONE) as Degree;
        if (within === NONE || cells.grade(cell) > grade) continue;
        tally.addAll(first + stride * party, mark, cell, within, sign);
      }
    }
    this.sumRows(marked * STEP, count, columns, sorting, tally, sign);
  }

  /** Adds the rows of entries from `start` to before `end`, or takes them off, as rows that are certainly in their groups. */
  sumRows(start: number, end: number, columns: CountColumns, sorting: Sorting, tally: Tally, sign: 1 | -1): void {
    const { first, stride, degree, grade } = sorting;
    for (let i = start; i < end; i += 1) {
      const row = this.row(i);
      const party = columns.party[row] ?? 0;
      const within = (degree[party] ?? NONE) as Degree;
      if (within === NONE || gradeIn(columns.traits[row] ?? 0) > grade) continue;
      tally.add(first + stride * party, columns, row, within, sign);
    }
  }

  /** Makes the marks that are missing. */
  mark(columns: CountColumns, cells: Cells): void {
    for (let next = this.#marks.length; (next + 1) * STEP <= this.length; next += 1) {
      const before = this.#marks[next - 1] ?? new Tally(0);
      for (let i = next * STEP; i < (next + 1) * STEP; i += 1) cells.of(columns, this.row(i));
      const mark = before.widened(cells.length);
      for (let i = next * STEP; i < (next + 1) * STEP; i += 1) {
        const row = this.row(i);
        mark.add(cells.of(columns, row), columns, row, CERTAIN, 1);
      }
      this.#marks.push(mark);
    }
  }

  override get bytes(): number {
    return this.#marks.reduce((bytes, mark) => bytes + mark.sums.byteLength, super.bytes);
  }

  /** Marks behind a changed entry no longer hold. */
  #unmark(at: number): number {
    const kept = Math.floor(Math.max(at, 0) / STEP);
    if (kept < this.#marks.length) this.#marks.length = kept;
    return at;
  }
}

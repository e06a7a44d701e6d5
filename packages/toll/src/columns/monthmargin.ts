import { CERTAIN, LIKELY, POSSIBLE } from "../placement.js";
import type { CountColumns } from "./countcolumns.js";
import { GRADE_RANKS, gradeIn } from "./countrow.js";
import { monthOf } from "./month.js";
import { Tally } from "./tally.js";

/** Parties that a month has room for before it is widened. */
const PARTIES = 8;

/** What stands now everywhere, by month, party and grade: kept up to date with every row. */
export class MonthMargin {
  readonly #months = new Map<number, Tally>();

  /** Adds a row to every month that it touches, or takes it off. Its best is in the month of its middle day. */
  add(columns: CountColumns, row: number, sign: 1 | -1): void {
    const dayFrom = columns.dayFrom[row] ?? 0;
    const dayTo = columns.dayTo[row] ?? 0;
    const cell = (columns.party[row] ?? 0) * GRADE_RANKS + gradeIn(columns.traits[row] ?? 0);
    const [first, last] = [monthOf(dayFrom), monthOf(dayTo)];
    if (first === last) {
      this.#month(first, cell).add(cell, columns, row, CERTAIN, sign);
      return;
    }
    const middle = monthOf(Math.floor((dayFrom + dayTo) / 2));
    for (let month = first; month <= last; month += 1) {
      this.#month(month, cell).add(cell, columns, row, month === middle ? LIKELY : POSSIBLE, sign);
    }
  }

  /** Adds a month to a tally, a party to group first + stride × party, with grades up to the worst that counts. */
  sum(month: number, grade: number, tally: Tally, first: number, stride: number): void {
    const margin = this.#months.get(month);
    for (let cell = 0; margin && cell < margin.groups; cell += 1) {
      if (gradeIn(cell) > grade || margin.isEmpty(cell)) continue;
      tally.merge(first + stride * Math.floor(cell / GRADE_RANKS), margin, cell);
    }
  }

  #month(month: number, cell: number): Tally {
    let margin = this.#months.get(month) ?? new Tally(PARTIES * GRADE_RANKS);
    while (cell >= margin.groups) margin = margin.widened(margin.groups * 2);
    this.#months.set(month, margin);
    return margin;
  }
}

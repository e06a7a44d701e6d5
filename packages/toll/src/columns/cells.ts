import type { CountColumns } from "./countcolumns.js";
import { GRADE_RANKS, gradeIn } from "./countrow.js";

/** The pairs of party and grade that the rows of a segment have, numbered as they come. */
export class Cells {
  readonly #keys: number[] = [];
  readonly #numbers = new Map<number, number>();

  get length(): number {
    return this.#keys.length;
  }

  /** The number of a row's pair. */
  of(columns: CountColumns, row: number): number {
    const key = (columns.party[row] ?? 0) * GRADE_RANKS + gradeIn(columns.traits[row] ?? 0);
    let cell = this.#numbers.get(key);
    if (cell === undefined) {
      cell = this.#keys.length;
      this.#keys.push(key);
      this.#numbers.set(key, cell);
    }
    return cell;
  }

  party(cell: number): number {
    return Math.floor((this.#keys[cell] ?? 0) / GRADE_RANKS);
  }

  grade(cell: number): number {
    return (this.#keys[cell] ?? 0) % GRADE_RANKS;
  }
}

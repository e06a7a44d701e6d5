import { firstDayOf, monthOf } from "./month.js";

/** The stretches of days that counts are told apart by: months, years, or the whole period. */
export class Slots {
  readonly length: number;
  readonly #of: "month" | "year" | null;
  readonly #first: number;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** The slots between two days; their days are those in the period, whose ends may be infinite. */
  constructor(of: "month" | "year" | null, between: readonly [number, number], period: readonly [number, number]) {
    this.#of = of;
    const [from, to] = period;
    this.#first = of === null ? 0 : this.#number(monthOf(between[0]));
    this.length = of === null ? 1 : this.#number(monthOf(between[1])) - this.#first + 1;
    for (let slot = 0; slot < this.length; slot += 1) {
      const [start, end] = of === null ? [from, to] : this.#days(this.#first + slot);
      this.#starts.push(Math.max(start, from));
      this.#ends.push(Math.min(end, to));
    }
  }

  /** The slot of a month that has days in the period. */
  ofMonth(month: number): number {
    return this.#of === null ? 0 : this.#number(month) - this.#first;
  }

  /** The slot of a day of the period. */
  ofDay(day: number): number {
    return this.#of === null ? 0 : this.ofMonth(monthOf(day));
  }

  start(slot: number): number {
    return this.#starts[slot] ?? 0;
  }

  end(slot: number): number {
    return this.#ends[slot] ?? 0;
  }

  /** The number of the month of a slot of a month. */
  month(slot: number): number {
    return this.#first + slot;
  }

  /** The year of a slot of a month or a year. */
  year(slot: number): number {
    return this.#of === "month" ? Math.floor((this.#first + slot) / 12) : this.#first + slot;
  }

  #number(month: number): number {
    return this.#of === "year" ? Math.floor(month / 12) : month;
  }

  #days(number: number): readonly [number, number] {
    const [month, months] = this.#of === "year" ? [number * 12, 12] : [number, 1];
    return [firstDayOf(month), firstDayOf(month + months) - 1];
  }
}

import type { Breakdown } from "@bilan/vocabulary";
import { AGES, CAUSES, dayOf, dayNumber, monthLength, SEXES, STATUSES } from "@bilan/vocabulary/plain";
import { CERTAIN, type Degree, LIKELY, levelBelow } from "./placement.js";
import type { TollIndex } from "./records.js";
import { type Asked, periodDegree, stretch } from "./verdict.js";

/** The value of a key where records do not say: sex not given, place coarser than the level, period of many months. */
export const NOT_KNOWN = "unknown";

/** Sides as rows name them. */
export const PARTY_ROWS = ["side a", "side b", "civilians", "unknown"] as const;

/** One value of one breakdown for a record, and how far the record is in it. `id` is the place's, in rows by place. */
export interface Slot {
  readonly value: string;
  readonly id: string | null;
  readonly degree: Degree;
}

/** Breakdowns that a record has one value of (or, of months, several), against those that each of its counts has. */
export type RecordBreakdown = Extract<Breakdown, "cause" | "month" | "place">;
export type CellBreakdown = Exclude<Breakdown, RecordBreakdown>;

export function isOfRecord(by: Breakdown): by is RecordBreakdown {
  return by === "cause" || by === "month" || by === "place";
}

/** The slots of a record whose degree in the scope is `degree`, in one breakdown. */
export type Slots = (i: number, degree: Degree) => readonly Slot[];

export function slotsOf(index: TollIndex, asked: Asked, by: RecordBreakdown): Slots {
  if (by === "cause") {
    return (i, degree) => [{ value: CAUSES[index.cause[i] ?? -1] ?? NOT_KNOWN, id: null, degree }];
  }
  return by === "month" ? monthSlots(index, asked) : placeSlots(index, asked);
}

/** The value of a cell in one breakdown. */
export function cellValue(index: TollIndex, c: number, by: CellBreakdown): string {
  const { cells } = index;
  switch (by) {
    case "party":
      return PARTY_ROWS[cells.side[c] ?? 3] ?? NOT_KNOWN;
    case "status":
      return STATUSES[cells.status[c] ?? 2] ?? NOT_KNOWN;
    case "sex":
      return SEXES[cells.sex[c] ?? 2] ?? NOT_KNOWN;
    case "age":
      return AGES[cells.age[c] ?? 2] ?? NOT_KNOWN;
  }
}

/** Values in the order in which rows show them; those of causes and places are ordered by size instead. */
export const ORDER: Partial<Record<Breakdown, readonly string[]>> = {
  party: PARTY_ROWS,
  status: STATUSES,
  sex: SEXES,
  age: AGES,
};

/**
 * A record is in the month of its middle day, and may be in every other that it touches. Where its days are more than
 * the rule's limit times those that fall in its month, it is in none but in the row of those not known to the month.
 */
function monthSlots(index: TollIndex, asked: Asked): Slots {
  const months = new Map<number, Month>();
  const monthAt = (day: number) => {
    const known = months.get(day);
    if (known) return known;
    const value = dayOf(day).slice(0, 7);
    const start = dayNumber(`${value}-01`);
    const length = monthLength(Number(value.slice(0, 4)), Number(value.slice(5, 7)));
    const month = { value, start, end: start + length - 1 };
    months.set(day, month);
    return month;
  };
  return (i, degree) => {
    const slots: Slot[] = [];
    let best = 0;
    const first = Math.max(index.from[i] ?? 0, asked.from);
    const last = Math.min(index.to[i] ?? 0, asked.to);
    for (let day = first; day <= last; ) {
      const month = monthAt(day);
      const from = Math.max(month.start, asked.from);
      const to = Math.min(month.end, asked.to);
      const when = periodDegree(index, i, from, to);
      if (stretch(index, i, from, to) <= asked.limit) {
        best = Math.max(best, when);
        slots.push({ value: month.value, id: null, degree: Math.min(when, degree) as Degree });
      }
      day = month.end + 1;
    }
    const homeless = degree >= LIKELY && best < LIKELY;
    return slots.length === 0 || homeless ? [{ value: NOT_KNOWN, id: null, degree }] : slots;
  };
}

/** A month and its first and last day. */
interface Month {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A record is in the row of the place on the next level that surely, else most likely, holds it; else in none. */
function placeSlots(index: TollIndex, asked: Asked): Slots {
  const { tree } = index;
  const level = levelBelow(index, asked.lineage);
  return (i, degree) => {
    const sure = tree.at(index.sure[i] ?? -1, level);
    const node = sure >= 0 ? sure : tree.at(index.likely[i] ?? -1, level);
    const step = tree.steps[node];
    const inside = asked.place.degree(i) >= LIKELY;
    if (!step || !inside) return [{ value: NOT_KNOWN, id: null, degree }];
    return [{ value: step.name, id: step.id, degree: sure >= 0 || degree < CERTAIN ? degree : LIKELY }];
  };
}

import { dayNumber, dayOf, monthLength } from "@bilan/vocabulary/plain";
import type { Unit } from "./dayWords.js";
import type { Offset, TimeKind } from "./mention.js";
import { type Anchor, latestYear, NO_POINT, type Point, type Resolved, resolve, span, weekdayUpTo } from "./point.js";
import type { Builder, Draft } from "./rule.js";
import type { Filling } from "./scan.js";

const pointAt = (slots: readonly Filling[], index: number): Point => slots[index]?.point ?? NO_POINT;
const firstDay = (resolved: Resolved): number => dayNumber(resolved.period.from);
const lastDay = (resolved: Resolved): number => dayNumber(resolved.period.to);

/** Whether a point says enough to stand alone: not a bare day of an untold month. */
function whole(point: Point): boolean {
  return point.month !== null || point.year !== null || point.weekday !== null || point.shift !== null;
}

/** Gives the first of two points what only the second says: "between 20 and 25 March 2019". */
function shared(first: Point, second: Point): readonly [Point, Point] | null {
  if (!whole(second)) {
    if (first.month === null || first.day === null || second.day === null) return null;
    return [first, { ...second, month: first.month, year: first.year, hijri: first.hijri }];
  }
  if (!whole(first)) {
    if (first.day === null || second.month === null || second.day === null || first.day === second.day) return null;
    const month = first.day <= second.day ? second.month : second.month === 1 ? 12 : second.month - 1;
    const year = second.year !== null && month === 12 && second.month === 1 ? second.year - 1 : second.year;
    return [{ ...first, month, year, hijri: second.hijri }, second];
  }
  if (first.month !== null && first.year === null && second.year !== null && second.month !== null) {
    const isLater =
      first.month > second.month || (first.month === second.month && (first.day ?? 1) > (second.day ?? 31));
    return [{ ...first, year: isLater ? second.year - 1 : second.year, hijri: second.hijri }, second];
  }
  if (first.year !== null && second.month !== null && second.year === null && first.month !== null) {
    const isLater =
      second.month < first.month || (second.month === first.month && (second.day ?? 31) < (first.day ?? 1));
    return [first, { ...second, year: isLater ? first.year + 1 : first.year }];
  }
  return [first, second];
}

/** From the first day of one point to the last of another; the second is found first, the first before it. */
export function between(first: Point, second: Point, anchor: Anchor, ahead?: number): Resolved | null {
  const pair = shared(first, second);
  if (pair === null) return null;
  const [a, b] = pair;
  const end = resolve(b, anchor, ahead);
  if (end === null) return null;
  if (end.openYear) {
    const start = resolve(a, anchor);
    return start?.openYear === true ? { period: { from: start.period.from, to: end.period.to }, openYear: true } : null;
  }
  const start = startBefore(a, lastDay(end), anchor);
  if (start === null || start > lastDay(end)) return null;
  return span(start, lastDay(end));
}

function startBefore(point: Point, end: number, anchor: Anchor): number | null {
  if (point.weekday !== null && point.month === null) return weekdayUpTo(end, point.weekday);
  const dated =
    point.month !== null && point.year === null && !point.hijri
      ? { ...point, year: latestYear(end, point.month, point.day, 0) }
      : point;
  const start = resolve(dated, anchor);
  return start === null || start.openYear ? null : firstDay(start);
}

/** "between A and B", "from A to B": slots edge, edge. */
export const fromTo: Builder = (slots, anchor) => {
  const resolved = between(pointAt(slots, 0), pointAt(slots, 1), anchor);
  return resolved === null ? null : { kind: "span", resolved };
};

/** A night between two days, both inside: slots edge, edge. */
export const nightBetween: Builder = (slots, anchor) => {
  const resolved = between(pointAt(slots, 0), pointAt(slots, 1), anchor);
  return resolved === null ? null : { kind: "night", resolved };
};

/** The night into a day: the day before it and the day. */
export const nightInto: Builder = (slots, anchor) => {
  const day = resolve(pointAt(slots, 0), anchor);
  return day === null || day.openYear ? null : { kind: "night", resolved: span(firstDay(day) - 1, firstDay(day)) };
};

/** Days counted from publication, both inside. */
export function daysFromPublication(from: number, to: number, kind: Exclude<TimeKind, "relative">): Builder {
  return (_slots, { published }) =>
    published === null ? null : { kind, resolved: span(published + from, published + to) };
}

/** "since X": from its first day to the day before publication. */
export const since: Builder = (slots, anchor) => sincePoint(pointAt(slots, 0), anchor);

function sincePoint(point: Point, anchor: Anchor): Draft | null {
  if (!whole(point)) return null;
  const start = resolve(point, anchor, 0);
  if (start === null) return null;
  if (start.openYear || anchor.published === null) return { kind: "since", resolved: start };
  return { kind: "since", resolved: upToEve(firstDay(start), anchor.published) };
}

/** "since mid-March": from a day of the month on. Slot month. */
export function sinceDay(day: number): Builder {
  return (slots, anchor) => {
    const point = pointAt(slots, 0);
    return point.month === null ? null : sincePoint({ ...point, day }, anchor);
  };
}

/** Words that look like a time and are none. */
export const nothing: Builder = () => ({ kind: "none" });

/** Two days named one after the other, where the second is the next day: slots date, date. */
export const bothDays: Builder = (slots, anchor) => {
  const resolved = between(pointAt(slots, 0), pointAt(slots, 1), anchor);
  if (resolved === null || resolved.openYear || lastDay(resolved) - firstDay(resolved) !== 1) return null;
  return { kind: "span", resolved };
};

/** A day of the month of publication (0) or of the one before it (-1): slot day. */
export function dayOfMonth(months: 0 | -1): Builder {
  return (slots, { published }) => {
    const { day } = pointAt(slots, 0);
    if (published === null || day === null) return null;
    const date = shiftDay(startOf(published, "month"), months, "month") + day - 1;
    return { kind: "day", resolved: span(date, date) };
  };
}

function upToEve(from: number, published: number): Resolved {
  return span(from, Math.max(from, published - 1));
}

/** "since X until Y". */
export const sinceUntil: Builder = (slots, anchor) => {
  const resolved = between(pointAt(slots, 0), pointAt(slots, 1), anchor);
  return resolved === null ? null : { kind: "since", resolved };
};

/** "until X": the day it names, which may lie ahead by some weeks. */
export const until: Builder = (slots, anchor) => {
  const point = pointAt(slots, 0);
  const end = whole(point) ? resolve(point, anchor, 92) : null;
  return end === null ? null : { kind: "until", resolved: end };
};

/** "until the end of March": the last day of the month. */
export const untilEnd: Builder = (slots, anchor) => {
  const point = pointAt(slots, 0);
  const month = point.month === null ? null : resolve(point, { ...anchor, published: null });
  if (month === null) return null;
  const day = Number(month.period.to.slice(-2));
  return until([{ point: { ...point, day }, amount: 0, unit: "day" }], anchor);
};

/** The last Saturday and Sunday up to publication. */
export const weekend: Builder = (_slots, { published }) => {
  if (published === null) return null;
  const saturday = weekdayUpTo(published, SATURDAY);
  return { kind: "span", resolved: span(saturday, Math.min(saturday + 1, published)) };
};

/** "March 1 to 5, 2015": slots date, day, year. */
export const fromToYear: Builder = (slots, anchor) => {
  const { year } = pointAt(slots, 2);
  const resolved = between({ ...pointAt(slots, 0), year }, pointAt(slots, 1), anchor);
  return resolved === null ? null : { kind: "span", resolved };
};

/** A day, month or year by itself. */
export const itself: Builder = (slots, anchor) => {
  const point = pointAt(slots, 0);
  const resolved = whole(point) ? resolve(point, anchor) : null;
  if (resolved === null) return null;
  const oneDay = point.day !== null || point.weekday !== null || point.shift !== null;
  return { kind: oneDay ? (point.night ? "night" : "day") : point.month !== null ? "month" : "year", resolved };
};

/** A month that the text says is over or to come: the latest such month before publication's. */
export const pastMonth: Builder = (slots, anchor) => {
  const point = pointAt(slots, 0);
  if (anchor.published === null || point.month === null) return itself(slots, anchor);
  const today = dayOf(anchor.published);
  const inIt = Number(today.slice(5, 7)) === point.month;
  const year = latestYear(anchor.published, point.month, null, 0) - (inIt ? 1 : 0);
  return { kind: "month", resolved: resolve({ ...point, year }, anchor) };
};

const HOURS_A_DAY = 24;
const SATURDAY = 5;

/** The day an amount of a unit before or after a day. */
export function shiftDay(day: number, amount: number, unit: Unit): number {
  if (unit === "hour") return day + Math.sign(amount) * Math.ceil(Math.abs(amount) / HOURS_A_DAY);
  if (unit === "day") return day + amount;
  if (unit === "week") return day + 7 * amount;
  const date = dayOf(day);
  const months =
    Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + (unit === "month" ? amount : 12 * amount);
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const last = Math.min(Number(date.slice(8, 10)), monthLength(year, month));
  return dayNumber(
    `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(last).padStart(2, "0")}`,
  );
}

const lengthOf = (slots: readonly Filling[]): { amount: number; unit: Unit } => {
  const amount = slots.find((slot) => slot.amount > 0)?.amount ?? 1;
  const unit = slots.findLast((slot) => slot.unit !== "day")?.unit ?? "day";
  return { amount, unit };
};

/** The last days, weeks … up to publication: slots length, or n and unit. */
export const lastLength: Builder = (slots, { published }) => {
  if (published === null) return null;
  const { amount, unit } = lengthOf(slots);
  return { kind: "span", resolved: span(shiftDay(published, -amount, unit), published) };
};

/** "the first three weeks of April": slots unit, n and the month or year. */
export const firstLength: Builder = (slots, anchor) => {
  const { amount, unit } = lengthOf(slots);
  const point = slots.at(-1)?.point;
  const start = point && point.day === null ? resolve(point, anchor) : null;
  if (start === null || start.openYear || unit === "hour") return null;
  const from = firstDay(start);
  return { kind: "span", resolved: span(from, shiftDay(from, amount, unit) - 1) };
};

/** "since three weeks": from so long before publication to the day before it. */
export const sinceLength: Builder = (slots, { published }) => {
  if (published === null) return null;
  const { amount, unit } = lengthOf(slots);
  return { kind: "since", resolved: upToEve(shiftDay(published, -amount, unit), published) };
};

/** "three days ago": the day; the week, month or year that holds it for longer units. */
export const ago: Builder = (slots, { published }) => {
  if (published === null) return null;
  const { amount, unit } = lengthOf(slots);
  if (unit === "hour" && amount < HOURS_A_DAY) return { kind: "day", resolved: span(published, published) };
  return unit === "hour" || unit === "day"
    ? { kind: "day", resolved: span(shiftDay(published, -amount, unit), shiftDay(published, -amount, unit)) }
    : calendar(published, -amount, unit);
};

function calendar(published: number, amount: number, unit: Exclude<Unit, "hour" | "day">): Draft {
  const day = shiftDay(unit === "week" ? published : startOf(published, unit), amount, unit);
  const from = startOf(day, unit);
  const to = shiftDay(from, 1, unit) - 1;
  return { kind: unit, resolved: amount === 0 ? span(from, published) : span(from, to) };
}

/** The first day of the week (Monday), month or year of a day. */
export function startOf(day: number, unit: Unit): number {
  if (unit === "week") return weekdayUpTo(day, 0);
  const date = dayOf(day);
  if (unit === "month") return dayNumber(`${date.slice(0, 8)}01`);
  return unit === "year" ? dayNumber(`${date.slice(0, 4)}-01-01`) : day;
}

/** This (0), last (-1) or next (1) week, month or year; this one ends on the publication day. */
export function whichUnit(unit: "week" | "month" | "year", amount: number): Builder {
  return (_slots, { published }) => (published === null ? null : calendar(published, amount, unit));
}

/** "since the beginning of the week, month, year", "since last week". */
export function sinceUnit(unit: "week" | "month" | "year", amount: number): Builder {
  return (_slots, { published }) => {
    if (published === null) return null;
    return {
      kind: "since",
      resolved: upToEve(startOf(shiftDay(startOf(published, unit), amount, unit), unit), published),
    };
  };
}

/** A time reckoned from the one told before: slots length, or none for one unit. */
export function later(sign: 1 | -1, unit?: Offset["unit"], amount?: number): Builder {
  return (slots) => {
    const length = lengthOf(slots);
    if (unit === undefined && length.unit === "hour") {
      const days = Math.floor(length.amount / HOURS_A_DAY);
      return { kind: "relative", offset: { amount: sign * days, unit: "day" }, anchor: "before" };
    }
    const of = unit ?? (length.unit === "hour" ? "day" : length.unit);
    return { kind: "relative", offset: { amount: sign * (amount ?? length.amount), unit: of }, anchor: "before" };
  };
}

/** "during the month": the month that the report is about, which its heading names. */
export const headingMonth: Builder = () => ({
  kind: "relative",
  offset: { amount: 0, unit: "month" },
  anchor: "heading",
});

/** Part of a month: first and last day of it, counted in days; 0 stands for the month's end. Slot month. */
export function partOfMonth(first: number, last: number): Builder {
  return (slots, anchor) => {
    const point = pointAt(slots, 0);
    if (point.month === null || point.hijri) return null;
    const from = resolve({ ...point, day: first }, anchor);
    if (from === null) return null;
    if (from.openYear) {
      const end = last === 0 ? monthLength(2001, point.month) : last;
      const to = resolve({ ...point, day: end }, anchor);
      return to === null
        ? null
        : { kind: "span", resolved: { period: { from: from.period.from, to: to.period.to }, openYear: true } };
    }
    const end = last === 0 ? shiftDay(startOf(firstDay(from), "month"), 1, "month") - 1 : firstDay(from) + last - first;
    return { kind: "span", resolved: span(firstDay(from), end) };
  };
}

/** Some months of a year: the first and how many. Slot year, or none for the year of publication. */
export function monthsOfYear(first: number, count: number): Builder {
  return (slots, anchor) => {
    const latest = anchor.published === null ? null : latestYear(anchor.published, first, null, 0);
    const year = pointAt(slots, 0).year ?? latest ?? anchor.year;
    if (year === null) return null;
    const from = dayNumber(`${String(year).padStart(4, "0")}-${String(first).padStart(2, "0")}-01`);
    const to = shiftDay(from, count, "month") - 1;
    const { published } = anchor;
    return {
      kind: "span",
      resolved: span(from, published !== null && published >= from && published < to ? published : to),
    };
  };
}

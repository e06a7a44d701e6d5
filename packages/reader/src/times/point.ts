import type { Period } from "@bilan/vocabulary";
import { dayNumber, dayOf, monthLength, weekday } from "@bilan/vocabulary/plain";
import { hijriDayNumber, hijriMonthLength } from "./hijri.js";

/** A time as a text words it, before it is resolved. What it does not say is null. */
export interface Point {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 0 Monday to 6 Sunday. */
  readonly weekday: number | null;
  /** Which such weekday: the last one up to publication, the one before it, or the next one. */
  readonly turn: "latest" | "before" | "next";
  /** Days from publication: yesterday is -1. */
  readonly shift: number | null;
  readonly night: boolean;
  /** The month and year are of the Islamic calendar. */
  readonly hijri: boolean;
}

export const NO_POINT: Point = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  turn: "latest",
  shift: null,
  night: false,
  hijri: false,
};

/** What times are resolved against. */
export interface Anchor {
  /** The publication day, as days since 1970-01-01. */
  readonly published: number | null;
  /** The year of days without one, where there is no publication day. */
  readonly year: number | null;
}

export interface Resolved {
  readonly period: Period;
  readonly openYear: boolean;
}

/** How far ahead of publication a day without a year may lie before it is taken as last year's. */
const AHEAD = 7;

const two = (n: number): string => String(n).padStart(2, "0");

export function span(from: number, to: number): Resolved {
  return { period: { from: dayOf(from), to: dayOf(to) }, openYear: false };
}

function gregorian(year: number, month: number, day: number): number | null {
  if (day < 1 || day > monthLength(year, month)) return null;
  return dayNumber(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
}

/** The most recent weekday up to a day. */
export function weekdayUpTo(day: number, wanted: number): number {
  return day - ((weekday(dayOf(day)) - wanted + 7) % 7);
}

/** The year in which a month, or a day of it, was last seen at publication. */
export function latestYear(published: number, month: number, day: number | null, ahead: number): number {
  const year = Number(dayOf(published).slice(0, 4));
  for (let y = year + 1; y >= year - 8; y--) {
    const number = gregorian(y, month, day ?? 1);
    if (number !== null && number <= published + (day === null ? 0 : ahead)) return y;
  }
  return year;
}

/**
 * First and last day of a point; null where it cannot be told (a weekday with no publication day) or does not exist
 * (30 February). A month or year that publication falls into ends on the publication day.
 */
export function resolve(point: Point, anchor: Anchor, ahead = AHEAD): Resolved | null {
  if (point.hijri) return resolveHijri(point);
  const { published } = anchor;
  if (point.month !== null) {
    const year =
      point.year ?? (published !== null ? latestYear(published, point.month, point.day, ahead) : anchor.year);
    if (year === null) return openYear(point.month, point.day);
    const from = gregorian(year, point.month, point.day ?? 1);
    if (from === null) return null;
    if (point.day !== null) return span(from, from);
    return upToPublication(from, from + monthLength(year, point.month) - 1, published);
  }
  if (point.year !== null) {
    const from = gregorian(point.year, 1, 1) ?? 0;
    return upToPublication(from, from + 364 + (monthLength(point.year, 2) - 28), published);
  }
  if (published === null) return null;
  if (point.shift !== null) return span(published + point.shift, published + point.shift);
  if (point.weekday !== null) {
    const latest = weekdayUpTo(published, point.weekday);
    const day =
      point.turn === "next" ? latest + 7 : point.turn === "before" && latest === published ? latest - 7 : latest;
    return span(day, day);
  }
  return null;
}

function upToPublication(from: number, to: number, published: number | null): Resolved {
  return published !== null && published >= from && published < to ? span(from, published) : span(from, to);
}

function openYear(month: number, day: number | null): Resolved | null {
  const last = month === 2 ? 29 : monthLength(2001, month);
  if (day !== null && (day < 1 || day > last)) return null;
  const from = `--${two(month)}-${two(day ?? 1)}`;
  return {
    period: { from, to: day === null ? `--${two(month)}-${two(monthLength(2001, month))}` : from },
    openYear: true,
  };
}

function resolveHijri(point: Point): Resolved | null {
  if (point.year === null) return null;
  const month = point.month ?? 1;
  const from = hijriDayNumber(point.year, month, point.day ?? 1);
  if (point.day !== null) return point.day <= hijriMonthLength(point.year, month) ? span(from, from) : null;
  if (point.month !== null) return span(from, from + hijriMonthLength(point.year, month) - 1);
  return span(from, hijriDayNumber(point.year + 1, 1, 1) - 1);
}

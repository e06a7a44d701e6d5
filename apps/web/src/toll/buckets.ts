import type { TimelineView } from "@bilan/vocabulary";
import { daysBetween, shiftDay } from "../language/days.js";

export interface Bucket {
  readonly from: string;
  readonly to: string;
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
  readonly records: number;
}

export type Step = "day" | "month" | "year";

const MOST_BARS = 130;

/** The step that keeps a timeline under 130 bars. */
export function stepFor(days: number): Step {
  if (days <= MOST_BARS) return "day";
  return days <= MOST_BARS * 30 ? "month" : "year";
}

/** The day, month or year that a day lies in, from first to last day. */
export function spanOf(day: string, step: Step): { from: string; to: string } {
  if (step === "day") return { from: day, to: day };
  if (step === "year") return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` };
  const from = `${day.slice(0, 7)}-01`;
  return { from, to: shiftDay(`${shiftDay(from, 31).slice(0, 7)}-01`, -1) };
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** Days gathered into bars of one step each, with bars of nothing for the steps between that have no record. */
export function bucketsOf(days: TimelineView["days"]): { step: Step; buckets: Bucket[] } {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return { step: "day", buckets: [] };
  const step = stepFor(daysBetween(first.day, last.day));
  const filled = new Map<string, Bucket>();
  for (let span = spanOf(first.day, step); span.from <= last.day; span = spanOf(shiftDay(span.to, 1), step)) {
    filled.set(span.from, { ...span, low: 0, best: 0, high: 0, records: 0 });
  }
  for (const { day, low, best, high, records } of days) {
    const key = spanOf(day, step).from;
    const bar = filled.get(key);
    if (bar === undefined) continue;
    filled.set(key, {
      ...bar,
      low: bar.low + low,
      best: plus(bar.best, best),
      high: plus(bar.high, high),
      records: bar.records + records,
    });
  }
  return { step, buckets: [...filled.values()] };
}

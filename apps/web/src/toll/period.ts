import { daysBetween, shiftDay } from "../language/days.js";
import { type Step, spanOf } from "./buckets.js";

/** The period of the same length right before (-1) or after (1) a period; of a whole month or year the next one. */
export function besidePeriod(from: string, to: string, way: -1 | 1): { from: string; to: string } {
  const edge = way === 1 ? shiftDay(to, 1) : shiftDay(from, -1);
  for (const step of ["month", "year"] satisfies Step[]) {
    const whole = spanOf(from, step);
    if (whole.from === from && whole.to === to) return spanOf(edge, step);
  }
  const length = daysBetween(from, to) - 1;
  return way === 1 ? { from: edge, to: shiftDay(edge, length) } : { from: shiftDay(edge, -length), to: edge };
}

import type { TimelineView } from "@bilan/vocabulary";
import { dayOf } from "@bilan/vocabulary/plain";
import { contribution } from "./contribution.js";
import { nearby } from "./directory.js";
import { type Degree, LIKELY, NONE, POSSIBLE } from "./placement.js";
import { recordDegree } from "./people.js";
import type { Refusal, TollQuestion } from "./question.js";
import type { TollIndex } from "./records.js";
import { Sum } from "./sum.js";
import { ask, type Asked } from "./verdict.js";

/**
 * The documented toll of every day of the scope, by the same rule with that day as its period: a record of several days
 * may be in each of them, its best is in the middle one, and it is in none where it is too long for a day.
 */
export function timeline(index: TollIndex, question: TollQuestion): TimelineView | Refusal {
  const asked = ask(index, question);
  if ("problem" in asked) return asked;
  const { lines } = nearby(index, asked);
  const range = daysCovered(index, asked, lines);
  if (range === null) return { days: [] };
  const [first, last] = range;
  const days = Array.from({ length: last - first + 1 }, () => new Sum());
  // What may be in each day of a run is added at the run's first day and taken off after its last.
  const maybe = new Float64Array(days.length + 1);
  const open = new Int32Array(days.length + 1);
  const blank = new Int32Array(days.length + 1);
  for (const i of lines) {
    const where = degreeOf(index, asked, i);
    if (where === NONE) continue;
    const from = index.from[i] ?? 0;
    const to = index.to[i] ?? 0;
    const length = to - from + 1;
    const room = asked.place.degree(i) === POSSIBLE ? asked.place.room(i) : 1;
    const isCoarse = index.coarse[i] === 1;
    if (length * room > asked.limit && !isCoarse) continue;
    const part = contribution(index, i, asked.people, null);
    if (length === 1 && !isCoarse) {
      days[from - first]?.add(part, where, index.number[i] ?? 0);
      continue;
    }
    const start = Math.max(from, first) - first;
    const end = Math.min(to, last) - first + 1;
    const [step, opened] = Number.isFinite(part.high) ? [part.high, 0] : [0, 1];
    blank[start] = (blank[start] ?? 0) + (index.coarse[i] ?? 0);
    blank[end] = (blank[end] ?? 0) - (index.coarse[i] ?? 0);
    maybe[start] = (maybe[start] ?? 0) + step;
    maybe[end] = (maybe[end] ?? 0) - step;
    open[start] = (open[start] ?? 0) + opened;
    open[end] = (open[end] ?? 0) - opened;
    if (isCoarse) continue;
    const middle = days[(index.middle[i] ?? 0) - first];
    if (middle && where >= LIKELY) middle.best += part.best;
  }
  let running = 0;
  let unbounded = 0;
  let blanked = index.withheld;
  return {
    days: days.map((day, at) => {
      running += maybe[at] ?? 0;
      unbounded += open[at] ?? 0;
      blanked += blank[at] ?? 0;
      if (blanked > 0) day.best = Number.NaN;
      day.high += index.withheld + unbounded > 0 ? Number.POSITIVE_INFINITY : running;
      return { day: dayOf(first + at), ...day.bounds(), records: day.records };
    }),
  };
}

function degreeOf(index: TollIndex, asked: Asked, i: number): Degree {
  const outside = (index.to[i] ?? 0) < asked.from || (index.from[i] ?? 0) > asked.to;
  if (outside || asked.admits(i)) return NONE;
  return Math.min(asked.place.degree(i), recordDegree(index, i, asked.people)) as Degree;
}

/** First and last day: the scope's, or where it is open, that of the records in it. */
function daysCovered(index: TollIndex, asked: Asked, lines: Iterable<number>): [number, number] | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const i of lines) {
    if (degreeOf(index, asked, i) === NONE) continue;
    first = Math.min(first, index.from[i] ?? 0);
    last = Math.max(last, index.to[i] ?? 0);
  }
  const from = Number.isFinite(asked.from) ? asked.from : first;
  const to = Number.isFinite(asked.to) ? asked.to : last;
  return Number.isFinite(from) && Number.isFinite(to) && from <= to ? [from, to] : null;
}

import type { CountColumns } from "./countcolumns.js";
import { gradeIn, OPEN } from "./countrow.js";

/** From a time on, a row speaks for its cluster (sign 1), or no longer does (sign -1). */
export interface ChoiceChange {
  readonly time: number;
  readonly row: number;
  readonly sign: 1 | -1;
}

/**
 * Which row speaks for a cluster, at every time of knowledge: of the rows that stand then, the best graded; among these
 * the one known last; then the one with the lowest id. In order of time; a row may speak several times.
 */
export function choicesOf(columns: CountColumns, rows: readonly number[]): ChoiceChange[] {
  const { knownFrom, knownTo } = columns;
  const changes: ChoiceChange[] = [];
  let speaking = -1;
  for (const time of timesOf(columns, rows)) {
    let chosen = -1;
    for (const row of rows) {
      if ((knownFrom[row] ?? 0) > time || (knownTo[row] ?? 0) <= time) continue;
      if (chosen < 0 || precedes(columns, row, chosen)) chosen = row;
    }
    if (chosen === speaking) continue;
    if (speaking >= 0) changes.push({ time, row: speaking, sign: -1 });
    if (chosen >= 0) changes.push({ time, row: chosen, sign: 1 });
    speaking = chosen;
  }
  return changes;
}

/** When rows begin and cease to be known, in order; clusters are small. */
function timesOf({ knownFrom, knownTo }: CountColumns, rows: readonly number[]): number[] {
  const times: number[] = [];
  for (const row of rows) {
    times.push(knownFrom[row] ?? 0);
    if (knownTo[row] !== OPEN) times.push(knownTo[row] ?? 0);
  }
  return times.length > 1 ? times.sort((a, b) => a - b) : times;
}

function precedes(columns: CountColumns, a: number, b: number): boolean {
  const { traits, knownFrom, id } = columns;
  const grade = gradeIn(traits[a] ?? 0) - gradeIn(traits[b] ?? 0);
  if (grade !== 0) return grade < 0;
  const later = (knownFrom[b] ?? 0) - (knownFrom[a] ?? 0);
  return later === 0 ? (id[a] ?? 0) < (id[b] ?? 0) : later < 0;
}

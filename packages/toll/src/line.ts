import type { TollIndex } from "./records.js";

/** A line of an index, taken out of its columns: a missing best is NaN, a missing high Infinity. */
export interface Line {
  readonly number: number;
  readonly grade: number;
  readonly cause: number;
  readonly coarse: boolean;
  readonly sure: number;
  readonly likely: number;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly best: number;
  readonly high: number;
  readonly cells: readonly LineCell[];
}

/** Some of the people of a line. Numbers as in the columns of `Cells`; the party by its name. */
export interface LineCell {
  readonly side: number;
  readonly party: string | null;
  readonly status: number;
  readonly sex: number;
  readonly age: number;
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

/** Line i of an index. */
export function lineOf(index: TollIndex, i: number): Line {
  const { cells, cellStart, parties } = index;
  const counts: LineCell[] = [];
  for (let c = cellStart[i] ?? 0; c < (cellStart[i + 1] ?? 0); c += 1) {
    counts.push({
      side: cells.side[c] ?? 0,
      party: parties[cells.party[c] ?? -1] ?? null,
      status: cells.status[c] ?? 0,
      sex: cells.sex[c] ?? 0,
      age: cells.age[c] ?? 0,
      low: cells.low[c] ?? 0,
      best: cells.best[c] ?? Number.NaN,
      high: cells.high[c] ?? Number.POSITIVE_INFINITY,
    });
  }
  return {
    number: index.number[i] ?? 0,
    grade: index.grade[i] ?? 0,
    cause: index.cause[i] ?? 0,
    coarse: index.coarse[i] === 1,
    sure: index.sure[i] ?? -1,
    likely: index.likely[i] ?? -1,
    from: index.from[i] ?? 0,
    to: index.to[i] ?? 0,
    low: index.low[i] ?? 0,
    best: index.best[i] ?? Number.NaN,
    high: index.high[i] ?? Number.POSITIVE_INFINITY,
    cells: counts,
  };
}

/** Whose people a cell counts, as text. */
export function peopleKey({ side, party, status, sex, age }: LineCell): string {
  return JSON.stringify([side, party, status, sex, age]);
}

/**
 * Equal lines as one. What a line gives to a toll grows with its numbers alike (it is made of sums, the greater and the
 * lesser of them), so that n equal lines together give n times what one does.
 */
export function merged(lines: readonly Line[]): Line[] {
  const kinds = new Map<string, { line: Line; times: number }>();
  for (const line of lines) {
    const key = lineKey(line);
    const known = kinds.get(key);
    if (known) known.times += 1;
    else kinds.set(key, { line, times: 1 });
  }
  return [...kinds.values()].map(({ line, times }) => (times === 1 ? line : multiplied(line, times)));
}

function lineKey({ cells, ...line }: Line): string {
  const numbers = [line.low, line.best, line.high, ...cells.flatMap(({ low, best, high }) => [low, best, high])];
  const { number, grade, cause, coarse, sure, likely, from, to } = line;
  return [number, grade, cause, coarse, sure, likely, from, to, ...numbers, ...cells.map(peopleKey)].join("|");
}

function multiplied(line: Line, times: number): Line {
  const more = <T extends Pick<Line, "low" | "best" | "high">>(of: T): T => ({
    ...of,
    low: of.low * times,
    best: of.best * times,
    high: of.high * times,
  });
  return { ...more(line), number: line.number * times, cells: line.cells.map(more) };
}

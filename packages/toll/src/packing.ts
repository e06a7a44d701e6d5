import type { CubeView } from "@bilan/vocabulary";
import { type Line, type LineCell, peopleKey } from "./line.js";
import type { TollIndex } from "./records.js";

/**
 * Lines in columns that compress well: in the order given, places and days as the distance from the line before, bounds as
 * the distance from one another.
 */
type Packed = CubeView["lines"];

type Bounds = Pick<Line, "low" | "best" | "high">;

/** Packs lines. */
export function packed(lines: readonly Line[]): Packed {
  const people = new Map<string, { at: number; cell: LineCell }>();
  const numberOf = (cell: LineCell) => {
    const key = peopleKey(cell);
    let known = people.get(key);
    if (!known) people.set(key, (known = { at: people.size, cell }));
    return known.at;
  };
  const cells = lines.flatMap((line) => line.cells);
  const before = (i: number) => lines[i - 1];
  const whom = cells.map(numberOf);
  return {
    number: lines.map((line) => line.number),
    grade: lines.map((line) => line.grade),
    cause: lines.map((line) => line.cause),
    coarse: lines.map((line) => Number(line.coarse)),
    sure: lines.map((line, i) => line.sure - (before(i)?.sure ?? 0)),
    likely: lines.map((line) => line.likely - line.sure),
    from: lines.map((line, i) => line.from - (before(i)?.from ?? 0)),
    days: lines.map((line) => line.to - line.from),
    ...bounds(lines),
    cells: lines.map((line) => line.cells.length),
    whom,
    ...cellBounds(cells),
    people: [...people.values()].map(({ cell: { side, party, status, sex, age } }) => [side, party, status, sex, age]),
  };
}

function bounds(of: readonly Bounds[]): Pick<Packed, "low" | "best" | "high"> {
  return {
    low: of.map(({ low }) => low),
    best: of.map(({ low, best }) => (Number.isNaN(best) ? null : best - low)),
    high: of.map(({ low, best, high }) => (Number.isFinite(high) ? high - (Number.isNaN(best) ? low : best) : null)),
  };
}

function cellBounds(cells: readonly Bounds[]): Pick<Packed, "cellLow" | "cellBest" | "cellHigh"> {
  const { low, best, high } = bounds(cells);
  return { cellLow: low, cellBest: best, cellHigh: high };
}

/** The columns of an index from packed lines of one measure, given as its number. */
export function unpacked(lines: Packed, measure: number): Omit<TollIndex, "book" | "partyBook" | "tree" | "withheld"> {
  const size = lines.number.length;
  const sure = Int32Array.from(summed(lines.sure));
  const from = Int32Array.from(summed(lines.from));
  const to = from.map((day, i) => day + (lines.days[i] ?? 0));
  const parties = [...new Set(lines.people.map(([, party]) => party))];
  const partyOf = new Map(parties.map((party, at) => [party, at]));
  const cellStart = new Int32Array(size + 1);
  for (const [i, count] of lines.cells.entries()) cellStart[i + 1] = (cellStart[i] ?? 0) + count;
  const column = (at: 0 | 2 | 3 | 4) => Uint8Array.from(lines.whom, (whom) => lines.people[whom]?.[at] ?? 0);
  return {
    size,
    number: Uint32Array.from(lines.number),
    measure: new Uint8Array(size).fill(measure),
    grade: Uint8Array.from(lines.grade),
    cause: Uint8Array.from(lines.cause),
    coarse: Uint8Array.from(lines.coarse),
    from,
    to,
    middle: from.map((day, i) => Math.floor((day + (to[i] ?? 0)) / 2)),
    sure,
    likely: sure.map((node, i) => node + (lines.likely[i] ?? 0)),
    ...unbounded(lines.low, lines.best, lines.high),
    cellStart,
    cells: {
      side: column(0),
      party: Int32Array.from(lines.whom, (whom) => partyOf.get(lines.people[whom]?.[1] ?? null) ?? -1),
      status: column(2),
      sex: column(3),
      age: column(4),
      ...unbounded(lines.cellLow, lines.cellBest, lines.cellHigh),
    },
    parties,
  };
}

/** Each number with all before it. */
function summed(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

function unbounded(lows: readonly number[], overLow: Packed["best"], overBest: Packed["high"]) {
  const low = Float64Array.from(lows);
  const best = low.map((value, i) => value + (overLow[i] ?? Number.NaN));
  const high = best.map((value, i) => {
    const middle = Number.isNaN(value) ? (low[i] ?? 0) : value;
    return middle + (overBest[i] ?? Number.POSITIVE_INFINITY);
  });
  return { low, best, high };
}

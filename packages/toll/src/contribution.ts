import { CERTAIN, LIKELY } from "./placement.js";
import type { TollIndex } from "./records.js";
import type { Range } from "./sum.js";

/**
 * What the chosen people of record i come to. The counts of a record are a partition of its total, so that a part is
 * at least the total's low without the others' highs, and at most its high without the others' lows. `people` has the
 * degree of every cell (null: everyone); `chosen` the cells meant (null: all).
 */
export function contribution(
  index: TollIndex,
  i: number,
  people: Uint8Array | null,
  chosen: readonly number[] | null,
): Range {
  const low = index.low[i] ?? 0;
  const best = index.best[i] ?? Number.NaN;
  const high = index.high[i] ?? Number.POSITIVE_INFINITY;
  if (people === null && chosen === null) return { low, best, high };
  const { cells, cellStart } = index;
  const part: Range = { low: 0, best: 0, high: 0 };
  let surelyElsewhere = 0;
  let maybeElsewhere = 0;
  for (let c = cellStart[i] ?? 0; c < (cellStart[i + 1] ?? 0); c += 1) {
    const degree = chosen === null || chosen.includes(c) ? (people?.[c] ?? CERTAIN) : 0;
    const [cellLow, cellHigh] = [cells.low[c] ?? 0, cells.high[c] ?? Number.POSITIVE_INFINITY];
    if (degree === CERTAIN) part.low += cellLow;
    else maybeElsewhere += cellHigh;
    if (degree >= LIKELY) part.best += cells.best[c] ?? Number.NaN;
    if (degree > 0) part.high += cellHigh;
    else surelyElsewhere += cellLow;
  }
  const ceiling = Math.max(high, Number.isNaN(best) ? low : best) - surelyElsewhere;
  const floor = Math.min(low, Number.isNaN(best) ? low : best) - maybeElsewhere;
  const partBest = Number.isNaN(part.best) ? 0 : part.best;
  part.high = Math.max(Math.min(part.high, ceiling), part.low, partBest);
  part.low = Math.max(part.low, floor);
  return part;
}

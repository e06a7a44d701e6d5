import type { Bounds, Toll } from "@bilan/vocabulary";
import { type Bearing, isAround, isInside, speakerOf } from "./bearing.js";
import { disjointSet } from "./disjointness.js";
import type { Choice } from "./rule.js";

/** More claims than this inside a scope are not tried for a sum of disjoint ones: the largest are, and the bound still holds. */
const MOST_TRIED = 500;

/** The bearings without those that the same speaker has since replaced: same people, place, period, cause and doer. */
export function current(bearings: readonly Bearing[]): Bearing[] {
  const latest = new Map<string, Bearing>();
  for (const bearing of bearings) {
    const { claim } = bearing;
    const { tags, groups, nationalities } = claim.population;
    const key = JSON.stringify([
      speakerOf(claim),
      bearing.place ?? claim.place,
      claim.period,
      [...tags].sort(),
      [...groups].sort(),
      [...nationalities].sort(),
      [...claim.by].sort(),
      [claim.cause, claim.unit, claim.stance, claim.partOf !== null],
    ]);
    const known = latest.get(key);
    if (!known || isLater(bearing, known)) latest.set(key, bearing);
  }
  return [...latest.values()];
}

function isLater(a: Bearing, b: Bearing): boolean {
  const [x, y] = [a.claim.published ?? "", b.claim.published ?? ""];
  if (x !== y) return x > y;
  if (a.claim.report === b.claim.report) return a.claim.span[0] > b.claim.span[0];
  return a.claim.id > b.claim.id;
}

/** The claims that a claim of the same report is the whole of. */
export function partsOf(whole: Bearing, bearings: readonly Bearing[]): Bearing[] {
  return bearings.filter(
    ({ claim }) =>
      claim.partOf === whole.claim.id &&
      claim.report === whole.claim.report &&
      claim.unit === "people" &&
      claim.stance === "asserts",
  );
}

/** The least that a claim and its parts together set: its own low, or the sum of lows of disjoint parts if that is more. */
export function leastOf(whole: Bearing, bearings: readonly Bearing[], seen: readonly string[] = []): number {
  if (seen.includes(whole.claim.id)) return whole.claim.figure.low;
  const below = [...seen, whole.claim.id];
  const least = (part: Bearing) => leastOf(part, bearings, below);
  return Math.max(whole.claim.figure.low, sumOf(disjointSet(partsOf(whole, bearings), least), least));
}

export function sumOf(bearings: readonly Bearing[], value: (bearing: Bearing) => number): number {
  return bearings.reduce((sum, bearing) => sum + value(bearing), 0);
}

/**
 * The least and the most that all claims together allow for the scope: comparable ones bound it on both sides, disjoint
 * ones inside it from below, ones around it from above. Null where nothing bounds it, or nothing satisfies all.
 */
export function impliedBounds(bearings: readonly Bearing[]): Toll["implied"] {
  const standing = current(bearings);
  const least = (bearing: Bearing) => leastOf(bearing, standing);
  const inside = standing.filter(isInside).sort((a, b) => b.claim.figure.low - a.claim.figure.low);
  const lows = [disjointSet(inside.slice(0, MOST_TRIED), least), ...standing.filter(isComparable).map((one) => [one])];
  const highs = standing.filter((one) => isAround(one) || isComparable(one));
  let low = 0;
  let high: number | null = null;
  let below: readonly Bearing[] = [];
  let above: Bearing | null = null;
  for (const set of lows) {
    const sum = sumOf(set, least);
    if (sum > low || (sum === low && set.length > 0 && set.length < below.length)) [low, below] = [sum, set];
  }
  for (const one of highs) {
    const most = one.claim.figure.high;
    if (most !== null && (high === null || most < high)) [high, above] = [most, one];
  }
  if (below.length === 0 && above === null) return null;
  if (high !== null && high < low) return null;
  const from = new Set([...below, ...(above ? [above] : [])].map(({ claim }) => claim.id));
  return { low, high, from: [...from].sort() };
}

export function isComparable(bearing: Bearing): boolean {
  return bearing.why === null;
}

/** What a rule of claims makes of the comparable ones; null best and high, and low 0, where there are none. */
export function claimedBounds(bearings: readonly Bearing[], choice: Choice): Bounds {
  const figures = current(bearings)
    .filter(isComparable)
    .map(({ claim: { figure } }) => ({ low: figure.low, best: figure.value, high: figure.high }))
    .sort((a, b) => (a.best ?? a.low) - (b.best ?? b.low) || a.low - b.low);
  const [lowest] = figures;
  const highest = figures.at(-1);
  if (!lowest || !highest) return { low: 0, best: null, high: null };
  if (choice === "lowest") return lowest;
  if (choice === "highest") return highest;
  return figures.reduce((all, one) => ({
    low: Math.min(all.low, one.low),
    best: all.best === one.best ? all.best : null,
    high: all.high === null || one.high === null ? null : Math.max(all.high, one.high),
  }));
}

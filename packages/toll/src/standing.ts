import type { Bounds } from "@bilan/vocabulary";
import { type Bearing, organisationSaying } from "./bearing.js";
import type { Choice } from "./rule.js";

/** The bearings without those that the same speaker has since replaced: same people, place, period, cause and doer. */
export function current(bearings: readonly Bearing[]): Bearing[] {
  const latest = new Map<string, Bearing>();
  for (const bearing of bearings) {
    const { claim } = bearing;
    const { tags, groups, nationalities } = claim.population;
    const key = JSON.stringify([
      organisationSaying(claim),
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

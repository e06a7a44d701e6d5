import type { Scope } from "@bilan/vocabulary";
import { type Bearing, isStock } from "./bearing.js";
import { meet, type Reach, reachOf } from "./reach.js";
import { current } from "./standing.js";

/** A claim whose reach is known. */
export interface Reaching {
  readonly bearing: Bearing;
  readonly reach: Reach;
}

/** More claims than this are not taken together. */
const MOST_CLAIMS = 500;

/**
 * The claims that have a bearing on a scope, nearest first: those that meet it, then those that meet these, and so on:
 * one that is outside the scope can bound it by way of one that is around both. A stock has only those of the scope's
 * own period. `complete` is false where there were too many.
 */
export function nearest(
  world: readonly Bearing[],
  scope: Scope,
  target: Reach,
): { readonly claims: readonly Reaching[]; readonly complete: boolean } {
  let open = current(world).flatMap((bearing): Reaching[] => {
    if (isStock(scope.measure) && !isOfPeriod(bearing, scope)) return [];
    const reach = reachOf(bearing, world);
    return reach ? [{ bearing, reach }] : [];
  });
  const taken: Reaching[] = [];
  let front: readonly Reach[] = [target];
  while (front.length > 0 && taken.length <= MOST_CLAIMS) {
    const met = open.filter(({ reach }) => front.some((one) => meet(one, reach)));
    const gone = new Set(met);
    open = open.filter((one) => !gone.has(one));
    taken.push(...met);
    front = met.map(({ reach }) => reach);
  }
  return { claims: taken.slice(0, MOST_CLAIMS), complete: taken.length <= MOST_CLAIMS };
}

function isOfPeriod({ claim: { period } }: Bearing, { from, to }: Scope): boolean {
  return period !== null && period.from === from && period.to === to;
}

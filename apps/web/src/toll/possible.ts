import type { Toll } from "@bilan/vocabulary";

/** Records that may lie in a toll and widen its high: those that may lie in it, but for those that stand apart. */
export function onlyPossible(toll: Toll): number {
  return Math.max(0, toll.total.possible - toll.apart.records);
}

import { type Conflict, smallestConflict } from "./conflict.js";
import { uncrossed } from "./layout.js";
import { leftOut, solvedRange, Timed } from "./linear.js";
import { type Nest, nestedRange, nestOf } from "./nested.js";
import type { LinearSolver } from "./solver.js";
import type { Range, System } from "./system.js";

/** A solver, and the seconds that one question may take of it. */
export interface Solving {
  readonly solver: LinearSolver;
  readonly timeLimitSeconds: number;
}

/** A range, and how far it can be trusted to be no wider than need be. */
export interface Ranged extends Range {
  readonly exact: boolean;
  /** a least and a greatest that were seen to be possible, where `exact` is false; null: none was */
  readonly reached: { readonly low: number; readonly high: number } | null;
}

/**
 * The range of a system's target, or null where its claims leave none. Exact where no two sets cross, or where the
 * solver finds both sides in whole people in its time. Else it surely holds but may be too wide.
 */
export function rangeOf(system: System, solving: Solving | null): Ranged | null {
  const nest = nestOf(system);
  if (nest) {
    const range = nestedRange(system, nest, () => true);
    return range && { ...range, exact: true, reached: null };
  }
  const outer = uncrossedRange(system);
  if (!outer || !solving) return outer && { ...outer, exact: false, reached: null };
  const solved = solvedRange(system, new Timed(solving.solver, solving.timeLimitSeconds), outer);
  if (!solved) return null;
  const { low, high } = solved;
  const exact = low.bound === low.reached && high.bound === high.reached;
  const seen = !exact && low.reached !== null && high.reached !== null && low.reached <= high.reached;
  return {
    low: low.bound,
    high: high.bound,
    lowFrom: low.from,
    highFrom: high.from,
    exact,
    reached: seen ? { low: low.reached ?? 0, high: high.reached ?? 0 } : null,
  };
}

function uncrossedRange(system: System): Range | null {
  const part = uncrossed(system);
  const nest = nestOf(part.system);
  const range = nest && nestedRange(part.system, nest, () => true);
  const renumber = (from: readonly number[]) => from.flatMap((i) => part.claims[i] ?? []);
  return range && { ...range, lowFrom: renumber(range.lowFrom), highFrom: renumber(range.highFrom) };
}

/** A smallest set of claims of a system that contradict themselves; null where none do, or none was found in time. */
export function conflictOf(system: System, solving: Solving | null): Conflict | null {
  const nest = nestOf(system);
  if (nest) return smallestConflict(system.claims.length, (believed) => leftOutOfNest(system, nest, believed));
  if (solving) {
    const timed = new Timed(solving.solver, solving.timeLimitSeconds);
    return smallestConflict(system.claims.length, (believed) => leftOut(system, timed, believed));
  }
  const part = uncrossed(system);
  const found = conflictOf(part.system, null);
  return found && { claims: found.claims.flatMap((i) => part.claims[i] ?? []), smallest: false };
}

function leftOutOfNest(system: System, nest: Nest, believed: readonly number[]): readonly number[] | null {
  const kept = new Set(believed);
  const holds = (i: number) => kept.has(i);
  if (!nestedRange(system, nest, holds)) return null;
  return [...system.claims.keys()].filter((i) => {
    if (kept.has(i)) return false;
    kept.add(i);
    if (nestedRange(system, nest, holds)) return false;
    kept.delete(i);
    return true;
  });
}

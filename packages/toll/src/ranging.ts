import { AtomSet } from "./atomset.js";
import { type Conflict, minimalConflict, smallestConflict } from "./conflict.js";
import { uncrossed } from "./layout.js";
import { leftOut, solvedRange, Timed } from "./linear.js";
import { type Nest, nestedRange, nestOf } from "./nested.js";
import type { LinearSolver } from "./solver.js";
import { onlyWith, type Range, type System } from "./system.js";

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

/**
 * A smallest set of claims of a system that contradict themselves; null where none do, or none was found in time. Pairs
 * are held against each other first; then what a solver's prices prove to contradict itself is made minimal, and only a
 * smaller set than that is sought among all.
 */
export function conflictOf(system: System, solving: Solving | null): Conflict | null {
  const pair = conflictingPair(system);
  const nest = nestOf(system);
  if (nest) return smallestConflict((believed) => leftOutOfNest(system, nest, believed), pair);
  if (!solving) {
    const part = uncrossed(system);
    const found = conflictOf(part.system, null);
    const claims = found?.claims.flatMap((i) => part.claims[i] ?? []) ?? pair;
    return claims && { claims, smallest: false };
  }
  const timed = new Timed(solving.solver, solving.timeLimitSeconds);
  const first = pair === null ? leftOut(system, timed, []) : null;
  const known = first && first.proof.length > 0 ? provenMinimal(system, first.proof, timed) : pair;
  return smallestConflict((believed) => {
    const out = leftOut(system, timed, believed);
    return out && out.claims;
  }, known);
}

/** A proof without what it does not need, or null where it contradicts nothing after all. */
function provenMinimal(system: System, proof: readonly number[], timed: Timed): readonly number[] | null {
  const contradicts = (some: readonly number[]) => {
    const part = onlyWith(system, some);
    return leftOut(part, timed, [...part.claims.keys()]) === null;
  };
  if (!contradicts(proof)) return null;
  const minimal = minimalConflict(proof, contradicts);
  return contradicts(minimal) ? minimal : proof;
}

/** Two claims, one of whose people are all among the other's, that is more than the other can be; records aside. */
function conflictingPair({ atoms, claims }: System): readonly number[] | null {
  const sets = claims.map((claim) => new AtomSet(atoms, claim.atoms));
  for (const [under, { high }] of claims.entries()) {
    if (!Number.isFinite(high)) continue;
    for (const [over, { low, atoms: inside }] of claims.entries()) {
      if (low > high && over !== under && sets[under]?.holds(inside)) return [under, over];
    }
  }
  return null;
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

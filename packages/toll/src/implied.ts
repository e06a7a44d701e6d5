import type { Grade, Scope, Toll } from "@bilan/vocabulary";
import { AtomSet } from "./atomset.js";
import type { Bearing } from "./bearing.js";
import type { Conflict } from "./conflict.js";
import { type Layout, layOut } from "./layout.js";
import { nearest, type Reaching } from "./nearest.js";
import { conflictOf, type Ranged, rangeOf, type Solving } from "./ranging.js";
import { meet, type Reach, reachOf, reachOfScope } from "./reach.js";
import type { TollIndex } from "./records.js";
import { supportOf } from "./support.js";

/** What claims and records taken together leave possible of a scope. */
export interface Implied {
  /** null where nothing bounds the scope, or nothing satisfies all */
  readonly bounds: Toll["implied"];
  /** a smallest set of claims that cannot all be true beside the records; null where there is none or none was found */
  readonly conflict: ImpliedConflict | null;
}

export interface ImpliedConflict {
  readonly claims: readonly Bearing[];
  /** false: no claim of it can be spared, but another set may be smaller */
  readonly smallest: boolean;
  /** how the people of two claims lie to each other; null for any other number */
  readonly pair: "same" | "nested" | "crossing" | null;
  /** what records surely count inside a claim that stands alone; else 0 */
  readonly documented: number;
}

/** What a toll is asked, for its bounds. */
export interface Implying {
  readonly index: TollIndex;
  readonly scope: Scope;
  /** ids of the scope's place and what holds it, country first; null: everywhere */
  readonly lineage: readonly string[] | null;
  readonly grade: Grade;
  readonly solving: Solving | null;
}

/**
 * The least and greatest toll of a scope that agrees with claims and with what records surely count. `world` are all
 * claims of the scope's measure. Where no two of the sets of people that they count cross, the answer follows directly
 * and is exact. Else a solver finds it over the atoms that they cut, in whole people; without one, or past its time, a
 * part of the claims that does not cross gives bounds that surely hold but may be wider than need be: `exact` is false.
 * Claims that contradict each other outside the scope alone are passed over.
 */
export function impliedBy(world: readonly Bearing[], asked: Implying): Implied {
  const target = reachOfScope(asked.scope, asked.lineage);
  const { claims, complete } = nearest(world, asked.scope, target);
  if (claims.length === 0) return { bounds: null, conflict: null };
  if (claims.length === 0) return { bounds: null, conflict: null };
  const isHere = ({ reach }: Reaching) => meet(reach, target);
  const all = answer(claims, target, asked, complete);
  const isElsewhere = all.conflict !== null && !all.conflict.claims.some(isHere);
  const { bounds, conflict } = isElsewhere ? answer(claims.filter(isHere), target, asked, false) : all;
  return { bounds, conflict: conflict && { ...conflict, claims: conflict.claims.map(({ bearing }) => bearing) } };
}

interface Answer {
  readonly bounds: Toll["implied"];
  readonly conflict: (Omit<ImpliedConflict, "claims"> & { readonly claims: readonly Reaching[] }) | null;
}

function answer(claims: readonly Reaching[], target: Reach, asked: Implying, complete: boolean): Answer {
  const { index, scope, grade, solving } = asked;
  const layout = layOut(claims, target, (...cut) => supportOf(index, scope.measure, grade, ...cut), complete);
  if (!layout) return { bounds: null, conflict: null };
  const range = rangeOf(layout.system, solving);
  if (range) return { bounds: boundsOf(layout, range), conflict: null };
  const found = conflictOf(layout.system, solving);
  return { bounds: null, conflict: found && described(layout, found) };
}

/** A range as a toll gives it; null where no claim sets a side of it. */
function boundsOf(
  { claims, complete }: Layout,
  { low, high, lowFrom, highFrom, exact, reached }: Ranged,
): Toll["implied"] {
  const from = [...new Set([...lowFrom, ...highFrom])].flatMap((i) => claims[i]?.bearing.claim.id ?? []).sort();
  const open = (value: number) => (Number.isFinite(value) ? value : null);
  if (from.length === 0) return null;
  return {
    low,
    high: open(high),
    from,
    exact: exact && complete,
    reached: reached && { low: reached.low, high: open(reached.high) },
  };
}

function described({ claims, system }: Layout, { claims: found, smallest }: Conflict): Answer["conflict"] {
  const sets = found.map((i) => new AtomSet(system.atoms, system.claims[i]?.atoms ?? []));
  const [first, second] = sets;
  const inside = first && !second ? system.records.filter(({ atoms }) => first.holds(atoms)) : [];
  return {
    claims: found.flatMap((i) => claims[i] ?? []),
    smallest,
    pair: first && second && sets.length === 2 ? first.against(second) : null,
    documented: inside.reduce((sum, { low }) => sum + low, 0),
  };
}

/**
 * What the parts of a claim leave possible of it, whatever it says itself, and the parts that set each side; null where
 * its reach is not known or the parts contradict themselves. `all` are the claims beside it.
 */
export function rangeOfParts(
  whole: Bearing,
  parts: readonly Bearing[],
  all: readonly Bearing[],
  solving: Solving | null,
): Readonly<Record<"low" | "high", { readonly value: number; readonly from: readonly Bearing[] }>> | null {
  const reaching = (bearing: Bearing): Reaching[] => {
    const reach = reachOf(bearing, all);
    return reach ? [{ bearing, reach }] : [];
  };
  const [target] = reaching(whole);
  const layout = target && layOut(parts.flatMap(reaching), target.reach, () => ({ records: [], complete: true }), true);
  const range = layout && rangeOf(layout.system, solving);
  if (!layout || !range) return null;
  const bearings = (from: readonly number[]) => from.flatMap((i) => layout.claims[i]?.bearing ?? []);
  return {
    low: { value: range.low, from: bearings(range.lowFrom) },
    high: { value: range.high, from: bearings(range.highFrom) },
  };
}

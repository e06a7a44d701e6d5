import { type Atoms, atomsOf } from "./atoms.js";
import { AtomSet } from "./atomset.js";
import type { Reaching } from "./nearest.js";
import type { Reach } from "./reach.js";
import type { Support } from "./support.js";
import type { Bound, System } from "./system.js";

/** Claims with their system, in the same order. */
export interface Layout {
  readonly claims: readonly Reaching[];
  readonly system: System;
  /** whether all claims and records are in it */
  readonly complete: boolean;
}

/** What records surely count, by atoms. */
export type Records = (reaches: readonly Reach[], atoms: Atoms) => Support;

/**
 * The system of claims about a target; null where the target can have nobody. Claims that can count nobody are left
 * out; where there are too many atoms, the later half of the claims is.
 */
export function layOut(claims: readonly Reaching[], target: Reach, records: Records, complete: boolean): Layout | null {
  const reaches = [target, ...claims.map(({ reach }) => reach)];
  const atoms = atomsOf(reaches);
  if (!atoms) return layOut(claims.slice(0, Math.floor(claims.length / 2)), target, records, false);
  const [ofTarget = [], ...ofClaims] = membersOf(atoms, reaches.length);
  if (ofTarget.length === 0) return null;
  const support = records(reaches, atoms);
  const kept = claims.flatMap((claim, i) => {
    const { low, high } = claim.bearing.claim.figure;
    const within = ofClaims[i] ?? [];
    const bound: Bound = { atoms: within, low, high: high ?? Number.POSITIVE_INFINITY };
    return within.length > 0 ? [{ claim, bound }] : [];
  });
  return {
    claims: kept.map(({ claim }) => claim),
    system: {
      atoms: atoms.length,
      target: ofTarget,
      claims: kept.map(({ bound }) => bound),
      records: support.records,
    },
    complete: complete && support.complete,
  };
}

function membersOf(atoms: Atoms, reaches: number): number[][] {
  const members = Array.from({ length: reaches }, (): number[] => []);
  for (const [atom, counted] of atoms.entries()) for (const reach of counted) members[reach]?.push(atom);
  return members;
}

/**
 * A part of a system whose sets do not cross, and the numbers that its claims have in the whole: the target, then claims
 * of the same people, then from the smallest set to the largest as far as they fit.
 */
export function uncrossed(system: System): { readonly system: System; readonly claims: readonly number[] } {
  const taken: AtomSet[] = [new AtomSet(system.atoms, system.target)];
  const fits = (atoms: readonly number[]) => {
    const set = new AtomSet(system.atoms, atoms);
    if (taken.some((one) => one.crosses(set))) return false;
    taken.push(set);
    return true;
  };
  const target = system.target.join();
  const rank = ({ atoms }: Bound) => (atoms.join() === target ? 0 : atoms.length);
  const order = [...system.claims.entries()].sort(([, a], [, b]) => rank(a) - rank(b) || b.low - a.low);
  const claims = order.filter(([, { atoms }]) => fits(atoms)).map(([i]) => i);
  return {
    claims,
    system: {
      ...system,
      claims: claims.flatMap((i) => system.claims[i] ?? []),
      records: system.records.filter(({ atoms }) => fits(atoms)),
    },
  };
}

import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { System } from "./system.js";

/** Systems of four atoms, small enough to try every number of people in each. */
export const ATOMS = 4;
const MOST = 4;
/** More people in an atom than this change nothing that figures up to MOST can tell. */
const CAP = 2 * MOST + 1;

const someAtoms = fc.subarray([0, 1, 2, 3], { minLength: 1 });
const someBound = fc.tuple(someAtoms, fc.nat(MOST), fc.option(fc.nat(MOST), { freq: 3 })).map(([atoms, a, b]) => ({
  atoms,
  low: b === null ? a : Math.min(a, b),
  high: b === null ? Infinity : Math.max(a, b),
}));

export const someSystem: fc.Arbitrary<System> = fc.record({
  atoms: fc.constant(ATOMS),
  target: someAtoms,
  claims: fc.array(someBound, { maxLength: 5 }),
  records: fc.array(fc.record({ atoms: someAtoms, low: fc.nat(2) }), { maxLength: 2 }),
});

/** Every way in which up to CAP people can be in each atom. */
const WORLDS: readonly (readonly number[])[] = Array.from({ length: (CAP + 1) ** ATOMS }, (_, world) =>
  Array.from({ length: ATOMS }, (_none, atom) => Math.floor(world / (CAP + 1) ** atom) % (CAP + 1)),
);
const SETS = Array.from({ length: 2 ** ATOMS }, (_, set) => [0, 1, 2, 3].filter((atom) => (set >> atom) & 1));

function sum(world: readonly number[], atoms: readonly number[]): number {
  return atoms.reduce((all, atom) => all + (world[atom] ?? 0), 0);
}

/** What records ask of every set of atoms: at least those who cannot be elsewhere (Hall's condition). */
function recordsFit(world: readonly number[], { records }: System): boolean {
  return SETS.every((set) => {
    const inside = records.filter(({ atoms }) => atoms.every((atom) => set.includes(atom)));
    return sum(world, set) >= inside.reduce((all, { low }) => all + low, 0);
  });
}

/** Least and greatest of the target over all worlds, by trying all; null where none fits. */
export function triedRange(system: System, claims = system.claims): { low: number; high: number } | null {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const world of WORLDS) {
    const fits = claims.every((claim) => {
      const people = sum(world, claim.atoms);
      return people >= claim.low && people <= claim.high;
    });
    if (!fits || !recordsFit(world, system)) continue;
    const people = sum(world, system.target);
    [low, high] = [Math.min(low, people), Math.max(high, people)];
  }
  const isOpen = system.target.some((atom) =>
    claims.every(({ atoms, high: most }) => !atoms.includes(atom) || !Number.isFinite(most)),
  );
  return low > high ? null : { low, high: isOpen ? Number.POSITIVE_INFINITY : high };
}

/** Size of a smallest set of claims that leaves no world, by trying all sets; null where all agree. */
export function triedConflict(system: System): number | null {
  let smallest: number | null = null;
  for (let set = 1; set < 2 ** system.claims.length; set += 1) {
    const claims = system.claims.filter((_, i) => (set >> i) & 1);
    if ((smallest === null || claims.length < smallest) && triedRange(system, claims) === null)
      smallest = claims.length;
  }
  return smallest;
}

test("trying all worlds finds what is plain", () => {
  const claims = [
    { atoms: [0, 1], low: 2, high: 3 },
    { atoms: [1], low: 1, high: 1 },
  ];
  const system = { atoms: ATOMS, target: [0], claims, records: [] };
  expect(triedRange(system)).toEqual({ low: 1, high: 2 });
  expect(triedRange({ ...system, target: [2] })).toEqual({ low: 0, high: Infinity });
  expect(triedConflict(system)).toBeNull();
  expect(triedConflict({ ...system, claims: [...claims, { atoms: [0], low: 4, high: 4 }] })).toBe(2);
  expect(triedRange({ ...system, records: [{ atoms: [1, 2], low: 2 }] })).toEqual({ low: 1, high: 2 });
});

import { conflictOf, rangeOf, type Solving, type System } from "@bilan/toll";
import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { loadSolver } from "./solver.js";

let solving: Solving;
beforeAll(async () => {
  solving = { solver: await loadSolver(), timeLimitSeconds: 10 };
});

const ATOMS = 3;
const MOST = 4;
const CAP = 2 * MOST + 1;
const someAtoms = fc.subarray([0, 1, 2], { minLength: 1 });
const someSystem: fc.Arbitrary<System> = fc.record({
  atoms: fc.constant(ATOMS),
  target: someAtoms,
  claims: fc.array(
    fc.tuple(someAtoms, fc.nat(MOST), fc.nat(MOST), fc.boolean()).map(([atoms, a, b, isOpen]) => ({
      atoms,
      low: Math.min(a, b),
      high: isOpen ? Infinity : Math.max(a, b),
    })),
    { maxLength: 6 },
  ),
  records: fc.array(fc.record({ atoms: fc.subarray([0, 1, 2], { minLength: 1, maxLength: 2 }), low: fc.nat(2) }), {
    maxLength: 2,
  }),
});

const WORLDS = Array.from({ length: (CAP + 1) ** ATOMS }, (_, world) =>
  [0, 1, 2].map((atom) => Math.floor(world / (CAP + 1) ** atom) % (CAP + 1)),
);
const SETS = Array.from({ length: 2 ** ATOMS }, (_, set) => [0, 1, 2].filter((atom) => (set >> atom) & 1));
const sum = (world: readonly number[], atoms: readonly number[]) =>
  atoms.reduce((all, atom) => all + (world[atom] ?? 0), 0);

/** Least and greatest of the target by trying every number of people in each atom; null where none fits. */
function tried({ target, records }: System, claims: System["claims"]): { low: number; high: number } | null {
  const fitting = WORLDS.filter(
    (world) =>
      claims.every(({ atoms, low, high }) => sum(world, atoms) >= low && sum(world, atoms) <= high) &&
      SETS.every((set) => {
        const inside = records.filter(({ atoms }) => atoms.every((atom) => set.includes(atom)));
        return sum(world, set) >= inside.reduce((all, { low }) => all + low, 0);
      }),
  ).map((world) => sum(world, target));
  const isOpen = target.some((atom) => claims.every(({ atoms, high }) => !atoms.includes(atom) || high === Infinity));
  return fitting.length === 0 ? null : { low: Math.min(...fitting), high: isOpen ? Infinity : Math.max(...fitting) };
}

function smallest(system: System): number | null {
  const sizes = Array.from({ length: 2 ** system.claims.length }, (_, set) =>
    system.claims.filter((_claim, i) => (set >> i) & 1),
  ).filter((claims) => tried(system, claims) === null);
  return sizes.length === 0 ? null : Math.min(...sizes.map(({ length }) => length));
}

test("the range is that of all worlds of whole people, and a smallest conflict as small as any", () => {
  fc.assert(
    fc.property(someSystem, (system) => {
      const all = tried(system, system.claims);
      const range = rangeOf(system, solving);
      // Fractions of people may fit where no whole people do: then there is a range, and it is not exact.
      if (all !== null || range === null || range.exact) {
        expect(range && { low: range.low, high: range.high }).toEqual(all);
      }
      if (range !== null) return;
      const found = conflictOf(system, solving);
      const claims = found?.claims.flatMap((i) => system.claims[i] ?? []) ?? [];
      expect(tried(system, claims)).toBeNull();
      if (found?.smallest) expect(claims.length).toBeGreaterThanOrEqual(smallest(system) ?? 0);
    }),
    { numRuns: 150 },
  );
});

test("whole people are not halved", () => {
  const pair = (a: number, b: number) => ({ atoms: [a, b], low: 1, high: Infinity });
  const system = { atoms: 3, target: [0, 1, 2], claims: [pair(0, 1), pair(1, 2), pair(0, 2)], records: [] };
  expect(rangeOf(system, solving)).toMatchObject({ low: 2, high: Infinity, exact: true });
});

test("a time limit is kept and said, with bounds that hold", () => {
  const claims = Array.from({ length: 40 }, (_, i) => ({
    atoms: [i, (i + 1) % 40, (i + 7) % 40].sort((a, b) => a - b),
    low: i,
    high: 3 * i + 9,
  }));
  const system = { atoms: 40, target: [0, 1, 2, 3], claims, records: [] };
  const exact = rangeOf(system, solving);
  const late = rangeOf(system, { ...solving, timeLimitSeconds: 0 });
  expect(exact?.exact).toBe(true);
  expect(late?.exact).toBe(false);
  expect(late?.low).toBeLessThanOrEqual(exact?.low ?? 0);
  expect(late?.high).toBeGreaterThanOrEqual(exact?.high ?? 0);
});

test("what cannot be bounded is unbounded, and what cannot be is said", () => {
  const { solver } = solving;
  const program = { variables: 1, floors: [0], objective: [1], rows: [], whole: false } as const;
  expect(solver.solve({ ...program, sense: "greatest" }, { timeLimitSeconds: 1 }).status).toBe("unbounded");
  const rows = [{ variables: [0], coefficients: [1], low: 3, high: 2 }];
  expect(solver.solve({ ...program, rows, sense: "least" }, { timeLimitSeconds: 1 }).status).toBe("infeasible");
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { triedConflict, triedRange, someSystem } from "./madeSystem.test.js";
import { nestOf } from "./nested.js";
import { conflictOf, rangeOf } from "./ranging.js";

const whole = { low: 0, high: Infinity };

test("parts bound their whole, and the whole its parts", () => {
  const system = {
    atoms: 3,
    target: [0],
    claims: [
      { atoms: [0, 1, 2], low: 100, high: 110 },
      { atoms: [1, 2], low: 60, high: 70 },
    ],
    records: [],
  };
  expect(rangeOf(system, null)).toMatchObject({ low: 30, high: 50, exact: true, lowFrom: [0, 1], highFrom: [0, 1] });
  expect(rangeOf({ ...system, records: [{ atoms: [0], low: 35 }] }, null)).toMatchObject({ low: 35, high: 50 });
  expect(rangeOf({ ...system, records: [{ atoms: [0, 1, 2], low: 111 }] }, null)).toBeNull();
});

test("three claims that only together contradict each other are all named, and no more", () => {
  const claims = [
    { atoms: [0, 1, 2], ...whole, high: 10 },
    { atoms: [0], ...whole, low: 6 },
    { atoms: [1], ...whole, low: 5 },
    { atoms: [2], ...whole, low: 1 },
  ];
  const found = conflictOf({ atoms: 3, target: [0], claims, records: [] }, null);
  expect(found).toEqual({ claims: expect.arrayContaining([0, 1, 2]), smallest: true });
  expect(found?.claims).toHaveLength(3);
});

test("where no sets cross, the range is that of all worlds, and the conflict as small as any", () => {
  let nests = 0;
  fc.assert(
    fc.property(someSystem, (system) => {
      fc.pre(nestOf(system) !== null);
      nests += 1;
      const tried = triedRange(system);
      const range = rangeOf(system, null);
      expect(range && { low: range.low, high: range.high }).toEqual(tried);
      if (range) expect(range.exact).toBe(true);
      const conflict = conflictOf(system, null);
      expect(conflict?.claims.length ?? null).toBe(tried ? null : triedConflict(system));
      if (conflict) expect(conflict.smallest).toBe(true);
    }),
    { numRuns: 60 },
  );
  expect(nests).toBeGreaterThan(0);
});

test("where sets cross and there is no solver, the range holds that of all worlds", () => {
  fc.assert(
    fc.property(someSystem, (system) => {
      const tried = triedRange(system);
      const range = rangeOf(system, null);
      if (!range) {
        expect(tried).toBeNull();
        return;
      }
      expect(range.low).toBeLessThanOrEqual(tried?.low ?? Infinity);
      expect(range.high).toBeGreaterThanOrEqual(tried?.high ?? 0);
    }),
    { numRuns: 60 },
  );
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { randomOf } from "./random.js";

test("a seed gives the same numbers for ever", () => {
  const random = randomOf(1);
  const first = Array.from({ length: 4 }, () => random.between(0, 999_999));
  expect(first).toEqual(
    Array.from(
      { length: 4 },
      (
        (again) => () =>
          again.between(0, 999_999)
      )(randomOf(1)),
    ),
  );
  expect(first).not.toEqual(
    Array.from(
      { length: 4 },
      (
        (other) => () =>
          other.between(0, 999_999)
      )(randomOf(2)),
    ),
  );
  expect(first).toMatchInlineSnapshot(`
    [
      568605,
      889393,
      470582,
      352967,
    ]
  `);
});

test("numbers stay within their bounds, and a fork goes its own way", () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(20), fc.nat(20), (seed, low, more) => {
      const random = randomOf(seed);
      const fork = random.fork();
      const before = randomOf(seed).fork();
      for (let i = 0; i < 20; i += 1) {
        const unit = random.unit();
        expect(unit >= 0 && unit < 1).toBe(true);
        const number = random.between(low, low + more);
        expect(Number.isInteger(number) && number >= low && number <= low + more).toBe(true);
        expect(random.waiting(more)).toBeGreaterThanOrEqual(0);
        expect(fork.unit()).toBe(before.unit());
      }
    }),
  );
});

test("means are what they should be", () => {
  const random = randomOf(7);
  const mean = (take: () => number) => Array.from({ length: 20_000 }, take).reduce((a, b) => a + b, 0) / 20_000;
  expect(mean(() => random.unit())).toBeCloseTo(0.5, 1);
  expect(mean(() => random.waiting(3))).toBeGreaterThan(2.8);
  expect(mean(() => random.waiting(3))).toBeLessThan(3.2);
  expect(mean(() => random.normal())).toBeCloseTo(0, 1);
  expect(mean(() => Number(random.chance(0.2)))).toBeCloseTo(0.2, 1);
});

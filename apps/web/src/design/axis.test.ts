import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisOf } from "./axis.js";

describe("a common axis", () => {
  it("is linear for figures of one size and logarithmic where one would hide the others", () => {
    expect(axisOf([{ low: 506, high: 635 }]).logarithmic).toBe(false);
    expect(
      axisOf([
        { low: 3, high: 3 },
        { low: 350_000, high: 350_000 },
      ]).logarithmic,
    ).toBe(true);
  });

  it("holds every figure, keeps their order and starts at 0", () => {
    const extent = fc.tuple(fc.nat(1_000_000), fc.option(fc.nat(1_000_000), { nil: null }));
    fc.assert(
      fc.property(fc.array(extent, { minLength: 1 }), (given) => {
        const extents = given.map(([low, more]) => ({ low, high: more === null ? null : low + more }));
        const axis = axisOf(extents);
        expect(axis.position(0)).toBe(0);
        expect(axis.position(axis.end)).toBeCloseTo(100, 9);
        for (const { low, high } of extents) {
          expect(axis.end).toBeGreaterThanOrEqual(high ?? low);
          expect(axis.position(low)).toBeLessThanOrEqual(axis.position(high ?? low));
        }
      }),
    );
  });
});

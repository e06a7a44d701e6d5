import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { combine, newIdentity, parseShare, type Share, split } from "./index.js";

describe("recovery", () => {
  test("any k of n shares give the identity back; fewer give nothing", async () => {
    const identity = await newIdentity();
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 0, max: 4 }),
        fc.nat(),
        async (k, more, at) => {
          const shares = await split(identity, k + more, k);
          const turned = [...shares.slice(at % shares.length), ...shares.slice(0, at % shares.length)];
          expect(await combine(turned.slice(0, k))).toBe(identity);
          expect(await combine(shares)).toBe(identity);
          expect(await combine(turned.slice(0, k - 1))).toBeNull();
        },
      ),
      { numRuns: 30 },
    );
  });

  test("shares of two splittings give nothing", async () => {
    const [a, b] = await Promise.all([newIdentity(), newIdentity()]);
    const [ofA = "" as Share] = await split(a, 3, 2);
    const [, ofB = "" as Share] = await split(b, 3, 2);
    expect(await combine([ofA, ofB])).toBeNull();
    expect(await combine([ofA, ofA])).toBeNull();
  });

  test("a share is read from a sheet, and a wrong character is found", async () => {
    const [share = "" as Share] = await split(await newIdentity(), 3, 2);
    expect(parseShare(` ${share.toUpperCase()}\n`)).toBe(share);
    fc.assert(
      fc.property(fc.integer({ min: 12, max: share.length - 1 }), fc.constantFrom(..."qpzry9x8"), (at, char) => {
        fc.pre(share[at] !== char);
        expect(parseShare(share.slice(0, at) + char + share.slice(at + 1))).toBeNull();
      }),
    );
  });

  test.each([
    [1, 1],
    [3, 1],
    [2, 3],
    [256, 2],
  ])("%i shares of which %i are needed cannot be made", async (shares, needed) => {
    await expect(split(await newIdentity(), shares, needed)).rejects.toThrow(RangeError);
  });
});

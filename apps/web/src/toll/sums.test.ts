import type { TollClaim } from "@bilan/vocabulary";
import { describe, expect, it } from "vitest";
import { claimTrees, partsVerdict, sumOf } from "./sums.js";

const claim = (id: string, value: number, partOf: string | null = null, high: number | null = value): TollClaim => ({
  id,
  report: "r",
  speaker: [],
  publisher: null,
  measure: "killed",
  figure: { value, qualifier: "exact", low: value, high },
  people: { tags: [], groups: [], nationalities: [] },
  place: null,
  period: null,
  partOf,
  published: null,
  quote: "",
  span: [0, 0],
  comparable: true,
  why: null,
  residual: null,
});

describe("parts and wholes", () => {
  it("says when the parts make the whole", () => {
    const parts = [claim("b", 143), claim("c", 274), claim("d", 89)];
    expect(partsVerdict(claim("a", 506), parts)).toEqual({ kind: "sum", terms: [143, 274, 89], sum: 506 });
  });

  it("says how much is not broken down, and what exceeds", () => {
    expect(partsVerdict(claim("a", 143, null, null), [claim("b", 14), claim("c", 3)])).toEqual({
      kind: "some",
      sum: 17,
      whole: 143,
    });
    expect(partsVerdict(claim("a", 10), [claim("b", 8), claim("c", 3)])).toEqual({
      kind: "exceed",
      sum: 11,
      whole: 10,
    });
  });

  it("hangs parts under their whole and keeps parts without one", () => {
    const trees = claimTrees([claim("a", 506), claim("b", 143, "a"), claim("c", 14, "b"), claim("d", 5, "elsewhere")]);
    expect(trees.map((tree) => tree.claim.id)).toEqual(["a", "d"]);
    expect(trees[0]?.parts[0]?.parts[0]?.claim.id).toBe("c");
  });

  it("survives claims that are part of one another", () => {
    expect(claimTrees([claim("a", 1, "b"), claim("b", 1, "a")])).toEqual([]);
  });

  it("keeps a missing bound missing", () => {
    expect(
      sumOf([
        { low: 1, best: 2, high: null },
        { low: 1, best: 2, high: 3 },
      ]),
    ).toEqual({ low: 2, best: 4, high: null });
  });
});

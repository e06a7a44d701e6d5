import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marksOf } from "./marks.js";

describe("marking a text", () => {
  it("cuts where words of claims begin and end, the widest claim first", () => {
    const pieces = marksOf("143, dont 14 Iraniens.", [
      { id: "part", span: [5, 21] },
      { id: "whole", span: [0, 21] },
    ]);
    expect(pieces.map(({ text, claims }) => [text, claims])).toEqual([
      ["143, ", ["whole"]],
      ["dont 14 Iraniens", ["whole", "part"]],
      [".", []],
    ]);
  });

  it("loses no character, whatever the spans", () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), spans, (text, given) => {
        const claims = given.map(([a, b], index) => ({ id: `c${index}`, span: [a, b] as const }));
        expect(
          marksOf(text, claims)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

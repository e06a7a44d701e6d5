import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRADES, MEASURES, TAGS, tollSearchOf } from "../toll/scope.js";
import { askedOf, textOf, withSide } from "./sides.js";

const Search = fc.record({
  measure: fc.constantFrom(...MEASURES),
  place: fc.option(fc.constantFrom("SY-HL", "Aleppo & Idlib", "حلب", "a=b+c")),
  from: fc.option(fc.constantFrom("2016-02-01", "2015-01-01")),
  to: fc.option(fc.constantFrom("2016-02-09", "2016-12-31")),
  people: fc.subarray(TAGS),
  parties: fc.constantFrom([], ["YPG"], ["HTS", "Ahrar al-Sham"]),
  by: fc.constant([]),
  knownOn: fc.option(fc.constant("2016-02-10")),
  rule: fc.option(fc.constant("claims-lowest")),
  grade: fc.option(fc.constantFrom(...GRADES)),
});

describe("a side of a comparison", () => {
  it("gives back the question that it was written from", () => {
    fc.assert(
      fc.property(Search, (search) => {
        expect(askedOf(textOf(search))).toEqual({ kind: "question", search });
      }),
    );
  });

  it("tells a citation and today from a question", () => {
    expect(askedOf("bilan:1~killed~~")).toEqual({ kind: "citation", citation: "bilan:1~killed~~" });
    expect(askedOf("now")).toEqual({ kind: "now" });
  });

  it("changes one side and leaves the other", () => {
    const plain = { a: "measure=killed", b: "now", offset: "50" };
    const search = tollSearchOf({ measure: "injured" });
    expect(withSide(plain, "b", search)).toEqual({ a: "measure=killed", b: "measure=injured" });
    expect(withSide(plain, "a", search)).toEqual({ a: "measure=injured", b: "now" });
  });
});

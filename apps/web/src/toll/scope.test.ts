import { BREAKDOWNS, GRADES, MEASURES, TAGS } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { queryString } from "../api/fetch.js";
import { dayOrNull, plainOf, type TollSearch, tollParams, tollSearchOf } from "./scope.js";
import * as scope from "./scope.js";

const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const search: fc.Arbitrary<TollSearch> = fc.record({
  measure: fc.constantFrom(...MEASURES),
  place: orNull(fc.string({ minLength: 1, unit: "grapheme" })),
  from: orNull(day),
  to: orNull(day),
  people: fc.subarray([...TAGS]),
  parties: fc.uniqueArray(fc.constantFrom("SDF", "Ahrar al-Sham", "هيئة تحرير الشام", "a=b+c&d")),
  by: fc.subarray([...BREAKDOWNS]),
  knownOn: orNull(day),
  rule: orNull(fc.constantFrom("documented-best", "claims-lowest")),
  grade: orNull(fc.constantFrom(...GRADES)),
});

describe("a toll in an address", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(search, (asked) => {
        const text = queryString(tollParams(asked));
        expect(tollSearchOf(Object.fromEntries(new URLSearchParams(text)))).toEqual(asked);
        expect(tollSearchOf(plainOf(tollParams(asked)))).toEqual(asked);
      }),
    );
  });

  it("opens whatever the address holds", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("measure", "from", "to", "people", "by", "grade"), fc.string()),
        (plain) => {
          expect(MEASURES).toContain(tollSearchOf(plain).measure);
        },
      ),
    );
  });

  it("stays readable", () => {
    const asked = tollSearchOf({ measure: "killed", place: "iso:SY-HL", from: "2016-02-01", people: "women,children" });
    expect(queryString(tollParams(asked))).toBe(
      "?measure=killed&place=iso:SY-HL&from=2016-02-01&people=women,children",
    );
  });

  it("leaves out days that do not exist", () => {
    expect(dayOrNull("2016-02-29")).toBe("2016-02-29");
    expect(dayOrNull("2015-02-29")).toBeNull();
    expect(dayOrNull("--02-01")).toBeNull();
  });

  it("knows the codes of the vocabulary", () => {
    expect(scope.MEASURES).toEqual([...MEASURES]);
    expect(scope.TAGS).toEqual([...TAGS]);
    expect(scope.BREAKDOWNS).toEqual([...BREAKDOWNS]);
    expect(scope.GRADES).toEqual([...GRADES]);
  });
});

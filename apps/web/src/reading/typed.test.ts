import { QUALIFIERS } from "@bilan/vocabulary/plain";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countOf,
  countriesOf,
  countText,
  dayOf,
  figureWith,
  namesOf,
  namesText,
  periodOf,
  spanOfWords,
} from "./typed.js";

describe("what is typed into a field", () => {
  it("is names apart by semicolons, of either script", () => {
    expect(namesOf("North Office; South Office؛ مكتب الشمال")).toEqual(["North Office", "South Office", "مكتب الشمال"]);
    expect(namesOf(" ; ")).toEqual([]);
    expect(namesOf(namesText(["Smith, Jones", "Other"]))).toEqual(["Smith, Jones", "Other"]);
  });

  it("is days that exist, with or without their year", () => {
    expect(dayOf("2016-02-29")).toBe("2016-02-29");
    expect(dayOf("--02-29")).toBe("--02-29");
    expect(dayOf("")).toBeNull();
    for (const wrong of ["2015-02-29", "--02-30", "9 February", "2016-2-9"]) expect(dayOf(wrong)).toBeUndefined();
    expect(periodOf("2016-02-09", "")).toEqual({ from: "2016-02-09", to: "2016-02-09" });
    expect(periodOf("2016-02-09", "2016-02-01")).toBeUndefined();
    expect(periodOf("", "")).toBeNull();
  });

  it("is countries by their codes", () => {
    expect(countriesOf("sy, IR")).toEqual(["SY", "IR"]);
    expect(countriesOf("Syria")).toBeUndefined();
  });

  it("is counts as people write them, and shares in per cent", () => {
    expect(countOf("31 000", "people")).toBe(31000);
    expect(countOf("80", "share")).toBe(0.8);
    expect(countOf("12,5", "share")).toBe(0.125);
    expect(countOf("", "people")).toBeNull();
    expect(countOf("many", "people")).toBeUndefined();
    fc.assert(
      fc.property(fc.nat(100), (n) => {
        expect(countOf(countText(n / 100, "share"), "share")).toBe(n / 100);
      }),
    );
  });

  it("gives bounds around the value, low never above high", () => {
    const unit = fc.constantFrom("people", "share");
    fc.assert(
      fc.property(fc.constantFrom(...QUALIFIERS), fc.nat(1_000_000), unit, (qualifier, n, of) => {
        const figure = figureWith(qualifier, of === "share" ? n / 1_000_000 : n, of);
        expect(figure).not.toBeNull();
        if (figure?.high != null) expect(figure.low).toBeLessThanOrEqual(figure.high);
      }),
    );
    expect(figureWith("exact", null, "people")).toBeNull();
    expect(figureWith("about", 0.8, "share")).toEqual({ value: 0.8, qualifier: "about", low: 0.72, high: 0.88 });
  });

  it("is found in the text, from where the old words stood", () => {
    expect(spanOfWords("ten, then ten", "ten", 4)).toEqual([10, 13]);
    expect(spanOfWords("ten, then ten", "ten", 12)).toEqual([0, 3]);
    expect(spanOfWords("ten", "twelve", 0)).toBeNull();
  });
});

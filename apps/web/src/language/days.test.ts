import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { daysBetween, dayText, monthText, periodPhrase, periodText, shiftDay } from "./days.js";
import { LANGUAGES, type Language } from "./language.js";
import { loadMessages } from "./messages/index.js";
import { createText, type Text } from "./text.js";

let texts: Record<Language, Text>;
beforeAll(async () => {
  texts = Object.fromEntries(
    await Promise.all(LANGUAGES.map(async (one) => [one, createText(one, await loadMessages(one))] as const)),
  ) as Record<Language, Text>;
});

describe("days in words", () => {
  it("says a period once in each language", () => {
    expect(periodPhrase(texts.en, "2016-02-01", "2016-02-09")).toBe("from 1 to 9 February 2016");
    expect(periodPhrase(texts.fr, "2016-02-01", "2016-02-09")).toBe("du 1er au 9 février 2016");
    expect(periodPhrase(texts.ar, "2016-02-01", "2016-02-09")).toBe("من 1 إلى 9 شباط 2016");
    expect(periodPhrase(texts.en, "2015-12-30", "2016-01-02")).toBe("from 30 December 2015 to 2 January 2016");
    expect(periodPhrase(texts.en, null, null)).toBe("at any time");
    expect(periodText(texts.fr, "2016-02-05", "2016-02-05")).toBe("5 février 2016");
  });

  it("says that a year is not known instead of giving one", () => {
    expect(dayText(texts.en, "--02-01")).toBe("1 February (year not known)");
    expect(dayText(texts.fr, "--02-01")).toBe("1er février (année inconnue)");
  });

  it("names months as the Levant does", () => {
    expect(monthText(texts.ar, "2016-04")).toBe("نيسان 2016");
    expect(monthText(texts.fr, "2016-02")).toBe("février 2016");
  });

  it("shifts and counts days consistently", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 2_000 }), (start, more) => {
        const from = shiftDay("1990-01-01", start);
        expect(daysBetween(from, shiftDay(from, more))).toBe(more + 1);
      }),
    );
  });
});

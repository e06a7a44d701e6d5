import { dayOf } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hijriDayNumber, hijriMonthLength } from "./hijri.js";

describe("hijriDayNumber", () => {
  it("gives known days of the tabular calendar", () => {
    expect(dayOf(hijriDayNumber(1, 1, 1))).toBe("0622-07-19");
    expect(dayOf(hijriDayNumber(1436, 9, 1))).toBe("2015-06-18");
  });

  it("agrees with the calendar of Intl on every day", () => {
    const format = new Intl.DateTimeFormat("en-u-ca-islamic-civil-nu-latn", {
      day: "numeric",
      month: "numeric",
      year: "numeric",
      timeZone: "UTC",
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1318, max: 1500 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 29 }),
        (year, month, day) => {
          const parts = format.formatToParts(hijriDayNumber(year, month, day) * 86_400_000);
          const part = (type: string) => Number.parseInt(parts.find((one) => one.type === type)?.value ?? "", 10);
          expect([part("year"), part("month"), part("day")]).toEqual([year, month, day]);
        },
      ),
    );
  });

  it("gives a month as many days as lie before the next", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1600 }), fc.integer({ min: 1, max: 11 }), (year, month) => {
        expect(hijriDayNumber(year, month + 1, 1) - hijriDayNumber(year, month, 1)).toBe(hijriMonthLength(year, month));
      }),
    );
  });
});

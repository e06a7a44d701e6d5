import { dayNumber, dayOf } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { firstDayOf, monthOf } from "./index.js";

test("the month of a day is that of the calendar, and begins on its first day", () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
      const text = dayOf(day);
      const month = monthOf(day);
      expect(month).toBe(Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1);
      expect(firstDayOf(month)).toBe(dayNumber(`${text.slice(0, 7)}-01`));
    }),
  );
});

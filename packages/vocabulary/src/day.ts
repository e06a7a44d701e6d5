import { z } from "zod";
import { isRealDay } from "./calendar.js";

/** A calendar day, `YYYY-MM-DD`; `--MM-DD` where the year is not known (ISO 8601 truncated form). */
export const Day = z
  .string()
  .regex(/^(\d{4}|-)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .describe("A calendar day, YYYY-MM-DD; --MM-DD where the year is not known");
export type Day = z.infer<typeof Day>;

/** A calendar day with its year. */
export const FullDay = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .refine((day) => isRealDay(day), { message: "no such day in the calendar" })
  .describe("A calendar day, YYYY-MM-DD");

/** An instant in UTC, ISO 8601 with `Z`. */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/)
  .describe("An instant in UTC, ISO 8601");
export type Instant = z.infer<typeof Instant>;

/** First and last day, both inside. */
export const Period = z.object({ from: Day, to: Day }).describe("First and last day, both inside");
export type Period = z.infer<typeof Period>;

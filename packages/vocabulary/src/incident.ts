import { z } from "zod";
import { Bounds } from "./bounds.js";
import { Cause, Grade, Measure } from "./codes.js";
import { FullDay } from "./day.js";
import { AGES, SEXES, SIDES, STATUSES } from "./terms.js";

/**
 * Where, with its precision (UCDP where_prec): 1 exact, 2 within 25 km, 3 admin 2, 4 admin 1, 5 line or area across
 * units, 6 country only, 7 sea or air.
 */
export const Where = z.object({
  name: z.string().nullable(),
  admin2: z.string().nullable(),
  admin1: z.string().nullable(),
  country: z.string().regex(/^[A-Z]{2}$/),
  code: z.string().nullable().describe("gazetteer id or p-code, where the source gives one"),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  precision: z.union([1, 2, 3, 4, 5, 6, 7].map((n) => z.literal(n)) as [z.ZodLiteral<1>, ...z.ZodLiteral<number>[]]),
});
export type Where = z.infer<typeof Where>;

/**
 * When, with its precision (UCDP date_prec): 1 the day, 2 within 2–6 days, 3 the week, 4 the month, 5 longer.
 * From first to last day that it may have happened, both inside.
 */
export const When = z.object({
  from: FullDay,
  to: FullDay,
  precision: z.union([1, 2, 3, 4, 5].map((n) => z.literal(n)) as [z.ZodLiteral<1>, ...z.ZodLiteral<number>[]]),
});
export type When = z.infer<typeof When>;

export const Side = z.enum(SIDES);
export type Side = z.infer<typeof Side>;

export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;
export const Sex = z.enum(SEXES);
export type Sex = z.infer<typeof Sex>;
export const Age = z.enum(AGES);
export type Age = z.infer<typeof Age>;

/** How many of whom in an incident. The counts of a record are a partition of its total: no person is in two. */
export const Count = z.object({
  side: Side,
  party: z.string().nullable().describe("the organisation they belonged to"),
  status: Status,
  sex: Sex,
  age: Age,
  bounds: Bounds,
});
export type Count = z.infer<typeof Count>;

/** Whose words a record stands on. */
export const Citation = z.object({
  office: z.string(),
  date: z.string().nullable(),
  headline: z.string().nullable(),
});
export type Citation = z.infer<typeof Citation>;

/** One incident as one compiler recorded it: `ucdp-ged:214797`, or the desk's own. */
export const Incident = z.object({
  id: z.string().min(1),
  dataset: z.string().min(1).describe("who compiled it: ucdp-ged, desk, …"),
  speakers: z.array(z.string()).describe("whose words it stands on, e.g. SOHR"),
  citations: z.array(Citation),
  measure: Measure,
  cause: Cause.nullable(),
  where: Where,
  when: When,
  parties: z.object({ a: z.string().nullable(), b: z.string().nullable() }),
  counts: z.array(Count),
  total: Bounds,
  grade: Grade,
  aggregate: z.boolean().describe("a summary that could not be broken into incidents (UCDP event_clarity 2)"),
  note: z.string().nullable(),
});
export type Incident = z.infer<typeof Incident>;

import { z } from "zod";
import { NamedPlace } from "./claim.js";
import { Cause, Language, Measure, Stance, Tag, Unit } from "./codes.js";
import { FullDay, Instant, Period } from "./day.js";
import { Figure } from "./figure.js";

/** A claim as a line of a claims file gives it; what is not said takes the usual. A plain number is an exact figure. */
export const ReportedClaim = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,40}$/)
    .describe("the same in every version of the report"),
  measure: Measure,
  figure: z.union([
    z
      .number()
      .nonnegative()
      .transform((value): Figure => ({ value, qualifier: "exact", low: value, high: value })),
    Figure.refine(({ low, high }) => high === null || low <= high, { message: "low is above high" }),
  ]),
  unit: Unit.default("people"),
  stance: Stance.default("asserts"),
  speaker: z.array(z.string().min(1)).default([]),
  population: z
    .strictObject({
      tags: z.array(Tag).default([]),
      groups: z.array(z.string().min(1)).default([]),
      nationalities: z.array(z.string().regex(/^[A-Z]{2}$/)).default([]),
    })
    .default({ tags: [], groups: [], nationalities: [] }),
  place: NamedPlace.nullable().default(null),
  period: Period.nullable().default(null),
  by: z.array(z.string().min(1)).default([]),
  cause: Cause.nullable().default(null),
  partOf: z.string().nullable().default(null).describe("id of a claim of the same line"),
  quote: z.string().min(1).nullable().default(null).describe("its words in the text; the whole text when not given"),
});
export type ReportedClaim = z.infer<typeof ReportedClaim>;

/**
 * A line of a claims file: one version of one report whose claims are coded already. A later `knownAt` of the same report
 * replaces the version before it; a claim that it does not repeat is no longer made.
 */
export const ReportedClaims = z
  .strictObject({
    report: z
      .string()
      .regex(/^[A-Za-z0-9:_-]{1,100}$/)
      .describe("id of the report, the same in each of its versions"),
    publisher: z.string().min(1).nullable().default(null),
    title: z.string().min(1).nullable().default(null),
    lang: Language.default("en"),
    published: FullDay.nullable().default(null),
    knownAt: Instant.nullable().default(null).describe("since when this version is known; null: as the import says"),
    url: z.string().nullable().default(null),
    text: z.string().min(1).nullable().default(null).describe("the words; the line itself when not given"),
    claims: z.array(ReportedClaim),
  })
  .refine(({ claims }) => new Set(claims.map(({ id }) => id)).size === claims.length, { message: "an id comes twice" })
  .refine(({ claims }) => claims.every(({ partOf }) => partOf === null || claims.some(({ id }) => id === partOf)), {
    message: "partOf names no claim of the line",
  });
export type ReportedClaims = z.infer<typeof ReportedClaims>;

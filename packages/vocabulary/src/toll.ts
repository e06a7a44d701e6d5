import { z } from "zod";
import { Bounds } from "./bounds.js";
import { Span } from "./claim.js";
import { Claim } from "./claim.js";
import { Grade, Language, Measure, Tag } from "./codes.js";
import { FullDay } from "./day.js";
import { BREAKDOWNS } from "./terms.js";

export const Breakdown = z.enum(BREAKDOWNS);
export type Breakdown = z.infer<typeof Breakdown>;

/** What a toll is asked of: measure × people × place × period × as known on. */
export const Scope = z.object({
  measure: Measure,
  people: z.array(Tag),
  parties: z
    .array(z.string().min(1))
    .optional()
    .describe(
      "only people of these parties, with those that were members of them on the day; left out: of any or none",
    ),
  place: z.object({ id: z.string(), name: z.string() }).nullable().describe("null: everywhere"),
  from: FullDay.nullable(),
  to: FullDay.nullable(),
});
export type Scope = z.infer<typeof Scope>;

/** One cell of a toll. `possible` counts the records that may lie in it, whether or not they widen `high`. */
export const TollCell = Bounds.extend({ records: z.number().int(), possible: z.number().int() });
export type TollCell = z.infer<typeof TollCell>;

export type TollRow = TollCell & { key: Record<string, string>; parts?: TollRow[] | undefined };
export const TollRow: z.ZodType<TollRow> = TollCell.extend({
  key: z.record(z.string(), z.string()),
  get parts() {
    return z.array(TollRow).optional();
  },
});

/** A claim as the observatory keeps it: with the report that it stands in, and since when it is known. */
export const StandingClaim = Claim.extend({
  report: z.string(),
  publisher: z.string().nullable(),
  lang: Language,
  published: FullDay.nullable(),
  knownFrom: z.string(),
  knownTo: z.string().nullable(),
});
export type StandingClaim = z.infer<typeof StandingClaim>;

/** A claim beside a toll: comparable where measure, people, place and period are the same, else why not. */
export const TollClaim = z.object({
  id: z.string(),
  report: z.string(),
  speaker: z.array(z.string()),
  publisher: z.string().nullable(),
  measure: Measure,
  figure: z.object({
    value: z.number().nullable(),
    qualifier: z.string(),
    low: z.number(),
    high: z.number().nullable(),
  }),
  people: z.object({ tags: z.array(z.string()), groups: z.array(z.string()), nationalities: z.array(z.string()) }),
  place: z.string().nullable(),
  period: z.object({ from: z.string(), to: z.string() }).nullable(),
  partOf: z.string().nullable(),
  published: z.string().nullable(),
  quote: z.string(),
  span: Span,
  comparable: z.boolean(),
  why: z.string().nullable().describe("code of the reason where it is not comparable"),
  residual: z.number().nullable().describe("claimed minus identified in incident records"),
});
export type TollClaim = z.infer<typeof TollClaim>;

/** Values that the words of a note or a contradiction need, by name. */
const Params = z.record(z.string(), z.union([z.string(), z.number()]));

/** What a reader of the toll must be told: why parts do not add up, what was widened. The surfaces have the words. */
export const TollNote = z.object({ code: z.string(), params: Params });
export type TollNote = z.infer<typeof TollNote>;

/** Claims that cannot all be true, or one that cannot be true beside the records; `why` is a code. */
export const Contradiction = z.object({ claims: z.array(z.string()), why: z.string(), params: Params });
export type Contradiction = z.infer<typeof Contradiction>;

/** What claims and records taken together leave possible of a scope. */
export const Implied = z.object({
  low: z.number(),
  high: z.number().nullable(),
  from: z.array(z.string()).describe("ids of the claims that set the bounds"),
  exact: z.boolean().describe("false: not solved in time, or without a solver: the bounds hold, and may be too wide"),
  reached: z
    .object({ low: z.number(), high: z.number().nullable() })
    .nullable()
    .describe("where not exact: the true bounds are at least this wide; null: not known"),
});
export type Implied = z.infer<typeof Implied>;

/** A toll: what `bilan toll` gives and the page shows. */
export const Toll = z.object({
  scope: Scope,
  rule: z.object({ name: z.string(), version: z.string() }),
  knownOn: z.string().nullable(),
  citation: z.string(),
  grade: Grade,
  total: TollCell,
  rows: z.array(TollRow),
  apart: Bounds.extend({
    records: z.number().int(),
    reasons: z.record(z.string(), z.number().int()),
  }).describe("records that may lie partly inside but whose own extent dwarfs the scope: said, not added"),
  claims: z.array(TollClaim),
  implied: Implied.nullable(),
  contradictions: z.array(Contradiction),
  left: z.object({ records: z.number().int(), reasons: z.record(z.string(), z.number().int()) }),
  notes: z.array(TollNote),
});
export type Toll = z.infer<typeof Toll>;

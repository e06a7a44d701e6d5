import { z } from "zod";
import { Measure, Tag } from "./codes.js";

/** What a claim allows of a count: at least `low`, at most `high`; null: no most. */
export const Allowed = z.object({ low: z.number(), high: z.number().nullable() });
export type Allowed = z.infer<typeof Allowed>;

/** One cumulative claim of a speaker: from the series' first day to `day`. */
export const SeriesPoint = Allowed.extend({
  day: z.string(),
  claim: z.string(),
  version: z
    .string()
    .nullable()
    .describe("what the category meant on that day; null: one meaning is known, or not which"),
});
export type SeriesPoint = z.infer<typeof SeriesPoint>;

/**
 * Why two neighbours of a series cannot be read as one: `redefined` (the category means other people from then on),
 * `fell` (a cumulative count fell, and no redefinition explains it: a correction that was not said, or a contradiction),
 * `meaning-unknown` (the category changed, and of one of the two it is not known which meaning it has).
 */
export const BREAKS = ["redefined", "fell", "meaning-unknown"] as const;
export const SeriesBreak = z.object({
  why: z.enum(BREAKS),
  claims: z.tuple([z.string(), z.string()]),
  from: z.string(),
  to: z.string(),
  fell: z.number().describe("how far the count fell at least; 0 where it need not have fallen"),
});
export type SeriesBreak = z.infer<typeof SeriesBreak>;

/** The same series under one meaning of its category; null where a claim's parts do not allow to compute it. */
export const Recounted = z.object({
  version: z.string(),
  includes: z.array(Tag),
  points: z.array(
    z.object({
      day: z.string(),
      count: Allowed.nullable(),
      from: z.array(z.string()).describe("claims it comes from"),
    }),
  ),
  breaks: z.array(SeriesBreak),
});
export type Recounted = z.infer<typeof Recounted>;

/** A speaker's cumulative claims of one category over time, and the same under each meaning that the category has had. */
export const Series = z.object({
  speaker: z.string(),
  measure: Measure,
  category: Tag.nullable(),
  points: z.array(SeriesPoint),
  breaks: z.array(SeriesBreak),
  recounted: z.array(Recounted),
});
export type Series = z.infer<typeof Series>;

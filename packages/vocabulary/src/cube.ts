import { z } from "zod";
import { Measure } from "./codes.js";
import { PlaceKind } from "./place.js";

const Column = z.array(z.number().int());
const Figures = z.array(z.number());
const Missing = z.array(z.number().nullable());

/**
 * The records of one measure as any toll counts them, and nothing else: no ids, no words, nothing that disclosure control
 * would hide. In columns that compress well; places are told by their order in `places`.
 */
export const CubeView = z.object({
  form: z.literal("bilan-cube-1"),
  measure: Measure,
  country: z.string().nullable().describe("id of the country whose places are told; null: all"),
  withheld: z.number().int().describe("records that are in no line: tolls have neither best nor high then"),
  places: z.object({
    id: z.array(z.string()),
    kind: z.array(PlaceKind),
    name: z.array(z.string()),
    parent: Column.describe("the place that holds it, which comes before it; -1: none"),
  }),
  holders: z
    .array(z.object({ id: z.string(), kind: PlaceKind, name: z.string() }))
    .describe("places that are in `lineages` only"),
  lineages: z
    .record(z.string(), z.array(z.string()))
    .describe("what holds a place, country first, itself last, where that is not the path by `parent`"),
  rooms: z
    .array(z.tuple([z.number().int(), PlaceKind, z.number().int()]))
    .describe("how many places of a kind lie in a place (-1: everywhere)"),
  lines: z
    .object({
      number: Column.describe("records that the line stands for"),
      grade: Column.describe("order in: confirmed, fair, weak, contested, discounted"),
      cause: Column.describe("order in the list of causes; 255: not known"),
      coarse: Column.describe("1: records put together by disclosure control"),
      sure: Column.describe("place that surely holds it (-1: not known), less that of the line before"),
      likely: Column.describe("place that most likely holds it, less `sure`"),
      from: Column.describe("first day since 1970-01-01, less that of the line before"),
      days: Column.describe("days from the first to the last"),
      low: Figures,
      best: Missing.describe("best less low; null: missing"),
      high: Missing.describe("high less best, or less low where there is no best; null: missing"),
      cells: Column.describe("how many cells the line has in the columns below"),
      whom: Column.describe("whom the cell counts: order in `people`"),
      cellLow: Figures,
      cellBest: Missing,
      cellHigh: Missing,
      people: z
        .array(z.tuple([z.number().int(), z.string().nullable(), z.number().int(), z.number().int(), z.number().int()]))
        .describe("side, party, status, sex, age; all but the party as their order in the lists"),
    })
    .describe("sorted by place and day"),
});
export type CubeView = z.infer<typeof CubeView>;

/** Days on which something became known, oldest first: the days of knowledge that differ. */
export const DaysView = z.object({ days: z.array(z.string()) });
export type DaysView = z.infer<typeof DaysView>;

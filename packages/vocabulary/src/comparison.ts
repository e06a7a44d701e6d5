import { z } from "zod";
import { Bounds } from "./bounds.js";
import { Grade } from "./codes.js";
import { Toll, TollClaim } from "./toll.js";
import { EVIDENCE } from "./view.js";

/** What is different about a record between two tolls. One record may have several. */
export const RECORD_CHANGES = [
  "added",
  "removed",
  "moved-in",
  "moved-out",
  "membership",
  "figure",
  "people",
  "grade",
  "place",
  "period",
  "measure",
  "cause",
] as const;
export const RecordChangeCode = z.enum(RECORD_CHANGES);
export type RecordChangeCode = z.infer<typeof RecordChangeCode>;

/** What is different about a claim between two tolls. One claim may have several. */
export const CLAIM_CHANGES = [
  "added",
  "removed",
  "figure",
  "comparable",
  "speaker",
  "people",
  "place",
  "period",
  "whole",
] as const;
export const ClaimChangeCode = z.enum(CLAIM_CHANGES);
export type ClaimChangeCode = z.infer<typeof ClaimChangeCode>;

/** Second minus first; null where one of the two is missing. */
export const Difference = z
  .object({ low: z.number(), best: z.number().nullable(), high: z.number().nullable() })
  .describe("second minus first; null where one of the two is missing");
export type Difference = z.infer<typeof Difference>;

/** How a record stands to one toll, and what it adds to the total: nothing where it stands apart or is left out. */
export const RecordStanding = z.object({
  membership: z.enum(EVIDENCE),
  reason: z.string().nullable(),
  grade: Grade,
  total: Bounds.describe("what the record says"),
  adds: Bounds.describe("what it adds to the total of the toll"),
});
export type RecordStanding = z.infer<typeof RecordStanding>;

/** The entry of the ledger that made a thing what it is. */
export const EntryRef = z.object({
  id: z.string(),
  seq: z.number().int(),
  at: z.string(),
  actor: z.string(),
  kind: z.string(),
  subject: z.string(),
  knownFrom: z.string().describe("since when what it says is known"),
});
export type EntryRef = z.infer<typeof EntryRef>;

export const RecordChange = z.object({
  id: z.string(),
  changes: z.array(RecordChangeCode),
  before: RecordStanding.nullable().describe("null: not known then"),
  after: RecordStanding.nullable().describe("null: not known then"),
  difference: Difference,
});
export type RecordChange = z.infer<typeof RecordChange>;

export const ClaimChange = z.object({
  id: z.string(),
  report: z.string(),
  changes: z.array(ClaimChangeCode),
  before: TollClaim.nullable(),
  after: TollClaim.nullable(),
});
export type ClaimChange = z.infer<typeof ClaimChange>;

/**
 * Two tolls, explained record by record and claim by claim. `difference` = `fromRecords` + `rest`. `rest` is not zero
 * where a rule of claims decides a total, or where the bounds of a total were moved to hold its best.
 */
export const TollComparison = z.object({
  same: z.boolean().describe("the same total, from the same records and claims"),
  difference: Difference,
  fromRecords: Difference,
  rest: Difference,
  records: z.array(RecordChange),
  claims: z.array(ClaimChange),
});
export type TollComparison = z.infer<typeof TollComparison>;

/** A comparison as the API gives it: the two tolls, and of the changes those of one page. */
export const ComparisonView = TollComparison.extend({
  a: Toll,
  b: Toll,
  total: z
    .object({ records: z.number().int(), claims: z.number().int() })
    .describe("how many changes there are in all"),
});
export type ComparisonView = z.infer<typeof ComparisonView>;

/** What one entry changed in a toll; `entry` is null where no entry did: the gazetteer or the question did. */
export const EntryChange = z.object({
  entry: EntryRef.nullable(),
  difference: Difference.describe("what the records of this entry changed in the total"),
  records: z.array(RecordChange),
  claims: z.array(ClaimChange),
});
export type EntryChange = z.infer<typeof EntryChange>;

/** What a citation stands for: the toll as it stood, the same question today, and the entries between the two. */
export const CitationView = z.object({
  citation: z.string(),
  toll: Toll.describe("as it stood when it was cited"),
  now: Toll.describe("the same scope and rule with all that is known today"),
  same: z.boolean(),
  difference: Difference,
  changes: z.array(EntryChange).describe("by entry, in the ledger's order; of one page"),
  total: z.number().int().describe("how many entries made a difference"),
  gazetteer: z
    .array(EntryRef)
    .describe("gazetteers imported since: places are looked up in today's, so that they may move a record"),
});
export type CitationView = z.infer<typeof CitationView>;

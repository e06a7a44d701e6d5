import { z } from "zod";
import { Grade } from "./codes.js";
import { Instant } from "./day.js";

/** How far a source can be relied on (Admiralty code): A completely … E not at all, F cannot be judged. */
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
export const Reliability = z.enum(RELIABILITIES);
export type Reliability = z.infer<typeof Reliability>;

/** Whether a claim tells of an incident: `same`, of another one (`other`), or it is not clear (`unsure`). */
export const LINK_DECISIONS = ["same", "other", "unsure"] as const;
export const LinkDecision = z.enum(LINK_DECISIONS);
export type LinkDecision = z.infer<typeof LinkDecision>;

/** A claim beside an incident, and who decided that it tells of it or does not. */
export const IncidentLink = z.object({
  claim: z.string().min(1).describe("id of the claim in the whole observatory: REPORT.c1"),
  decision: LinkDecision,
  by: z.string().min(1),
  reason: z.string().nullable(),
});
export type IncidentLink = z.infer<typeof IncidentLink>;

/** All links of an incident, as they stand after somebody changed one. */
export const IncidentLinks = z.object({ links: z.array(IncidentLink), knownAt: Instant.nullable() });
export type IncidentLinks = z.infer<typeof IncidentLinks>;

/** A person's grade of an incident, which stands above that of the rule; null: the rule's stands again. */
export const GradeDecision = z.object({
  grade: Grade.nullable(),
  reason: z.string().min(1),
  by: z.string().min(1),
  knownAt: Instant.nullable(),
});
export type GradeDecision = z.infer<typeof GradeDecision>;

/** A person's judgement of a source. */
export const SourceRating = z.object({
  reliability: Reliability,
  reason: z.string().min(1),
  by: z.string().min(1),
  knownAt: Instant.nullable(),
});
export type SourceRating = z.infer<typeof SourceRating>;

/** A grade as a rule gives it, with the reasons and the origins that it rests on. The surfaces have the words of a code. */
export const Grading = z.object({
  grade: Grade,
  rule: z.object({ name: z.string(), version: z.string() }),
  reasons: z.array(z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })),
  origins: z.array(
    z.object({
      organisation: z.string().describe("empty: neither a speaker nor a publisher is known"),
      claims: z.array(z.object({ id: z.string(), why: z.string(), from: z.string().nullable() })),
    }),
  ),
});
export type Grading = z.infer<typeof Grading>;

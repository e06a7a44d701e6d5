import { z } from "zod";
import { Contradiction, Breakdown, Scope, TollCell } from "./toll.js";

/** What is found before a figure goes out: what cannot be (`wrong`), or what a person should look at (`asks`). */
export const CheckFinding = z.object({
  code: z.string(),
  gravity: z.enum(["wrong", "asks"]),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  claims: z.array(z.string()).describe("ids of the claims that it is about; none: the observatory's own figures"),
});
export type CheckFinding = z.infer<typeof CheckFinding>;

/** The checks of a toll. `wrong` and `total` count all findings, `findings` are those of one page. */
export const ChecksView = z.object({
  scope: Scope,
  knownOn: z.string().nullable(),
  citation: z.string(),
  findings: z.array(CheckFinding),
  wrong: z.number().int(),
  total: z.number().int(),
  contradictions: z.array(Contradiction).describe("claims of the same toll that cannot all be true"),
});
export type ChecksView = z.infer<typeof ChecksView>;

/** A toll as it may be published. A cell that is null is not shown, so that no small number can be worked out. */
export const PublishedView = z.object({
  scope: Scope.describe("as it was made coarser"),
  by: z.array(Breakdown),
  coarser: z.array(z.enum(["time", "place"])).describe("what of the scope asked for was made coarser"),
  leftOut: z.array(Breakdown).describe("breakdowns asked for that are finer than the rule allows"),
  rule: z.object({ name: z.string(), version: z.string() }),
  disclosure: z.object({ name: z.string(), version: z.string(), smallest: z.number().int() }),
  knownOn: z.string().nullable(),
  citation: z.string(),
  cells: z.array(
    z.object({
      key: z.record(z.string(), z.string()).describe("a breakdown that is left out: all its values together"),
      cell: TollCell.omit({ possible: true }).nullable(),
    }),
  ),
  hidden: z.number().int(),
});
export type PublishedView = z.infer<typeof PublishedView>;

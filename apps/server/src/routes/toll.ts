import { QUESTION_PARAMS } from "@bilan/observatory";
import {
  ChecksView,
  CitationView,
  ComparisonView,
  EVIDENCE,
  EvidenceView,
  MapView,
  Page,
  PartiesView,
  PublishedView,
  TimelineView,
  Toll,
} from "@bilan/vocabulary";
import { z } from "zod";
import { answers, type Routes } from "./route.js";

const DESCRIPTIONS: Record<(typeof QUESTION_PARAMS)[number], string> = {
  measure: "what is counted; killed when not given",
  place: "name in any script, p-code or id; everywhere when not given",
  from: "first day, YYYY-MM-DD",
  to: "last day, YYYY-MM-DD",
  people: "tags, separated by commas: civilians, children, …",
  party: "parties in any of their names, separated by commas, with those that were their members on the day",
  by: "breakdowns, separated by commas: party, status, sex, age, cause, month, place",
  "known-on": "as known at the end of this day, YYYY-MM-DD",
  claimant: "only claims of this speaker",
  rule: "name of the rule; documented-best when not given",
  grade: "lowest grade that is counted; fair when not given",
};
const Question = z.object(
  Object.fromEntries(
    QUESTION_PARAMS.map((name) => [name, z.string().max(200).optional().describe(DESCRIPTIONS[name])]),
  ) as Record<(typeof QUESTION_PARAMS)[number], z.ZodOptional<z.ZodString>>,
);

export const tollRoutes: Routes = (app, observatory) => {
  app.get(
    "/api/toll",
    {
      schema: {
        summary: "A toll: how many, who says so",
        tags: ["toll"],
        querystring: Question,
        response: answers(Toll),
      },
    },
    ({ query }) => observatory.toll(query),
  );
  app.get(
    "/api/toll/evidence",
    {
      schema: {
        summary: "The records that a toll counts, may count, lists apart or leaves out, each with its reason",
        tags: ["toll"],
        querystring: Question.extend({
          membership: z.enum(EVIDENCE).default("counted"),
          row: z
            .string()
            .max(300)
            .optional()
            .describe(
              "only the records of one row: party:side a|month:2016-02, a part by organisation:NAME, places by id",
            ),
        }).extend(Page.shape),
        response: answers(EvidenceView),
      },
    },
    ({ query: { membership, row, limit, offset, ...question } }) =>
      observatory.evidence(question, membership, row ?? null, { limit, offset }),
  );
  app.get(
    "/api/toll/timeline",
    { schema: { summary: "A toll by day", tags: ["toll"], querystring: Question, response: answers(TimelineView) } },
    ({ query }) => observatory.timeline(query),
  );
  app.get(
    "/api/toll/map",
    { schema: { summary: "A toll by area", tags: ["toll"], querystring: Question, response: answers(MapView) } },
    ({ query }) => observatory.map(query),
  );
  app.get(
    "/api/parties",
    {
      schema: {
        summary: "Parties that a toll can be asked of, and whom they belonged to, when",
        tags: ["toll"],
        response: answers(PartiesView),
      },
    },
    () => observatory.parties(),
  );
  app.get(
    "/api/table",
    {
      schema: {
        summary: "A toll as a table that may be published: coarse, and without cells that give a small number away",
        tags: ["toll"],
        querystring: Question.extend({
          disclosure: z.string().max(200).default("public").describe("rule of disclosure: public or desk-only"),
        }),
        response: answers(PublishedView),
      },
    },
    ({ query: { disclosure, ...question } }) => observatory.published(question, disclosure),
  );
  app.get(
    "/api/checks",
    {
      schema: {
        summary: "What to look at before a toll is published; it forbids nothing",
        tags: ["toll"],
        querystring: Question.extend(Page.shape),
        response: answers(ChecksView),
      },
    },
    ({ query: { limit, offset, ...question } }) => observatory.checks(question, { limit, offset }),
  );
  app.get(
    "/api/citations/:citation",
    {
      schema: {
        summary: "What a citation stands for: the toll as it stood, today's, and the entries that made the difference",
        tags: ["toll"],
        params: z.object({ citation: z.string().max(1000) }),
        querystring: Page,
        response: answers(CitationView),
      },
    },
    ({ params, query }) => observatory.cite(params.citation, query),
  );
  app.get(
    "/api/compare",
    {
      schema: {
        summary: "Two tolls, explained record by record and claim by claim",
        tags: ["toll"],
        querystring: z
          .object({
            a: z.string().min(1).max(1000).describe("a citation, or a question as GET /api/toll has it, encoded"),
            b: z.string().min(1).max(1000).describe("the same, or `now`: the first with all that is known today"),
          })
          .extend(Page.shape),
        response: answers(ComparisonView),
      },
    },
    ({ query: { a, b, limit, offset } }) => observatory.compare(a, b, { limit, offset }),
  );
};

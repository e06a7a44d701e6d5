import { ClaimsView, ClaimView, FullDay, Measure, Page, ReportsView, ReportView, Series, Tag } from "@bilan/vocabulary";
import { z } from "zod";
import { answers, type Routes } from "./route.js";

const Id = z.object({ id: z.string().max(300) });
const word = z.string().max(200).optional();

export const claimRoutes: Routes = (app, observatory) => {
  app.get(
    "/api/claims",
    {
      schema: {
        summary: "Claims: who says what of whom, where and when",
        tags: ["claims"],
        querystring: z
          .object({
            measure: Measure.optional(),
            place: word.describe("name of the place as texts have it, or part of it"),
            speaker: word.describe("who says so, in any of its names"),
            report: word.describe("id of a report"),
            about: word.describe("id of the claim that is answered"),
            q: word.describe("words of the claim"),
          })
          .extend(Page.shape),
        response: answers(ClaimsView),
      },
    },
    ({ query: { limit, offset, ...filter } }) => observatory.claims(filter, { limit, offset }),
  );
  app.get(
    "/api/claims/:id",
    {
      schema: {
        summary: "A claim with the words it was read from, its parts, and what answers it",
        tags: ["claims"],
        params: Id,
        response: answers(ClaimView),
      },
    },
    ({ params }) => observatory.claim(params.id),
  );
  app.get(
    "/api/series",
    {
      schema: {
        summary: "A speaker's cumulative claims over time, with breaks, under each meaning that the category has had",
        tags: ["claims"],
        querystring: z.object({
          speaker: z.string().min(1).max(200).describe("who says so"),
          from: FullDay.describe("the first day of every period"),
          measure: Measure.default("killed"),
          category: Tag.optional().describe("of whom; everybody when not given"),
          place: word.describe("name of the place as the claims have it; any when not given"),
        }),
        response: answers(Series),
      },
    },
    ({ query: { category = null, place = null, ...asked } }) => observatory.series({ ...asked, category, place }),
  );
  app.get(
    "/api/reports",
    { schema: { summary: "Reports", tags: ["reports"], querystring: Page, response: answers(ReportsView) } },
    ({ query }) => observatory.reports(query),
  );
  app.get(
    "/api/reports/:id",
    {
      schema: {
        summary: "A report: its text and everything read from it",
        tags: ["reports"],
        params: Id,
        response: answers(ReportView),
      },
    },
    ({ params }) => observatory.report(params.id),
  );
};

import { FullDay, IncidentsView, IncidentView, Measure, Page } from "@bilan/vocabulary";
import { z } from "zod";
import { answers, type Routes } from "./route.js";

export const incidentRoutes: Routes = (app, observatory) => {
  app.get(
    "/api/incidents",
    {
      schema: {
        summary: "Incident records",
        tags: ["incidents"],
        querystring: z
          .object({
            measure: Measure.optional(),
            place: z.string().max(200).optional().describe("name in any script, p-code or id"),
            from: FullDay.optional(),
            to: FullDay.optional(),
            dataset: z.string().max(100).optional(),
            q: z.string().max(200).optional().describe("words of place, parties or note"),
          })
          .extend(Page.shape),
        response: answers(IncidentsView),
      },
    },
    ({ query: { limit, offset, ...filter } }) => observatory.incidents(filter, { limit, offset }),
  );
  app.get(
    "/api/incidents/:id",
    {
      schema: {
        summary: "An incident record with its history",
        tags: ["incidents"],
        params: z.object({ id: z.string().max(300) }),
        response: answers(IncidentView),
      },
    },
    ({ params }) => observatory.incident(params.id),
  );
};

import { CubeView, FullDay, Measure } from "@bilan/vocabulary";
import { z } from "zod";
import { answers, type Routes } from "./route.js";

export const cubeRoutes: Routes = (app, observatory) => {
  app.get(
    "/api/cube",
    {
      schema: {
        summary:
          "The records of a measure in columns, to compute any toll elsewhere; without what disclosure control hides",
        tags: ["toll"],
        querystring: z.object({
          measure: Measure.default("killed"),
          "known-on": FullDay.optional().describe("as known at the end of this day, YYYY-MM-DD"),
          country: z
            .string()
            .regex(/^[A-Z]{2}$/)
            .optional()
            .describe("ISO 3166-1 alpha-2: only records that may lie in this country"),
        }),
        response: { ...answers(CubeView), 304: z.undefined().describe("the one that the asker has still stands") },
      },
    },
    async ({ query, headers }, reply) => {
      // A cube changes with the ledger only; the same body may be compressed or not.
      const tag = `W/"${(await observatory.head()).seq}"`;
      void reply.headers({ etag: tag, "cache-control": "no-cache" });
      if (headers["if-none-match"] === tag) return reply.status(304).send();
      return observatory.cube(query.measure, query["known-on"] ?? null, query.country ?? null);
    },
  );
};

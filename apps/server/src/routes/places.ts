import { PlaceKind, PlacesView } from "@bilan/vocabulary";
import { z } from "zod";
import { answers, type Routes } from "./route.js";

const Boundaries = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(z.looseObject({ type: z.literal("Feature") })),
});

export const placeRoutes: Routes = (app, observatory) => {
  app.get(
    "/api/places",
    {
      schema: {
        summary: "Places by name, in any script",
        tags: ["places"],
        querystring: z.object({ q: z.string().min(1).max(200), kind: PlaceKind.optional() }),
        response: answers(PlacesView),
      },
    },
    ({ query }) => observatory.places(query.q, query.kind ?? null),
  );
  app.get(
    "/api/places/boundaries",
    {
      schema: {
        summary: "Boundaries of a country's areas as GeoJSON",
        tags: ["places"],
        querystring: z.object({
          country: z.string().regex(/^[A-Z]{2}$/),
          level: z.coerce.number().int().min(0).max(3).default(1),
        }),
        response: answers(Boundaries),
      },
    },
    async ({ query }, reply) => {
      void reply.header("cache-control", "public, max-age=86400");
      const { type, features } = await observatory.boundaries(query.country, query.level);
      return { type, features: features.map((feature) => ({ ...feature })) };
    },
  );
};

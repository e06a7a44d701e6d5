import fastifySwagger from "@fastify/swagger";
import * as vocabulary from "@bilan/vocabulary";
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from "fastify-type-provider-zod";
import { z } from "zod";
import { type ApiDocument, apiPage } from "./apiPage.js";
import type { App } from "./routes/route.js";
import { STYLE } from "./apiStyle.js";

/** The schemas of the vocabulary that the API's document names once and refers to. */
const NAMED = [
  "Bounds",
  "Claim",
  "ClaimChange",
  "Difference",
  "EntryRef",
  "Event",
  "Incident",
  "Place",
  "ProblemView",
  "RecordChange",
  "Report",
  "Scope",
  "StandingClaim",
  "Toll",
  "TollClaim",
  "TollRow",
  "Warning",
] as const;

function namedSchemas() {
  const schemaRegistry = z.registry<{ id: string }>();
  for (const id of NAMED) schemaRegistry.add(vocabulary[id], { id });
  return schemaRegistry;
}

/** No route takes one of these as its body: the variants for input, which the transform adds, are left out. */
function withoutInputs(schemas: object): object {
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => !name.endsWith("Input")));
}

/** The API's own description, made from the schemas of its routes: OpenAPI 3.1 at /api/openapi.json, a page at /api. */
export async function describeApi(app: App): Promise<void> {
  const schemaRegistry = namedSchemas();
  const named = createJsonSchemaTransformObject({ schemaRegistry });
  await app.register(fastifySwagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Bilan",
        version: "0.1.0",
        description:
          "An observatory's reports, claims, incidents and tolls. Every number carries who said it. Missing is null, never 0.",
        license: { name: "AGPL-3.0-or-later", identifier: "AGPL-3.0-or-later" },
      },
      servers: [{ url: "/" }],
      tags: ["toll", "claims", "reports", "incidents", "places", "ledger"].map((name) => ({ name })),
    },
    transform: createJsonSchemaTransform({ schemaRegistry }),
    transformObject: ((document) => {
      const whole = named(document) as { components: { schemas: object } };
      return { ...whole, components: { ...whole.components, schemas: withoutInputs(whole.components.schemas) } };
    }) as typeof named,
  });
  app.get("/api/openapi.json", { schema: { hide: true } }, () => app.swagger());
  app.get("/api/style.css", { schema: { hide: true } }, (_request, reply) => reply.type("text/css").send(STYLE));
  app.get("/api", { schema: { hide: true } }, (_request, reply) =>
    reply.type("text/html").send(apiPage(app.swagger() as unknown as ApiDocument)),
  );
}

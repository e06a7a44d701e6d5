import fastifySwagger from "@fastify/swagger";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { type ApiDocument, apiPage } from "./apiPage.js";
import type { App } from "./routes/route.js";
import { STYLE } from "./apiStyle.js";

/** The API's own description, made from the schemas of its routes: OpenAPI 3.1 at /api/openapi.json, a page at /api. */
export async function describeApi(app: App): Promise<void> {
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
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  app.get("/api/openapi.json", { schema: { hide: true } }, () => app.swagger());
  app.get("/api/style.css", { schema: { hide: true } }, (_request, reply) => reply.type("text/css").send(STYLE));
  app.get("/api", { schema: { hide: true } }, (_request, reply) =>
    reply.type("text/html").send(apiPage(app.swagger() as unknown as ApiDocument)),
  );
}

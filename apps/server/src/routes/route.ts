import type { Observatory } from "@bilan/observatory";
import { ProblemView } from "@bilan/vocabulary";
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from "fastify";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { z } from "zod";

/** The server with typed schemas. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** A group of routes over one observatory. */
export type Routes = (app: App, observatory: Observatory) => void;

/** What a route answers: its view, or a problem. */
export function answers<T extends z.ZodType>(view: T) {
  return { 200: view, 400: ProblemView, 404: ProblemView, 500: ProblemView };
}

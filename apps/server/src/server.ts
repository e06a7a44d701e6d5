import type { Observatory } from "@bilan/observatory";
import { Problem } from "@bilan/vocabulary";
import fastify from "fastify";
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import { compressAnswers } from "./compression.js";
import { describeApi } from "./openapi.js";
import { guardHeaders, servePages } from "./pages.js";
import { answerProblems } from "./problem.js";
import { claimRoutes } from "./routes/claims.js";
import { cubeRoutes } from "./routes/cube.js";
import { incidentRoutes } from "./routes/incidents.js";
import { ledgerRoutes } from "./routes/ledger.js";
import { placeRoutes } from "./routes/places.js";
import type { App } from "./routes/route.js";
import { tollRoutes } from "./routes/toll.js";
import { beginWitnessing } from "./witnessing.js";

export interface ServerOptions {
  readonly observatory: Observatory;
  readonly host: string;
  readonly port: number;
  /** Folder of the built pages. */
  readonly pages: string;
  /** URLs and files that are handed the ledger's checkpoint as it grows; nobody when not given. */
  readonly witnesses?: readonly string[];
  /** Where log lines go; none when not given. */
  readonly log?: { write(line: string): void };
}

export interface Server {
  readonly address: string;
  close(): Promise<void>;
}

const WITNESSED_EVERY_MS = 60_000;

/** The server without its port, as tests use it. */
export async function buildServer({
  observatory,
  pages,
  log,
}: Pick<ServerOptions, "observatory" | "pages" | "log">): Promise<App> {
  const app: App = fastify({
    logger: log ? { level: "warn", stream: log } : false,
    routerOptions: { maxParamLength: 1000 },
    bodyLimit: 1_000_000,
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerProblems(app);
  guardHeaders(app);
  compressAnswers(app);
  await describeApi(app);
  await app.register(async (routes: App) => {
    for (const add of [ledgerRoutes, tollRoutes, cubeRoutes, claimRoutes, incidentRoutes, placeRoutes])
      add(routes, observatory);
  });
  await servePages(app, pages);
  return app;
}

/** Serves an observatory. Problem 601 when the port is taken. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const app = await buildServer(options);
  try {
    const address = await app.listen({ host: options.host, port: options.port });
    // A question that the records cannot answer yet is told to whoever asks it; the server stands all the same.
    const prepared = options.observatory.prepare().catch((error: unknown) => app.log.warn({ err: error }, "prepare"));
    const witnessing = beginWitnessing({
      observatory: options.observatory,
      witnesses: options.witnesses ?? [],
      everyMs: WITNESSED_EVERY_MS,
      log: (line) => options.log?.write(`${line}\n`),
    });
    const close = async () => {
      await app.close();
      await Promise.all([prepared, witnessing.end()]);
    };
    return { address, close };
  } catch (error) {
    await app.close();
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EADDRINUSE") throw new Problem(601, `${options.host}:${options.port}`, {}, error);
    if (code === "EACCES" || code === "EADDRNOTAVAIL") throw new Problem(106, `--host/--port: ${code}`, {}, error);
    throw error;
  }
}

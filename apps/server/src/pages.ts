import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import { Problem } from "@bilan/vocabulary";
import { problemView } from "./problem.js";
import type { App } from "./routes/route.js";

const POLICY = [
  "default-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** Headers of every answer: nothing from elsewhere, nothing framed, no referrer. */
export function guardHeaders(app: App): void {
  app.addHook("onSend", async (_request, reply) => {
    void reply.headers({
      "content-security-policy": POLICY,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": "geolocation=(), camera=(), microphone=()",
    });
  });
}

/** Addresses that can only mean a file. The id of a claim has a dot too, so not every dot does. */
const FILE = /\.(?:css|html|ico|js|json|map|mjs|png|svg|txt|webmanifest|woff2?)$/i;

/** The built pages: files with a hash in their name are kept for a year, every other address is the page itself. */
export async function servePages(app: App, folder: string): Promise<void> {
  if (existsSync(join(folder, "index.html"))) {
    await app.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (response, path) => {
        const kept = /[\\/]assets[\\/]/.test(path);
        response.setHeader("cache-control", kept ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0] ?? "/";
    const isPage = request.method === "GET" && !path.startsWith("/api/") && !FILE.test(path);
    if (isPage && existsSync(join(folder, "index.html"))) {
      return reply.header("cache-control", "no-cache").type("text/html").sendFile("index.html");
    }
    return reply.status(404).send(problemView(new Problem(503, path)));
  });
}

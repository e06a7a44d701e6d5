import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Observatory, openObservatory } from "@bilan/observatory";
import { startServer } from "@bilan/server";

/** A real server over a real database with the demo in it, as `npm start` makes it, on a free port. */
export interface Running {
  readonly url: string;
  readonly observatory: Observatory;
  stop(): Promise<void>;
}

const PAGES = fileURLToPath(new URL("../apps/web/dist", import.meta.url));

/** Starts one; `demo: false` leaves it empty. */
export async function startObservatory({ demo = true }: { demo?: boolean } = {}): Promise<Running> {
  const dataDir = await mkdtemp(join(tmpdir(), "bilan-pages-"));
  const observatory = await openObservatory({ dataDir, role: "server" });
  if (demo) await observatory.loadDemo(() => new Date("2026-01-01T00:00:00Z"));
  const server = await startServer({ observatory, host: "127.0.0.1", port: 0, pages: PAGES });
  return {
    url: server.address,
    observatory,
    async stop() {
      await server.close();
      await observatory.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

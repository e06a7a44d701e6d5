import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openObservatory } from "@bilan/observatory";
import { startServer } from "@bilan/server";
import { Problem } from "@bilan/vocabulary";
import type { Command } from "commander";
import { dataOf } from "../session.js";

const PAGES = fileURLToPath(new URL("../../../web/dist", import.meta.url));

/** `bilan serve`: the pages and the API, until a signal ends it. */
export function serveCommand(program: Command): void {
  program
    .command("serve")
    .description("serve the pages and the API")
    .option("--port <number>", "port to listen on", process.env["PORT"] ?? "3000")
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--demo", "load the demo into an empty observatory")
    .addHelpText("after", "\nExample:\n  bilan serve --data ./data --port 3000")
    .action(async ({ port, host, demo }: { port: string; host: string; demo?: true }, command: Command) => {
      const dataDir = dataOf(command);
      const number = Number(port);
      if (!Number.isInteger(number) || number < 0 || number > 65535) throw new Problem(106, `--port ${port}`);
      const observatory = await openObservatory({
        dataDir,
        databaseUrl: process.env["DATABASE_URL"] || undefined,
        checkpointKey: process.env["BILAN_CHECKPOINT_KEY"] || undefined,
        role: "server",
      });
      try {
        const loaded = demo ? await observatory.loadDemo(() => new Date()) : false;
        const witnesses = (process.env["BILAN_WITNESSES"] ?? "").split(/\s+/).filter((place) => place !== "");
        const server = await startServer({
          observatory,
          host,
          port: number,
          pages: PAGES,
          witnesses,
          log: process.stderr,
        });
        if (loaded) process.stdout.write("The demo was loaded into this empty observatory.\n");
        process.stdout.write(`Bilan serves ${join(dataDir)} at ${server.address} (API at ${server.address}/api)\n`);
        await ended();
        await server.close();
      } finally {
        await observatory.close();
      }
    });
}

/** Waits for Ctrl-C or a stop from outside; a second one ends at once. */
function ended(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => resolve();
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
}

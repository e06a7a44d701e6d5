import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { clusterIn } from "../apps/store/src/postgres/cluster.js";
import { stopRunning } from "../apps/store/src/postgres/postmaster.js";

declare module "vitest" {
  interface ProvidedContext {
    postgresFolder: string;
  }
}

/** A folder for one PostgreSQL that the test files of a run share; the first that needs it starts it (`database.ts`). */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "bilan-tests-"));
  project.provide("postgresFolder", folder);
  return async () => {
    if (existsSync(join(folder, "postgres"))) await stopRunning(await clusterIn(folder, () => {}));
    await rm(folder, { recursive: true, force: true });
  };
}

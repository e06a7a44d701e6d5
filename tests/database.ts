import { randomBytes } from "node:crypto";
import { realpath } from "node:fs/promises";
import { Client } from "pg";
import { inject } from "vitest";
import { clusterIn, SUPERUSER } from "../apps/store/src/postgres/cluster.js";
import { ensureRunning } from "../apps/store/src/postgres/postmaster.js";

/** An empty database for one test file. */
export interface TestDatabase {
  readonly url: string;
  /** Runs SQL as a superuser (or whom BILAN_TEST_DATABASE_URL names); its rows. */
  query(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  drop(): Promise<void>;
}

/**
 * Makes a database in the server that BILAN_TEST_DATABASE_URL names (its user must be allowed to make databases), else
 * in the PostgreSQL of this test run.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = process.env["BILAN_TEST_DATABASE_URL"] ?? (await ownServer());
  const name = `bilan_test_${randomBytes(6).toString("hex")}`;
  await run(server, `CREATE DATABASE ${name} TEMPLATE template0`);
  const url = new URL(server);
  url.pathname = name;
  return {
    url: url.href,
    query: (sql, values) => run(url.href, sql, values),
    drop: async () => {
      await run(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function ownServer(): Promise<string> {
  const cluster = await clusterIn(await realpath(inject("postgresFolder")), () => {});
  const { host, port, password } = await ensureRunning(cluster, () => {});
  const url = new URL(`postgresql://${SUPERUSER}@localhost:${port}/postgres`);
  url.password = password;
  url.searchParams.set("host", host);
  return url.href;
}

async function run(url: string, sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

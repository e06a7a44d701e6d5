import { instant } from "@bilan/ledger";
import { Problem } from "@bilan/vocabulary";
import { type ClientConfig, type CustomTypesConfig, Pool, type PoolClient, types as parsers } from "pg";

/** Where a PostgreSQL listens and who we are there. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

const INT8 = 20;
const TIMESTAMPTZ = 1184;

const types: CustomTypesConfig = {
  getTypeParser(oid, format) {
    if (oid === INT8) return Number;
    if (oid === TIMESTAMPTZ) return (text: string) => instant(text.replace(" ", "T").replace("+00", "Z"));
    return parsers.getTypeParser(oid, format);
  },
};

/** How to connect: instants come back as texts in UTC with six digits of second, bigints as numbers. */
export function connectionOf(target: Address | string): ClientConfig {
  const config = typeof target === "string" ? { connectionString: target } : { ...target };
  return { ...config, types, options: "-c timezone=UTC -c datestyle=ISO -c jit=off", application_name: "bilan" };
}

/** The connections of a store. A connection that is lost is replaced at the next query. */
export function connect(target: Address | string, onLog: (line: string) => void): Pool {
  const pool = new Pool({ ...connectionOf(target), max: 10, connectionTimeoutMillis: 10_000 });
  pool.on("error", (error) => onLog(`database connection lost: ${error.message}`));
  // A connection that is lost while it is lent out fails its query; its error event would end the process besides.
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** Runs `work` in one transaction: all or nothing. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await borrow(pool);
  let broken: Error | undefined;
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch((lost: Error) => {
      broken = lost;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** A connection of the pool. Throws Problem 303 where there is none to be had. */
export async function borrow(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw new Problem(303, reasonOf(error), {}, error);
  }
}

/** PostgreSQL's code of an error (SQLSTATE), or the system's. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** In a few words why something failed. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof AggregateError && error.errors[0]) return reasonOf(error.errors[0]);
  return error.message || (codeOf(error) ?? error.name);
}

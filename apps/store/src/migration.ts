import { readdir, readFile } from "node:fs/promises";
import { Problem } from "@bilan/vocabulary";
import type { PoolClient } from "pg";

// From src and from dist alike: the files are read where they were written.
const FOLDER = new URL("../src/migrations/", import.meta.url);
const LOCK = 0x62696c_01;

/** Brings the database to this version of the code. Throws Problem 304 where the database is newer. How many there are. */
export async function migrate(client: PoolClient, onLog: (line: string) => void): Promise<number> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".sql")).sort();
  await client.query("BEGIN");
  try {
    await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
    const applied = await appliedTo(client);
    const unknown = applied.find((name) => !names.includes(name));
    if (unknown) throw new Problem(304, `it has the migration ${unknown}`);
    for (const name of names.filter((file) => !applied.includes(file))) {
      await client.query(await readFile(new URL(name, FOLDER), "utf8"));
      await client.query("INSERT INTO bilan.migration (name) VALUES ($1)", [name]);
      onLog(`migration ${name}`);
    }
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
  return names.length;
}

async function appliedTo(client: PoolClient): Promise<string[]> {
  const there = await client.query("SELECT to_regclass('bilan.migration') IS NOT NULL AS yes");
  if (!there.rows[0].yes) {
    await client.query("CREATE SCHEMA bilan");
    await client.query("CREATE SCHEMA standing");
    await client.query(
      "CREATE TABLE bilan.migration (name text PRIMARY KEY, applied timestamptz NOT NULL DEFAULT now())",
    );
  }
  const result = await client.query<{ name: string }>("SELECT name FROM bilan.migration ORDER BY name");
  return result.rows.map((row) => row.name);
}

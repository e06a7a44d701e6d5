import { type Draft, type Place, Problem } from "@bilan/vocabulary";
import type { Pool } from "pg";
import { appendIn } from "./append.js";
import { inTransaction } from "./connection.js";
import { copyInto } from "./copy.js";
import { anywhere, Parameters, pageOf } from "./known.js";
import type { PlaceFilter } from "./store.js";

const CHUNK = 2000;
const COLUMNS = "id, source, version, body";

/** Replaces what a source gave before. Throws Problem 108 where an id is given twice. */
export async function replacePlaces(
  pool: Pool,
  source: string,
  version: string,
  given: Iterable<Place> | AsyncIterable<Place>,
  drafts: readonly Draft[],
): Promise<number> {
  return inTransaction(pool, async (client) => {
    await client.query(
      "CREATE TEMPORARY TABLE incoming (id text, source text, version text, body jsonb) ON COMMIT DROP",
    );
    let chunk: Place[] = [];
    const write = async () => {
      await copyInto(
        client,
        `incoming (${COLUMNS})`,
        chunk.map((place) => [place.id, source, version, JSON.stringify(place)]),
      );
      chunk = [];
    };
    for await (const place of given) {
      chunk.push(place);
      if (chunk.length === CHUNK) await write();
    }
    await write();
    const twice = await client.query<{ id: string }>("SELECT id FROM incoming GROUP BY id HAVING count(*) > 1 LIMIT 1");
    if (twice.rows[0]) throw new Problem(108, `the place ${twice.rows[0].id} is there twice`);
    await client.query("DELETE FROM bilan.place WHERE source = $1", [source]);
    const result = await client.query(
      `INSERT INTO bilan.place (${COLUMNS}) SELECT ${COLUMNS} FROM incoming
         ON CONFLICT (id) DO UPDATE SET source = excluded.source, version = excluded.version, body = excluded.body`,
    );
    await appendIn(client, drafts, {});
    return result.rowCount ?? 0;
  });
}

/** Places by id. */
export async function places(pool: Pool, filter: PlaceFilter): Promise<Place[]> {
  const parameters = new Parameters();
  const conditions = ["true"];
  if (filter.ids) conditions.push(`id = ANY (${parameters.add(filter.ids)})`);
  if (filter.kinds) conditions.push(`kind = ANY (${parameters.add(filter.kinds)})`);
  if (filter.country) conditions.push(`country = ${parameters.add(filter.country)}`);
  if (filter.parent) conditions.push(`parent = ${parameters.add(filter.parent)}`);
  if (filter.source) conditions.push(`source = ${parameters.add(filter.source)}`);
  if (filter.text) conditions.push(`words LIKE ${parameters.add(anywhere(filter.text))}`);
  const where = conditions.join(" AND ");
  const result = await pool.query<{ body: Place }>(
    `SELECT body FROM bilan.place WHERE ${where} ORDER BY id${pageOf(filter, parameters)}`,
    parameters.values,
  );
  return result.rows.map((row) => row.body);
}

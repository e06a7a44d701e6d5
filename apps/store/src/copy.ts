import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { PoolClient } from "pg";
import { from as copyFrom } from "pg-copy-streams";

const SPECIAL = /[\\\n\r\t]/g;
const ESCAPES: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const CHUNK = 64 * 1024;

/** A value of a row in COPY's text form; null is SQL's null. */
export type CopyValue = string | number | null;

/** Writes rows into a table by COPY. `target` is trusted SQL: a table with its columns. */
export async function copyInto(client: PoolClient, target: string, rows: Iterable<readonly CopyValue[]>) {
  await pipeline(Readable.from(chunksOf(rows)), client.query(copyFrom(`COPY ${target} FROM STDIN`)));
}

function* chunksOf(rows: Iterable<readonly CopyValue[]>): Generator<string> {
  let chunk = "";
  for (const row of rows) {
    chunk += `${row.map(fieldOf).join("\t")}\n`;
    if (chunk.length >= CHUNK) {
      yield chunk;
      chunk = "";
    }
  }
  if (chunk) yield chunk;
}

function fieldOf(value: CopyValue): string {
  if (value === null) return "\\N";
  return String(value).replace(SPECIAL, (character) => ESCAPES[character] ?? character);
}

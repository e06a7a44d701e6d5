// The rows of counts in a table of the store's PostgreSQL, written by COPY and read by COPY in its binary form.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";

const store = new URL("../../../apps/store/dist/postgres/", import.meta.url);
const { clusterIn, SUPERUSER } = await import(fileURLToPath(new URL("cluster.js", store)));
const { ensureRunning, stopRunning } = await import(fileURLToPath(new URL("postmaster.js", store)));

const COLUMNS = `id int, cluster int, country int2, admin1 int, town int, day_from date, day_to date, party int2,
  status int2, sex int2, age int2, grade int2, low int, best int, high int, known_from timestamptz, known_to timestamptz`;
/** Days and seconds from 1970-01-01 to 2000-01-01, from which PostgreSQL counts. */
const DAYS = 10_957;
const SECONDS = DAYS * 86_400;

/** A PostgreSQL of the store's own with an empty table of counts. */
export async function openStore() {
  const folder = mkdtempSync(join(tmpdir(), "bilan-bench-"));
  const cluster = await clusterIn(realpathSync(folder), () => {});
  const { host, port, password } = await ensureRunning(cluster, () => {});
  const client = new Client({ host, port, user: SUPERUSER, password, database: "postgres" });
  await client.connect();
  await client.query(`SET timezone = 'UTC'; CREATE TABLE count (${COLUMNS})`);
  return {
    client,
    async close() {
      await client.end();
      await stopRunning(cluster);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes rows into the table. */
export async function fill({ client }, rows) {
  await pipeline(Readable.from(chunksOf(rows)), client.query(copyFrom("COPY count FROM STDIN")));
}

function* chunksOf(rows) {
  let chunk = "";
  const day = (number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
  const days = new Map();
  const dayOf = (number) => days.get(number) ?? (days.set(number, day(number)), days.get(number));
  const instant = (seconds) => new Date(seconds * 1000).toISOString();
  const orNull = (value) => value ?? "\\N";
  for (const r of rows) {
    chunk +=
      `${r.id}\t${r.cluster}\t${r.country}\t${r.admin1}\t${r.town}\t${dayOf(r.dayFrom)}\t${dayOf(r.dayTo)}\t${r.party}\t` +
      `${r.status}\t${r.sex}\t${r.age}\t${r.grade}\t${r.low}\t${orNull(r.best)}\t${orNull(r.high)}\t` +
      `${instant(r.knownFrom)}\t${r.knownTo === null ? "\\N" : instant(r.knownTo)}\n`;
    if (chunk.length < 1 << 17) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk) yield chunk;
}

/** Reads the whole table into columns, `push` by `push`; the same object is given each time. */
export async function read({ client }, push) {
  const stream = client.query(copyTo("COPY count TO STDOUT (FORMAT binary)"));
  let rest = Buffer.alloc(0);
  let isFirst = true;
  for await (const chunk of stream) {
    rest = readRows(rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk, isFirst ? 19 : 0, push);
    isFirst = false;
  }
}

const row = {};

/** Reads the rows that are whole; gives the bytes after them. A length of fields of -1 ends the table. */
function readRows(bytes, start, push) {
  let at = start;
  const end = bytes.length;
  let size = 0;
  const next = () => {
    size = bytes.readInt32BE(at);
    at += 4 + Math.max(size, 0);
    return at - size;
  };
  const int2 = () => bytes.readInt16BE(next());
  const int4 = () => bytes.readInt32BE(next());
  const int4OrNull = () => {
    const from = next();
    return size < 0 ? null : bytes.readInt32BE(from);
  };
  const seconds = () => {
    const from = next();
    if (size < 0) return null;
    return (bytes.readInt32BE(from) * 4294967296 + bytes.readUInt32BE(from + 4)) / 1e6 + SECONDS;
  };
  // No row is longer than this: 17 fields, each a length and at most eight bytes.
  while (end - at >= 2) {
    if (bytes.readInt16BE(at) < 0) return bytes.subarray(end);
    if (end - at < 2 + 17 * 12 && !isWhole(bytes, at)) break;
    at += 2;
    row.id = int4();
    row.cluster = int4();
    row.country = int2();
    row.admin1 = int4();
    row.town = int4();
    row.dayFrom = int4() + DAYS;
    row.dayTo = int4() + DAYS;
    row.party = int2();
    row.status = int2();
    row.sex = int2();
    row.age = int2();
    row.grade = int2();
    row.low = int4();
    row.best = int4OrNull();
    row.high = int4OrNull();
    row.knownFrom = seconds();
    row.knownTo = seconds();
    push(row);
  }
  return bytes.subarray(at);
}

function isWhole(bytes, start) {
  let at = start + 2;
  for (let field = 0; field < 17; field += 1) {
    if (bytes.length - at < 4) return false;
    at += 4 + Math.max(bytes.readInt32BE(at), 0);
  }
  return at <= bytes.length;
}

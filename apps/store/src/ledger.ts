import { EMPTY, type Head, type Verification, verifyChain } from "@bilan/ledger";
import type { Entry } from "@bilan/vocabulary";
import type { Pool, PoolClient } from "pg";
import { copyInto } from "./copy.js";
import type { Counts } from "./store.js";

const COLUMNS = "seq, id, at, actor, kind, subject, body, prev_hash, hash";
const CHUNK = 2000;
const LOCK = 0x62696c_04;

interface StoredEntry {
  seq: number;
  id: string;
  at: string;
  actor: string;
  kind: string;
  subject: string;
  body: unknown;
  prev_hash: string;
  hash: string;
}

/** Makes every other append and rebuild wait until this transaction ends: the ledger is one order of entries. */
export async function lockLedger(client: PoolClient): Promise<void> {
  await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
}

export async function headOf(database: Pool | PoolClient): Promise<Head & { at: string | null }> {
  const result = await database.query<StoredEntry>("SELECT seq, hash, at FROM bilan.entry ORDER BY seq DESC LIMIT 1");
  return result.rows[0] ?? { ...EMPTY, at: null };
}

export async function entryById(pool: Pool, id: string): Promise<Entry | null> {
  const result = await pool.query<StoredEntry>(`SELECT ${COLUMNS} FROM bilan.entry WHERE id = $1`, [id]);
  return result.rows[0] ? entryOf(result.rows[0]) : null;
}

/** Entries `from` to `to`, both inside, in chunks, in order. */
export async function* entryChunks(
  database: Pool | PoolClient,
  from = 1,
  to = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<Entry[]> {
  let next = from;
  for (;;) {
    const result = await database.query<StoredEntry>(
      `SELECT ${COLUMNS} FROM bilan.entry WHERE seq BETWEEN $1 AND $2 ORDER BY seq LIMIT $3`,
      [next, to, CHUNK],
    );
    const last = result.rows.at(-1);
    if (!last) return;
    yield result.rows.map(entryOf);
    next = last.seq + 1;
  }
}

/** Which of these ids the ledger holds. */
export async function knownIds(client: PoolClient, ids: readonly string[]): Promise<Set<string>> {
  const result = await client.query<{ id: string }>("SELECT id FROM bilan.entry WHERE id = ANY ($1)", [ids]);
  return new Set(result.rows.map((row) => row.id));
}

export async function insertEntries(client: PoolClient, entries: readonly Entry[]): Promise<void> {
  await copyInto(
    client,
    `bilan.entry (${COLUMNS})`,
    entries.map((entry) => [
      entry.seq,
      entry.id,
      entry.at,
      entry.actor,
      entry.kind,
      entry.subject,
      JSON.stringify(entry.body),
      entry.prevHash,
      entry.hash,
    ]),
  );
}

/** Checks the whole ledger, chunk by chunk. */
export async function verifyLedger(database: Pool | PoolClient): Promise<Verification> {
  let head = EMPTY;
  for await (const entries of entryChunks(database)) {
    const verification = verifyChain(entries, head);
    if (!verification.sound) return verification;
    head = verification.head;
  }
  return { sound: true, head };
}

export async function countsOf(pool: Pool): Promise<Counts> {
  const now = "seq_to IS NULL AND known_to IS NULL AND body IS NOT NULL";
  const result = await pool.query<Counts>(
    `SELECT (SELECT coalesce(max(seq), 0) FROM bilan.entry) AS entries,
            (SELECT count(*) FROM standing.report WHERE ${now}) AS reports,
            (SELECT count(*) FROM standing.claim WHERE ${now}) AS claims,
            (SELECT count(*) FROM standing.event WHERE ${now}) AS events,
            (SELECT count(*) FROM standing.incident WHERE ${now}) AS incidents,
            (SELECT count(*) FROM bilan.place) AS places`,
  );
  return result.rows[0] ?? { entries: 0, reports: 0, claims: 0, events: 0, incidents: 0, places: 0 };
}

function entryOf(row: StoredEntry): Entry {
  const { prev_hash: prevHash, ...rest } = row;
  return { ...rest, prevHash } as Entry;
}

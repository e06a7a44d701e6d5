import { FAMILIES, FAMILY_OF, type Family, type Projection, type Row, reduce } from "@bilan/ledger";
import type { Draft, Entry } from "@bilan/vocabulary";
import type { PoolClient } from "pg";
import { copyInto } from "./copy.js";

const COLUMNS = "subject, part, entry, known_from, known_to, seq_from, seq_to, body";

interface StoredRow {
  subject: string;
  part: string;
  entry: string;
  known_from: string;
  known_to: string | null;
  seq_from: number;
  seq_to: number | null;
  body: unknown;
}

/**
 * The rows that stand for the subjects of a batch of entries, changed in memory entry by entry and then written at
 * once. `schema` is `standing`, or where a rebuild makes its tables.
 */
export class Batch {
  private readonly stored = new Map<string, Row[]>();
  private readonly closed = new Map<Row, number>();
  private readonly opened = new Set<Row>();
  private readonly ended: Row[] = [];
  private readonly client: PoolClient;
  private readonly schema: string;

  private constructor(client: PoolClient, schema: string) {
    this.client = client;
    this.schema = schema;
  }

  /** Loads what stands for the subjects of these drafts or entries. */
  static async load(client: PoolClient, schema: string, drafts: Iterable<Draft>): Promise<Batch> {
    const batch = new Batch(client, schema);
    const subjects = new Map<Family, Set<string>>();
    for (const { kind, subject } of drafts) {
      const family = FAMILY_OF[kind];
      subjects.set(family, (subjects.get(family) ?? new Set()).add(subject));
    }
    for (const [family, names] of subjects) {
      for (const projection of FAMILIES[family]) {
        for (const row of await openRows(client, schema, projection, [...names])) batch.put(family, row);
      }
    }
    return batch;
  }

  /** What stands for the subject of a draft or entry. */
  standing(draft: Draft): readonly Row[] {
    return this.stored.get(keyOf(FAMILY_OF[draft.kind], draft.subject)) ?? [];
  }

  /** Makes an entry's changes, in memory. */
  apply(entry: Entry): void {
    const { close, open } = reduce(entry, this.standing(entry));
    const family = FAMILY_OF[entry.kind];
    const key = keyOf(family, entry.subject);
    const closing = new Set(close);
    this.stored.set(
      key,
      this.standing(entry).filter((row) => !closing.has(row)),
    );
    for (const row of close) {
      if (this.opened.delete(row)) this.ended.push({ ...row, seqTo: entry.seq });
      else this.closed.set(row, entry.seq);
    }
    for (const row of open) {
      this.opened.add(row);
      this.put(family, row);
    }
  }

  /** Writes the changes into the tables. */
  async write(): Promise<void> {
    await this.writeClosed();
    for (const [projection, rows] of byProjection([...this.ended, ...this.opened])) {
      await copyInto(
        this.client,
        `${this.schema}.${projection} (${COLUMNS})`,
        rows.map((row) => [
          row.subject,
          row.part,
          row.entry,
          row.knownFrom,
          row.knownTo,
          row.seqFrom,
          row.seqTo,
          row.body === null ? null : JSON.stringify(row.body),
        ]),
      );
    }
  }

  private async writeClosed(): Promise<void> {
    for (const [projection, rows] of byProjection([...this.closed.keys()])) {
      await this.client.query(
        `UPDATE ${this.schema}.${projection} AS stored SET seq_to = ended.seq_to
           FROM unnest($1::text[], $2::text[], $3::bigint[], $4::timestamptz[], $5::bigint[])
             AS ended (subject, part, seq_from, known_from, seq_to)
          WHERE stored.subject = ended.subject AND stored.part = ended.part
            AND stored.seq_from = ended.seq_from AND stored.known_from = ended.known_from`,
        [
          rows.map((row) => row.subject),
          rows.map((row) => row.part),
          rows.map((row) => row.seqFrom),
          rows.map((row) => row.knownFrom),
          rows.map((row) => this.closed.get(row)),
        ],
      );
    }
  }

  private put(family: Family, row: Row): void {
    const key = keyOf(family, row.subject);
    const rows = this.stored.get(key);
    if (rows) rows.push(row);
    else this.stored.set(key, [row]);
  }
}

function keyOf(family: Family, subject: string): string {
  return `${family} ${subject}`;
}

function byProjection(rows: readonly Row[]): Map<Projection, Row[]> {
  const tables = new Map<Projection, Row[]>();
  for (const row of rows) {
    const table = tables.get(row.projection);
    if (table) table.push(row);
    else tables.set(row.projection, [row]);
  }
  return tables;
}

async function openRows(
  client: PoolClient,
  schema: string,
  projection: Projection,
  subjects: string[],
): Promise<Row[]> {
  const result = await client.query<StoredRow>(
    `SELECT ${COLUMNS} FROM ${schema}.${projection} WHERE seq_to IS NULL AND subject = ANY ($1)`,
    [subjects],
  );
  return result.rows.map((row) => ({
    projection,
    subject: row.subject,
    part: row.part,
    entry: row.entry,
    knownFrom: row.known_from,
    knownTo: row.known_to,
    seqFrom: row.seq_from,
    seqTo: row.seq_to,
    body: row.body,
  }));
}

import { canonical, chain, entryId, FAMILY_OF, type Head, knownFrom, type Row, saidBy } from "@bilan/ledger";
import { BODIES, type Draft, type Entry, Instant, Problem } from "@bilan/vocabulary";
import type { Pool, PoolClient } from "pg";
import { insertBlob } from "./blob.js";
import { codeOf, inTransaction, reasonOf } from "./connection.js";
import { headOf, insertEntries, knownIds, lockLedger } from "./ledger.js";
import { Batch } from "./projection.js";
import type { Appended, AppendOptions } from "./store.js";
import { Growth } from "./tree.js";

const CHUNK = 1000;

/** Undoes the transaction of a dry run. */
class Undone extends Error {
  readonly appended: Appended;

  constructor(appended: Appended) {
    super("dry run");
    this.appended = appended;
  }
}

/** Appends drafts in one transaction: those that the ledger does not hold yet, with what they change. */
export async function append(
  pool: Pool,
  drafts: Iterable<Draft> | AsyncIterable<Draft>,
  options: AppendOptions,
): Promise<Appended> {
  try {
    return await inTransaction(pool, async (client) => {
      const appended = await appendIn(client, drafts, options);
      if (options.dryRun) throw new Undone(appended);
      return appended;
    });
  } catch (error) {
    if (error instanceof Undone) return error.appended;
    // Class 22: what a text or an instant says cannot be kept, such as a NUL character.
    if (codeOf(error)?.startsWith("22")) throw new Problem(111, reasonOf(error), {}, error);
    throw error;
  }
}

/** Appends within a transaction that is open; no other append comes between until it ends. */
export async function appendIn(
  client: PoolClient,
  drafts: Iterable<Draft> | AsyncIterable<Draft>,
  options: AppendOptions,
): Promise<Appended> {
  await lockLedger(client);
  for (const blob of options.blobs ?? []) await insertBlob(client, blob);
  const head = await headOf(client);
  const appending = new Appending(client, head, await Growth.after(client, head.seq), options);
  await appending.take(drafts);
  if (options.last) await appending.take(options.last(appending.appended()));
  await appending.tree.write();
  return appending.appended();
}

class Appending {
  readonly tree: Growth;
  private readonly client: PoolClient;
  private readonly options: AppendOptions;
  private head: Head;
  private added = 0;
  private unchanged = 0;

  constructor(client: PoolClient, head: Head, tree: Growth, options: AppendOptions) {
    this.client = client;
    this.head = head;
    this.tree = tree;
    this.options = options;
  }

  appended(): Appended {
    return { added: this.added, unchanged: this.unchanged, head: { seq: this.head.seq, hash: this.head.hash } };
  }

  async take(drafts: Iterable<Draft> | AsyncIterable<Draft>): Promise<void> {
    let chunk: Draft[] = [];
    for await (const draft of drafts) {
      chunk.push(checked(draft));
      if (chunk.length === CHUNK) {
        await this.write(chunk);
        chunk = [];
      }
    }
    if (chunk.length > 0) await this.write(chunk);
  }

  private async write(drafts: readonly Draft[]): Promise<void> {
    const known = await knownIds(
      this.client,
      drafts.map((draft) => draft.id),
    );
    const batch = await Batch.load(this.client, "standing", drafts);
    const entries: Entry[] = [];
    for (const draft of drafts) {
      const fresh = this.fresh(draft, known, batch);
      if (!fresh) {
        this.unchanged += 1;
        continue;
      }
      for (const entry of chain([fresh], this.head)) {
        known.add(entry.id);
        batch.apply(entry);
        entries.push(entry);
        this.head = { seq: entry.seq, hash: entry.hash };
      }
    }
    if (entries.length > 0) {
      await insertEntries(this.client, entries);
      this.tree.take(entries);
      await batch.write();
    }
    this.added += entries.length;
    this.options.onProgress?.(this.added + this.unchanged);
  }

  /** The draft as it is to be entered, or null where it adds nothing. */
  private fresh(draft: Draft, known: ReadonlySet<string>, batch: Batch): Draft | null {
    if (!this.options.standing) return known.has(draft.id) ? null : draft;
    const from = knownFrom(draft);
    const standing = batch
      .standing(draft)
      .filter((row) => row.knownFrom <= from && (row.knownTo === null || from < row.knownTo));
    if (saysTheSame(draft, standing)) return null;
    if (!known.has(draft.id)) return draft;
    const after = standing[0]?.entry ?? null;
    const id = entryId(draft.kind, draft.subject, draft.body, after);
    return known.has(id) ? null : ({ ...draft, id } as Draft);
  }
}

function saysTheSame(draft: Draft, standing: readonly Row[]): boolean {
  const now = saidBy(draft);
  if (now.length !== standing.length) return false;
  const parts = new Map(standing.map((row) => [`${row.projection} ${row.part}`, row.body]));
  return now.every((said) => {
    const body = parts.get(`${said.projection} ${said.part}`);
    return body !== undefined && canonical(body) === canonical(said.body);
  });
}

/** What is entered stays for ever, so it is held against its schema once more at this door. */
function checked(draft: Draft): Draft {
  if (!(draft.kind in FAMILY_OF)) throw new Problem(111, `an entry of the kind ${draft.kind} is not known`);
  const parsed = BODIES[draft.kind].safeParse(draft.body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Problem(111, `entry ${draft.id}: ${issue?.path.join(".")}: ${issue?.message}`);
  }
  if (!Instant.safeParse(draft.at).success) throw new Problem(111, `entry ${draft.id}: at: ${draft.at}`);
  return draft;
}

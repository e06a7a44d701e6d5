import { entryId, standingId } from "@bilan/ledger";
import type { Store } from "@bilan/store";
import { type Draft, Problem, Reading } from "@bilan/vocabulary";
import { readTextFile } from "@bilan/files";

/** Readers that are people begin with this; the rest of the name is who. */
const DESK = "desk:";

/** A text with the reading that a person made of it: a test case for the reader. */
export interface Correction {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  readonly reading: Reading;
}

/**
 * The entry of a corrected reading: the whole document as `bilan read` gives it, its id the report's, as a person has
 * corrected it. What the machine read stays in the ledger as the version before. Problems: 105 not a reading, 108 words
 * that are not the text's, 503 no such report.
 */
export async function correctionDraft(store: Store, file: string, by: string, at: string): Promise<Draft> {
  const reading = await readingOf(file);
  const stored = await store.report(reading.id);
  if (stored?.text == null) throw new Problem(503, `report ${reading.id}, or its words were erased`, { file });
  const { text } = stored;
  for (const { id, span, quote } of [...reading.claims, ...reading.events]) {
    if (text.slice(...span) !== quote)
      throw new Problem(108, `${id}: "${quote}" does not stand at ${span.join("–")}`, { file });
  }
  const body = {
    report: reading.id,
    reader: `${DESK}${by}`,
    knownAt: null,
    claims: reading.claims.map(({ quote: _, ...claim }) => claim),
    events: reading.events.map(({ quote: _, ...event }) => event),
    warnings: reading.warnings,
  };
  return {
    id: entryId("reading.made", reading.id, body),
    at,
    actor: by,
    kind: "reading.made",
    subject: reading.id,
    body,
  };
}

async function readingOf(file: string): Promise<Reading> {
  const text = await readTextFile(file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Problem(105, error instanceof Error ? error.message : null, { file }, error);
  }
  const parsed = Reading.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Problem(105, `${issue?.path.join(".") || "the document"}: ${issue?.message ?? ""}`, { file });
}

/** Every reading that a person corrected and that stands, with its text, in the order of the ledger. */
export async function* corrections(store: Store): AsyncGenerator<Correction> {
  const latest = new Map<string, { by: string; seq: number }>();
  for await (const entry of store.entries()) {
    if (entry.kind !== "reading.made") continue;
    const { reader } = entry.body as { reader: string };
    if (reader.startsWith(DESK)) latest.set(entry.subject, { by: reader.slice(DESK.length), seq: entry.seq });
    else latest.delete(entry.subject);
  }
  for (const [id, { by }] of latest) {
    const stored = await store.report(id);
    if (stored?.text == null) continue;
    const [{ claims }, events, warnings] = await Promise.all([
      store.claims({ report: id }),
      store.events(id),
      store.warnings(id),
    ]);
    const local = (name: string | null) => (name === null ? null : name.slice(standingId(id, "").length));
    const named = <T extends { id: string }>(item: T): T => ({ ...item, id: local(item.id) ?? item.id });
    const reading = Reading.parse({
      id,
      lang: stored.report.lang,
      published: stored.report.published,
      claims: claims.map((claim) => ({ ...named(claim), partOf: local(claim.partOf), about: local(claim.about) })),
      events: events.map(named),
      warnings: warnings.map((warning) => ({ ...warning, claims: warning.claims.map((name) => local(name) ?? name) })),
    });
    yield { id, text: stored.text, by, reading };
  }
}

import { entryId } from "@bilan/ledger";
import { READER, read } from "@bilan/reader";
import type { Blob, Store } from "@bilan/store";
import type { Draft, Language, Report } from "@bilan/vocabulary";

/** A text with what its file says of it. */
export interface Dispatch {
  readonly text: string;
  readonly origin: Report["origin"];
  readonly publisher: string | null;
  readonly title: string | null;
  readonly lang: Language | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** A dispatch ready to be appended: its words as a blob, and two entries, the report and its reading. */
export interface Received {
  readonly blob: Blob;
  readonly drafts: readonly Draft[];
  readonly claims: number;
}

/**
 * Reads a dispatch into entries. A published dispatch is known from the end of its day of publication. The same text
 * by the same publisher gives the same entries, however often it comes in.
 */
export async function receive(store: Store, dispatch: Dispatch, actor: string, at: string): Promise<Received> {
  const { text, origin, publisher, title, published, url } = dispatch;
  const blob = await store.blob(text, "text/plain; charset=utf-8");
  const id = `r-${blob.id.slice(0, 16)}`;
  const reading = read(text, {
    id,
    ...(dispatch.lang && { lang: dispatch.lang }),
    ...(published && { published }),
  });
  const knownAt = published === null ? null : `${published}T23:59:59Z`;
  const report: Report = {
    id,
    origin,
    publisher,
    title,
    lang: reading.lang,
    published: reading.published,
    knownAt,
    blob: blob.id,
    url,
  };
  const body = {
    report: id,
    reader: READER,
    knownAt,
    claims: reading.claims.map(({ quote: _, ...claim }) => claim),
    events: reading.events.map(({ quote: _, ...event }) => event),
    warnings: reading.warnings,
  };
  return {
    blob,
    claims: reading.claims.length,
    drafts: [
      { id: entryId("report.received", id, report), at, actor, kind: "report.received", subject: id, body: report },
      { id: entryId("reading.made", id, body), at, actor, kind: "reading.made", subject: id, body },
    ],
  };
}

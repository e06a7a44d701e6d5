import { createHash, type Hash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { csvLine, incidentsOfRows, readClaims, readIncidents, readUcdpGed, splitDispatches } from "@bilan/exchange";
import { entryId } from "@bilan/ledger";
import type { Row } from "@bilan/places";
import { type AppendOptions, type Blob, type Counted, readXlsxRows, type Store } from "@bilan/store";
import { type Draft, type Incident, Problem } from "@bilan/vocabulary";
import { correctionDraft } from "./corrections.js";
import { receive } from "./readings.js";
import { reportedDrafts } from "./reported.js";
import { readTextFile, textChunks } from "@bilan/files";

/** What an import is given. */
export interface ImportOptions {
  /** Name to remember the import by; the file's name when not given. */
  readonly name?: string | undefined;
  /** Reads everything and writes nothing. */
  readonly check?: boolean | undefined;
  /** The day on which the file's content became known; when not given, it is known from now on. */
  readonly knownAt?: string | undefined;
  readonly actor: string;
  readonly now: () => Date;
  readonly onProgress?: ((records: number) => void) | undefined;
}

/** What an import did. */
export interface ImportResult {
  readonly format: string;
  readonly name: string;
  readonly taken: number;
  readonly added: number;
  readonly unchanged: number;
  readonly check: boolean;
}

/** How many refused rows a report file lists; the count goes on. */
const LISTED = 10_000;

interface Source {
  readonly store: Store;
  readonly file: string;
  readonly hash: Hash;
  readonly options: ImportOptions;
}

/** Drafts of a file, and the blobs that go with them. */
interface Harvest {
  readonly drafts: Iterable<Draft> | AsyncIterable<Draft>;
  readonly blobs: readonly Blob[];
}

async function incidentRows({ file, hash }: Source): Promise<AsyncIterable<Row<Incident>>> {
  if (extname(file).toLowerCase() === ".xlsx")
    return incidentsOfRows(readXlsxRows(file, (bytes) => hash.update(bytes)));
  return readIncidents(textChunks(file, (bytes) => hash.update(bytes)));
}

async function* incidentDrafts(source: Source, rows: AsyncIterable<Row<Incident>>): AsyncGenerator<Draft> {
  const { options, file, store } = source;
  const at = options.now().toISOString();
  const refused: { line: number; problem: Problem }[] = [];
  let count = 0;
  for await (const { line, record, refused: problem } of rows) {
    if (problem) {
      if (count++ < LISTED) refused.push({ line, problem });
      continue;
    }
    if (count > 0) continue;
    const body = { ...record, knownAt: options.knownAt ?? null };
    const id = entryId("incident.recorded", record.id, body);
    yield { id, at, actor: options.actor, kind: "incident.recorded", subject: record.id, body };
  }
  if (count > 0) throw await refusal(store.dataDir, file, refused, count);
}

/** Writes the refused rows into a report file and says the first of them. */
async function refusal(
  dataDir: string,
  file: string,
  refused: readonly { line: number; problem: Problem }[],
  count: number,
): Promise<Problem> {
  const folder = join(dataDir, "refused");
  const report = join(folder, `${basename(file, extname(file))}.csv`);
  const lines = refused.map(({ line, problem }) => csvLine([line, problem.number, problem.detail]));
  await mkdir(folder, { recursive: true });
  await writeFile(report, csvLine(["line", "problem", "reason"]) + lines.join(""));
  const [first] = refused;
  const more = count > 1 ? `; ${count} rows in all, listed in ${report}` : `; listed in ${report}`;
  return new Problem(108, `${first?.problem.detail ?? ""}${more}`, { file, line: first?.line ?? 1 });
}

async function harvestIncidents(source: Source, rows: AsyncIterable<Row<Incident>>): Promise<Harvest> {
  return { drafts: incidentDrafts(source, rows), blobs: [] };
}

async function harvestDispatches({ store, file, hash, options }: Source): Promise<Harvest> {
  const text = await readTextFile(file);
  hash.update(text);
  const at = options.now().toISOString();
  const blobs: Blob[] = [];
  const drafts: Draft[] = [];
  for (const dispatch of splitDispatches(text)) {
    const received = await receive(store, { origin: "dispatch", ...dispatch }, options.actor, at);
    blobs.push(received.blob);
    drafts.push(...received.drafts);
  }
  return {
    blobs,
    drafts,
  };
}

/** The versions of reports of a claims file, which are read whole: their words are kept before their entries are. */
async function harvestClaims({ store, file, hash, options }: Source): Promise<Harvest> {
  const at = options.now().toISOString();
  const refused: { line: number; problem: Problem }[] = [];
  const blobs = new Map<string, Blob>();
  const drafts: Draft[] = [];
  for await (const { line, record, refused: problem } of readClaims(textChunks(file, (bytes) => hash.update(bytes)))) {
    if (problem) refused.push({ line, problem });
    if (!record || refused.length > 0) continue;
    const blob = blobs.get(record.text) ?? (await store.blob(record.text, "text/plain; charset=utf-8"));
    blobs.set(record.text, blob);
    drafts.push(...reportedDrafts(record, blob.id, options.knownAt ?? null, options.actor, at));
  }
  if (refused.length > 0) throw await refusal(store.dataDir, file, refused.slice(0, LISTED), refused.length);
  return {
    blobs: [...blobs.values()],
    drafts,
  };
}

/** A reading that a person corrected; `--as` names the person. */
async function harvestCorrection({ store, file, hash, options }: Source): Promise<Harvest> {
  const draft = await correctionDraft(store, file, options.name ?? options.actor, options.now().toISOString());
  hash.update(draft.id);
  return {
    blobs: [],
    drafts: [draft],
  };
}

/** The formats of `bilan import` that become entries. Gazetteers are in gazetteer.ts. */
const FORMATS: Record<string, (source: Source) => Promise<Harvest>> = {
  "ucdp-ged": (source) =>
    harvestIncidents(source, readUcdpGed(textChunks(source.file, (bytes) => source.hash.update(bytes)))),
  incidents: async (source) => harvestIncidents(source, await incidentRows(source)),
  dispatch: harvestDispatches,
  claims: harvestClaims,
  reading: harvestCorrection,
};
export const IMPORT_FORMATS = Object.keys(FORMATS);

/**
 * Imports a file: all or nothing, and the same file twice adds nothing. Problems: 101 to 108 for what is wrong with the
 * file, 109 for a format that is not known, 201 for one that cannot be read.
 */
export async function importFile(
  store: Store,
  format: string,
  file: string,
  options: ImportOptions,
): Promise<ImportResult> {
  const harvest = FORMATS[format];
  if (!harvest) throw new Problem(109, `"${format}" is none of ${IMPORT_FORMATS.join(", ")}`);
  const hash = createHash("sha256");
  const name = options.name ?? basename(file);
  try {
    const { drafts, blobs } = await harvest({ store, file, hash, options });
    let counted: Counted = { added: 0, unchanged: 0 };
    const appendOptions: AppendOptions = {
      blobs,
      standing: true,
      dryRun: options.check ?? false,
      onProgress: options.onProgress,
      last: (done) => {
        counted = done;
        return done.added === 0 ? [] : [finished(format, name, hash, done, options)];
      },
    };
    await store.append(drafts, appendOptions);
    return { format, name, taken: counted.added + counted.unchanged, ...counted, check: options.check ?? false };
  } catch (error) {
    if (error instanceof Problem && error.where.file === undefined) {
      throw new Problem(error.number, error.detail, { ...error.where, file }, error);
    }
    throw error;
  }
}

function finished(
  format: string,
  name: string,
  hash: Hash,
  { added, unchanged }: Counted,
  options: ImportOptions,
): Draft {
  const sha256 = hash.copy().digest("hex");
  const body = { format, name, sha256, taken: added + unchanged, unchanged, refused: 0 };
  const at = options.now().toISOString();
  const subject = `import:${sha256.slice(0, 16)}`;
  return {
    id: entryId("import.finished", subject, body),
    at,
    actor: options.actor,
    kind: "import.finished",
    subject,
    body,
  };
}

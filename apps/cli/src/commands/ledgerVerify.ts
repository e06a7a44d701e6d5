import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import {
  type Audit,
  audit,
  type Checkpoint,
  entryOfLine,
  openNote,
  parseCheckpoint,
  parseVerifier,
} from "@bilan/ledger";
import { checkSignature } from "@bilan/observatory";
import { readTextFile } from "@bilan/files";
import { type Entry, Problem } from "@bilan/vocabulary";
import type { Command } from "commander";
import { EXIT } from "../failure.js";
import { type Format, formatOption, print } from "../output.js";
import { withObservatory } from "../session.js";

/** A checkpoint that somebody kept: the hash of an entry, or the root of the tree over all up to it. */
type Kept =
  | { readonly kind: "hash"; readonly seq: number; readonly hash: string }
  | { readonly kind: "root"; readonly checkpoint: Checkpoint; readonly signed: boolean };

interface Options {
  readonly checkpoint?: string;
  readonly key?: string;
  readonly format: Format;
}

/** What the check of a ledger says: its audit, and whether what was kept is how it began. */
interface Verdict extends Audit {
  readonly agrees: boolean | null;
}

/** `bilan ledger verify [FILE]`: a ledger, ours or a downloaded one, against itself and a checkpoint that was kept. */
export function verifyCommand(ledger: Command): void {
  ledger
    .command("verify")
    .description(
      "check every entry against the one before it, and all against a checkpoint; exit 1 where one was changed",
    )
    .argument("[file]", "a ledger that was exported; the observatory's own where none is given")
    .option("--checkpoint <kept>", "a checkpoint that you kept: the signed file, or `seq:hash`")
    .option("--key <line>", "the key that the checkpoint was signed with, as `bilan ledger checkpoint` shows it")
    .addOption(formatOption())
    .addHelpText("after", "\nExample:\n  bilan ledger verify ledger.jsonl --checkpoint bilan.checkpoint")
    .action(async (file: string | undefined, options: Options, command: Command) => {
      const kept = options.checkpoint === undefined ? null : await keptOf(options.checkpoint, options.key);
      const verdict =
        file === undefined
          ? await withObservatory(command, ({ store }) => verified(store.entries(), kept))
          : await verified(entriesOf(file), kept);
      print(options.format, view(verdict, kept), () => words(verdict, kept));
      if (verdict.fault !== null || verdict.agrees === false) process.exitCode = EXIT.finding;
    });
}

async function keptOf(text: string, key: string | undefined): Promise<Kept> {
  const found = /^(\d+):([0-9a-f]{64})$/.exec(text.trim());
  if (found) return { kind: "hash", seq: Number(found[1]), hash: found[2] ?? "" };
  const note = await readTextFile(text);
  const verifier = key === undefined ? null : parseVerifier(key);
  if (key !== undefined && verifier === null) throw new Problem(405, `--key ${key}`);
  const signed = verifier === null ? note : await openNote(note, verifier, checkSignature);
  if (signed === null) throw new Problem(405, `${text} is not signed with this key`);
  const checkpoint = parseCheckpoint(signed);
  if (checkpoint === null) throw new Problem(405, `${text} is no checkpoint`);
  return { kind: "root", checkpoint, signed: verifier !== null };
}

async function* entriesOf(file: string): AsyncGenerator<Entry | null> {
  const input = createReadStream(file, "utf8");
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) yield entryOfLine(line);
  } catch (error) {
    throw new Problem(201, null, { file }, error);
  }
}

async function verified(entries: AsyncIterable<Entry | null>, kept: Kept | null): Promise<Verdict> {
  if (kept?.kind !== "hash") {
    const found = await audit(entries, kept?.checkpoint ?? null);
    return { ...found, agrees: found.kept === null ? null : found.kept === "agrees" };
  }
  let agrees = false;
  const watched = async function* () {
    for await (const entry of entries) {
      if (entry?.seq === kept.seq) agrees = entry.hash === kept.hash;
      yield entry;
    }
  };
  const found = await audit(watched(), null);
  return { ...found, agrees };
}

function view({ head, fault, agrees }: Verdict, kept: Kept | null) {
  const seen = kept && (kept.kind === "hash" ? { seq: kept.seq, hash: kept.hash } : { seq: kept.checkpoint.size });
  return {
    ...(fault === null ? { sound: true, head } : { sound: false, ...fault }),
    checkpoint: seen && { ...seen, agrees, ...(kept?.kind === "root" && { signed: kept.signed }) },
  };
}

function words({ head, fault, agrees }: Verdict, kept: Kept | null): string {
  const chained =
    fault === null
      ? `${head.seq} entries follow one another.`
      : `401 Entry ${fault.seq}${fault.id === "" ? "" : ` (${fault.id})`}: ${fault.fault}.`;
  if (kept === null) return chained;
  if (kept.kind === "hash")
    return `${chained}\nEntry ${kept.seq} ${agrees ? "is" : "is NOT"} the one of the checkpoint.`;
  const signature = kept.signed ? "" : " Its signature was not checked: no --key.";
  return `${chained}\nThe first ${kept.checkpoint.size} entries ${agrees ? "are" : "are NOT"} those of the checkpoint.${signature}`;
}

import { Problem } from "@bilan/vocabulary";
import type { Command } from "commander";
import { EXIT } from "../failure.js";
import { type Format, formatOption, print } from "../output.js";
import { withObservatory } from "../session.js";

/** `bilan ledger`: its end, its check, one entry. */
export function ledgerCommand(program: Command): void {
  const ledger = program.command("ledger").description("the ledger: its end, its check, its entries");
  ledger
    .command("checkpoint")
    .description("how many entries, and the hash of the last")
    .addOption(formatOption())
    .addHelpText("after", "\nExample:\n  bilan ledger checkpoint")
    .action(({ format }: { format: Format }, command: Command) =>
      withObservatory(command, async ({ store }) =>
        print(format, await store.head(), ({ seq, hash, at }) => `${seq} entries, last ${at ?? "never"}\n${hash}`),
      ),
    );
  ledger
    .command("verify")
    .description("check every entry against the one before it; exit 1 where one was changed")
    .option("--checkpoint <seq:hash>", "an end of the ledger that you kept, as `seq:hash`")
    .addOption(formatOption())
    .addHelpText("after", "\nExample:\n  bilan ledger verify --checkpoint 412:9f2c…")
    .action(({ checkpoint, format }: { checkpoint?: string; format: Format }, command: Command) =>
      withObservatory(command, async ({ store }) => {
        const kept = checkpoint === undefined ? null : parseCheckpoint(checkpoint);
        const verified = await store.verify();
        const seen = kept === null ? null : await hashAt(store, kept.seq);
        const agrees = kept === null || seen === kept.hash;
        const faultText = verified.sound
          ? `${verified.head.seq} entries follow one another.`
          : `401 Entry ${verified.seq} (${verified.id}): ${verified.fault}.`;
        const keptText =
          kept === null ? "" : `\nEntry ${kept.seq} ${agrees ? "is" : "is NOT"} the one of the checkpoint.`;
        print(format, { ...verified, checkpoint: kept && { ...kept, agrees } }, () => faultText + keptText);
        if (!verified.sound || !agrees) process.exitCode = EXIT.finding;
      }),
    );
  ledger
    .command("show")
    .description("one entry, as the ledger holds it")
    .argument("<id>", "id of the entry")
    .addHelpText("after", "\nExample:\n  bilan ledger show report.received:4f…")
    .action((id: string, _options: unknown, command: Command) =>
      withObservatory(command, async (observatory) => print("json", await observatory.entry(id), String)),
    );
}

function parseCheckpoint(text: string): { seq: number; hash: string } {
  const found = /^(\d+):([0-9a-f]{64})$/.exec(text.trim());
  if (!found)
    throw new Problem(106, `--checkpoint ${text}: give seq:hash as \`bilan ledger checkpoint --format json\` has them`);
  return { seq: Number(found[1]), hash: found[2] ?? "" };
}

async function hashAt(
  store: { entries(range: { from: number; to: number }): AsyncIterable<{ hash: string }> },
  seq: number,
): Promise<string | null> {
  for await (const { hash } of store.entries({ from: seq, to: seq })) return hash;
  return null;
}

import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { handTo } from "@bilan/observatory";
import { Problem } from "@bilan/vocabulary";
import type { Command } from "commander";
import { type Format, formatOption, print } from "../output.js";
import { withObservatory } from "../session.js";
import { verifyCommand } from "./ledgerVerify.js";

/** `bilan ledger`: its end, its check, its proofs, its entries. */
export function ledgerCommand(program: Command): void {
  const ledger = program.command("ledger").description("the ledger: its end, its check, its proofs, its entries");
  ledger
    .command("checkpoint")
    .description("how many entries, the hash of the last, and the signed checkpoint for others to keep")
    .option("--to <witness...>", "hand the signed checkpoint to these too: files, or URLs that take it by POST")
    .addOption(formatOption())
    .addHelpText("after", "\nExample:\n  bilan ledger checkpoint --to /mnt/elsewhere/bilan.checkpoint")
    .action(({ to = [], format }: { to?: string[]; format: Format }, command: Command) =>
      withObservatory(command, async (observatory) => {
        const head = await observatory.store.head();
        const signed =
          head.seq === 0 ? null : { note: await observatory.checkpoint(), key: await observatory.checkpointKey() };
        if (to.length > 0 && signed === null) throw new Problem(404);
        for (const witness of to) await handTo(witness, signed?.note ?? "");
        print(format, { ...head, ...signed }, ({ seq, hash, at }) =>
          [`${seq} entries, last ${at ?? "never"}`, hash, ...(signed ? ["", signed.note, signed.key] : [])].join("\n"),
        );
      }),
    );
  verifyCommand(ledger);
  ledger
    .command("prove")
    .description("the proof that an entry is in the ledger, with the checkpoint that it is proved for")
    .argument("<id>", "id of the entry")
    .addHelpText("after", "\nExample:\n  bilan ledger prove report.received:4f…")
    .action((id: string, _options: unknown, command: Command) =>
      withObservatory(command, async (observatory) => print("json", await observatory.prove(id), String)),
    );
  ledger
    .command("export")
    .description("every entry, one line of JSON each; what `bilan ledger verify FILE` takes")
    .option("--out <file>", "write here instead of to stdout")
    .addHelpText("after", "\nExample:\n  bilan ledger export --out ledger.jsonl")
    .action(({ out }: { out?: string }, command: Command) =>
      withObservatory(command, async ({ store }) => {
        const lines = async function* () {
          for await (const entry of store.entries()) yield `${JSON.stringify(entry)}\n`;
        };
        try {
          await pipeline(lines, out === undefined ? process.stdout : createWriteStream(out), {
            end: out !== undefined,
          });
        } catch (error) {
          if (out === undefined) throw error;
          throw new Problem(204, out, {}, error);
        }
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

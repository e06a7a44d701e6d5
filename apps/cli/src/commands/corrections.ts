import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { corrections } from "@bilan/observatory";
import { Problem } from "@bilan/vocabulary";
import type { Command } from "commander";
import { withObservatory } from "../session.js";

/** `bilan read --corrections`: every reading that a person corrected, as a text and the reading that is right. */
export async function exportCorrections(command: Command, out: string | undefined): Promise<void> {
  if (out === undefined) throw new Problem(106, "--corrections needs --out DIR");
  await withObservatory(command, async ({ store }) => {
    let count = 0;
    try {
      await mkdir(out, { recursive: true });
      for await (const { id, text, by, reading } of corrections(store)) {
        await writeFile(join(out, `${id}.txt`), text);
        await writeFile(join(out, `${id}.gold.json`), `${JSON.stringify({ ...reading, by }, null, 2)}\n`);
        count++;
      }
    } catch (error) {
      if (error instanceof Problem) throw error;
      throw new Problem(204, error instanceof Error ? error.message : null, { file: out }, error);
    }
    process.stdout.write(`${count} corrected ${count === 1 ? "reading" : "readings"} written to ${out}\n`);
  });
}

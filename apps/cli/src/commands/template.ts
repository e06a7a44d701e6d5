import { rename, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { incidentTemplate, templateCsv } from "@bilan/exchange";
import { Problem } from "@bilan/vocabulary";
import type { Command } from "commander";

/** `bilan template`: an empty table with the columns of our own format. */
export function templateCommand(program: Command): void {
  program
    .command("template")
    .description("write the template of an import format: incidents")
    .argument("<kind>", "incidents")
    .option("--out <file>", "a .csv or .xlsx file; standard output when not given (CSV)")
    .addHelpText("after", "\nExample:\n  bilan template incidents --out incidents.xlsx")
    .action(async (kind: string, { out }: { out?: string }) => {
      if (kind !== "incidents") throw new Problem(109, `"${kind}" is none of incidents`);
      const template = incidentTemplate();
      if (out === undefined) {
        process.stdout.write(templateCsv(template));
        return;
      }
      const bytes =
        extname(out).toLowerCase() === ".xlsx"
          ? await (await import("@bilan/store")).xlsxOf(template)
          : templateCsv(template);
      try {
        await writeFile(`${out}.part`, bytes);
        await rename(`${out}.part`, out);
      } catch (error) {
        throw new Problem(204, error instanceof Error ? error.message : null, { file: out }, error);
      }
    });
}

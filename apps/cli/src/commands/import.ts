import { GAZETTEER_FORMATS, IMPORT_FORMATS, type ImportResult } from "@bilan/observatory";
import { FullDay, Problem } from "@bilan/vocabulary";
import type { Command } from "commander";
import { type Format, formatOption, print, progress } from "../output.js";
import { withObservatory } from "../session.js";

interface Options {
  as?: string;
  check?: true;
  knownAt?: string;
  format: Format;
}

/** `bilan import`: a file into the ledger, all or nothing. */
export function importCommand(program: Command): void {
  program
    .command("import")
    .description(`import a file: ${[...IMPORT_FORMATS, ...GAZETTEER_FORMATS].join(", ")}`)
    .argument("<kind>", "format of the file")
    .argument("<files...>", "the files")
    .option("--as <name>", "name to remember the import by")
    .option("--check", "read everything, write nothing")
    .option("--known-at <day>", "the day on which the content became known (default now)")
    .addOption(formatOption())
    .addHelpText("after", "\nExample:\n  bilan import ucdp-ged GEDEvent_v26_1.csv")
    .action((kind: string, files: string[], options: Options, command: Command) => {
      const { as: name, check, knownAt, format } = options;
      if (knownAt !== undefined && !FullDay.safeParse(knownAt).success) {
        throw new Problem(106, `--known-at ${knownAt} is not a day, YYYY-MM-DD`);
      }
      return withObservatory(command, async (observatory) => {
        for (const file of files) {
          const bar = progress(`${file}: records`);
          const result = await observatory.import(kind, file, {
            name,
            check: check ?? false,
            ...(knownAt && { knownAt: `${knownAt}T23:59:59Z` }),
            actor: "cli",
            now: () => new Date(),
            onProgress: (records) => bar.at(records),
          });
          bar.end();
          print(format, result, importText);
        }
      });
    });
}

function importText({ format, name, taken, added, unchanged, check }: ImportResult): string {
  const number = (n: number) => n.toLocaleString("en-US");
  const verb = check ? "would be added, nothing was written" : "added";
  return `${name} (${format}): ${number(taken)} records read, ${number(added)} ${verb}, ${number(unchanged)} known already, 0 refused.`;
}

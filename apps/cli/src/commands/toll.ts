import { QUESTION_PARAMS, type QuestionParams } from "@bilan/observatory";
import type { Command } from "commander";
import { type Format, formatOption, print } from "../output.js";
import { withObservatory } from "../session.js";
import { citationText } from "./compare.js";
import { publishedText } from "./publishedText.js";
import { tollText } from "./tollText.js";

const OPTIONS: Record<(typeof QUESTION_PARAMS)[number], [string, string]> = {
  measure: ["<measure>", "what is counted (default killed)"],
  place: ["<name>", "name in any script, p-code or id (default everywhere)"],
  from: ["<day>", "first day, YYYY-MM-DD"],
  to: ["<day>", "last day, YYYY-MM-DD"],
  people: ["<tags>", "civilians, children, … separated by commas"],
  party: ["<names>", "parties with their members of the day, separated by commas"],
  by: ["<parts>", "party,status,sex,age,cause,month,place"],
  "known-on": ["<day>", "as known at the end of this day"],
  claimant: ["<name>", "only claims of this speaker"],
  rule: ["<name>", "rule of counting (default documented-best)"],
  grade: ["<grade>", "lowest grade that is counted (default fair)"],
};

/** Adds the options that ask a toll. */
export function askOptions(command: Command): Command {
  for (const name of QUESTION_PARAMS) command.option(`--${name} ${OPTIONS[name][0]}`, OPTIONS[name][1]);
  return command;
}

/** The question that a command's options make. */
export function paramsOf(options: Record<string, string>): QuestionParams {
  const key = (name: string) => name.replace(/-(.)/g, (_, ch: string) => ch.toUpperCase());
  return Object.fromEntries(QUESTION_PARAMS.map((name) => [name, options[key(name)]]));
}

interface Options {
  readonly format: Format;
  readonly explain?: true;
  readonly strict?: true;
  readonly published?: true | string;
}

/** `bilan toll`: how many, and who says so. */
export function tollCommand(program: Command): void {
  askOptions(program.command("toll").description("compute a toll for a scope"))
    .option("--citation <citation>", "the toll that a citation stands for, and what has changed since")
    .option("--explain", "list every record that was counted, may count, stands apart or was left out")
    .option("--published [rule]", "the table that may be published, by a rule of disclosure (public when not named)")
    .option("--strict", "exit 1 when claims contradict one another")
    .addOption(formatOption())
    .addHelpText("after", "\nExample:\n  bilan toll --place Aleppo --from 2016-02-01 --to 2016-02-09 --by party")
    .action((options: Record<string, string> & Options, command: Command) =>
      withObservatory(command, async (observatory) => {
        if (options["citation"] !== undefined) {
          const cited = await observatory.cite(options["citation"], { limit: 1e9, offset: 0 });
          print(options.format, cited, citationText);
          return;
        }
        const params = paramsOf(options);
        if (options.published !== undefined) {
          const rule = options.published === true ? "public" : options.published;
          print(options.format, await observatory.published(params, rule), publishedText);
          return;
        }
        const toll = await observatory.toll(params);
        const evidence = options.explain
          ? await observatory.evidence(params, null, null, { limit: 1e9, offset: 0 })
          : null;
        print(options.format, evidence ? { ...toll, evidence: evidence.rows } : toll, () => tollText(toll, evidence));
        if (options.strict && toll.contradictions.length > 0) process.exitCode = 1;
      }),
    );
}

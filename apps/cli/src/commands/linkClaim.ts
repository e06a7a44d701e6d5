import { LINK_DECISIONS } from "@bilan/vocabulary";
import { type Command, Option } from "commander";
import { type Format, formatOption, print } from "../output.js";
import { withObservatory } from "../session.js";
import { gradingText } from "./grade.js";

/** `bilan link-claim`: which claims tell of an incident; its grade follows from them. */
export function linkClaimCommand(program: Command): void {
  program
    .command("link-claim")
    .description("say that claims tell of an incident; its grade follows from them")
    .argument("<incident>", "id of the incident")
    .argument("<claims...>", "ids of claims, as `bilan claims` lists them")
    .addOption(
      new Option("--decision <decision>", "same: they tell of it; other: of another one; unsure")
        .choices(LINK_DECISIONS)
        .default("same"),
    )
    .requiredOption("--by <name>", "who decides")
    .option("--reason <text>", "why")
    .addOption(formatOption())
    .addHelpText("after", '\nExample:\n  bilan link-claim desk:x-1 r-0a1b.c1 r-0c2d.c3 --by "A. Verifier"')
    .action(
      (
        incident: string,
        claims: string[],
        {
          decision,
          by,
          reason = null,
          format,
        }: { decision: string; by: string; reason?: string | null; format: Format },
        command: Command,
      ) =>
        withObservatory(command, async (observatory) => {
          await observatory.link(incident, claims, decision, { by, reason, now: () => new Date() });
          print(format, await observatory.incident(incident), gradingText);
        }),
    );
}

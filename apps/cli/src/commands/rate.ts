import type { Command } from "commander";
import { withObservatory } from "../session.js";

/** `bilan rate`: how far a source can be relied on. */
export function rateCommand(program: Command): void {
  program
    .command("rate")
    .description("say how far a source can be relied on (Admiralty code)")
    .argument("<source>", "any name of the organisation")
    .argument("<reliability>", "A completely, B usually, C fairly, D not usually, E not, F cannot be judged")
    .requiredOption("--by <name>", "who judges")
    .requiredOption("--reason <text>", "why")
    .addHelpText("after", '\nExample:\n  bilan rate OSDH B --reason "Confirmed in 40 of 42 cases" --by "A. Verifier"')
    .action((source: string, reliability: string, { by, reason }: { by: string; reason: string }, command: Command) =>
      withObservatory(command, async (observatory) => {
        const isNew = await observatory.rate(source, reliability, { by, reason, now: () => new Date() });
        process.stdout.write(
          isNew ? `${source} is rated ${reliability}.\n` : `${source} was rated ${reliability} already.\n`,
        );
      }),
    );
}

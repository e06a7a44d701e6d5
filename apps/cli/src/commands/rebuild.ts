import type { Command } from "commander";
import { EXIT } from "../failure.js";
import { type Format, formatOption, print } from "../output.js";
import { withObservatory } from "../session.js";

/** `bilan rebuild`: the projections again from the ledger; it must change nothing. */
export function rebuildCommand(program: Command): void {
  program
    .command("rebuild")
    .description("make the projections again from the ledger; must change nothing")
    .option("--check", "only compare")
    .addOption(formatOption())
    .addHelpText("after", "\nExample:\n  bilan rebuild --check")
    .action(({ check, format }: { check?: true; format: Format }, command: Command) =>
      withObservatory(command, async ({ store }) => {
        const rebuilt = await store.rebuild({ check: check ?? false });
        print(format, rebuilt, ({ rows, differing, differences }) =>
          [
            `${rows.toLocaleString("en-US")} rows from the ledger; ${differing} ${differing === 1 ? "differs" : "differ"} from the tables.`,
            ...differences.map(({ projection, subject, part, fault }) => `${projection} ${subject} ${part}: ${fault}`),
          ].join("\n"),
        );
        if (rebuilt.differing > 0) process.exitCode = EXIT.finding;
      }),
    );
}

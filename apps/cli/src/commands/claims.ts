import { MEASURES, type Measure, type StandingClaim } from "@bilan/vocabulary";
import { type Command, Option } from "commander";
import { type Format, formatOption, print } from "../output.js";
import { withObservatory } from "../session.js";
import { boundsText, table } from "../table.js";

/** `bilan claims`: who says what, side by side, with denials and confirmations. */
export function claimsCommand(program: Command): void {
  program
    .command("claims")
    .description("who says what, side by side")
    .addOption(new Option("--topic <measure>", "only claims of this measure").choices(MEASURES))
    .option("--place <name>", "only claims about this place, as texts name it")
    .option("--speaker <name>", "only claims of this speaker")
    .addOption(formatOption())
    .addHelpText("after", "\nExample:\n  bilan claims --topic besieged")
    .action((options: { topic?: Measure; place?: string; speaker?: string; format: Format }, command: Command) =>
      withObservatory(command, async (observatory) => {
        const { topic: measure, place, speaker, format } = options;
        const filter = { ...(measure && { measure }), ...(place && { place }), ...(speaker && { speaker }) };
        const { claims } = await observatory.claims(filter, { limit: 1e9, offset: 0 });
        print(format, { claims }, () => claimsTable(claims));
      }),
    );
}

function claimsTable(claims: readonly StandingClaim[]): string {
  if (claims.length === 0) return "No claims.";
  return table<StandingClaim>(
    [
      { head: "who says", cell: (c) => c.speaker.join(" ← ") || (c.publisher ?? "") },
      { head: "stance", cell: (c) => c.stance },
      { head: "measure", cell: (c) => c.measure ?? "" },
      { head: "figure", right: true, cell: (c) => (c.figure ? boundsText(c.figure) : "") },
      { head: "where", cell: (c) => c.place?.name ?? "" },
      { head: "when", cell: (c) => (c.period ? `${c.period.from} … ${c.period.to}` : "") },
      { head: "answers", cell: (c) => c.about ?? "" },
      { head: "claim", cell: (c) => c.id },
      { head: "words", cell: (c) => c.quote },
    ],
    claims,
  );
}

import {
  type Allowed,
  FullDay,
  MEASURES,
  type Measure,
  Problem,
  type Series,
  type SeriesBreak,
  type StandingClaim,
  type Tag,
  TAGS,
} from "@bilan/vocabulary";
import { type Command, Option } from "commander";
import { type Format, formatOption, print } from "../output.js";
import { withObservatory } from "../session.js";
import { boundsText, table } from "../table.js";

interface Options {
  topic?: Measure;
  place?: string;
  speaker?: string;
  since?: string;
  of?: Tag;
  format: Format;
}

/** `bilan claims`: who says what, side by side, with denials and confirmations. */
export function claimsCommand(program: Command): void {
  program
    .command("claims")
    .description("who says what, side by side")
    .addOption(new Option("--topic <measure>", "only claims of this measure").choices(MEASURES))
    .option("--place <name>", "only claims about this place, as texts name it")
    .option("--speaker <name>", "only claims of this speaker")
    .option("--since <day>", "with --speaker: the claims that count from this day on, over time, with breaks")
    .addOption(new Option("--of <people>", "with --since: only claims of these people").choices(TAGS))
    .addOption(formatOption())
    .addHelpText(
      "after",
      "\nExamples:\n  bilan claims --topic besieged\n  bilan claims --speaker SOHR --since 2011-03-18 --of civilians",
    )
    .action((options: Options, command: Command) =>
      withObservatory(command, async (observatory) => {
        const { topic: measure, place, speaker, since: from, of: category = null, format } = options;
        if (from !== undefined) {
          if (speaker === undefined) throw new Problem(106, "--since needs --speaker");
          if (!FullDay.safeParse(from).success) throw new Problem(106, `--since ${from} is not a day, YYYY-MM-DD`);
          const asked = { speaker, from, category, measure: measure ?? "killed", place: place ?? null } as const;
          print(format, await observatory.series(asked), seriesText);
          return;
        }
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

/** A series with a column for each meaning of its category, and its breaks in words. */
function seriesText({ points, breaks, recounted }: Series): string {
  if (points.length === 0) return "No claims.";
  const count = (allowed: Allowed | null | undefined) => (allowed ? boundsText(allowed) : "–");
  const rows = points.map((point, i) => ({ point, counts: recounted.map(({ points: each }) => each[i]?.count) }));
  const lines = [
    table<(typeof rows)[number]>(
      [
        { head: "to", cell: ({ point }) => point.day },
        { head: "claimed", right: true, cell: ({ point }) => boundsText(point) },
        { head: "meaning", cell: ({ point }) => point.version ?? "" },
        ...recounted.map(({ version }, i) => ({
          head: version,
          right: true,
          cell: ({ counts }: (typeof rows)[number]) => count(counts[i]),
        })),
        { head: "claim", cell: ({ point }) => point.claim },
      ],
      rows,
    ),
    ...breaks.map(breakText),
    ...recounted.flatMap(({ version, breaks: each }) => each.map((one) => `${version}: ${breakText(one)}`)),
  ];
  return lines.join("\n");
}

function breakText({ why, from, to, fell }: SeriesBreak): string {
  return `Break ${from} … ${to}: ${why}${fell > 0 ? `, fell by at least ${fell.toLocaleString("en-US")}` : ""}.`;
}

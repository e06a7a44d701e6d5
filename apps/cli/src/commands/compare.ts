import type {
  CitationView,
  ClaimChange,
  ComparisonView,
  Difference,
  EntryChange,
  RecordChange,
  RecordStanding,
} from "@bilan/vocabulary";
import type { Command } from "commander";
import { type Format, formatOption, print } from "../output.js";
import { withObservatory } from "../session.js";
import { boundsText, table } from "../table.js";
import { best, scopeText, tollText } from "./tollText.js";

/** `bilan compare`: two tolls, explained record by record and claim by claim. */
export function compareCommand(program: Command): void {
  program
    .command("compare")
    .description("explain the difference between two tolls, record by record and claim by claim")
    .argument("<a>", "a citation, or the options of a toll in quotes")
    .argument("<b>", "the same, or `now`: the first with all that is known today")
    .allowUnknownOption()
    .addOption(formatOption())
    .addHelpText(
      "after",
      '\nExamples:\n  bilan compare "--place Aleppo --known-on 2016-02-10" "--place Aleppo --known-on 2016-03-01"\n  bilan compare bilan:1~killed~… now',
    )
    .action((a: string, b: string, { format }: { format: Format }, command: Command) =>
      withObservatory(command, async (observatory) =>
        print(format, await observatory.compare(a, b, { limit: 1e9, offset: 0 }), comparisonText),
      ),
    );
}

/** A citation for a person: the toll as it stood, and what has changed since. */
export function citationText({ toll, now, same, difference, changes, gazetteer }: CitationView): string {
  const parts = [tollText(toll), ""];
  if (same) parts.push("Today's answer is the same.");
  else {
    parts.push(
      `Today's answer differs: best ${best(now.total.best)}, ${differenceText(difference)} (low / best / high).`,
      ...changes.map(entryText),
      `Today: ${now.citation}`,
    );
  }
  for (const { subject, at } of gazetteer) parts.push(`Places are looked up in ${subject}, imported ${at}.`);
  return parts.join("\n");
}

function entryText({ entry, records, claims }: EntryChange): string {
  const what = [
    ...records.map(({ id, changes, difference }) => `${id} ${changes.join(", ")} ${differenceText(difference)}`),
    ...claims.map(({ id, changes }) => `${id} ${changes.join(", ")}`),
  ];
  const by = entry === null ? "No entry (places or question)" : `Entry ${entry.seq}, ${entry.kind}, ${entry.at}`;
  return `  ${by}: ${what.join("; ")}`;
}

function comparisonText({ a, b, same, difference, rest, records, claims }: ComparisonView): string {
  const lines = [
    `A  ${scopeText(a)}`,
    `B  ${scopeText(b)}`,
    "",
    table(
      [
        { head: "", cell: ([name]: readonly [string, Difference]) => name },
        { head: "low", right: true, cell: ([, of]) => signed(of.low, of === difference) },
        { head: "best", right: true, cell: ([, of]) => signed(of.best, of === difference) },
        { head: "high", right: true, cell: ([, of]) => signed(of.high, of === difference) },
      ],
      [
        ["A", a.total],
        ["B", b.total],
        ["difference", difference],
      ],
    ),
  ];
  if (same) lines.push("", "The same total from the same records and claims.");
  if (records.length > 0) lines.push("", recordsText(records));
  if (rest.low !== 0 || (rest.best ?? 0) !== 0 || (rest.high ?? 0) !== 0) {
    lines.push(
      "",
      `Beyond the records: ${differenceText(rest)} (the rule's choice of claims, or bounds that hold their best).`,
    );
  }
  if (claims.length > 0) lines.push("", claimsText(claims));
  lines.push("", `A ${a.citation}`, `B ${b.citation}`);
  return lines.join("\n");
}

function recordsText(records: readonly RecordChange[]): string {
  return table<RecordChange>(
    [
      { head: "record", cell: ({ id }) => id },
      { head: "what", cell: ({ changes }) => changes.join(", ") },
      { head: "in A", cell: ({ before }) => standingText(before) },
      { head: "in B", cell: ({ after }) => standingText(after) },
      { head: "low", right: true, cell: ({ difference }) => signed(difference.low) },
      { head: "best", right: true, cell: ({ difference }) => signed(difference.best) },
      { head: "high", right: true, cell: ({ difference }) => signed(difference.high) },
    ],
    records,
  );
}

function claimsText(claims: readonly ClaimChange[]): string {
  return table<ClaimChange>(
    [
      { head: "claim", cell: ({ id }) => id },
      {
        head: "who says",
        cell: ({ before, after }) => (after ?? before)?.speaker[0] ?? (after ?? before)?.publisher ?? "",
      },
      { head: "what", cell: ({ changes }) => changes.join(", ") },
      { head: "in A", right: true, cell: ({ before }) => (before ? boundsText(before.figure) : "–") },
      { head: "in B", right: true, cell: ({ after }) => (after ? boundsText(after.figure) : "–") },
    ],
    claims,
  );
}

function standingText(standing: RecordStanding | null): string {
  if (standing === null) return "not there";
  const { membership, reason, adds } = standing;
  const added =
    membership === "counted" || membership === "possible" ? ` ${adds.low}/${best(adds.best)}/${best(adds.high)}` : "";
  return `${membership}${reason ? `: ${reason}` : ""}${added}`;
}

function differenceText({ low, best: middle, high }: Difference): string {
  return `${signed(low)} / ${signed(middle)} / ${signed(high)}`;
}

/** A number; a difference with its sign. */
function signed(value: number | null, isDifference = true): string {
  if (value === null) return "–";
  return `${isDifference && value > 0 ? "+" : ""}${value.toLocaleString("en-US")}`;
}

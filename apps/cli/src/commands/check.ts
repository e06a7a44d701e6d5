import type { FindingCode } from "@bilan/toll";
import type { CheckFinding, ChecksView } from "@bilan/vocabulary";
import type { Command } from "commander";
import { type Format, formatOption, print } from "../output.js";
import { withObservatory } from "../session.js";
import { askOptions, paramsOf } from "./toll.js";

/** `bilan check`: what to look at before a toll is published; exit 1 where something cannot be. */
export function checkCommand(program: Command): void {
  askOptions(program.command("check").description("what to look at before a toll is published"))
    .addOption(formatOption())
    .addHelpText("after", "\nExample:\n  bilan check --place Aleppo --from 2016-02-01 --to 2016-02-09")
    .action((options: Record<string, string> & { format: Format }, command: Command) =>
      withObservatory(command, async (observatory) => {
        const view = await observatory.checks(paramsOf(options), { limit: 1e9, offset: 0 });
        print(options.format, view, checksText);
        if (view.wrong + view.contradictions.length > 0) process.exitCode = 1;
      }),
    );
}

function checksText({ findings, contradictions, citation }: ChecksView): string {
  const lines = [
    ...findings.map((finding) => `${finding.gravity === "wrong" ? "Wrong" : "Look at"}: ${findingText(finding)}`),
    ...contradictions.map(
      ({ why, params, claims }) => `Contradiction: ${why} ${JSON.stringify(params)} (${claims.join(", ")})`,
    ),
  ];
  return [...(lines.length > 0 ? lines : ["Nothing to look at."]), "", `Citation: ${citation}`].join("\n");
}

/** What each finding says; the values stand in braces. */
const WORDS: Readonly<Record<FindingCode, string>> = {
  "parts-exceed-whole": "the parts of {of} come to {parts}, {by} more than the whole, {whole}",
  "parts-do-not-sum": "the parts of {of} come to {parts}, {by} less than the whole, {whole}",
  "sums-only-if-inside": "the sum holds only if {name} ({figure}) is inside {within}",
  "nested-exceeds-whole": "{name} ({figure}) is above {within} ({whole}), which holds it",
  "no-such-day": "{day} is no day",
  "starts-after-end": "the count begins on {since} and ends on {until}",
  "starts-after-earlier": "the count begins on {since}; an earlier one had {total} by {earlier}",
  "cumulative-falls": "{name} fell from {before} ({earlier}) to {now}",
  "speakers-disjoint": "{upper} says {atLeast} or more, {lower} {atMost} or fewer",
  "period-not-over": "the period ends on {until}, after {known}, the day of knowledge",
  "ends-after-published": "{speaker} counts to {until} in a text of {published}",
  "day-far-outside": "{figure} on {day}; the days before it lie between {usualLow} and {usualHigh}",
};

function findingText({ code, params, claims }: CheckFinding): string {
  const words = WORDS[code as FindingCode].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
  return claims.length > 0 ? `${words} (${claims.join(", ")})` : words;
}

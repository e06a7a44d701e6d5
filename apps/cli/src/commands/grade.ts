import { type GradeDecisionView, GRADES, type IncidentView, Problem } from "@bilan/vocabulary";
import type { Command } from "commander";
import { type Format, formatOption, print } from "../output.js";
import { withObservatory } from "../session.js";
import { best } from "./tollText.js";

interface Options {
  readonly by?: string;
  readonly reason?: string;
  readonly format: Format;
}

/** `bilan grade`: an incident's grade, its rule and reasons; with a grade, a person's decision above the rule. */
export function gradeCommand(program: Command): void {
  program
    .command("grade")
    .description("the grade of an incident and why; with a grade, decide it above the rule")
    .argument("<incident>", "id of the incident")
    .argument("[grade]", `${GRADES.join(", ")}; by-rule: the rule's grade stands again`)
    .option("--by <name>", "who decides")
    .option("--reason <text>", "why")
    .addOption(formatOption())
    .addHelpText(
      "after",
      '\nExamples:\n  bilan grade desk:x-1\n  bilan grade desk:x-1 discounted --reason "Seen alive" --by "A. Verifier"',
    )
    .action((incident: string, grade: string | undefined, { by, reason, format }: Options, command: Command) =>
      withObservatory(command, async (observatory) => {
        if (grade !== undefined) {
          if (!by || !reason) throw new Problem(106, "a grade needs --by and --reason");
          await observatory.grade(incident, grade, { by, reason, now: () => new Date() });
        }
        print(format, await observatory.incident(incident), gradingText);
      }),
    );
}

/** An incident's grade for a person. */
export function gradingText({ incident, recorded, grading, decisions, links }: IncidentView): string {
  const { rule, reasons, origins } = grading;
  const lines = [
    `${incident.id}: ${incident.grade} (best ${best(incident.total.best)})`,
    `By rule ${rule.name}@${rule.version}: ${grading.grade} – ${reasons.map(reasonText).join("; ")}`,
    `As recorded: ${recorded}`,
    ...origins.map(({ organisation, claims }) => {
      const each = claims.map(({ id, why, from }) => `${id} ${why}${from === null ? "" : ` ${from}`}`);
      return `Origin ${organisation || "unnamed"}: ${each.join(", ")}`;
    }),
    ...links
      .filter(({ decision }) => decision !== "same")
      .map(({ claim, decision, by }) => `Claim ${claim?.id ?? "no longer made"}: ${decision} (${by})`),
    ...decisions.map(decisionText),
  ];
  return lines.join("\n");
}

function reasonText({ code, params }: IncidentView["grading"]["reasons"][number]): string {
  return `${code} ${Object.entries(params)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ")}`;
}

function decisionText({ grade, by, reason, knownFrom, knownTo }: GradeDecisionView): string {
  const until = knownTo === null ? "" : ` until ${knownTo}`;
  return `${grade ?? "by rule"} by ${by}: ${reason} (from ${knownFrom}${until})`;
}

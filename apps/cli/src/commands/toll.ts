import { QUESTION_PARAMS, type QuestionParams } from "@bilan/observatory";
import type { EvidenceView, Toll, TollClaim, TollRow } from "@bilan/vocabulary";
import type { Command } from "commander";
import { type Format, formatOption, print } from "../output.js";
import { withObservatory } from "../session.js";
import { boundsText, table } from "../table.js";

const OPTIONS: Record<(typeof QUESTION_PARAMS)[number], [string, string]> = {
  measure: ["<measure>", "what is counted (default killed)"],
  place: ["<name>", "name in any script, p-code or id (default everywhere)"],
  from: ["<day>", "first day, YYYY-MM-DD"],
  to: ["<day>", "last day, YYYY-MM-DD"],
  people: ["<tags>", "civilians, children, … separated by commas"],
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

/** `bilan toll`: how many, and who says so. */
export function tollCommand(program: Command): void {
  askOptions(program.command("toll").description("compute a toll for a scope"))
    .option("--explain", "list every record that was counted, may count, stands apart or was left out")
    .option("--strict", "exit 1 when claims contradict one another")
    .addOption(formatOption())
    .addHelpText("after", "\nExample:\n  bilan toll --place Aleppo --from 2016-02-01 --to 2016-02-09 --by party")
    .action((options: Record<string, string> & { format: Format; explain?: true; strict?: true }, command: Command) =>
      withObservatory(command, async (observatory) => {
        const params = paramsOf(options);
        const toll = await observatory.toll(params);
        const evidence = options.explain ? await observatory.evidence(params, null, { limit: 1e9, offset: 0 }) : null;
        print(options.format, evidence ? { ...toll, evidence: evidence.rows } : toll, () => tollText(toll, evidence));
        if (options.strict && toll.contradictions.length > 0) process.exitCode = 1;
      }),
    );
}

function scopeText({ scope, knownOn, rule, grade }: Toll): string {
  const period = scope.from || scope.to ? `${scope.from ?? "the beginning"} to ${scope.to ?? "today"}` : "all days";
  const people = scope.people.length > 0 ? ` · ${scope.people.join(", ")}` : "";
  const known = knownOn ? ` · as known on ${knownOn}` : "";
  return `${scope.measure}${people} · ${scope.place?.name ?? "everywhere"} · ${period}${known}\nrule ${rule.name}@${rule.version}, grade ${grade} or better`;
}

function flat(rows: readonly TollRow[], depth = 0): (TollRow & { depth: number })[] {
  return rows.flatMap((row) => [{ ...row, depth }, ...flat(row.parts ?? [], depth + 1)]);
}

/** A row's key in words: ids are for machines. */
function named(key: Record<string, string>): string {
  return Object.entries(key)
    .flatMap(([name, value]) => (name.endsWith("Id") ? [] : [value]))
    .join(" · ");
}

function best(value: number | null): string {
  return value === null ? "–" : value.toLocaleString("en-US");
}

function tollText(toll: Toll, evidence: EvidenceView | null): string {
  const rows = [{ ...toll.total, key: { total: "total" }, depth: 0 }, ...flat(toll.rows)];
  const cells = table(
    [
      { head: "", cell: (row: (typeof rows)[number]) => "  ".repeat(row.depth) + named(row.key) },
      { head: "low", right: true, cell: (row) => best(row.low) },
      { head: "best", right: true, cell: (row) => best(row.best) },
      { head: "high", right: true, cell: (row) => best(row.high) },
      { head: "records", right: true, cell: (row) => best(row.records) },
      { head: "possible", right: true, cell: (row) => best(row.possible) },
    ],
    rows,
  );
  const { apart, implied } = toll;
  const parts = [scopeText(toll), "", cells];
  if (apart.records > 0) {
    parts.push(
      "",
      `Apart: ${apart.records} records that may lie partly inside but are far wider than the scope; together ${best(apart.low)} / ${best(apart.best)} / ${best(apart.high)} (low / best / high), not added.`,
    );
  }
  const reasons = Object.entries(toll.left.reasons).map(([reason, n]) => `${reason} ${n}`);
  parts.push("", `Left out: ${toll.left.records} records${reasons.length > 0 ? ` (${reasons.join(", ")})` : ""}.`);
  if (toll.claims.length > 0) parts.push("", claimsText(toll.claims));
  if (implied) parts.push("", `Implied by ${implied.from.length} comparable claims: ${boundsText(implied)}.`);
  for (const { why, claims, params } of toll.contradictions) {
    parts.push(`Contradiction: ${why} ${JSON.stringify(params)} (${claims.join(", ")})`);
  }
  for (const note of toll.notes) parts.push(`Note: ${note.code} ${JSON.stringify(note.params)}`);
  if (evidence) parts.push("", evidenceText(evidence));
  parts.push("", `Citation: ${toll.citation}`);
  return parts.join("\n");
}

function claimsText(claims: readonly TollClaim[]): string {
  return table<TollClaim>(
    [
      { head: "who says", cell: (c) => c.speaker[0] ?? c.publisher ?? "" },
      { head: "figure", right: true, cell: (c) => boundsText(c.figure) },
      { head: "of whom", cell: (c) => [...c.people.groups, ...c.people.nationalities, ...c.people.tags].join(", ") },
      { head: "comparable", cell: (c) => (c.comparable ? "yes" : (c.why ?? "no")) },
      { head: "residual", right: true, cell: (c) => best(c.residual) },
      { head: "claim", cell: (c) => c.id },
    ],
    claims,
  );
}

function evidenceText({ rows }: EvidenceView): string {
  return table<EvidenceView["rows"][number]>(
    [
      { head: "record", cell: (r) => r.incident.id },
      { head: "", cell: (r) => (r.reason ? `${r.membership}: ${r.reason}` : r.membership) },
      { head: "best", right: true, cell: (r) => best(r.incident.total.best) },
      { head: "when", cell: (r) => `${r.incident.when.from} … ${r.incident.when.to}` },
      { head: "where", cell: (r) => r.incident.where.name ?? r.incident.where.admin1 ?? r.incident.where.country },
      { head: "who says", cell: (r) => r.incident.speakers.join(", ") },
    ],
    rows,
  );
}

import type { EvidenceView, Toll, TollClaim, TollRow } from "@bilan/vocabulary";
import { boundsText, table } from "../table.js";

/** What a toll was asked, in two lines. */
export function scopeText({ scope, knownOn, rule, grade }: Toll): string {
  const period = scope.from || scope.to ? `${scope.from ?? "the beginning"} to ${scope.to ?? "today"}` : "all days";
  const people = scope.people.length > 0 ? ` · ${scope.people.join(", ")}` : "";
  const parties = scope.parties ? ` · of ${scope.parties.join(", ")}` : "";
  const known = knownOn ? ` · as known on ${knownOn}` : "";
  return `${scope.measure}${people}${parties} · ${scope.place?.name ?? "everywhere"} · ${period}${known}\nrule ${rule.name}@${rule.version}, grade ${grade} or better`;
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

/** A number for a person; a missing one is a dash, never 0. */
export function best(value: number | null): string {
  return value === null ? "–" : value.toLocaleString("en-US");
}

/** A toll for a person, with its evidence where it was asked for. */
export function tollText(toll: Toll, evidence: EvidenceView | null = null): string {
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
  if (implied) {
    const reached = implied.reached ? `; the true bounds are at least ${boundsText(implied.reached)}` : "";
    const doubt = implied.exact ? "" : ` (not solved in time: they hold, but may be too wide${reached})`;
    parts.push("", `Implied by ${implied.from.length} claims: ${boundsText(implied)}${doubt}.`);
  }
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

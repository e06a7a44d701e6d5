import type { Breakdown, PublishedView } from "@bilan/vocabulary";
import { cite } from "./citation.js";
import { coarseScope, DISCLOSURE_RULES, type DisclosureRule, publishedTable } from "./disclosure.js";
import { documented } from "./documented.js";
import { levelBelow } from "./placement.js";
import { FINENESS } from "./placetree.js";
import { checked, type Refusal, type TollQuestion } from "./question.js";
import type { TollIndex } from "./records.js";

/** The disclosure rule of a name, or null. */
export function disclosureOf(name: string): DisclosureRule | null {
  return Object.hasOwn(DISCLOSURE_RULES, name) ? DISCLOSURE_RULES[name as keyof typeof DISCLOSURE_RULES] : null;
}

/**
 * The documented toll of a question as a table that may be published by a rule of disclosure: its scope made as coarse
 * as the rule asks, breakdowns finer than that left out, and small cells hidden. Refuses 502 a rule that counts claims.
 */
export function published(
  index: TollIndex,
  question: TollQuestion,
  disclosure: DisclosureRule,
): PublishedView | Refusal {
  const rule = checked(question);
  if ("problem" in rule) return rule;
  if (rule.layer !== "documented") return { problem: 502, detail: `${rule.name} counts no records` };
  const { place } = question.scope;
  const { scope, coarser } = coarseScope(question.scope, place && index.book.lineage(place.id), disclosure);
  const by = [...new Set(question.by)].filter((one) => isCoarse(one, index, scope.place?.id ?? null, disclosure));
  const asked = { ...question, scope, by };
  const answer = documented(index, asked);
  if ("problem" in answer) return answer;
  const rows = by.length === 0 ? [{ key: {}, ...answer.total }] : answer.rows;
  const { cells, hidden } = publishedTable(rows, disclosure);
  return {
    scope,
    by,
    coarser: [...coarser],
    leftOut: question.by.filter((one) => !by.includes(one)),
    rule: { name: rule.name, version: rule.version },
    disclosure: { name: disclosure.name, version: disclosure.version, smallest: disclosure.smallest },
    knownOn: question.knownOn,
    citation: cite(asked, rule.version),
    cells: cells.map(({ key, cell }) => ({ key: { ...key }, cell: cell && { ...cell } })),
    hidden,
  };
}

/** Whether rows of a breakdown are no finer than a rule of disclosure allows. */
function isCoarse(
  by: Breakdown,
  index: TollIndex,
  place: string | null,
  { time, place: finest }: DisclosureRule,
): boolean {
  if (by === "month") return time !== "year";
  if (by !== "place") return true;
  return levelBelow(index, place === null ? null : index.book.lineage(place)) <= FINENESS[finest];
}

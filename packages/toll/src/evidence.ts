import type { EvidenceRow, EvidenceView } from "@bilan/vocabulary";
import type { Refusal, TollQuestion } from "./question.js";
import type { RecordIndex } from "./records.js";
import { ask, type Verdict } from "./verdict.js";

/** Which part of the evidence: kinds of membership (all where left out), and a page. */
export interface EvidencePage {
  readonly membership?: readonly EvidenceRow["membership"][] | undefined;
  readonly offset: number;
  readonly limit: number;
}

const ORDER: readonly EvidenceRow["membership"][] = ["counted", "possible", "apart", "left"];

/** The records that a toll counted, may count, set apart or left out, with reasons; counted first, then by day. */
export function evidence(index: RecordIndex, question: TollQuestion, page: EvidencePage): EvidenceView | Refusal {
  const asked = ask(index, question);
  if ("problem" in asked) return asked;
  const wanted = new Set(page.membership ?? ORDER);
  const found: { i: number; verdict: Verdict }[] = [];
  for (let i = 0; i < index.size; i += 1) {
    const verdict = asked.judge(i);
    if (wanted.has(verdict.membership)) found.push({ i, verdict });
  }
  const id = (i: number) => index.records[i]?.id ?? "";
  found.sort(
    (a, b) =>
      ORDER.indexOf(a.verdict.membership) - ORDER.indexOf(b.verdict.membership) ||
      (index.from[a.i] ?? 0) - (index.from[b.i] ?? 0) ||
      (id(a.i) < id(b.i) ? -1 : 1),
  );
  const rows = found.slice(page.offset, page.offset + page.limit).flatMap(({ i, verdict }): EvidenceRow[] => {
    const incident = index.records[i];
    return incident ? [{ incident, membership: verdict.membership, reason: verdict.reason }] : [];
  });
  return { rows, total: found.length };
}

import type { EvidenceRow, EvidenceView } from "@bilan/vocabulary";
import { nearby } from "./directory.js";
import { BREAKDOWNS } from "@bilan/vocabulary/plain";
import type { RecordReason } from "./codes.js";
import { CERTAIN, NONE } from "./placement.js";
import type { Refusal, TollQuestion } from "./question.js";
import type { RecordIndex } from "./records.js";
import { type RowKey, Rows } from "./rows.js";
import { type Asked, ask, type Verdict } from "./verdict.js";

/** Which part of the evidence: kinds of membership (all where left out), and a page. */
export interface EvidencePage {
  readonly membership?: readonly EvidenceRow["membership"][] | undefined;
  /** only records that a row of the toll has: `counted` and `possible` are then of the row */
  readonly row?: RowKey | undefined;
  readonly offset: number;
  readonly limit: number;
}

const ORDER: readonly EvidenceRow["membership"][] = ["counted", "possible", "apart", "left"];

/** The records that a toll counted, may count, set apart or left out, with reasons; counted first, then by day. */
export function evidence(index: RecordIndex, question: TollQuestion, page: EvidencePage): EvidenceView | Refusal {
  const asked = ask(index, question);
  if ("problem" in asked) return asked;
  const wanted = new Set(page.membership ?? ORDER);
  const inRow = page.row === undefined ? (_: number, verdict: Verdict) => verdict : rowVerdict(index, asked, page.row);
  const found: { i: number; verdict: Verdict }[] = [];
  for (const i of wanted.has("left") ? index.records.keys() : nearby(index, asked).lines) {
    const verdict = inRow(i, asked.judge(i));
    if (verdict === null) continue;
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

/** How a record that stands so to the scope stands to one row of its toll; null: it is not in the row. */
function rowVerdict(index: RecordIndex, asked: Asked, row: RowKey): (i: number, verdict: Verdict) => Verdict | null {
  const by = BREAKDOWNS.filter((one) => row[one] !== undefined);
  const rows = new Rows(index, asked, by);
  const doubt: RecordReason =
    row.place !== undefined
      ? "place-may-be-outside"
      : row.month === undefined
        ? "people-may-be-others"
        : "period-straddles";
  return (i, verdict) => {
    if (verdict.membership !== "counted" && verdict.membership !== "possible") return null;
    const degree = rows.degreeIn(i, verdict.degree, row);
    if (degree === NONE) return null;
    if (degree === CERTAIN) return verdict;
    return { membership: "possible", degree, reason: verdict.reason ?? doubt };
  };
}

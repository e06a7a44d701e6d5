import type { Toll, TollCell, TollNote } from "@bilan/vocabulary";
import type { NoteCode } from "./codes.js";
import { contribution } from "./contribution.js";
import { nearby } from "./directory.js";
import { POSSIBLE } from "./placement.js";
import type { Refusal, TollQuestion } from "./question.js";
import type { TollIndex } from "./records.js";
import { Rows } from "./rows.js";
import { Sum } from "./sum.js";
import { ask, type Asked, isCut } from "./verdict.js";

/** The layer of a toll that comes from records alone, with what must be told of it. */
export type Documented = Pick<Toll, "total" | "rows" | "apart" | "left" | "notes">;

/** What the records of an index come to, whatever anyone claims. A rule of claims has no rows. */
export function documented(index: TollIndex, question: TollQuestion): Documented | Refusal {
  const asked = ask(index, question);
  return "problem" in asked ? asked : documentedOf(index, question, asked);
}

/** The same for a question that was made ready. */
export function documentedOf(index: TollIndex, question: TollQuestion, asked: Asked): Documented {
  const { rule, people } = asked;
  const total = new Sum();
  const apart = new Sum();
  const apartReasons: Record<string, number> = {};
  const leftReasons: Record<string, number> = {};
  const rows = new Rows(index, asked, rule.layer === "documented" ? question.by : []);
  let left = 0;
  let crossed = 0;
  let missing = 0;
  let coarser = 0;
  const { lines, others } = nearby(index, asked);
  for (const [verdict, records] of others()) {
    if (records === 0) continue;
    left += records;
    tally(leftReasons, verdict.reason, records);
  }
  for (const i of lines) {
    const { membership, degree, reason } = asked.judge(i);
    const number = index.number[i] ?? 0;
    if (membership === "left") {
      left += number;
      tally(leftReasons, reason, number);
      continue;
    }
    const whole = contribution(index, i, people, null);
    const range = isCut(index, i, degree, people) ? { ...whole, best: Number.NaN } : whole;
    coarser += (index.coarse[i] ?? 0) * number;
    if (membership === "apart") {
      apart.low += range.low;
      apart.best += range.best;
      apart.high += range.high;
      apart.records += number;
      tally(apartReasons, reason, number);
      continue;
    }
    total.add(range, degree, number);
    rows.add(i, degree);
    if (range.high < range.best || range.low > range.best) crossed += number;
    if (degree > POSSIBLE && Number.isNaN(range.best)) missing += number;
  }
  const { withheld } = index;
  if (withheld > 0) total.open();
  const cell = { ...total.cell(), possible: total.possible + apart.records };
  const finished = rows.finished(withheld > 0);
  return {
    total: cell,
    rows: finished,
    apart: { ...apart.bounds(), records: apart.records, reasons: apartReasons },
    left: { records: left, reasons: leftReasons },
    notes: [
      ...note("records-withheld", { records: withheld }),
      ...note("records-made-coarser", { records: coarser }),
      ...note("bounds-crossed", { records: crossed }),
      ...note("best-missing", { records: missing }),
      ...note("in-several-rows", { records: rows.straddling }),
      ...note("in-likely-row", { records: rows.guessed }),
      ...(rows.straddling + rows.guessed === 0 ? widthNote(question, cell, finished) : []),
      ...sumNote(question, cell.best, finished),
    ],
  };
}

function tally(reasons: Record<string, number>, reason: string | null, records: number): void {
  if (reason !== null) reasons[reason] = (reasons[reason] ?? 0) + records;
}

/** A note, unless what it counts is nothing. */
export function note(code: NoteCode, params: Record<string, number>): TollNote[] {
  return Object.values(params).some((value) => value > 0) ? [{ code, params }] : [];
}

/** Rows whose bounds together are not the total's, though no record is in doubt between them. */
function widthNote(question: TollQuestion, total: TollCell, rows: Toll["rows"]): (TollNote & { code: NoteCode })[] {
  if (rows.length === 0) return [];
  const low = rows.reduce((sum, row) => sum + row.low, 0);
  const high = rows.reduce<number | null>((sum, row) => (sum === null || row.high === null ? null : sum + row.high), 0);
  if (low === total.low && (high === total.high || high === null)) return [];
  return [{ code: "rows-are-wider", params: { by: question.by.join(","), low, ...(high !== null && { high }) } }];
}

function sumNote(question: TollQuestion, best: number | null, rows: Toll["rows"]): (TollNote & { code: NoteCode })[] {
  if (rows.length === 0) return [];
  const sum = rows.reduce<number | null>((all, row) => (all === null || row.best === null ? null : all + row.best), 0);
  if (sum === best) return [];
  const params: TollNote["params"] = { by: question.by.join(",") };
  if (best !== null) params["total"] = best;
  if (sum !== null) params["rows"] = sum;
  return [{ code: "rows-do-not-add-up", params }];
}

import type { Language, Period } from "@bilan/vocabulary";
import { dayNumber, dayOf } from "@bilan/vocabulary/plain";
import { fold, type Token } from "../token.js";
import { readMonthPoint, readWrittenDate } from "./dates.js";
import type { PublicationMention } from "./mention.js";
import { type Point, resolve } from "./point.js";
import { type Scan, scanOf } from "./scan.js";
import { findTimes } from "./times.js";

/** Lines of a text's head in which its day of publication is looked for. */
const HEAD_LINES = 6;
/** A line of the heading: longer ones are the report itself, where only a dateline at the very beginning counts. */
const HEADING_TOKENS = 24;
/** Tokens before a dateline's date: "PORT-SOUDAN, 13 août 2025 (AFP) –". */
const DATELINE_TOKENS = 12;
const NO_ANCHOR = { published: null, year: null };

const ISSUED = new Set(
  "issued published released dated date updated publie publiee mis paru date le diffuse صدر نشر تاريخ بتاريخ تحديث حرر"
    .split(" ")
    .map(fold),
);
const DATELINE_END = new Set(["–", "—", "-", ":", "(", "."]);

interface Found {
  readonly point: Point;
  readonly period: Period;
  readonly from: number;
  readonly to: number;
  readonly issued: boolean;
}

/**
 * The day of publication as the heading or the dateline gives it; null where neither holds a date with its year. A line
 * such as "Issued 1 November 2019" is preferred to others, a day to a month. A heading with only a month or a year gives
 * no day, and is doubtful where none of the text's own days can fall in it or in the month before.
 */
export function findPublication(tokens: readonly Token[], lang: Language): PublicationMention | null {
  const scan = scanOf(tokens, lang);
  const found = headDates(scan);
  const best =
    found.find((date) => date.issued && date.point.day !== null) ??
    found.find((date) => date.point.day !== null) ??
    found[0];
  if (best === undefined) return null;
  const { from, to, period } = best;
  if (best.point.day !== null) return { day: period.from, period: null, doubtful: false, from, to };
  return { day: null, period, doubtful: !fits(tokens, lang, best), from, to };
}

function headDates(scan: Scan): Found[] {
  const found: Found[] = [];
  const { tokens } = scan;
  let line = 0;
  let begin = 0;
  while (begin < tokens.length && line < HEAD_LINES) {
    let end = begin + 1;
    while (end < tokens.length && (tokens[end]?.breaks ?? 0) === 0 && end - begin <= HEADING_TOKENS) end++;
    const whole = end >= tokens.length || (tokens[end]?.breaks ?? 0) > 0;
    if (whole && end - begin <= HEADING_TOKENS && !isSentence(tokens, begin, end)) collect(scan, begin, end, found);
    else {
      collectDateline(scan, begin, found);
      break;
    }
    begin = end;
    line++;
  }
  return found;
}

/** A line of the report itself: it ends in a full stop and is no heading. */
function isSentence(tokens: readonly Token[], begin: number, end: number): boolean {
  return end - begin > 8 && /^[.!?؟]$/.test(tokens[end - 1]?.fold ?? "");
}

function collect(scan: Scan, begin: number, end: number, found: Found[]): void {
  let issued = false;
  for (let at = begin; at < end; ) {
    const token = scan.tokens[at];
    if (token?.kind === "word" && ISSUED.has(token.fold)) issued = true;
    const date = dated(scan, at, end, issued);
    if (date !== null) found.push(date);
    at = date === null ? at + 1 : date.to;
  }
}

function collectDateline(scan: Scan, begin: number, found: Found[]): void {
  const limit = Math.min(scan.tokens.length, begin + DATELINE_TOKENS);
  const lead = scan.tokens[begin];
  if (lead?.kind === "word" && ISSUED.has(lead.fold)) {
    const said = dated(scan, begin + 1, scan.tokens.length, true);
    if (said !== null) {
      found.push(said);
      return;
    }
  }
  for (let at = begin; at < limit; at++) {
    const date = dated(scan, at, scan.tokens.length, true);
    if (date === null) continue;
    const next = scan.tokens[date.to];
    if (date.point.day !== null && next !== undefined && DATELINE_END.has(next.fold)) found.push(date);
    return;
  }
}

function dated(scan: Scan, at: number, end: number, issued: boolean): Found | null {
  if (scan.tokens[at]?.kind === "mark") return null;
  const read = readWrittenDate(scan, at) ?? readMonthPoint(scan, at);
  if (read === null || read.to > end || read.value.year === null) return null;
  const resolved = resolve(read.value, NO_ANCHOR);
  if (resolved === null) return null;
  return { point: read.value, period: resolved.period, from: at, to: read.to, issued };
}

/** Whether some day that the text tells of can fall in the heading's month, or in the month before it. */
function fits(tokens: readonly Token[], lang: Language, heading: Found): boolean {
  const from = dayNumber(heading.period.from) - 31;
  const to = dayNumber(heading.period.to);
  const days = findTimes(tokens.slice(heading.to), lang, null).filter(
    (time) => time.kind !== "year" && time.kind !== "relative" && !(time.kind === "since" && !time.openYear),
  );
  if (days.length === 0) return true;
  return days.some(({ period, openYear }) => {
    if (!openYear) return dayNumber(period.to) >= from && dayNumber(period.from) <= to;
    const month = period.to.slice(2, 4);
    for (let day = from; day <= to; day++) if (dayOf(day).slice(5, 7) === month) return true;
    return false;
  });
}

/** A day with its year among the first `most` tokens of a line, as a dateline or a line of issue has it. */
export function issuedIn(tokens: readonly Token[], lang: Language, most: number): { from: number; to: number } | null {
  const scan = scanOf(tokens, lang);
  for (let at = 0; at < tokens.length && at < most; at++) {
    const date = dated(scan, at, tokens.length, true);
    if (date !== null) return date.point.day === null ? null : date;
  }
  return null;
}

import type { Token } from "./token.js";
import type { BoilerplateRow } from "./languages/pack.js";
import type { Found, Lexicon } from "./lexicon.js";
import type { Marks } from "./marks.js";

/** Marks that stand before the first word of a line: "[Photo: …]", "» Read also". */
const OPENERS = /^[[({"“«»>›*|#•▶►→·-]$/;
const STOPS = /^[.!?؟…]$/;
const JOINERS = /^(and|et|in|a|at|de|with|avec|for|pour|the|و|في)$/;
const LONGEST_BUTTON = 5;
const LONGEST_BYLINE = 12;
const LONGEST_ADDRESS = 16;
const LONGEST_CAPTION = 45;
const LONGEST_HEADLINE = 22;
const MOST_HEADLINES = 8;

interface Line {
  readonly from: number;
  readonly to: number;
}

/**
 * The tokens of lines that are no part of the report: captions, "read also" and the headlines under it, share buttons,
 * copyright, bylines, addresses. A text of nothing else is read as a report. One pass over the lines.
 */
export function findBoilerplate(marks: Marks, lexicon: Lexicon<BoilerplateRow>): Uint8Array {
  const { tokens } = marks;
  const skipped = new Uint8Array(tokens.length);
  const lines = linesOf(tokens);
  let headlines = 0;
  let kept = 0;
  lines.forEach((line, i) => {
    const row = leadOf(marks, lexicon, line);
    const alone = row !== null && (row.to === line.to || (line.to - row.to === 1 && tokens[row.to]?.kind === "mark"));
    const blank = (tokens[line.from]?.breaks ?? 0) > 1;
    const head = i > 0 && headlines === MOST_HEADLINES;
    const headline = headlines > 0 && (!blank || head) && isHeadline(tokens, line);
    if (row?.row.kind === "heads" && alone) headlines = MOST_HEADLINES;
    else if (headline) headlines--;
    else headlines = 0;
    if (
      headline ||
      (row && isLine(marks, row, line, alone)) ||
      isButtons(marks, lexicon, line) ||
      isCredit(marks, lexicon, line) ||
      isAddress(marks, line)
    )
      skipped.fill(1, line.from, line.to);
    else if (line.to - line.from > 1) kept++;
  });
  return kept > 0 ? skipped : new Uint8Array(tokens.length);
}

function linesOf(tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]?.breaks === 0) continue;
    lines.push({ from, to: i });
    from = i;
  }
  return lines.filter((line) => line.to > line.from);
}

/** The form that a line begins with, the longest of several. */
function leadOf(marks: Marks, lexicon: Lexicon<BoilerplateRow>, { from, to }: Line): Found<BoilerplateRow> | null {
  let at = from;
  while (at < to && at < from + 3 && OPENERS.test(marks.tokens[at]?.text ?? "")) at++;
  return at < to ? longestAt(marks, lexicon, at, to) : null;
}

function longestAt(
  marks: Marks,
  lexicon: Lexicon<BoilerplateRow>,
  at: number,
  to: number,
): Found<BoilerplateRow> | null {
  const beginnings = marks.boilerplate(at);
  if (beginnings.length === 0) return null;
  const found: Found<BoilerplateRow>[] = [];
  lexicon.matchesAt(beginnings, marks.keys, at, found);
  let best: Found<BoilerplateRow> | null = null;
  for (const one of found) if (one.to <= to && (best === null || one.to > best.to)) best = one;
  return best;
}

function isLine(marks: Marks, { row, to: after }: Found<BoilerplateRow>, line: Line, alone: boolean): boolean {
  switch (row.kind) {
    case "line":
    case "anywhere":
      return true;
    case "heads":
      return alone || /^[:|/–—-]$/.test(marks.tokens[after]?.text ?? "");
    case "label":
      return alone || (!tells(marks, line) && /^[:|/–—©-]$/.test(marks.tokens[after]?.text ?? ""));
    case "byline":
      return isByline(marks, after, line);
  }
}

/** Whether a line speaks of people or of what befalls them. */
function tells(marks: Marks, { from, to }: Line): boolean {
  for (let i = from; i < to; i++)
    if (marks.people.at[i] || marks.measure.at[i] || marks.event.at[i] || marks.cause.at[i]) return true;
  return false;
}

/** "By Jane Doe and John Doe", « Par notre correspondant »: names and nothing that a report tells of. */
function isByline(marks: Marks, after: number, { from, to }: Line): boolean {
  const { tokens } = marks;
  if (to - from > LONGEST_BYLINE || after >= to || STOPS.test(tokens[to - 1]?.text ?? "")) return false;
  for (let i = after; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "digits" || token.text === ":") return false;
    if (marks.group.at[i] || marks.party.at[i] || marks.cause.at[i] || marks.event.at[i] || marks.people.at[i])
      return false;
    if (token.kind === "word" && marks.pack.capitals && !token.capital && !JOINERS.test(token.fold.replace(/'$/, "")))
      return false;
  }
  return true;
}

/** A headline under "read also": short, and no sentence that ends. */
function isHeadline(tokens: readonly Token[], { from, to }: Line): boolean {
  return to - from <= LONGEST_HEADLINE && !STOPS.test(tokens[to - 1]?.text ?? "");
}

/** A line of nothing but such words: "Facebook | WhatsApp | Print". */
function isButtons(marks: Marks, lexicon: Lexicon<BoilerplateRow>, { from, to }: Line): boolean {
  if (to - from > 8 * LONGEST_BUTTON) return false;
  let buttons = 0;
  for (let i = from; i < to; ) {
    const token = marks.tokens[i] as Token;
    if (token.kind === "digits" && buttons === 0) return false;
    if (token.kind !== "word") {
      i++;
      continue;
    }
    const found = longestAt(marks, lexicon, i, to);
    if (!found || found.row.kind === "byline") return false;
    buttons++;
    i = found.to;
  }
  return buttons > 0;
}

/** A short line with "©" or "all rights reserved" in it. */
function isCredit(marks: Marks, lexicon: Lexicon<BoilerplateRow>, { from, to }: Line): boolean {
  if (to - from > LONGEST_CAPTION) return false;
  for (let i = from; i < to; i++) {
    if (marks.tokens[i]?.text === "©") return true;
    if (marks.tokens[i]?.kind === "word" && longestAt(marks, lexicon, i, to)?.row.kind === "anywhere") return true;
  }
  return false;
}

/** A short line with a mail or web address that counts nobody and tells nothing. */
function isAddress(marks: Marks, { from, to }: Line): boolean {
  if (to - from > LONGEST_ADDRESS || tells(marks, { from, to })) return false;
  let address = false;
  for (let i = from; i < to; i++) {
    const { text, fold } = marks.tokens[i] as Token;
    const next = marks.tokens[i + 1];
    if (
      (text === "@" && next?.spaced === false && i > from && i + 1 < to) ||
      fold === "www" ||
      fold === "http" ||
      fold === "https"
    )
      address = true;
  }
  return address;
}

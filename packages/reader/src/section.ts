import type { Language } from "@bilan/vocabulary";
import { findPublication, issuedIn } from "./times/publication.js";
import { fold, type Token } from "./token.js";

/** A dispatch of a text that holds several: UTF-16 offsets, end outside, and the day it was published, if it says so. */
export interface Section {
  readonly start: number;
  readonly end: number;
  /** Its own day of publication; null where it gives none. */
  readonly day: string | null;
}

const RULE = /^[=\-_*~#—–]$/;
const SHORTEST_RULE = 3;
/** Words that a section must have to be a dispatch: a title over a line of "====" is none. */
const SHORTEST = 10;
const LONGEST_TITLE = 22;
/** Tokens of a dateline before its day, and behind it to its dash: "PORT-SOUDAN, 13 août 2025 (AFP) –". */
const DATELINE = 10;
const BEHIND = 6;
const HEADING_LINES = 8;
const STOPS = /^[.!?؟…]$/;

interface Line {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a text that holds several dispatches: at lines of "===", "---" or "***", and where after an empty line another
 * dateline or another line of issue stands with its own day. What one dispatch says of place, day or speaker says
 * nothing of the next. A text of one dispatch is one section.
 */
export function findSections(text: string, tokens: readonly Token[], lang: Language): Section[] {
  const lines = linesOf(tokens);
  const cuts: { at: number; from: number }[] = [];
  let from = 0;
  lines.forEach((line, i) => {
    if (isRule(tokens, line)) {
      if (line.from - from >= SHORTEST && !underlines(tokens, lines, i, from)) {
        cuts.push({ at: line.from, from: line.to });
        from = line.to;
      }
      return;
    }
    if (i === 0 || line.from - from < SHORTEST || (tokens[line.from]?.breaks ?? 0) < 2) return;
    if (!isDateline(tokens, line, lang) && !isIssue(tokens, line, lang)) return;
    const start = titleOver(tokens, lines, i, from);
    if (!holdsReport(tokens, lines, i, from, start)) return;
    cuts.push({ at: start, from: start });
    from = start;
  });
  while (cuts.length > 0 && tokens.length - (cuts.at(-1)?.from ?? 0) < SHORTEST) cuts.pop();
  if (cuts.length === 0) return [{ start: 0, end: text.length, day: null }];
  const begins = [0, ...cuts.map((cut) => cut.from)];
  return begins.map((begin, i) => {
    const end = cuts[i]?.at ?? tokens.length;
    return {
      start: i === 0 ? 0 : (tokens[begin]?.start ?? text.length),
      end: tokens[end]?.start ?? text.length,
      day: findPublication(tokens.slice(begin, end), lang)?.day ?? null,
    };
  });
}

function linesOf(tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]?.breaks === 0) continue;
    if (i > from && from < tokens.length) lines.push({ from, to: i });
    from = i;
  }
  return lines;
}

/** A line of one mark again and again. */
function isRule(tokens: readonly Token[], { from, to }: Line): boolean {
  const mark = tokens[from]?.text ?? "";
  if (to - from < SHORTEST_RULE || !RULE.test(mark)) return false;
  for (let i = from; i < to; i++) if (tokens[i]?.text !== mark) return false;
  return true;
}

/** A rule right under the one short line before it makes that line a title. */
function underlines(tokens: readonly Token[], lines: readonly Line[], i: number, from: number): boolean {
  const above = lines[i - 1];
  return above !== undefined && above.from === from && tokens[above.to]?.breaks === 1 && isTitle(tokens, above);
}

function isTitle(tokens: readonly Token[], { from, to }: Line): boolean {
  return to - from <= LONGEST_TITLE && !STOPS.test(tokens[to - 1]?.text ?? "");
}

/** Whether something more than titles stands between two tokens, before line `i`; only the lines near it are asked. */
function holdsReport(tokens: readonly Token[], lines: readonly Line[], i: number, from: number, to: number): boolean {
  if (to - from < SHORTEST) return false;
  for (let k = i - 1; k >= 0 && k >= i - HEADING_LINES; k--) {
    const line = lines[k] as Line;
    if (line.from < from) return false;
    if (line.from < to && !isTitle(tokens, line)) return true;
  }
  return (lines[i - HEADING_LINES]?.from ?? -1) >= from;
}

/** "GOMA, 5 March 2024 (Agency) – …": a name, a day with its year and a dash; a day at the head of a line is an item. */
function isDateline(tokens: readonly Token[], { from, to }: Line, lang: Language): boolean {
  const first = tokens[from];
  if (first?.kind !== "word" || (lang !== "ar" && !first.capital)) return false;
  const line = tokens.slice(from, Math.min(to, from + DATELINE + 2 * BEHIND));
  const found = issuedIn(line, lang, DATELINE);
  if (found === null || found.from < 2) return false;
  if (!/^[,،(–—-]$/.test(line[found.from - 1]?.text ?? "")) return false;
  for (let i = found.to; i < line.length && i < found.to + BEHIND; i++)
    if (/^[–—:-]$/.test(line[i]?.text ?? "")) return true;
  return false;
}

const ISSUED = new Set(
  "issued published dated date updated publie publiee mis diffuse صدر نشر تاريخ بتاريخ حرر".split(" ").map(fold),
);

/** "Published 5 March 2024" in a line of its own. */
function isIssue(tokens: readonly Token[], { from, to }: Line, lang: Language): boolean {
  if (to - from > DATELINE || !ISSUED.has(tokens[from]?.fold ?? "")) return false;
  return issuedIn(tokens.slice(from, to), lang, DATELINE) !== null;
}

/** Where the dispatch of a dateline begins: with the title over it, if a short line stands there by itself. */
function titleOver(tokens: readonly Token[], lines: readonly Line[], i: number, from: number): number {
  const here = (lines[i] as Line).from;
  const above = lines[i - 1];
  if (!above || above.from <= from || (tokens[above.from]?.breaks ?? 0) < 2) return here;
  return isTitle(tokens, above) ? above.from : here;
}

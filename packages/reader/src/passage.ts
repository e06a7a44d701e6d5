import type { Marks } from "./marks.js";
import type { Token } from "./token.js";

/** A sentence, a heading or an item of a list; token indices, end outside. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Sentences of one paragraph share a number. */
  readonly paragraph: number;
  /** Sentences of one line (a bullet, a paragraph that is not cut) share a number. */
  readonly line: number;
  /** A short line without a full stop that stands over others. */
  readonly heading: boolean;
  /** An item of a list: its line begins with a bullet, a dash or a number. */
  readonly bullet: boolean;
  /** It ends in a colon: what follows hangs on it. */
  readonly leads: boolean;
  /** A line that is no part of the report: a caption, "read also", a copyright. */
  readonly skipped: boolean;
}

const ENDS = new Set([".", "!", "?", "؟", "…", "۔"]);
const BULLETS = new Set(["•", "-", "–", "—", "*", "·", "▪", "►", "‣", "■", "●", "o"]);
const CLOSERS = new Set(['"', "”", "»", ")", "’", "'", "]"]);
const SEAMS = new Set([",", "،", ";", "؛"]);
const ABBREVIATIONS = new Set(
  "brig adm cmdr rev hon cpl insp supt messrs mr mrs ms dr prof gen col lt maj capt sgt st vs no nos dept approx est inc ltd gov rep sen jan feb mar apr jun jul aug sep sept oct nov dec mm mme mlle me p art env cf ext fig vol tel arnd km av bd hab pers".split(
    " ",
  ),
);
const LONGEST_HEADING = 14;
/** A sentence goes on no further: beyond this a text is a table, and what stands so far off says nothing. */
const LONGEST_SENTENCE = 400;
/** The last so many tokens of it in which a comma may end it. */
const SEAM = 100;
const LONGEST_TITLE = 22;

/** Whether the mark at `at` ends a sentence: not in a number, an initial or an abbreviation. */
function endsSentence(tokens: readonly Token[], at: number, numbered: boolean): boolean {
  const token = tokens[at];
  if (token?.kind !== "mark" || !ENDS.has(token.text)) return false;
  const next = tokens[at + 1];
  if (!next) return true;
  const opens = next.text === '"' && next.spaced && tokens[at + 2]?.spaced === false;
  if (next.kind === "digits" && next.breaks === 0 && /^[.…]$/.test(tokens[at - 1]?.text ?? "") && token.text === ".")
    return false;
  if (next.kind === "mark" && (ENDS.has(next.text) || (CLOSERS.has(next.text) && !opens))) return false;
  if (!next.spaced) return false;
  if (token.text !== ".") return true;
  const before = tokens[at - 1];
  if (numbered && before?.kind === "digits" && before.text.length <= 2 && before.breaks > 0 && next.breaks === 0)
    return false;
  if (before?.kind === "word") {
    if (before.text.length === 1 && before.capital) return false;
    if (next.breaks === 0 && ABBREVIATIONS.has(before.fold)) return false;
  }
  return true;
}

function isBullet(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || token.breaks === 0) return false;
  if (token.kind === "mark") return BULLETS.has(token.text) && next.breaks === 0;
  return false;
}

/** Whether the text's lines are cut at a width, so that a single line break says nothing. */
function wrapped(tokens: readonly Token[]): boolean {
  let lines = 0;
  let cut = 0;
  /** Lines of a log begin with a stamp, each a message. */
  let stamps = 0;
  let lineStart = 0;
  let firstOfLine = tokens[0]?.text ?? "";
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.breaks === 0) continue;
    if (token.text === "[" || (token.kind === "digits" && token.text.length === 4 && tokens[i + 1]?.kind === "word"))
      stamps++;
    const before = tokens[i - 1] as Token;
    const width = before.end - lineStart;
    if (token.breaks === 1 && width >= 40 && !isBullet(tokens, i) && !BULLETS.has(firstOfLine)) {
      lines++;
      if (before.kind !== "mark" || before.text === "," || before.text === "-") cut++;
    }
    lineStart = token.start;
    firstOfLine = token.text;
  }
  return stamps < 2 && cut >= 3 && cut * 3 >= lines * 2;
}

/** Cuts a text into sentences, headings and list items, in one pass; `boilerplate` tells the tokens of lines to skip. */
export function findSentences(marks: Marks, boilerplate: (at: number) => boolean): Sentence[] {
  const { tokens } = marks;
  const sentences: Sentence[] = [];
  const joined = wrapped(tokens);
  let from = 0;
  let paragraph = 0;
  let line = 0;
  let bullet = false;
  let skipped = false;
  const close = (to: number): void => {
    if (to <= from) return;
    const last = tokens[to - 1] as Token;
    const next = tokens[to];
    const lineEnds = !next || next.breaks > 0;
    const leads = last.text === ":";
    const bracket =
      last.text === ")" &&
      marks.language === "fr" &&
      !ENDS.has(tokens[to - 2]?.text ?? "") &&
      tokens[to - 2]?.kind !== "digits" &&
      /\p{Ll}/u.test(tokens[from]?.text ?? "");
    const closed = CLOSERS.has(last.text) && !bracket;
    const stopped = last.kind === "mark" && (ENDS.has(last.text) || closed || last.text === ",");
    const lineStarts = (tokens[from] as Token).breaks > 0;
    sentences.push({
      from,
      to,
      paragraph,
      line,
      heading:
        lineStarts &&
        lineEnds &&
        !bullet &&
        !stopped &&
        to - from <= (paragraph === 0 ? LONGEST_TITLE : LONGEST_HEADING) &&
        next !== undefined,
      bullet,
      leads,
      skipped,
    });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.breaks > 0 && i > 0) {
      const bulleted = isBullet(tokens, i);
      if (token.breaks >= 2 || bulleted || !joined || tokens[i - 1]?.text === ":" || boilerplate(i) !== skipped)
        close(i);
      if (from === i) {
        if (token.breaks >= 2) paragraph++;
        line++;
        bullet = bulleted;
        skipped = boilerplate(i);
      }
    } else if (i === 0) {
      bullet = isBullet(tokens, 0);
      skipped = boilerplate(0);
    }
    const length = i - from;
    if (length >= LONGEST_SENTENCE || (length >= LONGEST_SENTENCE - SEAM && SEAMS.has(tokens[i - 1]?.text ?? "")))
      close(i);
    if (endsSentence(tokens, i, marks.language === "fr")) {
      let end = i + 1;
      while (end < tokens.length && CLOSERS.has((tokens[end] as Token).text) && !(tokens[end] as Token).spaced) end++;
      close(end);
    } else if (
      token.kind === "mark" &&
      CLOSERS.has(token.text) &&
      ENDS.has(tokens[i - 1]?.text ?? "") &&
      tokens[i + 1]?.spaced
    )
      close(i + 1);
  }
  close(tokens.length);
  return sentences;
}

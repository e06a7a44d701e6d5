import type { Named } from "./cast.js";
import type { Marks } from "./marks.js";
import { fold } from "./token.js";

// Whether a verb that stands in the tables says something where it stands, in French.

type At = (at: number) => boolean;
const BOUNDARY = /^[,،;؛:.!?؟"“”«»()–—]$/;

const followers = new Map<string, ReadonlySet<string>>();

/** Whether one of the words that a verb asks for stands behind it. */
export function isFollowed(marks: Marks, { to, row }: Marks["speech"]["all"][number], end: number): boolean {
  const { with: words = "" } = row;
  let known = followers.get(words);
  if (!known) {
    known = new Set(words.split("|").map(fold));
    followers.set(words, known);
  }
  for (let i = to; i < end && i < to + 12; i++) if (known.has(marks.tokens[i]?.fold ?? "")) return true;
  return false;
}

/** « est accusé », « sont estimés »: written as the present without its accent, and nobody speaks. */
export function isPassive(marks: Marks, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return (
    to - from === 1 && /^(est|sont|etait|etaient|ete|etre|fut|furent|soit)$/.test(marks.tokens[from - 1]?.fold ?? "")
  );
}

/** Verbs that say something only behind what was said, « …, a réagi le ministère », and stand elsewhere. */
export function isAside(marks: Marks, { from, row }: Marks["speech"]["all"][number]): boolean {
  return row.aside === true && !BOUNDARY.test(marks.tokens[from - 1]?.text ?? "");
}

/** « n'a pas confirmé », « n'a ni confirmé ni démenti »; not « n'a confirmé que trois morts ». */
export function isNegated(marks: Marks, { from, to }: { readonly from: number; readonly to: number }): boolean {
  let negated = false;
  for (let i = from - 1; i > from - 6 && !negated; i--) {
    if (BOUNDARY.test(marks.tokens[i]?.text ?? "")) break;
    negated = /^(n'|ne|ni)$/.test(marks.tokens[i]?.fold ?? "");
  }
  if (!negated) return false;
  for (let i = from; i < to + 3; i++) if (/^(que|qu')$/.test(marks.tokens[i]?.fold ?? "")) return false;
  return true;
}

/** « a-t-on appris jeudi auprès de »: not « a confirmé auprès de l'agence ». */
export function isLearnt(marks: Marks, at: number, inTime: At): boolean {
  let i = at - 1;
  while (i > at - 6 && (inTime(i) || marks.is(i, "article"))) i--;
  return /^appris(e|es)?$/.test(marks.tokens[i]?.fold ?? "");
}

/** « nos équipes ont recensé »: whoever publishes. */
export function subjectIsOurs(marks: Marks, at: number, from: number): boolean {
  for (let i = at; i >= from && i > at - 5; i--) {
    if (/^(nos|notre)$/.test(marks.tokens[i]?.fold ?? "")) return true;
    if (marks.tokens[i]?.kind === "mark") return false;
  }
  return false;
}

/** How far back a person's full name is looked for. */
const BACK = 400;

/** A lone name that no full name before it has: no person who comes back, but somebody else. */
export function isStranger(marks: Marks, { from, to, name }: Named): boolean {
  const word = marks.tokens[to - 1];
  if (!word?.capital || / /.test(name) || name !== word.text) return false;
  for (let i = from - 1; i > 0 && i > from - BACK; i--)
    if (marks.tokens[i]?.text === name && marks.tokens[i - 1]?.capital) return false;
  return true;
}

/** « cette source », « la même source », « l'institution »: whoever spoke last. */
export function isSame(marks: Marks, { from, name }: Named): boolean {
  const lead = marks.tokens[from - 1]?.fold ?? "";
  const noun = /^(sources?|organisme|institution|agence|mouvement|groupe|mission|administration)$/.test(fold(name));
  return noun && /^(cette|ce|cet|ces|meme|memes)$/.test(lead);
}

import type { Qualifier } from "@bilan/vocabulary";
import { figureOf } from "@bilan/vocabulary/plain";
import { pastClitic, percentAt, tiedBehind } from "./around.js";
import { joinBounds } from "./joins.js";
import type { NumberMention } from "./mention.js";
import { mentionOf, partOf, shareFigure } from "./mentions.js";
import { type NumberText, exactProduct } from "./numberText.js";
import type { PlainNumber } from "./plain.js";
import { rangeAt, withSharedMultiplier } from "./ranges.js";

/** Marks that bound the number behind them. */
const SIGNS_BEFORE: Readonly<Record<string, Qualifier>> = {
  "~": "about",
  "≈": "about",
  "±": "about",
  "+": "more-than",
  ">": "more-than",
  "≥": "at-least",
  "<": "less-than",
  "≤": "at-most",
};
/** What "or equal" makes of an open bound. */
const CLOSED: Partial<Readonly<Record<Qualifier, Qualifier>>> = { "more-than": "at-least", "less-than": "at-most" };
/** How far behind a number its bound may stand with the noun between them: «12 شخصاً على الأقل». */
const BOUND_REACH = 3;

interface Bound {
  readonly from: number;
  readonly to: number;
  readonly qualifier: Qualifier | null;
}

/** Bounds every plain number by the words around it, joins the two ends of ranges, and adds the mentions to `found`. */
export function boundsOf(text: NumberText, numbers: readonly PlainNumber[], found: NumberMention[]): void {
  let floor = 0;
  let before: NumberMention | null = null;
  for (let n = 0; n < numbers.length; n++) {
    const number = numbers[n] as PlainNumber;
    if (number.from < floor) continue;
    const mention =
      rangeAt(text, numbers, n, floor) ?? single(text, shared(text, number, numbers[n + 1]), numbers[n + 1], floor);
    const joined: NumberMention | null = before && joinBounds(text, before, mention);
    if (joined) found[found.length - 1] = joined;
    else found.push(mention);
    before = joined ?? mention;
    floor = mention.to - text.offset;
  }
}

/** "Rose from 1.2 to 1.4 million": told apart, and both of millions. */
function shared(text: NumberText, number: PlainNumber, next: PlainNumber | undefined): PlainNumber {
  const to = next && text.lexicon.to.match(text, number.to);
  const meet = to && next && to.at === next.from && next.kind === "cardinal" && number.kind === "cardinal";
  return meet && next.multiplier >= MILLION ? withSharedMultiplier(number, next) : number;
}

const MILLION = 1_000_000;

function single(text: NumberText, number: PlainNumber, next: PlainNumber | undefined, floor: number): NumberMention {
  if (number.kind === "ordinal") {
    return mentionOf(text, number.from, number.to, figureOf("exact", number.value), "ordinal", number.words, [
      partOf(text, number, "exact"),
    ]);
  }
  if (number.vague) return vagueMention(text, number, next, floor);
  const percent = percentAt(text, number, floor);
  const share = percent !== null || number.kind === "share";
  const value = percent === null ? number.value : exactProduct(number.value, 0.01);
  const to = percent?.to ?? number.to;
  const from = percent?.from ?? number.from;
  const bound = boundAround(text, from, to, next, floor, number.about);
  const qualifier = bound.qualifier ?? (number.about ? "about" : "exact");
  const figure = share ? shareFigure(qualifier, value) : figureOf(qualifier, value);
  return mentionOf(text, bound.from, bound.to, figure, share ? "share" : "cardinal", number.words, [
    partOf(text, number, qualifier, value),
  ]);
}

function vagueMention(
  text: NumberText,
  number: PlainNumber,
  next: PlainNumber | undefined,
  floor: number,
): NumberMention {
  const { vague } = number;
  if (vague && "mostly" in vague) {
    return mentionOf(text, number.from, number.to, shareFigure("more-than", 0.5), "share", true, []);
  }
  if (vague && "above" in vague) {
    return mentionOf(text, number.from, number.to, figureOf("at-least", vague.above), "cardinal", true, []);
  }
  const bound = boundAround(text, number.from, number.to, next, floor, false);
  const figure = figureOf(vague?.qualifier ?? "several", 0);
  return mentionOf(text, bound.from, number.to, figure, "cardinal", true, []);
}

function boundAround(
  text: NumberText,
  from: number,
  to: number,
  next: PlainNumber | undefined,
  floor: number,
  about: boolean,
): Bound {
  const before = boundBefore(text, from, to, floor);
  const equal = text.lexicon.orEqual.match(text, to);
  const closed = before.qualifier && CLOSED[before.qualifier];
  if (equal && closed && next?.from !== equal.at) return { from: before.from, to: equal.at, qualifier: closed };
  const after = boundAfter(text, to, next);
  if (after && (before.qualifier === null || before.qualifier === "about" || before.qualifier === "exact")) {
    const keep = before.qualifier === "exact";
    return { from: keep ? before.from : from, to: after.to, qualifier: after.qualifier };
  }
  if (before.qualifier === "exact" && about) return { from, to, qualifier: null };
  return { from: before.from, to, qualifier: before.qualifier };
}

function boundBefore(
  text: NumberText,
  from: number,
  to: number,
  floor: number,
): { from: number; qualifier: Qualifier | null } {
  const { tokens, lexicon } = text;
  const left = pastClitic(text, from, floor);
  const article = tokens[left - 1];
  const phrase =
    lexicon.before.match(text, left, floor) ??
    (article && lexicon.definite.has(article.fold) ? lexicon.before.match(text, left - 1, floor) : null);
  if (phrase) return phrase.value === "none" ? { from, qualifier: null } : { from: phrase.at, qualifier: phrase.value };
  return signBefore(text, from, to, floor) ?? { from, qualifier: null };
}

/** "~40", ">= 30", "+40" */
function signBefore(
  text: NumberText,
  from: number,
  to: number,
  floor: number,
): { from: number; qualifier: Qualifier } | null {
  const { tokens } = text;
  const sign = tokens[from - 1];
  if (from - 1 < floor || sign?.kind !== "mark") return null;
  const before = from - 2 >= floor ? tokens[from - 2] : undefined;
  if (sign.text === "=" && before) {
    if (before.text === ">") return { from: from - 2, qualifier: "at-least" };
    if (before.text === "<") return { from: from - 2, qualifier: "at-most" };
    return null;
  }
  const qualifier = SIGNS_BEFORE[sign.text];
  if (!qualifier || (sign.text === "+" && (tokens[from]?.spaced || tiedBehind(text, to)))) return null;
  if (before && !sign.spaced && (before.text === "=" || before.text === "<" || before.text === ">")) return null;
  return { from: from - 1, qualifier };
}

/** A bound behind the number, or behind the noun that it counts. */
function boundAfter(
  text: NumberText,
  to: number,
  next: PlainNumber | undefined,
): { to: number; qualifier: Qualifier } | null {
  const { tokens, lexicon, words } = text;
  const plus = tokens[to];
  if (plus?.text === "+" && !plus.spaced && (tokens[to + 1]?.spaced ?? true))
    return { to: to + 1, qualifier: "at-least" };
  for (let i = to; i <= to + BOUND_REACH; i++) {
    const phrase = lexicon.after.match(text, i);
    if (phrase) {
      if (next && boundsNext(text, to, phrase.at, next)) return null;
      return { to: i === to ? phrase.at : to, qualifier: phrase.value };
    }
    const token = tokens[i];
    if (token?.kind !== "word" || token.breaks > 0 || words[i] !== undefined) return null;
  }
  return null;
}

/** The phrase belongs to the number behind it: "12 wounded, about 3 …", "5000 or less than 6000". */
function boundsNext(text: NumberText, from: number, to: number, next: PlainNumber): boolean {
  if (next.from === to) return true;
  const before = text.lexicon.before.match(text, next.from, from);
  return before !== null && before.at < to;
}

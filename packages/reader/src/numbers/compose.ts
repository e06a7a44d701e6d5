import type { Token } from "../token.js";
import { type Digits, type DigitsContext, digitsAt } from "./digits.js";
import type { NumberLexicon, NumberWord } from "./words.js";

/** A whole number or decimal put together from digits and words; `to` is the token beyond it. */
export interface Composed {
  readonly to: number;
  readonly value: number;
  /** The smallest multiplier from 1000 that closes it ("2 million" has 1e6), or 1. */
  readonly scale: number;
  /** Made of a group such as "dozen": its value is about. */
  readonly about: boolean;
  readonly words: boolean;
  /** The last part was joined by "and", with an article or a one: what a fraction behind it may belong to. */
  readonly last: {
    readonly from: number;
    readonly value: number;
    readonly before: number;
    readonly beforeTo: number;
  } | null;
}

interface Step {
  readonly to: number;
  readonly value: number;
}

interface Term extends Step {
  readonly scale: number;
  readonly about: boolean;
  readonly words: boolean;
  readonly joint: {
    readonly from: number;
    readonly value: number;
    readonly before: number;
    readonly beforeTo: number;
  } | null;
  /** It ends with a hundred or a multiplier. */
  readonly rounded: boolean;
}

/** A text's tokens with what each is among numbers. */
export interface NumberText extends DigitsContext {
  readonly tokens: readonly Token[];
  readonly words: readonly (NumberWord | undefined)[];
  readonly lexicon: NumberLexicon;
  /** Digits before this token are read each alone. */
  apart: number;
}

const HYPHENS = new Set(["-", "‐", "‑"]);

function pastHyphen(text: NumberText, at: number): number {
  const token = text.tokens[at];
  return token?.kind === "mark" && HYPHENS.has(token.text) ? at + 1 : at;
}

/** Past "and", or null where there is none: a word of its own, or written with the word that it joins. */
function pastAnd(text: NumberText, at: number): number | null {
  const word = text.words[at];
  if (word?.role === "and") return at + 1;
  return word?.joined ? at : null;
}

/** One to ninety-nine in words. */
function belowHundred(text: NumberText, at: number, joins: boolean): Step | null {
  const word = text.words[at];
  if (!word) return null;
  if (word.role === "teen") {
    if (text.lexicon.grammar.vigesimal && word.value === 10) {
      const next = pastHyphen(text, at + 1);
      const unit = text.words[next];
      if (unit?.role === "unit" && unit.value >= 7) return { to: next + 1, value: 10 + unit.value };
    }
    return { to: at + 1, value: word.value };
  }
  if (word.role === "ten") return tenAt(text, at, word.value, joins);
  if (word.role !== "unit") return null;
  if (text.lexicon.grammar.unitsFirst) return unitFirst(text, at, word, joins);
  if (text.lexicon.grammar.vigesimal && word.value === 4) {
    const next = pastHyphen(text, at + 1);
    const twenty = text.words[next];
    if (twenty?.role === "ten" && twenty.value === 20) return tenTail(text, next + 1, 80, 20, joins);
  }
  return { to: at + 1, value: word.value };
}

/** «خمسة عشر», «خمسة وثلاثون», or the unit alone. */
function unitFirst(text: NumberText, at: number, unit: NumberWord, joins: boolean): Step | null {
  const next = text.words[at + 1];
  if (unit.value > 0 && next?.role === "teen" && next.value === 10 && !next.joined) {
    return { to: at + 2, value: unit.value + 10 };
  }
  const joined = pastAnd(text, at + 1);
  if (joins && joined !== null && unit.value > 0) {
    const ten = text.words[joined];
    if (ten?.role === "ten") return { to: joined + 1, value: unit.value + ten.value };
  }
  return unit.bound ? null : { to: at + 1, value: unit.value };
}

function tenAt(text: NumberText, at: number, value: number, joins: boolean): Step {
  const room = text.lexicon.grammar.vigesimal && value === 60 ? 20 : 10;
  if (text.lexicon.grammar.unitsFirst) return { to: at + 1, value };
  return tenTail(text, at + 1, value, room, joins);
}

function tenTail(text: NumberText, at: number, value: number, room: number, joins: boolean): Step {
  let next = pastHyphen(text, at);
  if (text.lexicon.grammar.vigesimal && joins && text.words[next]?.role === "and") next = pastHyphen(text, next + 1);
  const word = text.words[next];
  // "un" is an article elsewhere, and a unit here: vingt et un.
  if (word?.role === "article" && text.lexicon.grammar.vigesimal) return { to: next + 1, value: value + 1 };
  if (word?.role !== "unit" && word?.role !== "teen") return { to: at, value };
  const tail = word.value > 0 && word.value < room ? belowHundred(text, next, joins) : null;
  return tail && tail.value < room ? { to: tail.to, value: value + tail.value } : { to: at, value };
}

/** Digits at a token, as numbers are read there. */
export function readDigits(text: NumberText, at: number): Digits | null {
  const token = text.tokens[at];
  if (!token || (token.kind !== "digits" && token.fold !== "l" && token.fold !== "i")) return null;
  const digits = digitsAt(text, at, at < text.apart);
  if (digits && digits.apart > text.apart) text.apart = digits.apart;
  return digits;
}

/** What multiplies: a hundred, a multiplier or a group. */
function multiplies(word: NumberWord | undefined): boolean {
  return (
    word !== undefined && !word.joined && (word.role === "hundred" || word.role === "scale" || word.role === "group")
  );
}

/** A coefficient with its hundreds and multipliers: "two hundred and five thousand". */
function termAt(text: NumberText, at: number, joins: boolean): Term | null {
  const first = text.words[at];
  const digits = readDigits(text, at);
  let value = 1;
  let to = at;
  let rounded = false;
  let about = false;
  let joint: Term["joint"] = null;
  if (digits) {
    value = digits.value;
    to = digits.to;
    const suffix = suffixAt(text, to);
    if (suffix > 1)
      return {
        to: to + 1,
        value: exactProduct(value, suffix),
        scale: suffix,
        about,
        words: false,
        joint,
        rounded: true,
      };
  } else if (first?.role === "article") {
    if (!multiplies(text.words[at + 1])) return null;
    to = at + 1;
  } else if (first?.role === "hundreds") {
    value = first.value;
    to = at + 1;
    rounded = true;
  } else if (first?.role === "dualScale") {
    return { to: at + 1, value: first.value, scale: first.value / 2, about, words: true, joint, rounded: true };
  } else if (first && (first.role === "hundred" || first.role === "scale" || first.role === "group")) {
    if (first.plural) return null;
  } else {
    const simple = belowHundred(text, at, joins);
    if (!simple) return null;
    ({ value, to } = simple);
  }
  const counted = to > at;
  const hundred = text.words[pastHyphen(text, to)];
  if (hundred?.role === "hundred" && (!counted || !hundred.joined) && (digits !== null || value < 100)) {
    value = exactProduct(value, 100);
    to = pastHyphen(text, to) + 1;
    rounded = true;
  }
  if (rounded) {
    const tail = hundredTail(text, to, joins, digits !== null);
    if (tail) {
      joint = tail.joined ? { from: tail.from, value: tail.value, before: value, beforeTo: to } : null;
      value += tail.value;
      to = tail.to;
      rounded = false;
    }
  }
  let scale = 1;
  for (let i = pastHyphen(text, to), n = 0; n < 4; n++) {
    const word = text.words[i];
    if (word?.role !== "scale" && word?.role !== "group") break;
    if (word.joined && i > at) break;
    if (word.role === "group" && scale > 1) break;
    value = exactProduct(value, word.value);
    if (word.role === "group") {
      about = true;
      // "une centaine de milliers"
      const of = text.tokens[i + 1];
      const after = text.words[i + 2];
      if (of && text.lexicon.of.has(of.fold) && (after?.role === "scale" || after?.role === "group") && after.plural) {
        value = exactProduct(value, after.value);
        scale = after.value;
        i += 2;
      }
      to = i + 1;
      rounded = true;
      break;
    }
    scale = word.value;
    rounded = true;
    to = i + 1;
    joint = null;
    i = pastHyphen(text, to);
  }
  return to > at ? { to, value, scale, about, words: digits === null, joint, rounded } : null;
}

/** Decimals times a power of ten without the dust of binary fractions: 4.1 million is 4100000. */
export function exactProduct(value: number, factor: number): number {
  return Number.isInteger(value) ? value * factor : Number((value * factor).toPrecision(15));
}

/** The multiplier of letters after digits ("10k", "1.2bn"), or 1. A capital M is a million, a small one a metre. */
function suffixAt(text: NumberText, at: number): number {
  const token = text.tokens[at];
  if (token?.kind !== "word" || token.breaks > 0) return 1;
  if (token.spaced && token.text.length < 2 && token.text !== "k") return 1;
  return text.lexicon.suffixes.get(token.text) ?? 1;
}

/** What may follow a hundred: up to ninety-nine, with or without "and". */
function hundredTail(
  text: NumberText,
  at: number,
  joins: boolean,
  afterDigits: boolean,
): (Step & { from: number; joined: boolean }) | null {
  const joined = pastAnd(text, at);
  if (joined !== null && !joins) return null;
  if (joined === null && text.lexicon.grammar.joined) return null;
  const from = joined ?? pastHyphen(text, at);
  const digits = joined !== null && (afterDigits || text.lexicon.grammar.joined) ? readDigits(text, from) : null;
  const vigesimalOne = text.lexicon.grammar.vigesimal && text.words[from]?.role === "article" && joined === null;
  const step = digits ?? (vigesimalOne ? { to: from + 1, value: 1 } : belowHundred(text, from, joins));
  if (!step || step.value >= 100 || step.value === 0 || !Number.isInteger(step.value)) return null;
  // "two hundred and three hundred" are two numbers.
  if (joined !== null && text.words[step.to]?.role === "hundred" && !text.words[step.to]?.joined) return null;
  return { ...step, from, joined: joined !== null };
}

/**
 * Puts together the number that begins at `at`, or null where none does.
 * `joins` false reads no "and" inside the number: the ends of "between two hundred and three hundred".
 */
export function composeAt(text: NumberText, at: number, joins = true): Composed | null {
  const { grammar } = text.lexicon;
  const first = termAt(text, at, joins);
  if (!first) return null;
  let { to, value, scale, about, words } = first;
  let last = first.joint;
  while (scale > 1) {
    const joined = pastAnd(text, to);
    if (joined !== null && !joins) break;
    const from = joined ?? pastHyphen(text, to);
    const word = text.words[from];
    if (!word && text.tokens[from]?.kind !== "digits") break;
    const one = grammar.vigesimal && joined === null && word?.role === "article" ? { to: from + 1, value: 1 } : null;
    const term =
      termAt(text, from, joins) ??
      (one && { ...one, scale: 1, about: false, words: true, joint: null, rounded: false });
    if (!term || term.value >= scale || term.value === 0 || !Number.isInteger(term.value)) break;
    // "two thousand 15 others": digits only go on where a multiplier, or the language's "and", ties them.
    if (!term.words && !term.rounded && !(joined !== null && (grammar.joined || !words))) break;
    if (grammar.joined && joined === null && !term.rounded) break;
    last = joined !== null ? { from, value: term.value, before: value, beforeTo: to } : term.joint;
    value += term.value;
    to = term.to;
    about ||= term.about;
    words &&= term.words;
    scale = term.scale;
  }
  if (!first.words) words = false;
  return { to, value, scale, about, words, last };
}

import { type NumberText, exactProduct, pastAnd, pastHyphen, readDigits } from "./numberText.js";
import { type Step, belowHundred } from "./tens.js";
import type { NumberWord } from "./words.js";

/** A coefficient with its hundreds and multipliers: "two hundred and five thousand", "3 hundred", «ألفين». */
export interface Term extends Step {
  /** The multiplier from 1000 that closes it, or 1. */
  readonly scale: number;
  /** The last multiplier, a hundred or a group as well, where nothing follows it; or 1. */
  readonly multiplier: number;
  /** Made of a group such as "dozen": its value is about. */
  readonly about: boolean;
  readonly words: boolean;
  /** A hundred, a multiplier or a group stands in it. */
  readonly tied: boolean;
}

const MAX_MULTIPLIERS = 4;

/** The term that begins at `at`, or null. `joins` false reads no "and" inside it. */
export function termAt(text: NumberText, at: number, joins: boolean): Term | null {
  const first = text.words[at];
  if (first?.role === "dualScale") {
    const { value } = first;
    return {
      to: at + 1,
      value,
      scale: value / 2,
      multiplier: value / 2,
      about: false,
      words: true,
      joint: null,
      tied: true,
    };
  }
  const digits = readDigits(text, at);
  if (digits) {
    const scale = suffixAt(text, digits.to);
    if (scale > 1) {
      const value = exactProduct(digits.value, scale);
      return {
        to: digits.to + 1,
        value,
        scale,
        multiplier: scale,
        about: false,
        words: false,
        joint: null,
        tied: true,
      };
    }
  }
  if (digits && groupEndsAt(text, digits.to)) {
    const { to, value } = digits;
    return { to: to + 1, value, scale: 1, multiplier: 1, about: true, words: false, joint: null, tied: true };
  }
  const coefficient: Step | null = digits
    ? { to: digits.to, value: digits.value, joint: null }
    : coefficientAt(text, at, first, joins);
  if (!coefficient) return null;
  const hundreds = hundredsAt(text, at, coefficient, joins, digits !== null);
  return multiplied(text, at, hundreds, digits === null, hundreds !== coefficient || first?.role === "hundreds");
}

/** "20aine" */
function groupEndsAt(text: NumberText, at: number): boolean {
  const token = text.tokens[at];
  return token?.kind === "word" && !token.spaced && text.lexicon.groupEndings.has(token.fold);
}

/** What a hundred or a multiplier multiplies, in words: nothing reads as one. */
function coefficientAt(text: NumberText, at: number, first: NumberWord | undefined, joins: boolean): Step | null {
  switch (first?.role) {
    case "article":
      return multiplies(text.words[at + 1]) ? { to: at + 1, value: 1, joint: null } : null;
    case "hundreds":
      return { to: at + 1, value: first.value, joint: null };
    case "hundred":
    case "scale":
    case "group":
      return first.plural ? null : { to: at, value: first.dual && !tanwin(text, at) ? 2 : 1, joint: null };
    default:
      return belowHundred(text, at, joins);
  }
}

/** The sign of the indefinite accusative, which tells one thousand from the two of «ألفا شخص» where it is written. */
function tanwin(text: NumberText, at: number): boolean {
  return text.tokens[at]?.text.includes("\u064b") ?? false;
}

function multiplies(word: NumberWord | undefined): boolean {
  return (
    word !== undefined && !word.attached && (word.role === "hundred" || word.role === "scale" || word.role === "group")
  );
}

/** The multiplier of letters after digits ("10k", "1.2bn"), or 1. A capital M is a million, a small one a metre. */
function suffixAt(text: NumberText, at: number): number {
  const token = text.tokens[at];
  if (token?.kind !== "word" || token.breaks > 0) return 1;
  const scale = text.lexicon.suffixes.get(token.text) ?? 1;
  if (!token.spaced || token.text.length > 1 || token.text === "k") return scale;
  // "10 M de dollars", but "le 10, M. Diallo"
  return token.text === "M" && text.tokens[at + 1]?.text !== "." ? scale : 1;
}

/** A coefficient with "hundred" and what follows it. */
function hundredsAt(text: NumberText, at: number, coefficient: Step, joins: boolean, digits: boolean): Step {
  let { to, value } = coefficient;
  let rounded = text.words[at]?.role === "hundreds";
  const next = pastHyphen(text, to);
  const hundred = text.words[next];
  if (hundred?.role === "hundred" && (to === at || !hundred.attached) && (digits || value < 100)) {
    value = exactProduct(value, 100);
    to = next + 1;
    rounded = true;
  }
  if (!rounded) return coefficient;
  const tail = hundredTail(text, to, joins, digits);
  if (!tail) return { to, value, joint: null };
  const joint = tail.joint
    ? { ...tail.joint, before: value + tail.joint.before }
    : tail.joined
      ? { value: tail.value, before: value, scale: 1 }
      : null;
  return { to: tail.to, value: value + tail.value, joint };
}

/** What may follow a hundred: up to ninety-nine, with or without "and". */
function hundredTail(
  text: NumberText,
  at: number,
  joins: boolean,
  afterDigits: boolean,
): (Step & { joined: boolean }) | null {
  const { grammar } = text.lexicon;
  const joined = pastAnd(text, at);
  if (joined === null ? grammar.joined : !joins) return null;
  const from = joined ?? pastHyphen(text, at);
  const digits = joined !== null && (afterDigits || grammar.joined) ? readDigits(text, from) : null;
  const step = digits ?? (joined === null ? unitArticle(text, from) : null) ?? belowHundred(text, from, joins);
  if (!step || step.value >= 100 || step.value === 0 || !Number.isInteger(step.value)) return null;
  // "two hundred and three hundred" are two numbers.
  const after = text.words[step.to];
  if (joined !== null && after?.role === "hundred" && !after.attached) return null;
  return { to: step.to, value: step.value, joint: "joint" in step ? step.joint : null, joined: joined !== null };
}

/** "Un" behind a hundred or a thousand, where French counts with it: "cent un", "mille un". */
export function unitArticle(text: NumberText, at: number): Step | null {
  if (!text.lexicon.grammar.vigesimal || text.words[at]?.role !== "article") return null;
  const next = text.words[at + 1];
  // "Un million" begins a part of its own; "cent un mille" and "cent un millions" go on.
  if (multiplies(next) && !next?.plural && next?.value !== 1000) return null;
  return { to: at + 1, value: 1, joint: null };
}

/** Multiplies by the multipliers and the group that follow: "cent mille millions", "une centaine de milliers". */
function multiplied(text: NumberText, at: number, number: Step, words: boolean, hundreds: boolean): Term {
  let { to, value, joint } = number;
  let scale = 1;
  let multiplier = hundreds && number.value % 100 === 0 && number.joint === null ? 100 : 1;
  let about = false;
  for (let n = 0; n < MAX_MULTIPLIERS; n++) {
    const next = pastHyphen(text, to);
    const word = text.words[next];
    if ((word?.role !== "scale" && word?.role !== "group") || (word.attached && next > at)) break;
    if (word.role === "group" ? scale > 1 : word.value < scale) break;
    value = exactProduct(value, word.value);
    to = next + 1;
    joint = null;
    multiplier = word.value;
    if (word.role === "scale") {
      scale = word.value;
      continue;
    }
    about = true;
    const of = text.tokens[to];
    const after = text.words[to + 1];
    if (of && text.lexicon.of.has(of.fold) && (after?.role === "scale" || after?.role === "group") && after.plural) {
      value = exactProduct(value, after.value);
      scale = after.value;
      multiplier *= after.value;
      to += 2;
    }
    break;
  }
  return { to, value, joint, scale, multiplier, about, words, tied: hundreds || scale > 1 || about };
}

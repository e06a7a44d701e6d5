import type { Token } from "../token.js";
import { type Composed, composeAt } from "./compose.js";
import { fractionAt, fractionBehind, vulgarAt } from "./fractions.js";
import { type NumberText, pastHyphen, readDigits } from "./numberText.js";
import type { NumberWord, Role, Vague } from "./words.js";

/** A number as it stands in a text, before the words around it bound it. */
export interface PlainNumber {
  /** Tokens, end outside. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly kind: "cardinal" | "share" | "ordinal";
  /** The last multiplier, a hundred or a group as well, where nothing follows it; or 1. */
  readonly multiplier: number;
  /** Made of a group: "a dozen" is about twelve. */
  readonly about: boolean;
  readonly words: boolean;
  readonly glued: boolean;
  /** The token of a minus or of a word for it right before, or null. A list's dash looks alike; counts take no sign. */
  readonly minus: number | null;
  /** "Dozens", "most": no number, only bounds. */
  readonly vague: Vague | null;
}

/** A letter stands right before the digits: "M16" is a name. Scripts without capitals have none such: «ال40», «قتل5». */
function named(text: NumberText, at: number): boolean {
  const token = text.tokens[at];
  const before = text.tokens[at - 1];
  if (!token || token.spaced || before?.kind !== "word") return false;
  const letter = before.fold.at(-1) ?? "'";
  return letter !== letter.toUpperCase();
}

function gluedAt(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return next?.kind === "word" && !next.spaced && tokens[to - 1]?.kind === "digits";
}

/** "-1", "- 1", "minus one" */
function minusBefore(text: NumberText, from: number): number | null {
  const sign = text.tokens[from - 1];
  if (!sign || text.tokens[from]?.breaks !== 0) return null;
  if (sign.kind === "word") return text.lexicon.minus.has(sign.fold) ? from - 1 : null;
  return (sign.text === "-" || sign.text === "−") && sign.spaced ? from - 1 : null;
}

/** Every number of a text, from the left, none inside another. One pass: each look ahead is bounded. */
export function plainNumbers(text: NumberText): PlainNumber[] {
  const { tokens, words, begins } = text;
  const found: PlainNumber[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    if (token.kind === "word" && token.text.length > 1 && words[i] === undefined && begins[i] === 0) {
      i++;
      continue;
    }
    const number = readAt(text, i, words[i], tokens[i]?.kind ?? "mark");
    if (number === null) {
      i++;
      continue;
    }
    if (typeof number === "number") {
      i = number;
      continue;
    }
    found.push(number);
    i = number.to;
  }
  return found;
}

/** What a number may begin with. */
const BEGINS: ReadonlySet<Role> = new Set([
  "unit",
  "teen",
  "ten",
  "hundred",
  "hundreds",
  "scale",
  "dualScale",
  "group",
  "ordinal",
  "part",
  "share",
  "boundShare",
  "article",
]);

/** A number at `at`, or the token to go on from, or null. */
function readAt(
  text: NumberText,
  at: number,
  word: NumberWord | undefined,
  kind: Token["kind"],
): PlainNumber | number | null {
  if (kind === "mark") return markAt(text, at);
  if (kind === "digits") {
    if (named(text, at)) return at + 1;
    const ordinal = digitsOrdinal(text, at);
    if (ordinal) return ordinal;
    const slashed = at < text.apart ? null : vulgarAt(text, at);
    if (slashed) return plain(at, slashed.to, slashed.value, "share", text);
    return numberAt(text, at) ?? at + 1;
  }
  const vague = vagueAt(text, at, word);
  if (vague) return vague;
  if (word?.role === "article" && !counts(text, at)) return null;
  if (word) return BEGINS.has(word.role) ? numberAt(text, at) : null;
  return text.tokens[at]?.text.length === 1 && text.tokens[at + 1]?.spaced === false ? numberAt(text, at) : null;
}

/** An article may begin a number: a number word follows, or "sur", "in" as in "un sur trois", "un civil sur trois". */
function counts(text: NumberText, at: number): boolean {
  if (text.words[pastHyphen(text, at + 1)] !== undefined) return true;
  const noun = text.tokens[at + 1];
  if (!noun) return false;
  return text.lexicon.ratio.match(text, at + (text.lexicon.ratioNouns.has(noun.fold) ? 2 : 1)) !== null;
}

/** "Dozens", "several hundred", "most": no number, and no part of a number or of a bound ("at most 40"). */
function vagueAt(text: NumberText, at: number, word: NumberWord | undefined): PlainNumber | number | null {
  const vague = text.lexicon.vague.match(text, at);
  if (!vague) return null;
  const covering = text.lexicon.before.match(text, vague.at);
  if (covering && (covering.at < at || text.tokens[vague.at]?.kind === "digits")) return null;
  const spelled = word ? numberAt(text, at) : null;
  if (spelled && typeof spelled !== "number" && spelled.to > vague.at) return spelled;
  const number = plain(at, vague.at, 0, "mostly" in vague.value ? "share" : "cardinal", text);
  return { ...number, words: true, vague: vague.value };
}

function plain(
  from: number,
  to: number,
  value: number,
  kind: PlainNumber["kind"],
  text: NumberText,
  number?: Composed,
): PlainNumber {
  let words = true;
  for (let i = from; i < to && words; i++) if (text.tokens[i]?.kind === "digits") words = false;
  return {
    from,
    to,
    value,
    kind,
    multiplier: number?.multiplier ?? 1,
    about: number?.about ?? false,
    words,
    glued: gluedAt(text.tokens, to),
    minus: minusBefore(text, from),
    vague: null,
  };
}

/** "¾", ".08" */
function markAt(text: NumberText, at: number): PlainNumber | null {
  const token = text.tokens[at];
  if (!token) return null;
  const vulgar = vulgarAt(text, at);
  if (vulgar) return plain(at, vulgar.to, vulgar.value, "share", text);
  const next = text.tokens[at + 1];
  if ((token.text !== "." && token.text !== ",") || !token.spaced || next?.kind !== "digits" || next.spaced)
    return null;
  const digits = readDigits(text, at + 1);
  if (!digits || digits.to !== at + 2) return null;
  return plain(at, at + 2, Number(`0.${next.fold}`), "cardinal", text);
}

/** "25th", "228e", "1er" */
function digitsOrdinal(text: NumberText, at: number): PlainNumber | null {
  const next = text.tokens[at + 1];
  if (next?.kind !== "word" || next.spaced || !text.lexicon.ordinalEndings.has(next.fold)) return null;
  const token = text.tokens[at];
  if (!token || token.fold.length > 6) return null;
  return plain(at, at + 2, Number(token.fold), "ordinal", text);
}

function numberAt(text: NumberText, at: number): PlainNumber | number | null {
  const fraction = fractionAt(text, at);
  if (fraction && fraction.to > at + 1)
    return withAbout(
      plain(at, fraction.to, fraction.value, fraction.share ? "share" : "cardinal", text),
      fraction.about,
    );
  const number = composeAt(text, at);
  const rank = number && compoundOrdinal(text, at, number);
  if (rank) return rank;
  if (number) {
    const behind = fractionBehind(text, at, number);
    if (behind) return { ...plain(at, behind.to, behind.value, behind.share ? "share" : "cardinal", text, number) };
  }
  if (fraction) return plain(at, fraction.to, fraction.value, "share", text);
  const ordinal = ordinalAt(text, at);
  if (ordinal) return ordinal;
  if (!number) return articleRatio(text, at);
  if (isPronoun(text, at, number)) return number.to;
  const decimal = spokenDecimal(text, number);
  if (decimal) return plain(at, decimal.to, decimal.value, "cardinal", text, number);
  return plain(at, number.to, number.value, "cardinal", text, number);
}

function withAbout(number: PlainNumber, about: boolean): PlainNumber {
  return about ? { ...number, about } : number;
}

/** "un sur trois", "une personne sur cinq": the article counts there. */
function articleRatio(text: NumberText, at: number): PlainNumber | null {
  if (text.words[at]?.role !== "article") return null;
  const one: Composed = { to: at + 1, value: 1, scale: 1, multiplier: 1, about: false, words: true, joint: null };
  const behind = fractionBehind(text, at, one);
  return behind ? plain(at, behind.to, behind.value, behind.share ? "share" : "cardinal", text) : null;
}

/** "this one", "which one" */
function isPronoun(text: NumberText, at: number, number: Composed): boolean {
  if (number.value !== 1 || number.to !== at + 1 || text.tokens[at]?.kind !== "word") return false;
  const before = text.tokens[at - 1];
  return before?.kind === "word" && text.lexicon.beforePronoun.has(before.fold);
}

/** "two hundred point zero three", "deux cent virgule cinquante-deux" */
function spokenDecimal(text: NumberText, number: Composed): { to: number; value: number } | null {
  if (text.words[number.to]?.role !== "point" || !Number.isInteger(number.value)) return null;
  let digits = "";
  let to = number.to + 1;
  while (digits.length < 12) {
    const word = text.words[to];
    if (word?.role !== "unit" || word.attached) break;
    digits += word.value;
    to++;
  }
  if (digits.length < 2 && !digits.startsWith("0")) {
    const tail = composeAt(text, number.to + 1);
    if (!tail || tail.scale > 1 || tail.value >= 1000 || !Number.isInteger(tail.value)) return null;
    return { to: tail.to, value: Number(`${number.value}.${tail.value}`) };
  }
  return { to, value: Number(`${number.value}.${digits}`) };
}

/** "third", «الخامس والعشرون», «الثالث عشر» */
function ordinalAt(text: NumberText, at: number): PlainNumber | null {
  const first = text.words[at];
  if (first?.role === "ordinal") {
    const next = text.words[at + 1];
    if (text.lexicon.grammar.unitsFirst && next?.role === "teen" && next.value === 10 && !next.attached) {
      return plain(at, at + 2, first.value + 10, "ordinal", text);
    }
    if (text.lexicon.grammar.unitsFirst && next?.role === "ten" && next.joined) {
      return plain(at, at + 2, first.value + next.value, "ordinal", text);
    }
    return plain(at, at + 1, first.value, "ordinal", text);
  }
  return null;
}

/** A number whose last word is a rank: "twenty-fifth", "deux cent vingt-huitième". */
function compoundOrdinal(text: NumberText, at: number, number: Composed): PlainNumber | null {
  const { unitsFirst, vigesimal } = text.lexicon.grammar;
  if (unitsFirst || !number.words || number.value % 10 !== 0 || number.value < 20) return null;
  let i = pastHyphen(text, number.to);
  if (text.words[i]?.role === "and") i = pastHyphen(text, i + 1);
  const end = text.words[i];
  if (end?.role !== "ordinal" || (end.plural && end.part !== undefined)) return null;
  const room = number.value % 100 === 0 ? 100 : vigesimal && number.value % 20 === 0 ? 20 : 10;
  return end.value < room ? plain(at, i + 1, number.value + end.value, "ordinal", text) : null;
}

import { type Composed, composeAt } from "./compose.js";
import { type NumberText, clean, pastHyphen } from "./numberText.js";
import type { Joint } from "./tens.js";

/** A number with its fractions: "two thirds", "one and a half million", "one in five". */
export interface Fraction {
  readonly to: number;
  readonly value: number;
  /** Parts of one, not a count. */
  readonly share: boolean;
}

interface Share {
  readonly to: number;
  readonly value: number;
}

/** The words behind "a third" say whether it is a share or a rank. */
function sharesHere(text: NumberText, at: number): boolean {
  const token = text.tokens[at];
  return token?.kind !== "word" || token.breaks > 1 || text.lexicon.afterShare.has(token.fold);
}

/** A denominator at `at` for `count` parts: the token beyond it and its number. */
function denominatorAt(text: NumberText, at: number, count: number): Share | null {
  const parts = text.lexicon.partsOf.match(text, at);
  if (parts) return composeAt(text, parts.at);
  let next = pastHyphen(text, at);
  let word = text.words[next];
  if (!word || word.attached) return null;
  if (word.role === "part") return { to: next + 1, value: word.value };
  let tens = 0;
  if (word.role === "ten" && !text.lexicon.grammar.unitsFirst) {
    tens = word.value;
    next = pastHyphen(text, next + 1);
    if (text.words[next]?.role === "and") next = pastHyphen(text, next + 1);
    word = text.words[next];
    if (word?.role !== "ordinal" || word.value > 9) return null;
  }
  if (word.role !== "ordinal" || (word.part === undefined && tens === 0)) return null;
  if (word.plural ? count < 2 : count > 1 && !text.lexicon.grammar.looseParts) return null;
  if (!word.plural && count === 1 && !sharesHere(text, next + 1)) return null;
  return { to: next + 1, value: tens + word.value };
}

/** A share said by itself at `at`: "half", "a quarter", "two thirds", «ثلاثة أرباع». */
export function shareAt(text: NumberText, at: number, inside = false): Share | null {
  const word = text.words[at];
  if (!word) return null;
  if (word.role === "share") return { to: at + 1, value: word.value };
  if (word.role === "boundShare") {
    return inside || behindArticle(text, at) ? { to: at + 1, value: word.value } : null;
  }
  if (word.partBeforeDefinite && word.part !== undefined) {
    if (isDefinite(text, at + 1)) return { to: at + 1, value: 1 / word.part };
  }
  if (word.role === "part" && !word.plural && (text.lexicon.grammar.bareParts || behindArticle(text, at)))
    return { to: at + 1, value: 1 / word.value };
  if (word.role === "article" || (word.role === "unit" && word.value > 0)) {
    const next = pastHyphen(text, at + 1);
    const after = text.words[next];
    if (word.value === 1 && (after?.role === "share" || after?.role === "boundShare") && !after.attached) {
      if (after.role === "share" || inside || sharesHere(text, next + 1)) return { to: next + 1, value: after.value };
    }
    const part = denominatorAt(text, at + 1, word.value);
    if (part) return { to: part.to, value: word.value / part.value };
  }
  return null;
}

/** "le tiers des blessés" */
function behindArticle(text: NumberText, at: number): boolean {
  const article = text.tokens[at - 1];
  return article !== undefined && text.lexicon.partArticles.has(article.fold) && sharesHere(text, at + 1);
}

function isDefinite(text: NumberText, at: number): boolean {
  const token = text.tokens[at];
  if (token?.kind !== "word" || text.words[at] !== undefined) return false;
  return token.text.startsWith("ال") && token.fold.length > 3;
}

/** The multiplier behind a share: "half a million", "trois quarts de million", «نصف مليون». */
function scaleBehind(text: NumberText, at: number): { to: number; value: number; group: boolean } | null {
  let i = pastHyphen(text, at);
  const of = text.tokens[i];
  if (of && text.lexicon.of.has(of.fold)) i++;
  if (text.words[i]?.role === "article") i++;
  const word = text.words[i];
  if (!word || word.attached || (word.role !== "scale" && word.role !== "group")) return null;
  return { to: i + 1, value: word.value, group: word.role === "group" };
}

/** Reads a fraction that begins at `at`: a share, or a share of a multiplier. */
export function fractionAt(text: NumberText, at: number): (Fraction & { about: boolean }) | null {
  const share = shareAt(text, at) ?? boundBeforeScale(text, at);
  if (!share) return null;
  const scale = scaleBehind(text, share.to);
  if (!scale) return { ...share, share: true, about: false };
  return { to: scale.to, value: clean(share.value * scale.value), share: false, about: scale.group };
}

/** "demi-million", "un demi-million": a bound share stands where a multiplier follows. */
function boundBeforeScale(text: NumberText, at: number): Share | null {
  const share = shareAt(text, at, true);
  return share && scaleBehind(text, share.to) ? share : null;
}

/** What a fraction makes of the number before it: mixed numbers, parts, and N of M. */
export function fractionBehind(text: NumberText, at: number, number: Composed): Fraction | null {
  return mixed(text, number) ?? partsOf(text, number) ?? ratio(text, at, number);
}

/** "one and a half million", "3 millions et demi", «مليون ونصف المليون». */
function mixed(text: NumberText, number: Composed): Fraction | null {
  const word = text.words[number.to];
  const from = word?.role === "and" ? number.to + 1 : word?.joined ? number.to : null;
  const written = from === null ? vulgarAt(text, number.to) : null;
  const share = from === null ? written : (shareAt(text, from, true) ?? vulgarAt(text, from));
  if (!share || share.value >= 1) return null;
  const scale = scaleBehind(text, share.to);
  if (scale && !scale.group) {
    const value =
      number.scale > 1 ? number.value + share.value * scale.value : (number.value + share.value) * scale.value;
    return { to: scale.to, value: clean(value), share: false };
  }
  return { to: share.to, value: clean(number.value + share.value * number.scale), share: false };
}

/** "two thirds"; in "a hundred and three quarters" only what "and" joined belongs to the quarters. */
function partsOf(text: NumberText, number: Composed): Fraction | null {
  if (!Number.isInteger(number.value) || number.value < 1) return null;
  const { joint } = number;
  const half = text.words[number.to];
  if (joint?.value === 1 && (half?.role === "share" || half?.role === "boundShare") && !half.attached) {
    return mixedWith(text, joint, { to: number.to + 1, value: half.value });
  }
  const part = denominatorAt(text, number.to, number.value);
  if (!part) return null;
  if (joint && joint.value < part.value)
    return mixedWith(text, joint, { to: part.to, value: joint.value / part.value });
  const value = number.value / part.value;
  const scale = scaleBehind(text, part.to);
  if (scale && !scale.group) return { to: scale.to, value: clean(value * scale.value), share: false };
  return { to: part.to, value: clean(value), share: value <= 1 };
}

/** "five billion and three quarters", "one billion and three quarters million" */
function mixedWith(text: NumberText, joint: Joint, share: Share): Fraction {
  const scale = scaleBehind(text, share.to);
  if (scale && !scale.group)
    return { to: scale.to, value: clean(joint.before + share.value * scale.value), share: false };
  const unit = joint.scale >= 1e6 ? joint.scale : 1;
  return { to: share.to, value: clean(joint.before + share.value * unit), share: false };
}

/** "one in five", "un sur trois", "une personne sur cinq". */
function ratio(text: NumberText, at: number, number: Composed): Fraction | null {
  let i = number.to;
  const noun = text.tokens[i];
  const named = noun !== undefined && text.lexicon.ratioNouns.has(noun.fold);
  if (named) i++;
  const phrase = text.lexicon.ratio.match(text, i);
  if (!phrase || (phrase.value === "one" && number.value !== 1)) return null;
  if (!Number.isInteger(number.value) || number.value < 1 || at >= number.to) return null;
  const whole = composeAt(text, phrase.at);
  if (!whole || !Number.isInteger(whole.value) || whole.value <= number.value) return null;
  const next = text.tokens[whole.to];
  if (next?.kind === "word" && text.lexicon.notRatioBefore.has(next.fold)) return null;
  if (number.value > 1 && !ROUND.has(whole.value)) return null;
  return { to: whole.to, value: number.value / whole.value, share: true };
}

/** The wholes of which a share of more than one is told: "9 out of 10"; "14 out of 30" counts fourteen. */
const ROUND = new Set([2, 3, 4, 5, 8, 10, 20, 100, 500, 1000]);

const VULGAR: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅕": 1 / 5,
  "⅖": 2 / 5,
  "⅗": 3 / 5,
  "⅘": 4 / 5,
  "⅙": 1 / 6,
  "⅚": 5 / 6,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
};

/** Denominators that a text writes with a slash; others are dates. */
const TOLD = new Set([2, 3, 4, 5, 8, 10]);

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** "¾" or "3/4" at `at`; a longer row with slashes is a date or a number of another kind. */
export function vulgarAt(text: NumberText, at: number): Share | null {
  const { tokens } = text;
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "mark") {
    const value = VULGAR[token.text];
    return value === undefined ? null : { to: at + 1, value };
  }
  if (token.kind !== "digits" || token.fold.length > 1) return null;
  const slash = tokens[at + 1];
  const below = tokens[at + 2];
  if ((slash?.text !== "/" && slash?.text !== "⁄") || slash.spaced || below?.kind !== "digits" || below.spaced)
    return null;
  const after = tokens[at + 3];
  if (after && !after.spaced && (after.kind !== "mark" || after.text === "/")) return null;
  if (at > 0 && tokens[at - 1]?.text === "/") return null;
  const over = Number(token.fold);
  const under = Number(below.fold);
  return over > 0 && over < under && TOLD.has(under) && gcd(over, under) === 1
    ? { to: at + 3, value: over / under }
    : null;
}

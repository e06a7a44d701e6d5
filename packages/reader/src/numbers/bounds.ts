import { type Figure, type Qualifier, figureBetween, figureOf } from "@bilan/vocabulary";
import { composeAt } from "./compose.js";
import { type NumberText, exactProduct } from "./numberText.js";
import type { NumberMention, NumberPart } from "./mention.js";
import type { PlainNumber } from "./plain.js";

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
const RANGE_MARKS = new Set(["-", "–", "—", "~", "‐", "‑", "−"]);
const ARABIC_CLITICS = new Set(["ال", "و", "ب", "ل", "ف", "ك", "بال", "وال", "لل", "ولل", "فال", "ه"]);

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
    const mention = rangeAt(text, numbers, n, floor) ?? single(text, number, numbers[n + 1], floor);
    const joined: NumberMention | null = before && joinBounds(text, before, mention);
    if (joined) found[found.length - 1] = joined;
    else found.push(mention);
    before = joined ?? mention;
    floor = mention.to - text.offset;
  }
}

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

/** The bounds of a share: parts of one, never rounded to people. */
function shareFigure(qualifier: Qualifier, value: number): Figure {
  const low = Number((0.9 * value).toPrecision(12));
  const high = Number((1.1 * value).toPrecision(12));
  switch (qualifier) {
    case "at-least":
    case "more-than":
      return { value, qualifier, low: value, high: null };
    case "at-most":
    case "less-than":
      return { value, qualifier, low: 0, high: value };
    case "about":
      return { value, qualifier, low, high };
    case "nearly":
      return { value, qualifier, low, high: value };
    default:
      return { value, qualifier: "exact", low: value, high: value };
  }
}

function partOf(text: NumberText, number: PlainNumber, qualifier: Qualifier, value: number = number.value): NumberPart {
  return {
    from: number.from + text.offset,
    to: number.to + text.offset,
    start: text.tokens[number.from]?.start ?? 0,
    end: text.tokens[number.to - 1]?.end ?? 0,
    value,
    qualifier,
    glued: number.glued,
    named: isNamed(text, number.from),
  };
}

/** "F-16", "إف-16" */
function isNamed(text: NumberText, from: number): boolean {
  const [digits, hyphen, word] = [text.tokens[from], text.tokens[from - 1], text.tokens[from - 2]];
  return digits?.kind === "digits" && hyphen?.text === "-" && !digits.spaced && !hyphen.spaced && word?.kind === "word";
}

function mentionOf(
  text: NumberText,
  from: number,
  to: number,
  figure: Figure,
  kind: NumberMention["kind"],
  words: boolean,
  parts: readonly NumberPart[],
): NumberMention {
  const start = text.tokens[from]?.start ?? 0;
  const end = text.tokens[to - 1]?.end ?? start;
  return {
    from: from + text.offset,
    to: to + text.offset,
    start,
    end,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    qualifier: figure.qualifier,
    kind,
    words,
    parts,
  };
}

/** A per cent sign behind the number, or, as Arabic may write it, right before it. */
function percentAt(text: NumberText, number: PlainNumber, floor: number): { from: number; to: number } | null {
  const behind = text.lexicon.percent.match(text, number.to);
  if (behind) return { from: number.from, to: behind.at };
  const before = text.tokens[number.from - 1];
  const digits = text.tokens[number.from];
  if (number.from - 1 < floor || !before || digits?.spaced !== false) return null;
  return (before.text === "%" || before.text === "٪") && before.spaced
    ? { from: number.from - 1, to: number.to }
    : null;
}

/** Past a clitic written on its own before digits: «ال40», «بـ 40». */
function pastClitic(text: NumberText, from: number, floor: number): number {
  const before = text.tokens[from - 1];
  if (from - 1 < floor || before?.kind !== "word" || before.text.length > 4) return from;
  return ARABIC_CLITICS.has(before.fold) && text.tokens[from]?.kind === "digits" ? from - 1 : from;
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

const JOINTS = new Set(["-", "/", "."]);

/** Digits go on before token `from`, tied by a hyphen or a slash: a date, a telephone. */
function tiedBefore(text: NumberText, from: number): boolean {
  const mark = text.tokens[from - 1];
  return mark?.kind === "mark" && JOINTS.has(mark.text) && !mark.spaced && text.tokens[from - 2]?.kind === "digits";
}

/** Digits go on at token `to`. */
function tiedBehind(text: NumberText, to: number): boolean {
  const mark = text.tokens[to];
  const beyond = text.tokens[to + 1];
  if (mark?.kind === "digits") return mark.breaks === 0;
  if (mark?.kind !== "mark" || (mark.text !== "-" && mark.text !== "/") || mark.spaced) return false;
  return beyond?.kind === "digits" && !beyond.spaced;
}

interface Ends {
  readonly low: PlainNumber;
  readonly high: PlainNumber;
  readonly from: number;
  /** The words or marks of the range itself say that it is one: "between", a dash. */
  readonly certain: boolean;
}

/** "between 20 and 30", "15 to 20", "15-20", "two or three" from number `n` on. */
function rangeAt(text: NumberText, numbers: readonly PlainNumber[], n: number, floor: number): NumberMention | null {
  const ends = betweenAt(text, numbers, n, floor) ?? spanAt(text, numbers, n, floor);
  if (!ends) return null;
  const { high } = ends;
  let low = withSharedMultiplier(ends.low, high);
  const percentHigh = percentAt(text, high, low.to);
  const percentLow = percentAt(text, low, floor);
  let above = high;
  if (percentHigh) {
    above = { ...high, value: exactProduct(high.value, 0.01), kind: "share" };
    low = { ...low, value: exactProduct(low.value, 0.01), kind: "share" };
  } else if (percentLow) return null;
  if (low.kind !== above.kind || low.value >= above.value) return null;
  const figure = figureBetween(low.value, above.value);
  const kind = above.kind === "share" ? "share" : "cardinal";
  return mentionOf(text, ends.from, percentHigh?.to ?? high.to, figure, kind, low.words && high.words, [
    partOf(text, low, "exact"),
    partOf(text, above, "exact"),
  ]);
}

/** "2 to 3 million", "deux à trois cents": what multiplies the higher end multiplies the lower. */
function withSharedMultiplier(low: PlainNumber, high: PlainNumber): PlainNumber {
  const { multiplier } = high;
  if (low.multiplier > 1 || multiplier === 1 || low.value >= high.value / multiplier) return low;
  return { ...low, value: exactProduct(low.value, multiplier) };
}

function isEnd(number: PlainNumber | undefined): number is PlainNumber {
  return number !== undefined && number.kind !== "ordinal" && number.vague === null;
}

function betweenAt(text: NumberText, numbers: readonly PlainNumber[], n: number, floor: number): Ends | null {
  const low = numbers[n];
  if (!isEnd(low)) return null;
  const phrase = text.lexicon.between.match(text, pastClitic(text, low.from, floor), floor);
  if (!phrase) return null;
  const end = percentAt(text, low, floor)?.to ?? low.to;
  const high = numbers[n + 1];
  if (isEnd(high) && endsMeet(text, end, high)) return { low, high, from: phrase.at, certain: true };
  return splitAt(text, low, phrase.at);
}

/** The two ends meet with "and" alone between them, as a word or as a clitic. */
function endsMeet(text: NumberText, end: number, high: PlainNumber): boolean {
  const and = text.words[end];
  if (and?.role === "and") return high.from === end + 1 || pastClitic(text, high.from, end + 1) === end + 1;
  if (high.from === end) return text.words[high.from]?.joined === true;
  return high.from === end + 1 && text.tokens[end]?.fold === "و";
}

/** "between five and twenty" where "five and twenty" reads as one number: the "and" parts the ends. */
function splitAt(text: NumberText, number: PlainNumber, from: number): Ends | null {
  if (number.kind !== "cardinal") return null;
  const low = composeAt(text, number.from, false);
  if (!low || low.to >= number.to) return null;
  const joined = text.words[low.to]?.role === "and" ? low.to + 1 : text.words[low.to]?.joined ? low.to : null;
  if (joined === null) return null;
  const high = composeAt(text, joined);
  if (!high || high.to !== number.to || high.value <= low.value) return null;
  const shape = { kind: "cardinal", about: false, glued: false, vague: null } as const;
  return {
    low: { ...shape, from: number.from, to: low.to, value: low.value, multiplier: low.multiplier, words: low.words },
    high: { ...shape, from: joined, to: high.to, value: high.value, multiplier: high.multiplier, words: high.words },
    from,
    certain: true,
  };
}

function spanAt(text: NumberText, numbers: readonly PlainNumber[], n: number, floor: number): Ends | null {
  const low = numbers[n];
  const high = numbers[n + 1];
  if (!isEnd(high)) return null;
  if (!isEnd(low)) return null;
  const { tokens, lexicon } = text;
  const end = percentAt(text, low, floor)?.to ?? low.to;
  if (high.from - end > 3 || high.from <= end) return null;
  const mark = tokens[end];
  if (mark?.kind === "mark" && mark.breaks === 0 && RANGE_MARKS.has(mark.text) && high.from === end + 1) {
    const even = mark.spaced === (tokens[high.from]?.spaced ?? false);
    if (!even || tiedBefore(text, low.from) || tiedBehind(text, high.to)) return null;
    return { low, high, from: low.from, certain: true };
  }
  const start = pastClitic(text, high.from, end);
  const to = lexicon.to.match(text, end);
  if (to && (to.at === high.from || to.at === start)) {
    if (changesBefore(text, low.from, floor)) return null;
    const from = lexicon.from.match(text, pastClitic(text, low.from, floor), floor);
    return { low, high, from: from?.at ?? low.from, certain: true };
  }
  const or = lexicon.or.match(text, end);
  if (or && or.at === high.from && high.value <= 3 * withSharedMultiplier(low, high).value)
    return { low, high, from: low.from, certain: false };
  return null;
}

const CHANGE_REACH = 8;

/** A word of change before "from 17 to 22", in the same clause: the toll rose, and the two are told apart. */
function changesBefore(text: NumberText, from: number, floor: number): boolean {
  for (let i = from - 1; i >= floor && i >= from - CHANGE_REACH; i--) {
    const token = text.tokens[i];
    if (!token || token.kind === "mark" || (text.tokens[i + 1]?.breaks ?? 0) > 0) return false;
    if (text.lexicon.changes.has(token.fold)) return true;
  }
  return false;
}

const LOWER = new Set<Qualifier>(["at-least", "more-than"]);
const UPPER = new Set<Qualifier>(["at-most", "less-than"]);

/** "more than 20 and fewer than 35": one figure between its two bounds. */
function joinBounds(text: NumberText, first: NumberMention, second: NumberMention): NumberMention | null {
  const straight = LOWER.has(first.qualifier) && UPPER.has(second.qualifier);
  if (!straight && !(UPPER.has(first.qualifier) && LOWER.has(second.qualifier))) return null;
  if (first.kind !== second.kind || first.parts.length !== 1 || second.parts.length !== 1) return null;
  const join = text.lexicon.joinBounds.match(text, first.to - text.offset);
  if ((join ? join.at + text.offset : first.to) !== second.from) return null;
  const low = (straight ? first : second).low;
  const high = (straight ? second : first).high;
  if (high === null || low > high) return null;
  const figure = figureBetween(low, high);
  const parts = [...first.parts, ...second.parts];
  const [from, to] = [first.from - text.offset, second.to - text.offset];
  return mentionOf(text, from, to, figure, first.kind, first.words && second.words, parts);
}

import { figureBetween } from "@bilan/vocabulary/plain";
import { pastClitic, percentAt, tiedBefore, tiedBehind } from "./around.js";
import { composeAt } from "./compose.js";
import type { NumberMention } from "./mention.js";
import { mentionOf, partOf } from "./mentions.js";
import { type NumberText, exactProduct } from "./numberText.js";
import type { PlainNumber } from "./plain.js";

const RANGE_MARKS = new Set(["-", "–", "—", "~", "‐", "‑", "−"]);

interface Ends {
  readonly low: PlainNumber;
  readonly high: PlainNumber;
  readonly from: number;
}

/** "between 20 and 30", "15 to 20", "15-20", "two or three" from number `n` on. */
export function rangeAt(
  text: NumberText,
  numbers: readonly PlainNumber[],
  n: number,
  floor: number,
): NumberMention | null {
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
export function withSharedMultiplier(low: PlainNumber, high: PlainNumber): PlainNumber {
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
  if (isEnd(high) && endsMeet(text, end, high)) return { low, high, from: phrase.at };
  return splitAt(text, low, phrase.at);
}

/** The two ends meet with "and" alone between them, as a word or as a clitic. */
function endsMeet(text: NumberText, end: number, high: PlainNumber): boolean {
  const and = text.words[end];
  if (and?.role === "and") return high.from === end + 1 || pastClitic(text, high.from, end + 1) === end + 1;
  return high.from === end && text.words[end]?.joined === true;
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
  const shape = { kind: "cardinal", about: false, glued: false, minus: null, vague: null } as const;
  return {
    low: { ...shape, from: number.from, to: low.to, value: low.value, multiplier: low.multiplier, words: low.words },
    high: { ...shape, from: joined, to: high.to, value: high.value, multiplier: high.multiplier, words: high.words },
    from,
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
    return { low, high, from: low.from };
  }
  const start = pastClitic(text, high.from, end);
  const to = lexicon.to.match(text, end);
  if (to && (to.at === high.from || to.at === start)) {
    if (changesBefore(text, low.from, floor)) return null;
    const from = lexicon.from.match(text, pastClitic(text, low.from, floor), floor);
    return { low, high, from: from?.at ?? low.from };
  }
  const or = lexicon.or.match(text, end);
  if (or && or.at === high.from && high.value <= 3 * withSharedMultiplier(low, high).value)
    return { low, high, from: low.from };
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

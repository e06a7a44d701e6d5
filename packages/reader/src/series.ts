import type { Figure } from "@bilan/vocabulary";
import type { Draft } from "./draft.js";
import type { Marks } from "./marks.js";
import type { Quantity } from "./quantity.js";

const REACH = 16;
const FAR = 12;
const SMALLEST_SUM = 5;

/** Whether two counts are items of one series: only nouns, commas and a conjunction stand between them. */
function inSeries(marks: Marks, a: Quantity, b: Quantity): boolean {
  if (b.from - a.to > REACH) return false;
  let joined = false;
  for (let i = a.to; i < b.from; i++) {
    const token = marks.tokens[i];
    if (token?.kind === "mark" && !/^[,،\-'’]$/.test(token.text)) return false;
    joined = token?.text === "," || token?.text === "،" || marks.is(i, "and") || (joined && marks.is(i, "article"));
    if (marks.measure.at[i] || marks.part.at[i] || marks.speech.at[i] || marks.event.at[i] || marks.cause.at[i])
      return false;
    if (marks.is(i, "auxiliary") || marks.is(i, "relative") || marks.is(i, "breaker")) return false;
  }
  return joined;
}

function atLeast(value: number): Figure {
  return { value, qualifier: "at-least", low: value, high: null };
}

/**
 * "At least" said of a series holds for each of its items ("au moins 143 …, 274 … et 89 …"), and a noun left out in it
 * is that of the item before ("274 du côté des rebelles" after "143 combattants").
 */
export function spreadSeries(marks: Marks, quantities: readonly Quantity[]): void {
  for (let k = 1; k < quantities.length; k++) {
    const [a, b] = [quantities[k - 1] as Quantity, quantities[k] as Quantity];
    if (a.sentence !== b.sentence || b.implied || b.unit === "share" || !inSeries(marks, a, b)) continue;
    if (marks.part.at[b.numberTo]?.from === b.numberTo) continue;
    const { value } = b.figure;
    if (a.figure.qualifier === "at-least" && b.figure.qualifier === "exact" && value !== null)
      b.figure = atLeast(value);
    const leftOut = marks.is(b.numberTo, "of") && marks.is(b.numberTo, "article");
    if (leftOut && b.groups.length === 0 && !b.head?.row.measure)
      b.tags = [...new Set([...(a.head?.row.tags ?? []), ...b.tags])];
  }
}

const SMALLEST_TOLD = 5;
/** A headline tells in short what the text tells again with its place and day. */
const HEADLINE = 0;

/** Whether a count has been told in an earlier sentence: the same figure of the same people, place, day and measure. */
export function toldBefore(draft: Draft, drafts: readonly Draft[]): boolean {
  const { quantity } = draft;
  const { value, qualifier } = quantity.figure;
  if (value === null || value < SMALLEST_TOLD || quantity.unit === "share" || draft.whole || draft.stance !== "asserts")
    return false;
  return drafts.slice(-FAR).some((one) => {
    const other = one.quantity;
    return (
      other.sentence < quantity.sentence &&
      one.measure === draft.measure &&
      other.unit === quantity.unit &&
      other.figure.value === value &&
      other.figure.qualifier === qualifier &&
      (other.sentence <= HEADLINE ||
        (one.place?.name === draft.place?.name && one.period?.from === draft.period?.from)) &&
      (bareHeadline(one) ||
        [...quantity.tags, ...quantity.groups].every(
          (item) => other.tags.includes(item as never) || other.groups.includes(item),
        ))
    );
  });
}

/** A headline that does not say of whom it tells: the text under it does. */
function bareHeadline({ quantity }: Draft): boolean {
  return quantity.sentence <= HEADLINE && quantity.tags.length === 0 && quantity.groups.length === 0;
}

function sumOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, draft) => sum + (draft.quantity.figure.value ?? Number.NaN), 0);
}

/** The earlier count that the counts of a sentence make up: of the same measure and unit, and their exact sum. */
function madeUp(items: readonly Draft[], drafts: readonly Draft[]): Draft | null {
  const first = items[0];
  if (!first || items.length < 2) return null;
  const sum = sumOf(items);
  const least = items.every((draft) => draft.quantity.implied === "one") ? 2 : SMALLEST_SUM;
  const from = drafts.lastIndexOf(first);
  for (let k = from - 1; k >= 0 && k >= from - FAR; k--) {
    const whole = drafts[k] as Draft;
    const { unit, figure } = whole.quantity;
    if (least < SMALLEST_SUM && first.quantity.from - whole.quantity.to > 1) continue;
    if (whole.measure === first.measure && unit === first.quantity.unit && figure.value === sum && sum >= least)
      return whole;
  }
  return null;
}

/** The dead and the hurt of a count of casualties told right before them are its parts. */
export function hangCasualties(made: readonly Draft[], drafts: readonly Draft[]): void {
  const harmed = made.filter(
    (draft) =>
      draft.whole === null &&
      (draft.measure === "killed" || draft.measure === "injured") &&
      draft.quantity.unit !== "share",
  );
  const first = made[0] ? drafts.indexOf(made[0]) : -1;
  const total =
    made.find((draft) => draft.measure === "casualties") ??
    drafts.slice(Math.max(0, first - 3), Math.max(0, first)).findLast((draft) => draft.measure === "casualties");
  if (!total || harmed.length < 2 || sumOf(harmed) !== total.quantity.figure.value) return;
  for (const draft of harmed) draft.whole = total;
}

/** "Five teenagers, two boys and three girls": the counts behind a comma that make up the one before it. */
export function hangApposed(marks: Marks, made: readonly Draft[]): void {
  for (let k = 0; k + 2 < made.length; k++) {
    const whole = made[k] as Draft;
    const { value } = whole.quantity.figure;
    if (whole.whole !== null || value === null || marks.tokens[whole.quantity.to]?.text !== ",") continue;
    if ((made[k + 1] as Draft).quantity.from !== whole.quantity.to + 1) continue;
    let sum = 0;
    for (let end = k + 1; end < made.length && sum < value; end++) {
      const part = made[end] as Draft;
      if (part.whole !== null || part.measure !== whole.measure || part.quantity.unit !== whole.quantity.unit) break;
      sum += part.quantity.figure.value ?? Number.NaN;
      if (sum !== value || end < k + 2) continue;
      for (const one of made.slice(k + 1, end + 1)) {
        one.whole = whole;
        one.by = whole.by;
        one.cause = whole.cause;
      }
    }
  }
}

/** Hangs on an earlier count the counts of a sentence that make it up without saying so. */
export function hangSums(made: readonly Draft[], drafts: readonly Draft[]): void {
  const free = made.filter(
    (draft) => draft.whole === null && draft.quantity.unit !== "share" && draft.measure === made[0]?.measure,
  );
  for (const items of [free, free.slice(1)]) {
    const whole = madeUp(items, drafts);
    if (!whole) continue;
    for (const draft of items) {
      draft.whole = whole;
      draft.cause = whole.cause;
    }
    return;
  }
}

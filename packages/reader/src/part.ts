import type { Marks } from "./marks.js";
import type { Quantity } from "./quantity.js";

/** How a quantity hangs on another: by a word before it, by one after it, or by the item before it in a list of parts. */
export type Hanging = "before" | "after" | "among" | "goes-on" | null;

const SMALL = 5;
const REACH = 10;

/** For each quantity of a sentence, whether the words make it a part. */
export function hangings(
  marks: Marks,
  quantities: readonly Quantity[],
  sentenceFrom: number,
  sentenceTo: number,
): Hanging[] {
  const out: Hanging[] = [];
  quantities.forEach((quantity, i) => {
    const before = quantities[i - 1];
    out.push(hangingOf(marks, quantity, before, out[i - 1] ?? null, sentenceFrom, sentenceTo));
  });
  return out;
}

function hangingOf(
  marks: Marks,
  quantity: Quantity,
  before: Quantity | undefined,
  beforeHangs: Hanging,
  from: number,
  to: number,
): Hanging {
  if (quantity.predicate) return "after";
  for (let i = quantity.numberTo; i < Math.min(to, quantity.to + 2); i++) {
    const part = marks.part.at[i];
    if (part?.from === i && part.row.place !== "among" && (i <= quantity.numberTo || i >= quantity.to)) return "after";
  }
  const limit = Math.max(from, before ? before.to : from, quantity.from - REACH);
  for (let i = quantity.from - 1; i >= limit; i--) {
    const part = marks.part.at[i];
    if (part) {
      if (part.row.place === "among") return "among";
      if (i >= quantity.from - 2 || part.row.place === "before") return "before";
      return null;
    }
    const token = marks.tokens[i];
    if (quantity.from - i > SMALL && (marks.measure.at[i] || marks.is(i, "breaker"))) break;
    if (/^[;.؛]$/.test(token?.text ?? "") || (token?.text === "," && quantity.from - i > 1)) break;
  }
  return before && beforeHangs && goesOn(marks, before, quantity) ? "goes-on" : null;
}

/** Whether only small words stand between two items of a list. */
function goesOn(marks: Marks, before: Quantity, quantity: Quantity): boolean {
  for (let i = before.to; i < quantity.from; i++) {
    const token = marks.tokens[i];
    if (!/^[,،)+&]$/.test(token?.text ?? "") && !marks.is(i, "and") && !marks.is(i, "article") && !marks.is(i, "of"))
      return false;
  }
  return true;
}

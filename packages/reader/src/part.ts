import type { Marks } from "./marks.js";
import type { Quantity } from "./quantity.js";

/** How a quantity hangs on another: by a word before it, by one after it, or by the item before it in a list of parts. */
export type Hanging = "before" | "after" | "among" | "goes-on" | null;

const SMALL = 5;

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
  for (let i = quantity.numberTo; i < Math.min(to, quantity.to + 3); i++) {
    const part = marks.part.at[i];
    if (part && part.row.place === "after" && (i >= quantity.to || part.from >= quantity.numberTo)) return "after";
    if (i >= quantity.to && !marks.is(i, "of")) break;
  }
  const limit = Math.max(from, before ? before.numberTo : from, quantity.from - 10);
  for (let i = quantity.from - 1; i >= limit; i--) {
    const part = marks.part.at[i];
    if (part)
      return part.row.place === "among"
        ? "among"
        : part.row.place === "after" && i < quantity.from - 2
          ? null
          : "before";
    const token = marks.tokens[i];
    if (quantity.from - i > SMALL && (marks.measure.at[i] || marks.is(i, "breaker"))) break;
    if (token?.text === ";" || token?.text === "." || token?.text === "؛") break;
    if (token?.text === "," && quantity.from - i > 1) break;
  }
  if (before && (beforeHangs === "before" || beforeHangs === "goes-on" || beforeHangs === "among")) {
    for (let i = before.to; i < quantity.from; i++) {
      const token = marks.tokens[i];
      const small =
        token?.text === "," || token?.text === "،" || marks.is(i, "and") || marks.is(i, "article") || marks.is(i, "of");
      if (!small) return null;
    }
    return "goes-on";
  }
  return null;
}

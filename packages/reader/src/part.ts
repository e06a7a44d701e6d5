import type { Marks } from "./marks.js";
import type { Quantity } from "./quantity.js";
import { WordClass } from "./word.js";

/** How a quantity hangs on another: by a word before it, by one after it, by the item before it in a list of parts, or as an item of a list. */
export type Hanging = "before" | "after" | "among" | "goes-on" | "listed" | null;

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
    out.push(hangingOf(marks, quantity, before, quantities[i + 1], out[i - 1] ?? null, sentenceFrom, sentenceTo));
  });
  quantities.forEach((quantity, i) => {
    const range = out[i] === null ? amongBehind(marks, quantity, sentenceTo) : null;
    if (!range) return;
    for (let k = i; k >= 0; k--) {
      const item = quantities[k] as Quantity;
      const next = quantities[k + 1];
      if (out[k] !== null || (k < i && next && !goesOn(marks, item, next))) break;
      out[k] = "among";
      item.named = range;
    }
  });
  return out;
}

/** "Nine women and four children were among the dead": the words that name the whole stand behind the verb. */
function amongBehind(marks: Marks, quantity: Quantity, end: number): Quantity["named"] {
  for (let i = quantity.to; i < quantity.to + 4 && i < end; i++) {
    const part = marks.part.at[i];
    const direct =
      !marks.pack.capitals &&
      /^ال/.test(marks.tokens[i + 1]?.fold ?? "") &&
      marks.people.at[i + 1]?.row.measure !== undefined;
    if (
      part?.from === i &&
      (i > quantity.to || direct) &&
      /^(among|parmi|بين|من بين)/.test(marks.tokens[i]?.fold ?? "")
    )
      return { from: i, to: Math.min(end, part.to + 4) };
    if (!marks.is(i, "auxiliary") && !marks.is(i, "still") && !/^(figur|compt)/.test(marks.tokens[i]?.fold ?? ""))
      return null;
  }
  return null;
}

/** «ومن بين الشهداء ١٩ امرأة»: the whole of another sentence opens this one, and gives place, time and author. */
export function opensWhole(marks: Marks, hanging: Hanging, { named }: Quantity, sentenceFrom: number): boolean {
  return hanging === "among" && !marks.pack.capitals && named !== null && named.from <= sentenceFrom + 2;
}

const STOPS = new WordClass(/^[;.؛]$/);

function hangingOf(
  marks: Marks,
  quantity: Quantity,
  before: Quantity | undefined,
  next: Quantity | undefined,
  beforeHangs: Hanging,
  from: number,
  to: number,
): Hanging {
  if (quantity.unit === "share" && ofThem(marks, quantity)) return "after";
  if (quantity.unit === "share" && quantity.counted === "bare" && before?.counted === "thing") return null;
  if (quantity.named) return "among";
  const opening = before ? null : openingOf(marks, quantity, from);
  if (opening) {
    quantity.named = opening;
    return "among";
  }
  const of = marks.language === "en" ? marks.part.at[quantity.numberTo] : undefined;
  const befell = of?.row.place === "after" ? marks.measure.at[of.to] : undefined;
  if (of && befell?.from === of.to) {
    quantity.named = { from: of.from, to: befell.to };
    return "among";
  }
  if (quantity.predicate) return "after";
  if (
    before &&
    quantity.unit === "share" &&
    quantity.counted === "people" &&
    marks.tokens[quantity.from - 1]?.text === "," &&
    quantity.from - before.to <= 4
  )
    return "after";
  for (let i = quantity.numberTo; i < Math.min(to, quantity.to + 2); i++) {
    const part = marks.part.at[i];
    if (part?.from !== i || part.row.place === "among" || (i > quantity.numberTo && i < quantity.to)) continue;
    if (part.row.place === "after" || !leads(marks, part.to, next)) return "after";
  }
  if (
    (marks.language !== "ar" || quantity.implied !== null) &&
    before &&
    marks.tokens[quantity.from - 1]?.text === "(" &&
    quantity.from - before.to <= 4 &&
    quantity.counted === "people" &&
    !quantity.head?.row.measure &&
    quantity.unit === before.unit &&
    before.figure.low > quantity.figure.low
  )
    return "before";
  const limit = Math.max(from, before ? before.to : from, quantity.from - REACH);
  for (let i = quantity.from - 1; i >= limit; i--) {
    const part = marks.part.at[i];
    if (part) {
      if (part.row.place === "among") {
        quantity.named = { from: part.from, to: quantity.from };
        return "among";
      }
      if (i >= quantity.from - 2 || part.row.place === "before") return "before";
      return null;
    }
    const token = marks.tokens[i];
    if (!marks.pack.capitals && /^وان(ه|ها|هم)?$/.test(token?.fold ?? "")) break;
    if (quantity.from - i > SMALL && (marks.measure.at[i] || marks.is(i, "breaker"))) break;
    if (STOPS.has(token) || (token?.text === "," && quantity.from - i > 1)) break;
  }
  if (before && ofNamed(marks, before, from)) return "before";
  if (before && beforeHangs && goesOn(marks, before, quantity)) return "goes-on";
  if (
    before?.named &&
    before.named.from <= from + 1 &&
    (quantity.counted === "bare" || quantity.counted === "unknown")
  ) {
    quantity.named = before.named;
    return "among";
  }
  return null;
}

/** « Parmi les 42 victimes figurent 12 femmes »: the whole is counted in the words that open the sentence. */
function ofNamed(marks: Marks, before: Quantity, from: number): boolean {
  const part = marks.part.at[before.from - 1];
  if (marks.language === "fr" && before.from === from + 1 && marks.tokens[from]?.fold === "sur") return true;
  return marks.pack.capitals && part?.row.place === "among" && part.from <= from + 1 && part.to === before.from;
}

/** Whether a word of part has its own noun or number behind it: "dont des membres", "dont 14". */
function leads(marks: Marks, at: number, next: Quantity | undefined): boolean {
  return (next !== undefined && next.from - at <= 3) || marks.is(at, "article");
}

/** "Of the injured, 39 …", « Sur les 45 morts, 12 … »: the whole opens the sentence. */
function openingOf(marks: Marks, quantity: Quantity, from: number): Quantity["named"] {
  const start = marks.tokens[from]?.kind === "mark" ? from + 1 : from;
  if (quantity.from - start > REACH || quantity.from - start < 2) return null;
  const spoken = marks.tokens[start]?.fold === "اما" ? marks.people.at[start + 1] : undefined;
  if (spoken?.row.measure && quantity.from - spoken.to <= 1) return { from: spoken.from, to: spoken.to };
  const topic = marks.people.at[start];
  if (
    topic?.from === start &&
    topic.row.measure &&
    marks.tokens[topic.to]?.text === ":" &&
    quantity.from === topic.to + 1
  )
    return { from: start, to: topic.to };
  const subject = marks.language === "en" && marks.is(start, "article") ? marks.people.at[start + 1] : undefined;
  if (
    subject?.from === start + 1 &&
    subject.row.families !== true &&
    /s$|^(the )?(dead|wounded|injured)$/.test(marks.tokens[subject.to - 1]?.fold ?? "")
  ) {
    const copula = /^(are|were|include|included|comprise|comprised|is|was)$/.test(marks.tokens[subject.to]?.fold ?? "");
    if (copula && quantity.from - subject.to <= 2 && quantity.counted === "people")
      return { from: start, to: subject.to };
  }
  if (marks.tokens[start + 1]?.fold === "nombre") return null;
  const over = marks.language === "fr" && marks.tokens[start]?.fold === "sur";
  if (!marks.is(start, "of") && marks.part.at[start]?.row.place !== "among" && !over) return null;
  if (!marks.pack.capitals && /^(هولا|هولاء|بينهم|هذا)/.test(marks.tokens[start + 1]?.fold ?? ""))
    return { from: start, to: quantity.from };
  const reach = marks.pack.capitals ? quantity.from : Math.min(quantity.from, start + 3);
  for (let i = start + 1; i < reach; i++)
    if ((marks.people.at[i] && !marks.people.at[i]?.row.weak) || (marks.pack.capitals && marks.measure.at[i]))
      return { from: start, to: quantity.from };
  return null;
}

/** Whether only small words stand between two items of a list. */
function goesOn(marks: Marks, before: Quantity, quantity: Quantity): boolean {
  let aged = false;
  for (let i = complementEnd(marks, before.to, quantity.from); i < quantity.from; i++) {
    const token = marks.tokens[i];
    if (/^(aged|agee?s?)$/.test(token?.fold ?? "")) aged = true;
    if (aged && (token?.kind === "digits" || /^(aged|agee?s?|ans)$/.test(token?.fold ?? ""))) continue;
    if (token?.kind === "digits" || /^(ans|an|years?|old|aged|agee?s?)$/.test(token?.fold ?? "")) continue;
    if (!/^[,،)+&]$/.test(token?.text ?? "") && !marks.is(i, "and") && !marks.is(i, "article") && !marks.is(i, "of"))
      return false;
  }
  return true;
}

/** A share with the pronoun of its whole attached: «معظمهم», «ثلثهم». */
function ofThem(marks: Marks, quantity: Quantity): boolean {
  if (marks.pack.capitals) return false;
  for (let i = quantity.from; i < quantity.numberTo; i++)
    if (
      /^(معظم|نصف|ثلث|ثلثا|ثلثي|ربع|غالبيت|اغلب|اغلبيت|اكثر|جل|خمس|كل|جميع)(هم|هن|ها|هما)$/.test(
        marks.tokens[i]?.fold ?? "",
      )
    )
      return true;
  return false;
}

/** The end of the definite words that complete an Arabic noun: «إمام المسجد», «نازعي الألغام». */
function complementEnd(marks: Marks, at: number, end: number): number {
  let to = at;
  const owner = marks.pack.capitals ? undefined : (marks.thing.at[at] ?? marks.placeNoun.at[at]);
  if (owner?.from === at && owner.to === at + 1 && !/^[وبل]/.test(marks.tokens[at]?.fold ?? "")) to++;
  while (
    !marks.pack.capitals &&
    to < end &&
    to < at + 2 &&
    /^ال/.test(marks.tokens[to]?.fold ?? "") &&
    !marks.measure.at[to]
  )
    to++;
  return to;
}

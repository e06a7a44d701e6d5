import type { Period, Tag } from "@bilan/vocabulary";
import type { Marks } from "./marks.js";
import type { PlaceMention } from "./place.js";

/** What a passage has already said, for the clauses under it. */
export interface Scene {
  place: PlaceMention | null;
  period: Period | null;
  by: readonly string[];
  /** The armed group or the state that acted last: whom "the paramilitaries" mean. */
  force?: readonly string[];
  /** Whom the author acted against. */
  against?: readonly Tag[];
  cause: import("@bilan/vocabulary").Cause | null;
}

/** Anything that stands in the text; token indices, end outside. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

/** What it costs to go from one token to another, counted over the words and marks between. */
export class Distance {
  readonly #sum: Float64Array;

  constructor(marks: Marks, startsQuantity: (at: number) => boolean) {
    const sum = new Float64Array(marks.tokens.length + 1);
    for (let i = 0; i < marks.tokens.length; i++) sum[i + 1] = (sum[i] ?? 0) + weight(marks, i, startsQuantity);
    this.#sum = sum;
  }

  /** The cost of what stands between two extents; 0 where they touch or overlap. */
  between(a: Extent, b: Extent): number {
    const [first, second] = a.from <= b.from ? [a, b] : [b, a];
    const from = Math.min(first.to, this.#sum.length - 1);
    return second.from <= from ? 0 : (this.#sum[second.from] ?? 0) - (this.#sum[from] ?? 0);
  }
}

function weight(marks: Marks, at: number, startsQuantity: (at: number) => boolean): number {
  const token = marks.tokens[at];
  if (!token) return 0;
  if (token.kind === "mark") {
    if (token.text === ";" || token.text === "؛") return 8;
    if (token.text === "," || token.text === "،") return 1.5;
    return 1;
  }
  if (startsQuantity(at)) return 3;
  if (marks.is(at, "breaker")) return 3;
  if (marks.is(at, "and") || marks.is(at, "relative")) return 1.5;
  return 0.5;
}

/** The nearest of several extents to an anchor; what follows is preferred a little over what comes before. */
export function nearest<T extends Extent>(
  distance: Distance,
  anchor: Extent,
  all: readonly T[],
  most: number,
  extra: (item: T) => number = () => 0,
): T | null {
  let best: T | null = null;
  let least = most;
  for (const item of all) {
    const cost = distance.between(anchor, item) + (item.from < anchor.from ? 1 : 0) + extra(item);
    if (cost < least) {
      least = cost;
      best = item;
    }
  }
  return best;
}

const ARABIC = /^[\u0600-\u06ff]/;

/** «قرية سكينية» and «سكينية» are one place. */
export function sameName(a: string, b: string): boolean {
  return a === b || (ARABIC.test(a) && (a.endsWith(` ${b}`) || b.endsWith(` ${a}`)));
}

/** Items grouped by sentence. */
export function bySentence<T extends Extent>(
  items: readonly T[],
  sentences: readonly { readonly from: number; readonly to: number }[],
): T[][] {
  let n = 0;
  return sentences.map((sentence) => {
    const inside: T[] = [];
    while (n < items.length && (items[n]?.from ?? 0) < sentence.from) n++;
    while (n < items.length && (items[n]?.from ?? 0) < sentence.to) inside.push(items[n++] as T);
    return inside;
  });
}

import { queryString } from "../api/fetch.js";
import { type Plain, plainOf, type TollSearch, tollParams, tollSearchOf } from "../toll/scope.js";

/** What one side of a comparison is, as its address says it: a cited toll, a question, or the first one asked today. */
export type Asked =
  | { readonly kind: "citation"; readonly citation: string }
  | { readonly kind: "question"; readonly search: TollSearch }
  | { readonly kind: "now" };

export const NOW = "now";
const CITED = "bilan:";

/** A side of a comparison from its text: `bilan:1~…`, a question as the toll page's address has it, or `now`. */
export function askedOf(text: string): Asked {
  if (text === NOW) return { kind: "now" };
  if (text.startsWith(CITED)) return { kind: "citation", citation: text };
  return { kind: "question", search: tollSearchOf(plainOfText(text)) };
}

/** A question as the text of a side, the same that the API takes. */
export function textOf(search: TollSearch): string {
  return queryString(plainOf(tollParams({ ...search, by: [] }))).slice(1);
}

/** The address of the comparison with one of its sides changed. */
export function withSide(plain: Plain, side: "a" | "b", search: TollSearch): Plain {
  return { a: plain["a"] ?? "", b: plain["b"] ?? NOW, [side]: textOf(search) };
}

function plainOfText(text: string): Plain {
  return Object.fromEntries(new URLSearchParams(text));
}

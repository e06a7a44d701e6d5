import type { Language } from "@bilan/vocabulary";
import { tokenise } from "../token.js";
import { findNumbers } from "./find.js";

/** What `findNumbers` makes of a text, in short: the words, and the figure as "value", "low..high" or with its qualifier. */
export function read(text: string, lang: Language): [string, string][] {
  return findNumbers(tokenise(text), lang).map((mention) => {
    const { value, low, high, qualifier, kind } = mention;
    const number = value === null ? "-" : Number(value.toPrecision(4)) === value ? value : Number(value.toFixed(4));
    const bounds = qualifier === "exact" ? `${number}` : `${number} ${qualifier} ${low}..${high ?? ""}`;
    return [text.slice(mention.start, mention.end), kind === "cardinal" ? bounds : `${bounds} ${kind}`];
  });
}

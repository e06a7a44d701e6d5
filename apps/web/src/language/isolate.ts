import type { Text } from "./text.js";

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/**
 * A name in a sentence of the other direction, kept in one piece by Unicode isolates (U+2068, U+2069), so that brackets and
 * commas around it stay where they belong; a name in the page's own direction is left as it is.
 */
export function isolate(t: Text, name: string): string {
  const foreign = t.language === "ar" ? LATIN.test(name) : ARABIC.test(name);
  return foreign ? `\u2068${name}\u2069` : name;
}

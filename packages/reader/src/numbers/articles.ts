import type { Language } from "@bilan/vocabulary";
import { figureOf } from "@bilan/vocabulary/plain";
import { formsOf } from "../lexicon.js";
import { type Token, fold } from "../token.js";
import { englishNumbers } from "./en.js";
import { frenchNumbers } from "./fr.js";
import type { NumberMention } from "./mention.js";

const ARTICLES: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(formsOf(frenchNumbers.articles).map(fold)),
  en: new Set(formsOf(englishNumbers.articles).map(fold)),
  ar: new Set(),
};

/**
 * The article at a token as an exact one ("un nourrisson", "a nurse"), or null where none stands there. `findNumbers`
 * leaves articles out: whether one counts is for the noun behind it to say.
 */
export function articleAt(tokens: readonly Token[], at: number, lang: Language): NumberMention | null {
  const token = tokens[at];
  if (!token || !ARTICLES[lang].has(token.fold)) return null;
  const { start, end } = token;
  const place = { from: at, to: at + 1, start, end };
  const part = { ...place, value: 1, qualifier: "exact" as const, glued: false, named: false };
  return { ...place, ...figureOf("exact", 1), kind: "cardinal", words: true, parts: [part] };
}

import type { Language } from "@bilan/vocabulary";
import type { Token } from "../token.js";
import { arabicNumbers } from "./ar.js";
import { englishNumbers } from "./en.js";
import { frenchNumbers } from "./fr.js";
import type { NumberMention } from "./mention.js";
import { type NumberText, numberText } from "./numberText.js";
import { type PlainNumber, plainNumbers } from "./plain.js";
import { boundsOf } from "./bounds.js";
import { type NumberLexicon, compileNumbers } from "./words.js";

const TABLES = { fr: frenchNumbers, en: englishNumbers, ar: arabicNumbers };
const compiled = new Map<Language, NumberLexicon>();

/** The number words of a language, compiled on first use. */
function numberLexicon(lang: Language): NumberLexicon {
  let lexicon = compiled.get(lang);
  if (!lexicon) {
    lexicon = compileNumbers(TABLES[lang]);
    compiled.set(lang, lexicon);
  }
  return lexicon;
}

/** The texts of a row of tokens, cut at empty lines: no number goes on beyond one. */
function paragraphs(tokens: readonly Token[], lang: Language): NumberText[] {
  const lexicon = numberLexicon(lang);
  const texts: NumberText[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && (tokens[i]?.breaks ?? 0) < 2) continue;
    texts.push(numberText(tokens, lexicon, from, i));
    from = i;
  }
  return texts;
}

/**
 * Finds every number that a text says, in order and without overlap, with the bounds that the words around it set.
 * Counts are bounded as whole people; shares are parts of one. An article ("un", "a") is no number: see `articleAt`.
 * Years, dates, times and measures are found as the numbers that they are.
 */
export function findNumbers(tokens: readonly Token[], lang: Language): NumberMention[] {
  const found: NumberMention[] = [];
  for (const text of paragraphs(tokens, lang)) boundsOf(text, plainNumbers(text), found);
  return found;
}

/** Finds every number as it stands, without the words that bound it: what `findNumbers` builds on. */
export function findPlainNumbers(tokens: readonly Token[], lang: Language): PlainNumber[] {
  return paragraphs(tokens, lang).flatMap((text) =>
    plainNumbers(text).map((number) => ({ ...number, from: number.from + text.offset, to: number.to + text.offset })),
  );
}

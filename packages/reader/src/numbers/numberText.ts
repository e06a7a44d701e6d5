import type { Token } from "../token.js";
import { type Digits, type DigitsContext, digitsAt } from "./digits.js";
import type { NumberLexicon, NumberWord } from "./words.js";

/** A text's tokens with what each is among numbers. */
export interface NumberText extends DigitsContext {
  readonly tokens: readonly Token[];
  readonly words: readonly (NumberWord | undefined)[];
  /** The phrases that each token may begin or end: see {@link Phrases.bit}. */
  readonly begins: Int32Array;
  readonly lexicon: NumberLexicon;
  /** Where the first token stands in the whole text. */
  readonly offset: number;
  /** Digits before this token are read each alone. */
  apart: number;
}

/** Lays the number words of a language over a text's tokens `from` to `to`, end outside. */
export function numberText(whole: readonly Token[], lexicon: NumberLexicon, from = 0, to = whole.length): NumberText {
  const tokens = from === 0 && to === whole.length ? whole : whole.slice(from, to);
  const words: (NumberWord | undefined)[] = [];
  const begins = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const entry = lexicon.entries.of((tokens[i] as Token).word);
    words.push(entry.word);
    begins[i] = entry.begins;
  }
  const text: NumberText = {
    tokens,
    words,
    begins,
    lexicon,
    offset: from,
    apart: 0,
    decimalMark: lexicon.grammar.decimalMark,
    scaledAt: (at) => {
      const word = words[at];
      if (word?.role === "scale" && word.value >= 1e6) return true;
      return lexicon.percent.match(text, at) !== null || lexicon.suffixes.has(tokens[at]?.text ?? "");
    },
  };
  return text;
}

const HYPHENS = new Set(["-", "‐", "‑"]);

/** Past a hyphen, if one stands at `at`. */
export function pastHyphen(text: NumberText, at: number): number {
  const token = text.tokens[at];
  return token?.kind === "mark" && token.breaks === 0 && HYPHENS.has(token.text) ? at + 1 : at;
}

/** Past "and", a word of its own or written with the word that it joins, or null where there is none. */
export function pastAnd(text: NumberText, at: number): number | null {
  const word = text.words[at];
  if (word?.role === "and") return at + 1;
  if (word?.joinedBeforeTen) return text.words[at + 1]?.value === 10 ? at : null;
  return word?.joined ? at : null;
}

/** The number in digits at a token, or null. */
export function readDigits(text: NumberText, at: number): Digits | null {
  const token = text.tokens[at];
  if (!token || (token.kind !== "digits" && token.fold !== "l" && token.fold !== "i")) return null;
  const digits = digitsAt(text, at, at < text.apart);
  if (digits && digits.apart > text.apart) text.apart = digits.apart;
  return digits;
}

/** Decimals times a factor without the dust of binary fractions: 4.1 million is 4100000. */
export function exactProduct(value: number, factor: number): number {
  return clean(value * factor);
}

/** Takes the dust of binary fractions off. */
export function clean(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

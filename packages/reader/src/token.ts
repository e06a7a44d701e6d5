/** A token of a text. Offsets are UTF-16, end outside. */
export interface Token {
  readonly kind: "word" | "digits" | "mark";
  /** The token as the text has it. */
  readonly text: string;
  /** The token folded for look-up: see {@link fold}; digits are ASCII. */
  readonly fold: string;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** How many line breaks stand before it; 2 or more end a paragraph. */
  readonly breaks: number;
  /** The word begins with a capital letter. */
  readonly capital: boolean;
}

// A word is letters with their marks; an apostrophe ends an elided word (l', qu') and stays with it. Hyphens, points,
// and every other mark are tokens of their own, one character each, so that numbers and names decide what they mean.
const TOKEN = /[\p{L}\p{M}\u0640]+['’ʼ]?|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu;
const MARKS = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;
const ARABIC = /[\u0600-\u06ff]/;

/**
 * Folds a word for look-up: lower case, no accents, straight apostrophe; in Arabic no vowel signs or tatweel, alef of
 * every kind as bare alef, alef maqsura as ya, ta marbuta as ha, hamza on waw and ya as waw and ya, Persian kaf and ya
 * as the Arabic ones. Its length may differ from the word's.
 */
export function fold(word: string): string {
  if (ARABIC.test(word)) {
    return word
      .normalize("NFKC")
      .replace(MARKS, "")
      .replace(/[أإآٱ]/g, "ا")
      .replace(/[ىیئ]/g, "ي")
      .replace(/ؤ/g, "و")
      .replace(/ة/g, "ه")
      .replace(/ک/g, "ك");
  }
  return word
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss");
}

const DIGIT = /\p{Nd}/u;

/** The code of the zero of a decimal digit's block: Unicode keeps the ten digits of a script in a row. */
function zeroOf(code: number): number {
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return zero;
}

/** ASCII digits of digits of any script (Arabic-Indic, Persian, …). */
export function asciiDigits(digits: string): string {
  let out = "";
  for (const ch of digits) {
    const code = ch.codePointAt(0) ?? 0;
    if (code >= 0x30 && code <= 0x39) out += ch;
    else if (code >= 0x660 && code <= 0x669) out += String(code - 0x660);
    else if (code >= 0x6f0 && code <= 0x6f9) out += String(code - 0x6f0);
    else if (code >= 0xff10 && code <= 0xff19) out += String(code - 0xff10);
    else out += String(code - zeroOf(code));
  }
  return out;
}

/** Cuts a text into tokens, in one pass. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const found of text.matchAll(TOKEN)) {
    const word = found[0];
    const start = found.index;
    const first = word.charCodeAt(0);
    let spaced = start === 0;
    let breaks = start === 0 ? 2 : 0;
    for (let i = last; i < start; i++) {
      spaced = true;
      if (text.charCodeAt(i) === 10) breaks++;
    }
    const isDigit = /^\p{Nd}/u.test(word);
    const isWord = !isDigit && /^[\p{L}\p{M}\u0640]/u.test(word);
    tokens.push({
      kind: isDigit ? "digits" : isWord ? "word" : "mark",
      text: word,
      fold: isDigit ? asciiDigits(word) : isWord ? fold(word) : word,
      start,
      end: start + word.length,
      spaced,
      breaks,
      capital: isWord && first < 0x600 && /^\p{Lu}/u.test(word),
    });
    last = start + word.length;
  }
  return tokens;
}

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
  const known = folded.get(word);
  if (known !== undefined) return known;
  const made = foldAnew(word);
  if (folded.size >= MOST_FOLDED) folded.clear();
  folded.set(word, made);
  return made;
}

/** Words come again: what a word folds to is kept, and all of it let go when it grows too large. */
const folded = new Map<string, string>();
const MOST_FOLDED = 20_000;
const PLAIN = /^[a-z]*$/;

function foldAnew(word: string): string {
  if (PLAIN.test(word)) return word;
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
const ASCII_DIGITS = /^[0-9]+$/;

/** The code of the zero of a decimal digit's block: Unicode keeps the ten digits of a script in a row. */
function zeroOf(code: number): number {
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return zero;
}

/** ASCII digits of digits of any script (Arabic-Indic, Persian, …). */
export function asciiDigits(digits: string): string {
  if (ASCII_DIGITS.test(digits)) return digits;
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

/** What a token is, from its first character: a letter or mark of a word, a decimal digit, or a mark of its own. */
function kindOf(word: string, first: number): Token["kind"] {
  if (first < 0x80) {
    if (first >= 0x30 && first <= 0x39) return "digits";
    return (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a) ? "word" : "mark";
  }
  if (LETTER.test(word)) return "word";
  return DIGIT.test(word) ? "digits" : "mark";
}

const LETTER = /^[\p{L}\p{M}\u0640]/u;
const UPPER = /^\p{Lu}/u;

function isCapital(word: string, first: number): boolean {
  if (first < 0x80) return first >= 0x41 && first <= 0x5a;
  return first < 0x600 && UPPER.test(word);
}

/** Cuts a text into tokens, in one pass. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    const word = found[0];
    const start = found.index;
    const first = word.charCodeAt(0);
    let breaks = start === 0 ? 2 : 0;
    for (let i = last; i < start; i++) if (text.charCodeAt(i) === 10) breaks++;
    const kind = kindOf(word, first);
    tokens.push({
      kind,
      text: word,
      fold: kind === "digits" ? asciiDigits(word) : kind === "word" ? fold(word) : word,
      start,
      end: start + word.length,
      spaced: start === 0 || start > last,
      breaks,
      capital: kind === "word" && isCapital(word, first),
    });
    last = start + word.length;
  }
  return tokens;
}

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
  if (word.length > LONGEST_KEPT) return made;
  if (folded.size >= MOST_FOLDED) folded.clear();
  folded.set(copied(word), made);
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

const SPACE = 1;
const LETTER = 2;
const NUMERAL = 3;
const OTHER = 4;
/** The kind of each code unit met so far; 0 where it was not met. */
const kinds = new Uint8Array(0x10000);
const UPPER = /^\p{Lu}/u;

function kindOfCharacter(character: string): number {
  if (/^[\p{L}\p{M}\u0640]/u.test(character)) return LETTER;
  if (DIGIT.test(character)) return NUMERAL;
  return /^\s/u.test(character) ? SPACE : OTHER;
}

/** The kind of the character at `at`; one of two code units is looked at whole. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdbff) return kindOfCharacter(String.fromCodePoint(text.codePointAt(at) ?? code));
  const known = kinds[code] as number;
  if (known !== 0) return known;
  const kind = kindOfCharacter(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

/** How many code units the character at `at` has. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** The part of a token that is the same wherever the word stands. */
type Word = Pick<Token, "kind" | "text" | "fold" | "capital">;

const words = new Map<string, Word>();
const LONGEST_KEPT = 40;

/** A copy of its own: a piece of a text would keep the whole text alive. */
function copied(piece: string): string {
  return piece.length < 13 ? piece : ` ${piece}`.slice(1);
}

function wordOf(text: string, character: number): Word {
  const known = words.get(text);
  if (known) return known;
  const kind = character === NUMERAL ? "digits" : character === LETTER ? "word" : "mark";
  const kept = copied(text);
  const made: Word = {
    kind,
    text: kept,
    fold: kind === "digits" ? asciiDigits(kept) : kind === "word" ? foldAnew(kept) : kept,
    capital: kind === "word" && kept.charCodeAt(0) < 0x600 && UPPER.test(kept),
  };
  if (kept.length > LONGEST_KEPT) return made;
  if (words.size >= MOST_FOLDED) words.clear();
  words.set(kept, made);
  return made;
}

/**
 * Cuts a text into tokens, in one pass. A word is letters with their marks; an apostrophe ends an elided word (l', qu')
 * and stays with it. Hyphens, points, and every other mark are tokens of their own, one character each, so that numbers
 * and names decide what they mean.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let last = 0;
  let breaks = 0;
  for (let at = 0; at < length; ) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      if (text.charCodeAt(at) === 10) breaks++;
      at++;
      continue;
    }
    const start = at;
    at += widthAt(text, at);
    if (kind !== OTHER) while (at < length && kindAt(text, at) === kind) at += widthAt(text, at);
    if (kind === LETTER) {
      const next = text.charCodeAt(at);
      if (next === 0x27 || next === 0x2019) at++;
    }
    const word = wordOf(text.slice(start, at), kind);
    tokens.push({
      kind: word.kind,
      text: word.text,
      fold: word.fold,
      start,
      end: at,
      spaced: start === 0 || start > last,
      breaks: start === 0 ? 2 : breaks,
      capital: word.capital,
    });
    last = at;
    breaks = 0;
  }
  return tokens;
}

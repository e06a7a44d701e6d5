import { DIGIT, type Kind, type Word, wordIn } from "./word.js";

export { asciiDigits, fold } from "./word.js";

/** A token of a text. Offsets are UTF-16, end outside. */
export interface Token {
  readonly kind: Kind;
  /** The token as the text has it. */
  readonly text: string;
  /** The token folded for look-up: see `fold`; digits are ASCII. */
  readonly fold: string;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** How many line breaks stand before it; 2 or more end a paragraph. */
  readonly breaks: number;
  /** The word begins with a capital letter. */
  readonly capital: boolean;
  /** The same wherever the word stands, and what is known of it. */
  readonly word: Word;
}

const SPACE = 1;
const LETTER = 2;
const NUMERAL = 3;
const OTHER = 4;
/** The kind of each code unit met so far; 0 where it was not met. */
const kinds = new Uint8Array(0x10000);

function kindOfCharacter(character: string): number {
  if (/^[\p{L}\p{M}\u0640]/u.test(character)) return LETTER;
  if (DIGIT.test(character)) return NUMERAL;
  return /^\s/u.test(character) ? SPACE : OTHER;
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** The kind of the character at `at`, of one or two code units; each code unit is looked up once. */
function kindAt(text: string, codes: Uint16Array, at: number): number {
  const code = codes[at] as number;
  const known = kinds[code] as number;
  if (known !== 0) return known;
  if (isHigh(code)) return kindOfCharacter(String.fromCodePoint(text.codePointAt(at) ?? code));
  const kind = kindOfCharacter(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

/** How many code units the character at `at` has. */
function widthAt(codes: Uint16Array, at: number): number {
  if (!isHigh(codes[at] as number)) return 1;
  const next = codes[at + 1] ?? 0;
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

// Asked of the prototype: a text may be one string or joined of several, and a call of its own method looks that up.
const { charCodeAt } = String.prototype;

function codesOf(text: string, length: number): Uint16Array {
  const codes = new Uint16Array(length);
  for (let i = 0; i < length; i++) codes[i] = charCodeAt.call(text, i);
  return codes;
}

/** Of the hash of a word's code units (FNV-1, Fowler, Noll and Vo). */
const PRIME = 0x01000193;
const KINDS: readonly Kind[] = ["mark", "mark", "word", "digits", "mark"];

/**
 * Cuts a text into tokens, in one pass. A word is letters with their marks; an apostrophe ends an elided word (l', qu')
 * and stays with it. Hyphens, points, and every other mark are tokens of their own, one character each, so that numbers
 * and names decide what they mean.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  const codes = codesOf(text, length);
  let last = 0;
  let breaks = 0;
  for (let at = 0; at < length; ) {
    const kind = kindAt(text, codes, at);
    if (kind === SPACE) {
      if (codes[at] === 10) breaks++;
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    do {
      const end = at + widthAt(codes, at);
      while (at < end) hash = Math.imul(hash ^ (codes[at++] as number), PRIME);
    } while (kind !== OTHER && at < length && kindAt(text, codes, at) === kind);
    if (kind === LETTER && (codes[at] === 0x27 || codes[at] === 0x2019))
      hash = Math.imul(hash ^ (codes[at++] as number), PRIME);
    const word = wordIn(text, codes, start, at, KINDS[kind] as Kind, hash);
    tokens.push({
      kind: word.kind,
      text: word.text,
      fold: word.fold,
      start,
      end: at,
      spaced: start === 0 || start > last,
      breaks: start === 0 ? 2 : breaks,
      capital: word.capital,
      word,
    });
    last = at;
    breaks = 0;
  }
  return tokens;
}

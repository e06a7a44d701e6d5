/** What a token is made of. */
export type Kind = "word" | "digits" | "mark";

/** Room for so many tables; more make it grow. */
const TABLES = 16;
/** Two bits for each of so many classes: whether a word was asked, and what it answered. */
const MOST_CLASSES = 256;
const CLASSES_A_CELL = 16;

// What words have that nothing was asked of yet, as most words of the tables: never written to.
const NO_ENTRIES: unknown[] = new Array(TABLES).fill(undefined);
const NO_ANSWERS = new Int32Array(MOST_CLASSES / CLASSES_A_CELL);

/** A word, a number or a mark as texts write it, with what the parts of the reader know of it: see {@link WordTable}. */
export class Word {
  readonly kind: Kind;
  /** As the text has it. */
  readonly text: string;
  /** Folded for look-up: see {@link fold}; digits are ASCII. */
  readonly fold: string;
  /** It begins with a capital letter. */
  readonly capital: boolean;
  readonly hash: number;
  /** In code units. */
  readonly length: number;
  entries: unknown[] = NO_ENTRIES;
  answers: Int32Array = NO_ANSWERS;

  constructor(kind: Kind, text: string, fold: string, hash: number) {
    this.kind = kind;
    this.text = text;
    this.fold = fold;
    this.capital = kind === "word" && text.charCodeAt(0) < 0x600 && UPPER.test(text);
    this.hash = hash;
    this.length = text.length;
  }
}

/** A word that stands for another: as the text has it, looked up under another fold. */
export function wordAs({ kind, text, hash }: Word, fold: string): Word {
  return new Word(kind, text, fold, hash);
}

let tables = 0;
let classes = 0;

/** What one part of the reader knows of words: it is found once of each, and kept with the word. */
export class WordTable<Entry extends object | null> {
  readonly #number: number;
  readonly #find: (word: Word) => Entry;

  constructor(find: (word: Word) => Entry) {
    this.#number = tables++;
    this.#find = find;
  }

  of(word: Word): Entry {
    const known = word.entries[this.#number];
    if (known !== undefined) return known as Entry;
    const found = this.#find(word);
    if (word.entries === NO_ENTRIES) word.entries = [...NO_ENTRIES];
    word.entries[this.#number] = found;
    return found;
  }
}

/** The words that a pattern holds of, by their folded form or as the text has them; each word is tried once. */
export class WordClass {
  readonly #cell: number;
  readonly #shift: number;
  readonly #pattern: RegExp;
  readonly #of: "fold" | "text";

  constructor(pattern: RegExp, of: "fold" | "text" = "fold") {
    if (classes === MOST_CLASSES) throw new Error(`more than ${MOST_CLASSES} classes of words`);
    this.#cell = Math.floor(classes / CLASSES_A_CELL);
    this.#shift = 2 * (classes % CLASSES_A_CELL);
    this.#pattern = pattern;
    this.#of = of;
    classes++;
  }

  /** Whether a token's word belongs to the class; false where there is no token. */
  has(token: { readonly word: Word } | undefined): boolean {
    if (token === undefined) return false;
    const { word } = token;
    const answer = ((word.answers[this.#cell] as number) >> this.#shift) & 3;
    return answer === 0 ? this.#ask(word) : answer === 3;
  }

  #ask(word: Word): boolean {
    const holds = this.#pattern.test(word[this.#of]);
    if (word.answers === NO_ANSWERS) word.answers = NO_ANSWERS.slice();
    word.answers[this.#cell] = (word.answers[this.#cell] as number) | ((holds ? 3 : 2) << this.#shift);
    return holds;
  }
}

const MARKS = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;
const ARABIC = /[\u0600-\u06ff]/;
const UPPER = /^\p{Lu}/u;
const PLAIN = /^[a-z]*$/;

/** Words come again: what a word folds to is kept, and all of it let go when it grows too large. */
const folded = new Map<string, string>();
const MOST_FOLDED = 20_000;
const LONGEST_KEPT = 40;

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

export const DIGIT = /\p{Nd}/u;
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

/** A copy of its own: a piece of a text would keep the whole text alive. */
function copied(piece: string): string {
  return piece.length < 13 ? piece : ` ${piece}`.slice(1);
}

// The words met lately, each in one of the few cells from its hash on; where these are full the first gives way. So the
// table stays as large as it is, and no choice of words makes looking up long.
const CELL_BITS = 14;
const CELLS = 1 << CELL_BITS;
const WAYS = 8;
/** Spreads neighbouring hashes over the cells: 2^32 by the golden ratio (Knuth, The Art of Computer Programming 6.4). */
const SPREAD = 0x9e3779b1;
const met: (Word | null)[] = new Array<Word | null>(CELLS + WAYS).fill(null);
/** The code units of the words met, cell by cell. */
const spelt = new Uint16Array((CELLS + WAYS) * LONGEST_KEPT);

/** The word of the code units from `start` to `end` of a text; its kind and their hash are the caller's to tell. */
export function wordIn(text: string, codes: Uint16Array, start: number, end: number, kind: Kind, hash: number): Word {
  const length = end - start;
  const home = Math.imul(hash, SPREAD) >>> (32 - CELL_BITS);
  let free = home;
  for (let cell = home; cell < home + WAYS; cell++) {
    const word = met[cell] as Word | null;
    if (word === null) {
      free = cell;
      break;
    }
    if (word.hash !== hash || word.length !== length) continue;
    const first = cell * LONGEST_KEPT;
    let same = 0;
    while (same < length && spelt[first + same] === codes[start + same]) same++;
    if (same === length) return word;
  }
  const piece = copied(text.slice(start, end));
  const fold = kind === "digits" ? asciiDigits(piece) : kind === "word" ? foldAnew(piece) : piece;
  const made = new Word(kind, piece, fold, hash);
  if (length <= LONGEST_KEPT) {
    met[free] = made;
    for (let i = 0; i < length; i++) spelt[free * LONGEST_KEPT + i] = codes[start + i] as number;
  }
  return made;
}

import { formsOf } from "./lexicon.js";
import type { LanguagePack } from "./languages/pack.js";
import type { Token } from "./token.js";
import { type Word, WordTable, wordAs } from "./word.js";

/** How messages from the field are spelt in one language. */
export interface Spelling {
  /** The short forms, as only such messages have. */
  readonly shortness: WordTable<Shortness>;
  /** What a word stands for in such a message; the words of the tables are gathered when one is first met. */
  readonly meanings: WordTable<Meaning>;
}

interface Shortness {
  readonly short: boolean;
}

interface Meaning {
  /** The word that it stands for, or itself. */
  readonly word: Word;
}

/** The words of a language and their short forms. */
interface Vocabulary {
  /** Short forms, and the words that they stand for: "ppl" is "people". */
  readonly short: ReadonlyMap<string, string>;
  /** Words of the tables by what is left of them without their vowels. */
  readonly bones: ReadonlyMap<string, readonly string[]>;
  /** Every word of the tables. */
  readonly words: ReadonlySet<string>;
}

const FEWEST = 3;
/** A text is written loosely where so many of its words are short forms: one of 40. */
const SHARE = 40;
const SHORTEST = 4;
/** What a form of the tables has more than its own stem: "explode" is no loose "exploded". */
const ENDING = /^(s|es|d|ed|r|er|ers|n|ing|ly)$/;
const MOST_LEFT_OUT = 3;

/** A word without its vowels but for the first letter, doubled letters made one. */
function bonesOf(word: string): string {
  let out = word[0] ?? "";
  for (let i = 1; i < word.length; i++) {
    const letter = word[i] as string;
    if ("aeiou".includes(letter) || letter === out.at(-1)) continue;
    out += letter;
  }
  return out;
}

/** Whether a word is another with letters left out. */
function leavesOut(short: string, word: string): boolean {
  let at = 0;
  for (let i = 0; i < word.length && at < short.length; i++) if (word[i] === short[at]) at++;
  return at === short.length && word.length - short.length <= MOST_LEFT_OUT;
}

/** Compiles how a language is spelt loosely; null where its pack has no short forms. */
export function spellingOf(pack: LanguagePack): Spelling | null {
  if (!pack.short) return null;
  const short = new Map<string, string>();
  for (const [word, forms] of Object.entries(pack.short)) for (const form of formsOf(forms)) short.set(form, word);
  let vocabulary: Vocabulary | null = null;
  return {
    shortness: new WordTable((word) => (word.kind === "word" && !word.capital && short.has(word.fold) ? SHORT : LONG)),
    meanings: new WordTable((word) => {
      vocabulary ??= vocabularyOf(pack, short);
      return meaning(word, vocabulary);
    }),
  };
}

const SHORT: Shortness = { short: true };
const LONG: Shortness = { short: false };

function vocabularyOf(pack: LanguagePack, short: ReadonlyMap<string, string>): Vocabulary {
  const words = new Set<string>();
  const tables = [pack.people, pack.traits, pack.measures, pack.causes, pack.events, pack.weapons, pack.speech];
  for (const row of tables.flat())
    for (const form of formsOf(row.forms)) for (const word of form.split(/[ '-]/)) words.add(word);
  for (const forms of [pack.things, pack.parties, pack.speakers, ...Object.values(pack.closed)])
    for (const form of formsOf(forms)) for (const word of form.split(/[ '-]/)) words.add(word);
  const bones = new Map<string, string[]>();
  for (const word of words) {
    if (word.length <= SHORTEST - 1) continue;
    const key = bonesOf(word);
    const same = bones.get(key);
    if (same) same.push(word);
    else bones.set(key, [word]);
  }
  return { short, bones, words };
}

function meaning(word: Word, vocabulary: Vocabulary): Meaning {
  if (word.kind !== "word") return { word };
  const fold = vocabulary.short.get(word.fold) ?? (word.capital ? null : meant(word.fold, vocabulary));
  return { word: fold === null ? word : wordAs(word, fold) };
}

/** The word of the tables that a loose spelling leaves letters out of: "woundd" is "wounded", "takn" "taken". */
function meant(word: string, { bones, words }: Vocabulary): string | null {
  if (word.length < SHORTEST || words.has(word)) return null;
  for (const form of word.endsWith("in") ? [word, `${word}g`] : [word]) {
    const found = (bones.get(bonesOf(form)) ?? bones.get(bonesOf(`${form.slice(0, -1)}e${form.at(-1)}`)))?.find(
      (one) => leavesOut(form, one) && !(one.startsWith(word) && ENDING.test(one.slice(word.length))),
    );
    if (found) return found;
  }
  return null;
}

/**
 * The tokens of a message from the field with the folds of the words that they mean; the tokens of any other text as they
 * are. A message gives itself away by its short forms ("ppl", "frm", "abt").
 */
export function respelt(tokens: Token[], spelling: Spelling | null): Token[] {
  if (!spelling) return tokens;
  let loose = 0;
  for (let i = 0; i < tokens.length; i++) if (spelling.shortness.of((tokens[i] as Token).word).short) loose++;
  if (loose < FEWEST || loose * SHARE < tokens.length) return tokens;
  return tokens.map((token) => {
    const { word } = spelling.meanings.of(token.word);
    return word === token.word ? token : { ...token, fold: word.fold, word };
  });
}

import type { Token } from "../token.js";
import { type Word, WordClass, WordTable } from "../word.js";
import { ARABIC_PLACES } from "./placeNamesArabic.gen.js";
import { LATIN_PLACES_AL } from "./placeNamesLatinAL.gen.js";
import { LATIN_PLACES_MZ } from "./placeNamesLatinMZ.gen.js";

/** A place that bears a name. */
export interface NamedPlace {
  readonly rank: "town" | "admin1";
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames admin 1 code within the country: a town lies in the admin 1 of the same code. */
  readonly admin1: string;
  /** An admin 1 unit, or a town of 50,000 people and more: the name is likely meant even without a capital. */
  readonly large: boolean;
}

interface Names {
  readonly rows: ReadonlyMap<string, string>;
  /** The most words that a name beginning with this word has. */
  readonly longest: ReadonlyMap<string, number>;
}

function namesOf(table: string): Names {
  const rows = new Map<string, string>();
  const longest = new Map<string, number>();
  for (const row of table.split("\n")) {
    const equals = row.indexOf("=");
    const key = row.slice(0, equals);
    rows.set(key, row.slice(equals + 1));
    const space = key.indexOf(" ");
    const first = space === -1 ? key : key.slice(0, space);
    const count = space === -1 ? 1 : key.split(" ").length;
    if (count > (longest.get(first) ?? 0)) longest.set(first, count);
  }
  return { rows, longest };
}

const TABLES = [ARABIC_PLACES, LATIN_PLACES_AL, LATIN_PLACES_MZ];
const HEAD_LETTERS = 3;
// Heads that no name has are remembered too, up to a bound: texts may hold any.
const MOST_HEADS = 50_000;
const NO_NAMES: Names = { rows: new Map(), longest: new Map() };
const read = new Map<string, Names>();

/** Where the first row that is not before `bound` begins in a sorted table. */
function firstRowFrom(table: string, bound: string): number {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const row = table.lastIndexOf("\n", Math.floor((low + high) / 2) - 1) + 1;
    const end = table.indexOf("\n", row);
    if (table.slice(row, row + bound.length) >= bound) high = row;
    else low = end === -1 ? table.length : end + 1;
  }
  return low;
}

/**
 * The names that begin with the first letters of a word. Only those rows are read of the table, which stays one string:
 * so the first look-up costs as little as the others. What is kept is bounded by the table.
 */
function namesLike(word: string): Names {
  const head = word.length < HEAD_LETTERS ? `${word} ` : word.slice(0, HEAD_LETTERS);
  const known = read.get(head);
  if (known !== undefined) return known;
  const table = TABLES[word >= "\u0600" ? 0 : word < "m" ? 1 : 2] ?? "";
  const from = firstRowFrom(table, head);
  const to = firstRowFrom(table, `${head}\uffff`);
  if (from >= to) {
    if (read.size < MOST_HEADS) read.set(head, NO_NAMES);
    return NO_NAMES;
  }
  const names = namesOf(table.slice(from, to - 1));
  read.set(head, names);
  return names;
}

const JOINING = new WordClass(/^[-–'’‘`]$/);

/** The folded words from a token on, at most `count`, and the token after each. */
function wordsFrom(tokens: readonly Token[], at: number, count: number): { word: string; to: number }[] {
  const words: { word: string; to: number }[] = [];
  for (let i = at; i < tokens.length && words.length < count && i < at + 2 * count; i++) {
    const token = tokens[i];
    if (token === undefined || (i > at && token.breaks > 1)) break;
    if (token.kind === "mark") {
      if (!JOINING.has(token) || words.length === 0) break;
      continue;
    }
    words.push({ word: token.fold.replace("'", ""), to: i + 1 });
  }
  return words;
}

function firstForms(word: string): string[] {
  if (word < "\u0600") return [word];
  const forms = [word];
  const rest = word.length > 3 && /^[وف]/.test(word) ? word.slice(1) : word;
  if (rest !== word) forms.push(rest);
  if (rest.length > 4 && rest.startsWith("لل")) forms.push(`ال${rest.slice(2)}`);
  else if (rest.length > 3 && /^[بل]/.test(rest)) forms.push(rest.slice(1));
  return forms;
}

/** A form of a word that names begin with: how they read on, and how many letters of particles it leaves out. */
interface Beginning {
  readonly form: string;
  readonly names: Names;
  /** The most words that such a name has. */
  readonly most: number;
  readonly cut: number;
  /** It stands as the text has it. */
  readonly whole: boolean;
}

const BEGINNINGS = new WordTable<readonly Beginning[]>(({ kind, fold }) => {
  if (kind !== "word") return [];
  const head = headOf(fold);
  return firstForms(head).flatMap((form): Beginning[] => {
    const names = namesLike(form);
    const most = names.longest.get(form);
    if (most === undefined) return [];
    const assimilated = form !== head && form.startsWith("ال") && !head.endsWith(form);
    const cut = assimilated ? head.indexOf("لل") + 1 : head.length - form.length;
    return [{ form, names, most, cut, whole: form === head }];
  });
});

/** Whether a word may begin the name of a place. */
export function beginsPlaceName(word: Word): boolean {
  return BEGINNINGS.of(word).length > 0;
}

function headOf(word: string): string {
  return word.endsWith("'") ? word.slice(0, -1) : word;
}

const parsed = new Map<string, readonly NamedPlace[]>();

/** The places of a row; rows are read again and again, and there are no more of them than the table has. */
function parse(values: string): readonly NamedPlace[] {
  const known = parsed.get(values);
  if (known) return known;
  const made = values.split(",").map((value): NamedPlace => {
    const isAdmin1 = value.startsWith("!");
    const isLarge = value.endsWith("+");
    const code = value.slice(isAdmin1 ? 1 : 0, isLarge ? -1 : undefined);
    return {
      rank: isAdmin1 ? "admin1" : "town",
      country: code.slice(0, 2),
      admin1: code.slice(2),
      large: isAdmin1 || isLarge,
    };
  });
  parsed.set(values, made);
  return made;
}

/**
 * The places that bear the longest known name beginning at a token, the token after the name, and how
 * many letters of attached particles stand before it; null where none does.
 * Case does not matter, and «بحلب» and «وحلب» are found as «حلب»; whether the word is a name there and not an
 * ordinary word ("nice", «السلام») the caller must judge. Towns of 15,000 people and more, and all towns that GeoNames
 * has in countries of present and recent wars, with the admin 1 units of the world.
 */
export function matchPlaceName(
  tokens: readonly Token[],
  at: number,
): { value: readonly NamedPlace[]; to: number; cut: number } | null {
  const first = tokens[at];
  if (first === undefined) return null;
  for (const { form, names, most, cut, whole } of BEGINNINGS.of(first.word)) {
    const words = most === 1 ? [] : wordsFrom(tokens, at, most);
    for (let count = Math.max(1, words.length); count > 0; count--) {
      let key = form;
      for (let w = 1; w < count; w++) key += ` ${words[w]?.word}`;
      const values = names.rows.get(key);
      if (values === undefined) continue;
      const places = parse(values);
      if (!whole && form.length < 5 && !places.some((place) => place.large)) continue;
      return { value: places, to: count === 1 ? at + 1 : (words[count - 1]?.to ?? at + 1), cut };
    }
  }
  return null;
}

import type { PlaceKind } from "@bilan/vocabulary";
import { HEADS, LINKS, PARTS } from "./heads.js";

const ARABIC = /[\u0600-\u06ff]/;
const MARKS = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;
const ELISION = /(?<![\p{L}\p{M}])([dl])['’](?=\p{L})/giu;
const QUOTES = /['’‘ʼʻʿʾ`´ʹ]/g;
const NOT_LETTERS = /[^\p{L}\p{Nd}]+/gu;

/**
 * Folds a place name for look-up: lower case, no accents, no quotes (ayn and hamza of transliterations), every other
 * mark a space; in Arabic no vowel signs or tatweel, alef of every kind as bare alef, alef maqsura and hamza on ya as ya,
 * hamza on waw as waw, no bare hamza, ta marbuta as ha, Persian kaf and ya as the Arabic ones.
 */
export function foldName(name: string): string {
  const folded = ARABIC.test(name)
    ? name
        .normalize("NFKC")
        .replace(MARKS, "")
        .replace(/[أإآٱ]/g, "ا")
        .replace(/[ىیئ]/g, "ي")
        .replace(/ؤ/g, "و")
        .replace(/ء/g, "")
        .replace(/ة/g, "ه")
        .replace(/ک/g, "ك")
        .toLowerCase()
    : name
        .replace(ELISION, "$1 ")
        .normalize("NFKD")
        .replace(MARKS, "")
        .toLowerCase()
        .replace(QUOTES, "")
        .replace(/œ/g, "oe")
        .replace(/æ/g, "ae")
        .replace(/ß/g, "ss")
        .replace(/ø/g, "o")
        .replace(/ł/g, "l")
        .replace(/đ/g, "d")
        .replace(/ı/g, "i");
  return folded.replace(QUOTES, "").replace(NOT_LETTERS, " ").trim();
}

const ARTICLES = new Set(
  "al el il ul l ar er as es ash esh ad ed adh edh az ez an en at et ath eth le la les the".split(" "),
);

/**
 * The folded name without articles (`al-`, `ash-`, `El`, ال, `le`), without the final h of `-ah`, without doubled letters, and
 * without the spaces that transliterations put at will.
 */
export function looseName(folded: string): string {
  const words = folded.split(" ");
  const kept = words.filter((word, i) => i === words.length - 1 || !ARTICLES.has(word));
  return kept
    .map((word) =>
      ARABIC.test(word)
        ? word.length > 4
          ? word.replace(/^ال/, "")
          : word
        : word.replace(/(?<=..)ah$/, "a").replace(/([a-z])\1+/g, "$1"),
    )
    .join("");
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh|x/g, "K"],
  [/gh/g, "G"],
  [/ch|sh/g, "S"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/dj|j/g, "j"],
  [/ph/g, "f"],
  [/[qck]/g, "k"],
  [/p/g, "b"],
  [/v/g, "w"],
  [/z/g, "z"],
];

/**
 * The consonants of a Latin name as Arabic would keep them (`Dayr az Zawr`, `Deir ez-Zor` → `drzr`); `null` for another
 * script or where fewer than four are left, too few to tell names apart.
 */
export function soundOf(folded: string): string | null {
  if (!/^[a-z ]+$/.test(folded)) return null;
  const words = folded.split(" ");
  let text = words.filter((word, i) => i === words.length - 1 || !ARTICLES.has(word)).join("");
  for (const [from, to] of SOUNDS) text = text.replace(from, to);
  const consonants = text
    .replace(/[aeiouwy]/g, "")
    .replace(/(?<=.)h/g, "")
    .replace(/(.)\1+/g, "$1");
  return consonants.length >= 4 ? consonants : null;
}

/** A name cut into its head (`province d'`, `محافظة`, `… Governorate`) and the rest. */
export interface Headed {
  /** The folded name without its head. */
  readonly rest: string;
  /** The kinds of place that the head names; empty without a head. */
  readonly kinds: readonly PlaceKind[];
}

/** Cuts the head off a folded name: `province d alep` → `alep`, an admin area. Without a head, the name itself. */
export function cutHead(folded: string): Headed {
  const words = folded.split(" ");
  if (words.length > 1) {
    const first = HEADS.get(words[0] ?? "");
    if (first) {
      let start = 1;
      while (start < words.length - 1 && LINKS.has(words[start] ?? "")) start++;
      return { rest: words.slice(start).join(" "), kinds: first };
    }
    const last = HEADS.get(words.at(-1) ?? "");
    if (last) return { rest: words.slice(0, -1).join(" "), kinds: last };
  }
  return { rest: folded, kinds: [] };
}

/**
 * The folded name of the whole of which a name means a part or the surroundings (`northern Aleppo`, `ريف حلب الشمالي`,
 * `campagne d idleb`); `null` where it names no part.
 */
export function wholeOf(folded: string): string | null {
  const words = folded.split(" ");
  const kept = words.filter((word) => !PARTS.has(word));
  if (kept.length === words.length) return null;
  while (kept.length > 1 && LINKS.has(kept[0] ?? "")) kept.shift();
  return kept.length === 0 ? null : cutHead(kept.join(" ")).rest;
}

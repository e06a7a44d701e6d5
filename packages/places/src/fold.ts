import type { PlaceKind } from "@bilan/vocabulary";
import { HEADS, LINKS, PARTS } from "./heads.js";

/** A name in which nothing but capitals needs folding. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
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
  if (PLAIN.test(name)) return name.toLowerCase();
  const bare = name.replace(ELISION, "$1 ").normalize("NFKD").toLowerCase().normalize("NFKD").replace(MARKS, "");
  const folded = ARABIC.test(bare)
    ? bare.replace(/ٱ/g, "ا").replace(/[ىی]/g, "ي").replace(/ء/g, "").replace(/ة/g, "ه").replace(/ک/g, "ك")
    : bare;
  return folded.replace(OTHERS, otherOf).replace(QUOTES, "").replace(NOT_LETTERS, " ").trim();
}

/** Latin letters that Unicode does not take apart. */
const OTHERS = /[œæßøłđı]/g;
const PLAIN_OF: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d", ı: "i" };
const otherOf = (letter: string): string => PLAIN_OF[letter] ?? letter;

const ARTICLES = new Set(
  "al el il ul l ar er as es ash esh ad ed adh edh az ez an en at et ath eth le la les the".split(" "),
);

/** The words of a folded name without the articles before them. */
function withoutArticles(folded: string): readonly string[] {
  const words = folded.split(" ");
  return words.filter((word, i) => i === words.length - 1 || !ARTICLES.has(word));
}

/**
 * The folded name as its romanisations agree on it: no articles (`al-`, `ash-`, `El`, ال, `le`), no spaces, no final h of
 * `-ah`, no doubled letters, and one spelling for vowels that are written in several ways (`ou`, `oo`, `o`; `ei`, `ay`).
 */
export function looseName(folded: string): string {
  return withoutArticles(folded)
    .map((word) => {
      if (ARABIC.test(word)) return word.length > 4 ? word.replace(/^ال/, "") : word;
      return word
        .replace(/(?<=..)[ae]h$/, "a")
        .replace(/ou|oo|o/g, "u")
        .replace(/ee|y/g, "i")
        .replace(/ei/g, "ai")
        .replace(/e/g, "i");
    })
    .join("")
    .replace(/([a-z])\1+/g, "$1");
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh|x/g, "K"],
  [/gh/g, "g"],
  [/ch|sh/g, "S"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/dj/g, "j"],
  [/ph/g, "f"],
  [/[qc]/g, "k"],
  [/p/g, "b"],
];

/**
 * The consonants of a Latin name as Arabic would keep them (`Dayr az Zawr`, `Deir Ezzor` → `drzr`); `null` for another
 * script or where fewer than four are left, too few to tell names apart.
 */
export function soundOf(folded: string): string | null {
  if (!/^[a-z ]+$/.test(folded)) return null;
  let text = withoutArticles(folded).join("");
  for (const [from, to] of SOUNDS) text = text.replace(from, to);
  const consonants = text
    .replace(/[aeiouwvy]/g, "")
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

/**
 * Cuts the heads off a folded name, in front and behind: `province d alep` → `alep`, an admin area; the kinds are those of
 * the last one cut (`mintaqat azaz district`). Without a head, the name itself.
 */
export function cutHead(folded: string): Headed {
  let words = folded.split(" ");
  let kinds: readonly PlaceKind[] = [];
  for (let head = HEADS.get(words[0] ?? ""); head && words.length > 1; head = HEADS.get(words[0] ?? "")) {
    kinds = head;
    words = words.slice(1);
    while (words.length > 1 && LINKS.has(words[0] ?? "")) words = words.slice(1);
  }
  for (let head = HEADS.get(words.at(-1) ?? ""); head && words.length > 1; head = HEADS.get(words.at(-1) ?? "")) {
    kinds = head;
    words = words.slice(0, -1);
  }
  return { rest: words.join(" "), kinds };
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

import type { Language } from "@bilan/vocabulary";
import { LANGUAGES } from "@bilan/vocabulary/plain";
import { fold, type Token } from "../token.js";
import { AFRICA } from "./countriesAfrica.js";
import { AMERICAS } from "./countriesAmericas.js";
import { ASIA } from "./countriesAsia.js";
import { EUROPE } from "./countriesEurope.js";
import { ARAB } from "./countriesArab.js";
import { arabicPeople, englishPeople, frenchPeople } from "./demonyms.js";
import { type PhraseFound, type PhraseIndex, phraseIndex } from "./phraseIndex.js";

/** A country: how it and its people are called. */
export interface Nationality {
  /** ISO 3166-1 alpha-2 (XK for Kosovo, as the user-assigned code in common use). */
  readonly code: string;
  /** The usual English name, as claims write a state that acts. */
  readonly name: string;
  readonly country: Readonly<Record<Language, readonly string[]>>;
  /** Every form of the adjectives and nouns of its people: masculine, feminine, dual, plural. */
  readonly people: Readonly<Record<Language, readonly string[]>>;
}

let parsed: readonly Nationality[] | null = null;

/**
 * The countries of ISO 3166-1. A line of a table is `code | fr country | fr people | en country | en people |
 * ar country | ar people`; names are separated by ";"; the forms of a people are made by rule (see demonyms) from the
 * masculine singular, or given whole as "a/b/c".
 */
export function nationalities(): readonly Nationality[] {
  parsed ??= [ARAB, AFRICA, ASIA, EUROPE, AMERICAS].flatMap((table) =>
    table
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map(parseLine),
  );
  return parsed;
}

function list(part: string): string[] {
  return part
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function parseLine(line: string): Nationality {
  const [code = "", frCountry = "", frPeople = "", enCountry = "", enPeople = "", arCountry = "", arPeople = ""] = line
    .split("|")
    .map((part) => part.trim());
  const forms = (part: string, inflect: (stem: string) => string[]): string[] =>
    list(part).flatMap((stem) => (stem.includes("/") ? stem.split("/") : inflect(stem)));
  const english = list(enCountry);
  return {
    code,
    name: (english[0] ?? code).replace(/^[=^]/, ""),
    country: { fr: list(frCountry), en: english, ar: list(arCountry) },
    people: {
      fr: forms(frPeople, frenchPeople),
      en: forms(enPeople, englishPeople),
      ar: forms(arPeople, arabicPeople),
    },
  };
}

type Names = "country" | "people";
const indexes: Partial<Record<Names, PhraseIndex<Nationality>>> = {};

function* phrases(names: Names): Generator<readonly [string, Nationality]> {
  for (const row of nationalities())
    for (const language of LANGUAGES) for (const name of row[names][language]) yield [name, row];
}

function indexOf(names: Names): PhraseIndex<Nationality> {
  const index = indexes[names] ?? phraseIndex(() => phrases(names));
  indexes[names] = index;
  return index;
}

function lookUp(tokens: readonly Token[], at: number, names: Names): PhraseFound<Nationality> | null {
  return indexOf(names)(tokens, at);
}

/** Whether a folded word may begin the name of a country. */
export function beginsCountry(word: string): boolean {
  return indexOf("country").begins(word);
}

/** Whether a folded word may begin the name of a people, an accusative among them. */
export function beginsNationality(word: string): boolean {
  const index = indexOf("people");
  return index.begins(word) || (word.endsWith("ا") && index.begins(word.slice(0, -1)));
}

// Beside these a demonym names an ocean or money, not people.
const NOT_PEOPLE_BEFORE = words(
  "océan dollar dollars livre livres lire lires rouble roubles المحيط دولار ليرة جنيه روبل",
);
const NOT_PEOPLE_AFTER = words("ocean dollar dollars pound pounds lira liras ruble rubles rouble roubles rial rials");

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" ").map(fold));
}

const TANWIN = "\u064b";
const CURRENCY = new Set(["$", "€", "£"]);

/** The country whose name begins at a token (Syria, « la Syrie » from Syrie on, «سوريا»); null where there is none. */
export function matchCountry(tokens: readonly Token[], at: number): PhraseFound<Nationality> | null {
  // «سوريًا» with its tanwin is a Syrian; US$ is money.
  if (tokens[at]?.text.includes(TANWIN) === true) return null;
  const found = lookUp(tokens, at, "country");
  const next = found === null ? undefined : tokens[found.to];
  return next !== undefined && !next.spaced && CURRENCY.has(next.fold) ? null : found;
}

function isMoneyOrSea(tokens: readonly Token[], at: number, to: number): boolean {
  return NOT_PEOPLE_BEFORE.has(tokens[at - 1]?.fold ?? "") || NOT_PEOPLE_AFTER.has(tokens[to]?.fold ?? "");
}

/** The people whose adjective or noun begins at a token (Syrian, Afghans, syriennes, «السوريين»); null where none. */
export function matchNationality(tokens: readonly Token[], at: number): PhraseFound<Nationality> | null {
  const found = lookUp(tokens, at, "people");
  if (found !== null && isMoneyOrSea(tokens, at, found.to)) return null;
  const token = tokens[at];
  if (found !== null || token === undefined || !token.text.includes(TANWIN) || !token.fold.endsWith("ا")) return found;
  const accusative = lookUp([{ ...token, fold: token.fold.slice(0, -1) }], 0, "people");
  return accusative === null ? null : { value: accusative.value, to: at + 1 };
}

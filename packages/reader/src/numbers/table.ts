import type { Qualifier } from "@bilan/vocabulary";

/** Qualifiers that stand for a number themselves. */
export type VagueQualifier =
  | "several"
  | "dozens"
  | "hundreds"
  | "thousands"
  | "tens-of-thousands"
  | "hundreds-of-thousands";

/** Forms by number. The forms of one number are separated by "|"; case, accents and vowel signs are folded away. */
export type Forms = Readonly<Record<number, string>>;

/** The words for numbers of one language: all that a speaker needs to extend. */
export interface NumberTable {
  /** 0 to 19 and the tens, as one word each. */
  readonly words: Forms;
  /** One to nine where only a ten may follow: «أحد عشر». */
  readonly boundUnits?: Forms;
  readonly hundred: string;
  /** Hundreds written as one word: «ثلاثمئة». */
  readonly hundreds?: Forms;
  /** Multipliers from 1000. */
  readonly scales: Forms;
  /** Their plurals: they multiply after a number and say no number alone. `100` is for the plural of hundred. */
  readonly scalePlurals: Forms;
  /** Twice a multiplier in one word: «ألفان». */
  readonly dualScales?: Forms;
  /** Letters after digits: "10k". */
  readonly suffixes: Forms;
  /** Groups that make an approximate number: "dozen", "centaine". */
  readonly groups: Forms;
  /** Endings that make a group of digits: "une 20aine". */
  readonly groupEndings: string;
  readonly groupPlurals: Forms;
  readonly ordinals: Forms;
  readonly ordinalPlurals: Forms;
  /** Letters after the digits of an ordinal: "25th". */
  readonly ordinalEndings: string;
  /** Denominators: "third", "tiers". An ordinal may be one too. */
  readonly parts: Forms;
  /** Articles behind which a denominator alone is a share: "le tiers des blessés". */
  readonly partArticles: string;
  readonly partPlurals: Forms;
  /** Denominators that are also a cardinal, and only count as a part before a definite noun: «خمس». */
  readonly partsBeforeDefinite?: Forms;
  /** Words that are a share alone: "half", "moitié", «ثلثا». */
  readonly shares: readonly (readonly [number, string])[];
  /** Shares only inside a larger number: "demi-million", "et demi". */
  readonly boundShares: readonly (readonly [number, string])[];
  /** Words after which "a third" is a share and not a rank. */
  readonly afterShare: string;
  readonly and: string;
  readonly articles: string;
  /** Words before which "one" is a pronoun: "this one". */
  readonly beforePronoun: string;
  readonly point: string;
  /** Words for a minus. */
  readonly minus: string;
  readonly of: string;
  readonly vague: Readonly<Record<VagueQualifier, string>>;
  /** "Millions": at least two of them. */
  readonly vagueAbove: Forms;
  /** "Most": more than half. */
  readonly mostly: string;
  readonly percent: string;
  /** "In", "out of": N of M. */
  readonly ratio: string;
  /** "Parts of": N parts of M. */
  readonly partsOf?: string;
  /** N of M only where N is one. */
  readonly ratioOfOne?: string;
  /** Nouns that may stand between N and M of a ratio: "une personne sur cinq". */
  readonly ratioNouns: string;
  /** Nouns of time and of blows: "two in five days" is no ratio. */
  readonly notRatioBefore: string;
  readonly before: Partial<Readonly<Record<Qualifier, string>>>;
  /** Words like bounds that are none: "en plus de". */
  readonly notBounds: string;
  /** Articles between a bound and its number: "près de la moitié". */
  readonly definite: string;
  /** Words of change: "from 17 to 22" behind them are two numbers. */
  readonly changes: string;
  readonly after: Partial<Readonly<Record<Qualifier, string>>>;
  /** "Or equal", which takes the end into an open bound. */
  readonly orEqual: string;
  readonly between: string;
  readonly from: string;
  readonly to: string;
  readonly or: string;
  /** What may join two bounds: "more than 20 but fewer than 30". */
  readonly joinBounds: string;
  /** Words that are no number though a clitic and a number would make them. */
  readonly notNumbers?: string;
  readonly clitics?: readonly string[];
  readonly grammar: NumberGrammar;
}

/** How a language puts its numbers together. */
export interface NumberGrammar {
  /** Sixty and eighty take up to nineteen: soixante-dix, quatre-vingt-onze. */
  readonly vigesimal: boolean;
  /** Units stand before tens, joined by "and": «خمسة وثلاثون». */
  readonly unitsFirst: boolean;
  /** Parts are joined by "and" throughout; without it only a hundred may follow a thousand. */
  readonly joined: boolean;
  /** An ordinal from the third may be a denominator: "two fifths". */
  readonly ordinalParts: boolean;
  /** A denominator may stay in the singular after two or more: "trois cinquième". */
  readonly looseParts: boolean;
  /** A denominator is a share without "one" before it: «ثلث». */
  readonly bareParts: boolean;
  /** The mark before decimals. */
  readonly decimalMark: string;
}

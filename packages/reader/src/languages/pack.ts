import type { Cause, EventType, Language, Measure, Stance, Tag } from "@bilan/vocabulary";

/**
 * What a language pack is made of: tables of words, one module a noun, and a few facts of grammar. The forms of a row
 * are separated by "|". A form may be several words; `kill[s,ed,ing]` stands for kills, killed and killing, and
 * `famil[y,ies]` for family and families. Case, accents and vowel signs are folded away before looking up, so they may
 * be written or left out.
 */
export interface PeopleRow {
  readonly forms: string;
  readonly tags?: readonly Tag[];
  /** Families are counted as such, not as people. */
  readonly families?: true;
  /** The noun says what befell them: "the dead", "blessés", "déplacés". */
  readonly measure?: Measure;
  /** A verb may say something else of them: "12 refugees were killed". Without it the noun decides. */
  readonly soft?: true;
  /** The noun carries its own number: a singular ("a child" is 1) or a dual (2). */
  readonly count?: 1 | 2;
  /** An indefinite singular, where the language has no article to say so. */
  readonly single?: true;
  /** It is only people where a number, a tag or a measure says so: "members", "others", "bodies". */
  readonly weak?: true;
}

/** An adjective or adjunct that adds tags to a noun of people: "rebel", "prorégime", «مسلح». */
export interface TraitRow {
  readonly forms: string;
  readonly tags: readonly Tag[];
}

/**
 * A word that says what befell the people counted.
 * - `after`: they come after it (killing, "deaths of", «مقتل»);
 * - `before`: they come before it (died, "ont péri");
 * - `either`: the words around it decide (killed, tués).
 */
export interface MeasureRow {
  readonly forms: string;
  readonly measure: Measure;
  readonly people: "after" | "before" | "either";
  /** The word gives the cause too: executed, drowned, starved. */
  readonly cause?: Cause;
  /** Only of people whom the words already say to be so: "rescued 83 kidnapped persons". */
  readonly of?: readonly Measure[];
  /** Only a measure where people are counted beside it: "left", "found", "need". */
  readonly weak?: true;
}

export interface CauseRow {
  readonly forms: string;
  readonly cause: Cause;
  /** A munition that several launch: it gives the cause only of a sentence that names no other. */
  readonly weak?: true;
}

/** A word that tells an event. Nouns stand alone ("an attack"); verbs need somebody acting. */
export interface EventRow {
  readonly forms: string;
  readonly type: EventType;
  readonly form: "noun" | "verb";
  readonly cause?: Cause;
  /** The word is an event only where a place, an actor or a time stands with it: "tension", "clashes" in a background. */
  readonly weak?: true;
}

/** What strikes: a weapon or what carries it. With an `impact` verb right behind it ("a shell hit") it tells an event. */
export interface WeaponRow {
  readonly forms: string;
  readonly type: EventType;
  readonly cause: Cause;
}

/** A way of saying who says so. */
export interface SpeechRow {
  readonly forms: string;
  readonly stance: Stance;
  /** `verb`: the speaker stands beside it; `preposition`: the speaker follows ("according to"). */
  readonly form: "verb" | "preposition";
  /** A verb that says something only behind a comma or a closing quotation mark: « …, a réagi le ministère ». */
  readonly aside?: true;
  /** It says so only where one of these words stands within a dozen tokens behind it: « a qualifié … de mensonges ». */
  readonly with?: string;
}

/** A way of hanging a part on a whole: `before` its number ("including"), `after` it ("of them"), `among` + whole. */
export interface PartRow {
  readonly forms: string;
  readonly place: "before" | "after" | "among";
}

/** A noun that a place's name follows or precedes: province, village, camp. Rank 0 is a spot, 4 a country. */
export interface PlaceNounRow {
  readonly forms: string;
  readonly rank: 0 | 1 | 2 | 3 | 4;
}

/**
 * Words by which a line of a copied web page gives itself away.
 * - `line`: a line that begins so is none of the report;
 * - `label`: only where a colon or a bar follows, or nothing ("Photo:", "Share"); a row of them is one of buttons;
 * - `heads`: as a label, and where it stands alone the short lines under it are headlines ("Related articles");
 * - `byline`: where only names follow ("By Jane Doe");
 * - `anywhere`: wherever it stands in a short line ("all rights reserved").
 */
export interface BoilerplateRow {
  readonly forms: string;
  readonly kind: "line" | "label" | "heads" | "byline" | "anywhere";
}

/**
 * Small closed classes of words that the shared grammar asks for by name. `single` makes one of a singular ("a child"),
 * `zero` none ("no deaths"), `culprit` says that a list goes by who did it ("by party responsible"), `opener` is a word
 * whose capital says nothing at the head of a sentence, `stop` a word that no name goes over; `designator` leads a number
 * that is a name ("Brigade 313"), `begun` a day from which something lasts ("launched on"), `onset` stands for that day
 * ("since the start of"), `latter` for whoever was named last, `this` for a place named before ("this town"),
 * `impact` is what a weapon does (hit, landed), `makeup` joins a share to its people ("account for"), `remaining` is the
 * rest of a whole told in parts, `toll` a count of the dead ("the toll rose to 39").
 */
export const CLOSED_CLASSES = [
  "and",
  "article",
  "of",
  "in",
  "near",
  "from",
  "to",
  "by",
  "against",
  "auxiliary",
  "negation",
  "nobody",
  "relative",
  "breaker",
  "other",
  "them",
  "still",
  "opener",
  "stop",
  "single",
  "zero",
  "culprit",
  "designator",
  "begun",
  "onset",
  "latter",
  "this",
  "impact",
  "makeup",
  "remaining",
  "toll",
] as const;
export type ClosedClass = (typeof CLOSED_CLASSES)[number];

/**
 * Closed classes of a language that writes no capitals: `nameHead` begins a name of several words («دير», «أم»),
 * `nameTail` ends one («الشرقي», «الكبير»), `ordinary` is a noun or adjective that is no name where one might stand.
 */
export const BARE_CLASSES = ["nameHead", "nameTail", "ordinary"] as const;
export type BareClass = (typeof BARE_CLASSES)[number];

/** Everything that the reader knows of one language. */
export interface LanguagePack {
  readonly language: Language;
  readonly people: readonly PeopleRow[];
  readonly traits: readonly TraitRow[];
  /** Nouns that are counted and are not people: vehicles, schools, strikes, kilometres. */
  readonly things: string;
  readonly measures: readonly MeasureRow[];
  readonly causes: readonly CauseRow[];
  readonly events: readonly EventRow[];
  readonly weapons: readonly WeaponRow[];
  readonly speech: readonly SpeechRow[];
  /** Nouns that stand for whoever speaks: spokesman, ministry, sources, hospital. */
  readonly speakers: string;
  /** Parties named by a common noun: the army, government forces, gunmen. */
  readonly parties: string;
  readonly parts: readonly PartRow[];
  readonly placeNouns: readonly PlaceNounRow[];
  /** Names of places that a capital letter does not give away, or that decide what is larger than what. */
  readonly placeNames: readonly PlaceNounRow[];
  /** Lines that are not the report's own words: captions, "read also", copyright. */
  readonly boilerplate: readonly BoilerplateRow[];
  readonly closed: Readonly<Record<ClosedClass, string>>;
  readonly bare?: Readonly<Record<BareClass, string>>;
  /** Short forms and loose spellings of messages from the field, by the word that they stand for. */
  readonly short?: Readonly<Record<string, string>>;
  /** The other ways in which a folded word may stand in a table: without its clitics, without its plural. */
  readonly variants?: (fold: string) => readonly string[];
  /** Where an adjective stands. */
  readonly adjectives: "before" | "after";
  /** Names are written with capitals. */
  readonly capitals: boolean;
}

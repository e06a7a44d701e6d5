import type { Language } from "../language.js";
import type { en as codesEn } from "./codes.en.js";
import type { en as compareEn } from "./compare.en.js";
import type { en as pagesEn } from "./en.js";
import type { en as gradingEn } from "./grading.en.js";
import type { en as nounsEn } from "./nouns.en.js";
import type { en as publishedEn } from "./published.en.js";
import type { en as readingEn } from "./reading.en.js";
import type { en as tollEn } from "./toll.en.js";

/** Every message by its id. English says which ids there are; French and Arabic must have the same. */
export type PageMessages = Record<keyof typeof pagesEn, string>;
export type CodeMessages = Record<keyof typeof codesEn, string>;
export type CompareMessages = Record<keyof typeof compareEn, string>;
export type GradingMessages = Record<keyof typeof gradingEn, string>;
export type NounMessages = Record<keyof typeof nounsEn, string>;
export type PublishedMessages = Record<keyof typeof publishedEn, string>;
export type ReadingMessages = Record<keyof typeof readingEn, string>;
export type TollMessages = Record<keyof typeof tollEn, string>;
export type Messages = PageMessages &
  CodeMessages &
  CompareMessages &
  GradingMessages &
  NounMessages &
  PublishedMessages &
  ReadingMessages &
  TollMessages;
export type MessageId = keyof Messages;

const LOADERS: Record<Language, () => Promise<Messages>> = {
  en: async () => {
    const [pages, codes, compare, grading, nouns, published, reading, toll] = await Promise.all([
      import("./en.js"),
      import("./codes.en.js"),
      import("./compare.en.js"),
      import("./grading.en.js"),
      import("./nouns.en.js"),
      import("./published.en.js"),
      import("./reading.en.js"),
      import("./toll.en.js"),
    ]);
    return {
      ...pages.en,
      ...codes.en,
      ...compare.en,
      ...grading.en,
      ...nouns.en,
      ...published.en,
      ...reading.en,
      ...toll.en,
    };
  },
  fr: async () => {
    const [pages, codes, compare, grading, nouns, published, reading, toll] = await Promise.all([
      import("./fr.js"),
      import("./codes.fr.js"),
      import("./compare.fr.js"),
      import("./grading.fr.js"),
      import("./nouns.fr.js"),
      import("./published.fr.js"),
      import("./reading.fr.js"),
      import("./toll.fr.js"),
    ]);
    return {
      ...pages.fr,
      ...codes.fr,
      ...compare.fr,
      ...grading.fr,
      ...nouns.fr,
      ...published.fr,
      ...reading.fr,
      ...toll.fr,
    };
  },
  ar: async () => {
    const [pages, codes, compare, grading, nouns, published, reading, toll] = await Promise.all([
      import("./ar.js"),
      import("./codes.ar.js"),
      import("./compare.ar.js"),
      import("./grading.ar.js"),
      import("./nouns.ar.js"),
      import("./published.ar.js"),
      import("./reading.ar.js"),
      import("./toll.ar.js"),
    ]);
    return {
      ...pages.ar,
      ...codes.ar,
      ...compare.ar,
      ...grading.ar,
      ...nouns.ar,
      ...published.ar,
      ...reading.ar,
      ...toll.ar,
    };
  },
};

/** The messages of one language; the others are not loaded. */
export function loadMessages(language: Language): Promise<Messages> {
  return LOADERS[language]();
}

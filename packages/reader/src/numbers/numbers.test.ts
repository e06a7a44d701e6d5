import { LANGUAGES, type Language } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../token.js";
import { articleAt } from "./articles.js";
import { arabicNumbers } from "./ar.js";
import { englishNumbers } from "./en.js";
import { findNumbers } from "./find.js";
import { frenchNumbers } from "./fr.js";
import { type Choose, inArabic, inEnglish, inFrench } from "./spelling.fixture.js";

/** Ways picked from a seed, so that a failing case comes back. */
function chooser(seed: number): Choose {
  let state = seed;
  return (ways) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % ways;
  };
}

/** Small numbers as often as large ones, and round ones too. */
const whole = fc.oneof(
  fc.integer({ min: 0, max: 3000 }),
  fc.integer({ min: 0, max: 999_999 }),
  fc.integer({ min: 0, max: 1e12 }),
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1e3, 1e6, 1e9)).map(([n, scale]) => n * scale),
);

const SPELLINGS: [Language, (n: number, choose: Choose) => string, number][] = [
  ["en", inEnglish, 0],
  // "Un" alone is an article.
  ["fr", inFrench, 2],
  ["ar", inArabic, 0],
];

describe("numbers in words", () => {
  it.each(SPELLINGS)("are read back in %s", (lang, spell, from) => {
    fc.assert(
      fc.property(whole, fc.nat(), (n, seed) => {
        fc.pre(n >= from);
        const text = spell(n, chooser(seed));
        const mentions = findNumbers(tokenise(text), lang);
        expect(mentions.map((mention) => [mention.value, text.slice(mention.start, mention.end)])).toEqual([[n, text]]);
        expect(mentions[0]?.words).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

const SEPARATORS = ["", ",", ".", " ", "\u00a0", "\u202f", "'", "’", "٬"];

function withSeparators(n: number, separator: string, zero: number): string {
  const digits = String(n).replace(/\B(?=(\d{3})+$)/g, () => separator);
  return digits.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

describe("numbers in digits", () => {
  it("are read back with every separator and in every script", () => {
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom(...SEPARATORS),
        fc.constantFrom(0x30, 0x660, 0x6f0),
        fc.constantFrom<Language>(...LANGUAGES),
        (n, separator, zero, lang) => {
          const text = withSeparators(n, separator, zero);
          expect(findNumbers(tokenise(`(${text})`), lang).map((m) => [m.value, m.end - m.start])).toEqual([
            [n, text.length],
          ]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("keep their decimals", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(".", ",", "٫"),
        (n, d, mark) => {
          const text = `${n}${mark}${d}`;
          expect(findNumbers(tokenise(`${text} %`), "fr")[0]?.value).toBeCloseTo(Number(`${n}.${d}`) / 100, 10);
        },
      ),
    );
  });
});

/** Every word of the tables, so that random texts hit the grammar. */
function vocabularyOf(value: unknown): string[] {
  if (typeof value === "string") return value.split("|");
  return value && typeof value === "object" ? Object.values(value).flatMap(vocabularyOf) : [];
}

const TABLES: Record<Language, string[]> = {
  en: vocabularyOf(englishNumbers),
  fr: vocabularyOf(frenchNumbers),
  ar: vocabularyOf(arabicNumbers),
};

const MARKS = ["-", "–", ",", ".", "/", "%", "+", "~", "<", ">", "=", "'", "½", "\n\n", "\n", "،", "٫", "\u202b"];

function noise(lang: Language): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...TABLES[lang]) },
    { weight: 3, arbitrary: fc.nat({ max: 2000 }).map(String) },
    { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
  );
  return fc
    .array(fc.tuple(piece, fc.constantFrom(" ", " ", "")), { maxLength: 40 })
    .map((pieces) => pieces.flat().join(""));
}

describe("any text", () => {
  it.each([...LANGUAGES])("gives sorted mentions that do not overlap, in %s", (lang) => {
    fc.assert(
      fc.property(noise(lang), (text) => {
        const tokens = tokenise(text);
        let last = 0;
        for (const mention of findNumbers(tokens, lang)) {
          expect(mention.from).toBeGreaterThanOrEqual(last);
          expect(mention.to).toBeGreaterThan(mention.from);
          expect(mention.to).toBeLessThanOrEqual(tokens.length);
          expect([mention.start, mention.end]).toEqual([tokens[mention.from]?.start, tokens[mention.to - 1]?.end]);
          expect(mention.low).toBeGreaterThanOrEqual(0);
          expect(mention.low).toBeLessThanOrEqual(mention.high ?? Number.POSITIVE_INFINITY);
          for (const part of mention.parts) {
            expect(part.from).toBeGreaterThanOrEqual(mention.from);
            expect(part.to).toBeLessThanOrEqual(mention.to);
            expect([part.start, part.end]).toEqual([tokens[part.from]?.start, tokens[part.to - 1]?.end]);
            expect(Number.isFinite(part.value)).toBe(true);
          }
          last = mention.to;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("tells an article as an exact one", () => {
    const tokens = tokenise("a nurse, une mère");
    expect(articleAt(tokens, 0, "en")).toMatchObject({ value: 1, qualifier: "exact", start: 0, end: 1 });
    expect(articleAt(tokens, 1, "en")).toBeNull();
    expect(articleAt(tokens, 3, "fr")?.low).toBe(1);
  });
});

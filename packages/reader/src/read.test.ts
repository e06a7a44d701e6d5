import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Reading } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageOf, read } from "./index.js";

const dev = resolve(dirname(fileURLToPath(import.meta.url)), "../../../../shared/dispatches/dev");

/** Words that the grammar acts on, in three languages, to be thrown together at random. */
const FRAGMENTS = [
  "at least 12 people were killed",
  "including 3 children",
  "and 20 wounded",
  "of whom",
  "according to",
  "the army said",
  "denied",
  "(",
  ")",
  ":",
  ";",
  ".",
  ",",
  "\n",
  "\n\n",
  "- ",
  "• ",
  "“",
  "”",
  "«",
  "»",
  "in Goma",
  "on Monday",
  "15 to 20",
  "half a million",
  "Civilians: 312",
  "Ituri 203, Nord-Kivu 168",
  "au moins 143 combattants",
  "dont sept femmes",
  "ont été tués",
  "selon l'ONU",
  "dans la nuit de mardi à mercredi",
  "un tiers d'enfants",
  "قُتل",
  "١٢ مدنياً",
  "بينهم طفلان",
  "وأصيب",
  "في حلب",
  "بحسب",
  "نفى",
  "0",
  "9".repeat(30),
  "\u200f",
  "\ud800",
  "é",
  "of the dead",
  "the toll rose to 39",
  "aged 19 and 23",
  "no one was hurt",
];

function sound(text: string, published: string | null): void {
  const reading = read(text, { id: "x", published });
  Reading.parse(reading);
  const wholes = new Map(reading.claims.map((claim) => [claim.id, claim.partOf]));
  for (const { span, quote } of [...reading.claims, ...reading.events]) {
    expect(span[0]).toBeLessThanOrEqual(span[1]);
    expect(text.slice(span[0], span[1])).toBe(quote);
  }
  for (const claim of reading.claims) {
    if (claim.figure && claim.figure.high !== null) expect(claim.figure.low).toBeLessThanOrEqual(claim.figure.high);
    const seen = new Set<string>([claim.id]);
    for (let whole = claim.partOf; whole !== null; whole = wholes.get(whole) ?? null) {
      expect(wholes.has(whole)).toBe(true);
      expect(seen.has(whole)).toBe(false);
      seen.add(whole);
    }
  }
}

describe("reading a text", () => {
  it("reads who was killed, where, when, by what, and who says so", () => {
    const text =
      "At least 31 people, among them seven women, were killed in an air strike on Tawila on Monday, the health ministry said.";
    const { claims } = read(text, { id: "a", published: "2025-08-13" });
    expect(claims).toHaveLength(2);
    expect(claims[0]).toMatchObject({
      measure: "killed",
      figure: { value: 31, qualifier: "at-least", low: 31, high: null },
      speaker: ["health ministry"],
      place: { name: "Tawila" },
      period: { from: "2025-08-11", to: "2025-08-11" },
      cause: "air-strike",
    });
    expect(claims[1]).toMatchObject({ partOf: "c1", population: { tags: ["women"] } });
  });

  it("says a number of people that it could not code", () => {
    const { claims, warnings } = read("The boat was carrying 80 people.", { id: "a", published: "2025-08-13" });
    expect(claims).toHaveLength(0);
    expect(warnings.map((warning) => warning.code)).toContain("unread-number");
  });

  it("leaves ages, dates, sums, sizes and vehicles alone", () => {
    const text = "The 41-year-old mayor paid $300 for 12 trucks at 6:30 on 4 May, 15 km away, under article 7.";
    expect(read(text, { id: "a", published: "2025-08-13" }).claims).toEqual([]);
  });

  it("tells the language from script and small words", () => {
    expect(languageOf("Au moins sept personnes ont été tuées dans le nord du pays")).toBe("fr");
    expect(languageOf("At least seven people were killed in the north of the country")).toBe("en");
    expect(languageOf("قتل سبعة أشخاص في شمال البلاد")).toBe("ar");
  });

  it("holds its promises for any text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: "binary", maxLength: 12 })), {
          maxLength: 40,
        }),
        fc.constantFrom("2024-02-29", null),
        (parts, published) => sound(parts.join(" "), published),
      ),
      { numRuns: 400 },
    );
  });

  it.skipIf(!existsSync(dev))("holds its promises for the development set and its mutations", () => {
    for (const file of readdirSync(dev).filter((name) => name.endsWith(".txt"))) {
      const text = readFileSync(join(dev, file), "utf8");
      sound(text, "2024-01-01");
      for (let cut = 7; cut < text.length; cut += 1501) sound(text.slice(cut) + text.slice(0, cut), null);
    }
  });
});

it("makes no circle of parts of a broken text", () => {
  const text =
    "nesday revised down from 17 to 14 the number of people killed when a Russian glle site de Plaine Savo (territoire de Djugu) : de 17 Ã  22 morts.\n\nParmi les personnes enlevÃ©es, 118 ont Ã©tÃ© libÃ©rÃ©es contre ranÃ§on (de 200 Ã  1.500 dollars), neuf ont Ã©tÃ© retrouvÃ©es mortes et 169 restaient captives au 31 octobre.\n\nDÃ©pl";
  const { claims } = read(text, { id: "x", lang: "en", published: "2024-02-29" });
  const wholeOf = new Map(claims.map((claim) => [claim.id, claim.partOf]));
  for (const { id } of claims) {
    const seen = new Set<string>();
    for (let whole = wholeOf.get(id) ?? null; whole !== null; whole = wholeOf.get(whole) ?? null) {
      expect(seen.has(whole)).toBe(false);
      seen.add(whole);
    }
  }
});

import { organisations } from "@bilan/organisations";
import type { Language } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../token.js";
import { matchGroup } from "./groups.js";
import { matchCountry, matchNationality, nationalities } from "./nationalities.js";
import { matchPlaceName } from "./placeNames.js";

type Match = (tokens: ReturnType<typeof tokenise>, at: number) => { to: number; value: unknown } | null;

/** What a text holds, token by token, each match passing over its words. */
function all<T>(
  text: string,
  match: (tokens: ReturnType<typeof tokenise>, at: number) => { to: number; value: T } | null,
): T[] {
  const tokens = tokenise(text);
  const found: T[] = [];
  for (let at = 0; at < tokens.length; ) {
    const here = match(tokens, at);
    if (here !== null) found.push(here.value);
    at = here?.to ?? at + 1;
  }
  return found;
}
const peopleIn = (text: string) => all(text, matchNationality).map(({ code }) => code);
const countriesIn = (text: string) => all(text, matchCountry).map(({ code }) => code);
const groupsIn = (text: string) => all(text, matchGroup).map(({ name }) => name);

describe("nationalities", () => {
  it("has the 249 countries of ISO 3166-1 and Kosovo, each with a name in every language", () => {
    const codes = nationalities().map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toHaveLength(250);
    for (const { code, country } of nationalities()) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      for (const lang of ["fr", "en", "ar"] as const) expect([code, country[lang].length > 0]).toEqual([code, true]);
    }
  });

  it.each([
    ["Syrian rebels, seven Afghans and two Turks", ["SY", "AF", "TR"]],
    ["14 Iraniens, des combattantes syriennes, un soldat turc", ["IR", "SY", "TR"]],
    ["السوريين والأفغان ومدنيون سودانيون و٣ أتراك ولاجئات سوريات", ["SY", "AF", "SD", "TR", "SY"]],
    ["قتل 5 جنود أتراك، وسوريًّا واحدًا وعراقيًا", ["TR", "SY", "IQ"]],
    ["sud-soudanais; South Sudanese", ["SS", "SS"]],
  ])("reads the peoples of %s", (text, codes) => {
    expect(peopleIn(text)).toEqual(codes);
  });

  it("knows money, seas and ordinary words from peoples", () => {
    expect(peopleIn("in the Indian Ocean, 300 dollars américains, 50 Turkish lira, to polish")).toEqual([]);
    expect(countriesIn("the turkey farm; US$2.6 billion; who told us; a jordan")).toEqual([]);
  });

  it.each([
    ["in South Sudan, the DRC and Turkey", ["SS", "CD", "TR"]],
    ["au Soudan du Sud, en République démocratique du Congo, aux États-Unis", ["SS", "CD", "US"]],
    ["في جنوب السودان وسوريا وبلبنان", ["SS", "SY", "LB"]],
  ])("reads the countries of %s", (text, codes) => {
    expect(countriesIn(text)).toEqual(codes);
  });

  it("finds every name of its own tables, as another row's only where two share it", () => {
    const shared = new Set<string>();
    for (const row of nationalities()) {
      for (const lang of ["fr", "en", "ar"] as const) {
        for (const name of row.country[lang]) {
          const text = name.replace(/^[=^]/, "");
          const found = matchCountry(tokenise(text), 0);
          expect([name, found === null]).toEqual([name, false]);
          if (found?.value.code !== row.code) shared.add(text);
        }
      }
    }
    expect([...shared]).toEqual([]);
  });
});

describe("groups", () => {
  it.each([
    ["ISIS, ISIL and Islamic State", ["Islamic State", "Islamic State", "Islamic State"]],
    ["Daech, le groupe État islamique et l'EI", ["Islamic State", "Islamic State", "Islamic State"]],
    [
      "داعش وقسد وقوات الدعم السريع والدعم السريع",
      ["Islamic State", "Syrian Democratic Forces", "Rapid Support Forces", "Rapid Support Forces"],
    ],
    ["les FDS, le Front al-Nosra, les FSR", ["Syrian Democratic Forces", "Al-Nusra Front", "Rapid Support Forces"]],
    ["shabab mortars; Al-Shabaab; حركة الشباب", ["Al-Shabaab", "Al-Shabaab", "Al-Shabaab"]],
    ["ADF, M23, Codeco, FARDC, Zaïre", ["ADF", "M23", "CODECO", "FARDC", "Zaïre"]],
    ["according to WFP, l'Onu, l'OMS et le PAM", ["WFP", "UN", "WHO", "WFP"]],
    ["Hezbollah, حزب الله", ["Hezbollah", "Hezbollah"]],
  ])("names the groups of %s", (text, names) => {
    expect(groupsIn(text)).toEqual(names);
  });

  it("leaves ordinary words alone", () => {
    expect(groupsIn("un homme who is in care, ses amis, a map, the fact, on tap")).toEqual([]);
  });

  it("has no two groups of one name", () => {
    const names = organisations().map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("finds every group by its name", () => {
    for (const { name } of organisations()) expect([name, groupsIn(name)]).toEqual([name, [name]]);
  });

  it("knows who speaks", () => {
    const kind = (text: string) => all(text, matchGroup)[0]?.kind;
    expect(["OSDH", "CICR", "Xinhua", "OCHA", "M23", "FARDC"].map(kind)).toEqual([
      "monitor",
      "ngo",
      "media",
      "agency",
      "armed-group",
      "army",
    ]);
  });
});

describe("matchPlaceName", () => {
  const first = (text: string) =>
    matchPlaceName(tokenise(text), 0)?.value.map(({ country, rank }) => `${country} ${rank}`);

  it("finds towns and provinces in Arabic, with clitics, and in lower case", () => {
    expect(first("مضايا")).toEqual(["SY town"]);
    expect(first("بحلب")).toEqual(["SY admin1", "SY town"]);
    expect(first("وكفرنبل")).toEqual(["SY town"]);
    expect(first("كفرنبل")).toEqual(["SY town"]);
    expect(first("mogadishu")).toContain("SO town");
    expect(first("Nord-Kivu")).toEqual(["CD admin1"]);
  });

  it("takes the longest name, and ties a town to its province", () => {
    const tokens = tokenise("دير الزور");
    expect(matchPlaceName(tokens, 0)?.to).toBe(2);
    const town = matchPlaceName(tokenise("Madaya"), 0)?.value[0];
    const province = matchPlaceName(tokenise("Rif Dimashq"), 0)?.value[0];
    expect(town?.admin1).toBe(province?.admin1);
  });

  it("finds nothing in ordinary words", () => {
    expect(first("more")).toBeUndefined();
    expect(first("مدينة")).toBeUndefined();
  });
});

it("never throws, and passes over at least a token", () => {
  const words =
    "Al al- Nusra ISIS Syrian بال سوريا و السوريين حزب الله الدعم South Sudan US $ ' - . \n\n le la République du Congo".split(
      " ",
    );
  const text = fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => list.join(" ")),
    fc.string({ unit: "binary", maxLength: 40 }),
  );
  const matchers: Match[] = [matchGroup, matchCountry, matchNationality, matchPlaceName];
  fc.assert(
    fc.property(text, (given) => {
      const tokens = tokenise(given);
      for (let at = 0; at < tokens.length; at++) {
        for (const match of matchers) {
          const found = match(tokens, at);
          if (found !== null) expect(found.to > at && found.to <= tokens.length).toBe(true);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

const LANGUAGES: readonly Language[] = ["fr", "en", "ar"];
it("has demonyms in every language of the countries at war", () => {
  const wars = "SY IQ LB PS IL YE SD SS ET ER SO CD CF ML BF NE NG CM MZ UA RU AF PK MM LY CO HT TR IR".split(" ");
  for (const code of wars) {
    const row = nationalities().find((one) => one.code === code);
    for (const lang of LANGUAGES)
      expect([code, lang, (row?.people[lang].length ?? 0) > 0]).toEqual([code, lang, code !== "CF" || lang !== "ar"]);
  }
});

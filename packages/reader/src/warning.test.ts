import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "./read.js";

const codes = (text: string, published: string | null = "2024-03-12"): string[] =>
  read(text, { id: "w", published }).warnings.map(({ code }) => code);

describe("warnings of the arithmetic", () => {
  it("holds an exhaustive list to its whole", () => {
    expect(
      codes(
        "Nous avons documenté la mort de 742 civils, soit 431 hommes, 148 femmes, 146 enfants et 7 personnes de sexe inconnu.",
      ),
    ).toContain("parts-do-not-sum");
    expect(
      codes(
        "Nous avons documenté la mort de 732 civils, soit 431 hommes, 148 femmes, 146 enfants et 7 personnes de sexe inconnu.",
      ),
    ).not.toContain("parts-do-not-sum");
  });

  it("asks nothing of examples", () => {
    expect(codes("The strikes killed 100 people, including 50 men, 30 women and 12 children.")).not.toContain(
      "parts-do-not-sum",
    );
    expect(codes("Les frappes ont tué 100 personnes, dont 50 hommes, 30 femmes et 12 enfants.")).not.toContain(
      "parts-do-not-sum",
    );
  });

  it("never warns of three parts that give their whole", () => {
    const count = fc.integer({ min: 2, max: 900 });
    fc.assert(
      fc.property(count, count, count, (men, women, children) => {
        const text = `Civilians killed: ${men + women + children}. By sex and age: ${men} men, ${women} women, ${children} children.`;
        expect(codes(text)).not.toContain("parts-do-not-sum");
      }),
      { numRuns: 50 },
    );
  });
});

describe("warnings of figures that cannot all hold", () => {
  it("takes two speakers", () => {
    const two =
      "The strike on Kassala killed 15 people on Monday, the health ministry said. Civil Defence gave a toll of 19 dead.";
    expect(codes(two)).toEqual(["conflicting-figures"]);
    expect(
      codes(
        "The strike on Kassala killed 15 people on Monday, the health ministry said. The ministry later said 19 had died.",
      ),
    ).not.toContain("conflicting-figures");
  });

  it("answers a count that somebody confirms only in part", () => {
    const { claims, warnings } = read(
      "On Monday fighters ambushed a convoy near Gossi, killing six soldiers, according to a security source. The army confirmed four deaths.",
      { id: "w", published: "2024-03-12" },
    );
    expect(claims.at(-1)).toMatchObject({ stance: "confirms", about: "c1" });
    expect(warnings).toMatchObject([{ code: "conflicting-figures", claims: ["c1", "c2"] }]);
  });

  it("keeps civilians and fighters apart, but not civilians and people", () => {
    expect(
      codes(
        "L'armée a affirmé que 28 combattants ont été tués lundi à Wase. Selon la Croix-Rouge, 16 civils ont été tués lundi à Wase.",
      ),
    ).not.toContain("conflicting-figures");
    expect(
      codes(
        "Selon la Croix-Rouge, 16 civils ont été tués lundi à Wase. Le gouverneur a dit que 9 personnes ont été tuées lundi à Wase.",
      ),
    ).toContain("conflicting-figures");
  });
});

describe("warnings of the day of publication", () => {
  it("doubts a heading of a month that opens the text's own line", () => {
    expect(codes("date 2023-02 urgent : au moins 20 morts à Djibo ce 12 mai.", null)).toEqual([
      "publication-date-doubtful",
      "no-publication-date",
    ]);
  });

  it("says that a text has no date at all", () => {
    expect(codes("Two children were killed in Goma by a shell.", null)).toContain("no-publication-date");
    expect(codes("Two children were killed in Goma on 4 May 2021.", null)).not.toContain("no-publication-date");
  });
});

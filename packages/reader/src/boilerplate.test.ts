import { describe, expect, it } from "vitest";
import { read } from "./read.js";

const REPORTS = {
  en: "At least 31 people were killed in an air strike on Tawila on Monday, the health ministry said.",
  fr: "Au moins 31 personnes ont été tuées lundi dans une frappe aérienne sur Tawila, selon le ministère de la Santé.",
  ar: "قُتل 31 شخصاً على الأقل يوم الاثنين في غارة جوية على حلب، بحسب وزارة الصحة.",
} as const;

const LINES = {
  en: [
    "Photo: Women mourn some of the 12 people killed in Goma. © Reuters",
    "Read also: Twelve people killed in Goma",
    "By Jane Doe and John Doe",
    "Share | Facebook | WhatsApp | Print",
    "We use cookies to measure how many of 200 people read us.",
    "Copyright 2024 The Daily. All rights reserved.",
    "Related articles\nTwelve people killed in Goma on Sunday\nArmy denies killing 40 civilians",
    "Contact: desk@example.org, tel. 555 0101",
  ],
  fr: [
    "Photo : des femmes pleurent les 12 personnes tuées à Goma. © AFP",
    "Lire aussi : Douze personnes tuées à Goma",
    "Par Jeanne Dupont",
    "Partager | Facebook | WhatsApp | Imprimer",
    "Tous droits réservés, 12 rue des Lilas",
    "Sur le même sujet\nDouze personnes tuées à Goma dimanche",
  ],
  ar: [
    "اقرأ أيضاً: مقتل 12 شخصاً في غوما",
    "صورة: أقارب 12 قتيلاً في غوما",
    "شارك | فيسبوك | واتساب | طباعة",
    "جميع الحقوق محفوظة © 2024",
    "مواضيع ذات صلة\nمقتل 12 شخصاً في غوما",
  ],
} as const;

/** What was read, without where it stood. */
function told(text: string, lang: "en" | "fr" | "ar"): unknown {
  const { claims, events, warnings } = read(text, { id: "b", lang, published: "2024-03-12" });
  return [claims.map(({ span: _, ...claim }) => claim), events.map(({ span: _, ...event }) => event), warnings];
}

describe("lines of a copied web page", () => {
  for (const lang of ["en", "fr", "ar"] as const)
    for (const line of LINES[lang])
      it(`give nothing, before the report and behind it: ${line.split("\n")[0]}`, () => {
        const alone = told(REPORTS[lang], lang);
        expect(told(`${line}\n\n${REPORTS[lang]}`, lang)).toEqual(alone);
        expect(told(`${REPORTS[lang]}\n\n${line}\n`, lang)).toEqual(alone);
      });

  it.each([
    ["en", "Contact was lost with the village after 12 people were killed there."],
    ["en", "Photo shops in Goma were shelled, and 12 people were killed."],
    ["en", "By Monday 12 people had been killed in Goma."],
    ["en", "Source: Goma hospital, 12 people killed"],
    ["en", "Related violence killed 12 people in Goma."],
    ["fr", "Contacts coupés avec Goma, où 12 personnes ont été tuées."],
    ["fr", "Par ailleurs, 12 personnes ont été tuées à Goma."],
    ["ar", "شارك المسلحون في الهجوم وقُتل 12 شخصاً في غوما."],
    ["ar", "المصدر الطبي قال إن 12 شخصاً قُتلوا في غوما."],
  ] as const)("a line of report is kept (%s): %s", (lang, line) => {
    const { claims } = read(`${REPORTS[lang]}\n\n${line}\n`, { id: "b", lang, published: "2024-03-12" });
    expect(claims.map(({ figure }) => figure?.value)).toEqual([31, 12]);
  });

  it("reads a text that is nothing else", () => {
    expect(read("photo: 5 people killed in goma", { id: "b", published: "2024-03-12" }).claims).toHaveLength(1);
  });
});

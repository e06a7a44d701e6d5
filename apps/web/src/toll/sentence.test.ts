import type { Toll, TollClaim } from "@bilan/vocabulary";
import { beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../language/language.js";
import { loadMessages } from "../language/messages/index.js";
import { createText, type Text } from "../language/text.js";
import { answerSentence, documentedBounds, figureSentence, impliedSentence, speakerText } from "./sentence.js";

let texts: Record<Language, Text>;
beforeAll(async () => {
  texts = Object.fromEntries(
    await Promise.all(LANGUAGES.map(async (one) => [one, createText(one, await loadMessages(one))] as const)),
  ) as Record<Language, Text>;
});

const claim: TollClaim = {
  id: "r.c1",
  report: "r",
  speaker: ["OSDH"],
  publisher: null,
  measure: "killed",
  figure: { value: 506, qualifier: "at-least", low: 506, high: null },
  people: { tags: [], groups: [], nationalities: [] },
  place: "Alep",
  period: { from: "2016-02-01", to: "2016-02-09" },
  partOf: null,
  published: "2016-02-10",
  quote: "506 personnes ont péri",
  span: [0, 22],
  comparable: true,
  why: null,
  residual: null,
};
const toll: Toll = {
  scope: {
    measure: "killed",
    people: [],
    place: { id: "iso:SY-HL", name: "Aleppo" },
    from: "2016-02-01",
    to: "2016-02-09",
  },
  rule: { name: "documented-best", version: "1" },
  knownOn: null,
  citation: "bilan:1",
  grade: "fair",
  total: { low: 600, best: 635, high: 1012, records: 47, possible: 0 },
  rows: [],
  apart: { low: 0, best: 0, high: 0, records: 0, reasons: {} },
  claims: [claim, { ...claim, id: "r.c2", partOf: "r.c1" }],
  implied: { low: 506, high: null, from: ["r.c1"], exact: true, reached: null },
  contradictions: [],
  notes: [],
  left: { records: 0, reasons: {} },
};

describe("the answer in a sentence", () => {
  it("keeps what is claimed and what is documented apart, and leads with wholes only", () => {
    expect(answerSentence(texts.en, toll)).toBe(
      "At least 506 people killed, says OSDH; 635 people killed, documented in 47 incident records.",
    );
    expect(answerSentence(texts.fr, toll)).toBe(
      "Au moins 506 personnes tuées, selon OSDH ; 635 personnes tuées d’après 47 fiches d’incidents.",
    );
    expect(answerSentence(texts.ar, toll)).toBe(
      "مقتل ما لا يقل عن 506 أشخاص، بحسب \u2068OSDH\u2069؛ مقتل 635 شخصاً موثَّق في 47 سجلَّ حوادث.",
    );
  });

  it("says that nothing is documented instead of 0", () => {
    const empty = { ...toll, claims: [], total: { low: 0, best: 0, high: 0, records: 0, possible: 0 } };
    expect(answerSentence(texts.en, empty)).toBe("No incident record documents this.");
  });

  it("gives the bounds where they differ from the best, and says where there is no upper one", () => {
    expect(documentedBounds(texts.en, toll)).toBe("lowest 600, highest 1,012");
    expect(documentedBounds(texts.en, { ...toll, total: { ...toll.total, high: null } })).toBe(
      "lowest 600, no upper bound",
    );
    expect(documentedBounds(texts.en, { ...toll, total: { ...toll.total, low: 635, high: 635 } })).toBeNull();
  });

  it("says what is implied", () => {
    expect(impliedSentence(texts.fr, toll)).toBe("au moins 506 personnes tuées");
    expect(
      impliedSentence(texts.en, { ...toll, implied: { low: 500, high: 600, from: [], exact: true, reached: null } }),
    ).toBe("between 500 and 600 people killed");
  });

  it("names the chain of speakers, nearest first, and the publisher", () => {
    expect(speakerText(texts.en, ["OSDH", "AFP"], "AFP")).toBe("OSDH (via AFP)");
    expect(speakerText(texts.fr, [], "Sana")).toBe("Sana");
    expect(speakerText(texts.en, [], null)).toBe("an unnamed publisher");
  });
});

describe("numbers of people", () => {
  const say = (t: Text, n: number, people: string[]) =>
    figureSentence(t, "killed", { value: n, qualifier: "exact", low: n, high: n }, people);

  it("agrees in Arabic for every class of number", () => {
    const t = texts.ar;
    expect(say(t, 0, [])).toBe("مقتل 0 شخص");
    expect(say(t, 1, [])).toBe("مقتل شخص واحد");
    expect(say(t, 2, ["children"])).toBe("مقتل طفلين");
    expect(say(t, 3, [])).toBe("مقتل 3 أشخاص");
    expect(say(t, 11, ["civilians"])).toBe("مقتل 11 مدنياً");
    expect(say(t, 100, ["women"])).toBe("مقتل 100 امرأة");
    expect(say(t, 103, [])).toBe("مقتل 103 أشخاص");
    expect(say(t, 31_000, [])).toBe("مقتل 31,000 شخص");
  });

  it("agrees in French in gender and number", () => {
    const t = texts.fr;
    expect(say(t, 1, [])).toBe("1 personne tuée");
    expect(say(t, 89, ["civilians"])).toBe("89 civils tués");
    expect(say(t, 2, ["women"])).toBe("2 femmes tuées");
    expect(say(t, 1, ["children"])).toBe("1 enfant tué");
    expect(say(t, 23, ["women", "children"])).toBe("23 personnes (femmes, enfants) tuées");
  });

  it("says vague figures without inventing a number", () => {
    const dozens = { value: null, qualifier: "dozens", low: 20, high: 99 };
    expect(figureSentence(texts.en, "injured", dozens, ["civilians"])).toBe("dozens of civilians injured");
    expect(figureSentence(texts.ar, "injured", dozens, ["civilians"])).toBe("إصابة العشرات (مدنيون)");
  });
});

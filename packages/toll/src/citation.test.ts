import { BREAKDOWNS, GRADES, MEASURES, TAGS } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cite, parseCitation, question } from "./index.js";
import { somePeriod } from "./made.test.js";

const someText = fc.option(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }));

const someQuestion = fc
  .record({
    measure: fc.constantFrom(...MEASURES),
    people: fc.subarray([...TAGS]),
    parties: fc.uniqueArray(fc.string({ unit: "grapheme", minLength: 1, maxLength: 9 }), { maxLength: 3 }),
    place: someText,
    period: somePeriod,
    by: fc.subarray([...BREAKDOWNS]),
    grade: fc.constantFrom(...GRADES),
    knownOn: fc.constantFrom(null, "2016-02-10", "2016-02-10T08:00:00.25Z"),
    claimant: someText,
    ledger: fc.option(fc.record({ seq: fc.nat(), hash: fc.stringMatching(/^[0-9a-f]{64}$/) })),
  })
  .map(({ measure, people, parties, place, period, ...rest }) =>
    question(
      {
        measure,
        people,
        ...(parties.length > 0 && { parties: parties.sort((a, b) => (a < b ? -1 : 1)) }),
        place: place === null ? null : { id: place, name: "any" },
        ...period,
      },
      rest,
    ),
  );

describe("a citation", () => {
  test("says again what was asked", () => {
    fc.assert(
      fc.property(someQuestion, (asked) => {
        const { scope, ledger } = asked;
        expect(parseCitation(cite(asked, "1"))).toEqual({
          measure: scope.measure,
          place: scope.place?.id ?? null,
          from: scope.from,
          to: scope.to,
          people: scope.people,
          parties: scope.parties ?? [],
          grade: asked.grade,
          rule: { name: asked.rule, version: "1" },
          knownOn: asked.knownOn,
          claimant: asked.claimant,
          ledger: ledger && { seq: ledger.seq, hash: ledger.hash.slice(0, 12) },
        });
      }),
    );
  });

  test("stays itself in a URL, however often that is decoded", () => {
    fc.assert(
      fc.property(someQuestion, (asked) => {
        const citation = cite(asked, "1");
        expect(citation).toMatch(/^[A-Za-z0-9:.~@_-]+$/);
        expect(decodeURIComponent(decodeURIComponent(citation))).toBe(citation);
        expect(new URL(`https://example.org/cite/${citation}?c=${citation}`).searchParams.get("c")).toBe(citation);
      }),
    );
  });

  test("reads as a person can check it", () => {
    const asked = question(
      {
        measure: "killed",
        people: ["women", "civilians"],
        place: { id: "pcode:SY02", name: "Aleppo" },
        from: "2016-02-01",
        to: "2016-02-09",
      },
      { knownOn: "2016-02-10", ledger: { seq: 41, hash: "0123456789abcdef" } },
    );
    expect(cite(asked, "1")).toBe(
      "bilan:1~killed~pcode:SY02~2016-02-01~2016-02-09~civilians.women~fair~documented-best@1~2016-02-10~~41@0123456789ab",
    );
  });

  test("names parties in a form of its own; one without stays of the first form", () => {
    const scope = { measure: "killed" as const, people: [], place: null, from: null, to: null };
    expect(cite(question({ ...scope, parties: ["YPG", "Hayat Tahrir al-Sham"] }), "1")).toBe(
      "bilan:2~killed~~~~~Hayat_20_Tahrir_20_al-Sham@YPG~fair~documented-best@1~~~",
    );
    expect(cite(question({ ...scope, parties: [] }), "1")).toBe(cite(question(scope), "1"));
  });

  test.each([
    "",
    "bilan:",
    "bilan:2~killed~~~~~fair~documented-best@1~~~",
    "bilan:2~killed~~~~~~fair~documented-best@1~~~",
    "bilan:2~killed~~~~~YPG@HTS~fair~documented-best@1~~~",
    "bilan:3~killed~~~~~fair~documented-best@1~~~",
    "bilan:1~buried~~~~~fair~documented-best@1~~~",
    "bilan:1~killed~~2016-02-30~~~fair~documented-best@1~~~",
    "bilan:1~killed~~~~women.civilians~fair~documented-best@1~~~",
    "bilan:1~killed~~~~~fair~documented-best@1~~~041@ab",
    "bilan:1~killed~_110000_~~~~fair~documented-best@1~~~",
    "bilan:1~killed~~~~~fair~documented-best~~~",
  ])("that is none, or not in its one form, is null: %s", (text) => {
    expect(parseCitation(text)).toBeNull();
  });

  test("never fails on other text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseCitation(`bilan:1~${text}`)).toBeNull();
      }),
    );
  });
});

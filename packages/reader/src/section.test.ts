import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSections } from "./section.js";
import { read } from "./read.js";
import { tokenise } from "./token.js";

const GOMA = "Twelve people were killed by a shell in Goma on Monday, the army said, and 5 were wounded.";
const BENI = "Gunmen killed seven villagers on Monday, including two children.";
const sections = (text: string): number => findSections(text, tokenise(text), "en").length;

describe("several dispatches in one text", () => {
  it.each(["=====", "---", "***", "* * *"])("are cut at a line of %s, and nothing is carried over", (rule) => {
    const text = `${GOMA}\n${rule}\n${BENI}\n`;
    const { claims, events } = read(text, { id: "s", published: "2024-03-13" });
    expect(claims.map(({ id, partOf, figure }) => [id, partOf, figure?.value])).toEqual([
      ["c1", null, 12],
      ["c2", null, 5],
      ["c3", null, 7],
      ["c4", "c3", 2],
    ]);
    expect(claims[2]).toMatchObject({ place: null, speaker: [], cause: null });
    for (const { span, quote } of [...claims, ...events]) expect(text.slice(...span)).toBe(quote);
  });

  it("are cut at a dateline, whose day resolves the days under it", () => {
    const text = `GOMA, 13 March 2024 (Agency) – ${GOMA}\n\nGunmen attack Beni\n\nBENI, 20 June 2024 (Agency) – ${BENI}`;
    const { claims, published } = read(text, { id: "s" });
    expect(published).toBe("2024-03-13");
    expect(claims.map(({ period }) => period?.from)).toEqual(["2024-03-11", "2024-03-11", "2024-06-17", "2024-06-17"]);
  });

  it("keep the caller's day for the first and for those without their own", () => {
    const { claims } = read(`${GOMA}\n\n***\n\n${BENI}`, { id: "s", published: "2024-03-13" });
    expect(new Set(claims.map(({ period }) => period?.from))).toEqual(new Set(["2024-03-11"]));
  });

  it("are not seen in titles, footers and the items of a chronology", () => {
    expect(sections(`TITLE\n=====\n\n${GOMA}`)).toBe(1);
    expect(
      sections(`Troops kill 114 fighters and arrest 167 others in one week\n\nABUJA, 16 August 2024 – ${GOMA}`),
    ).toBe(1);
    expect(sections(`Troops kill 114 fighters and arrest 167 others in one week\n====\n\n${GOMA}`)).toBe(1);
    expect(sections(`${GOMA}\n-----\n`)).toBe(1);
    expect(sections(`${GOMA}\n-----\nDesk`)).toBe(1);
    expect(sections(`${GOMA}\n\n12 March 2024 – ${BENI}\n\n13 March 2024 – ${BENI}`)).toBe(1);
    expect(sections(`${GOMA}\n\nIn Beni on 12 March 2024, gunmen killed seven people - a first.`)).toBe(1);
  });

  it("cover the text in order, without overlap", () => {
    const pieces = fc.constantFrom(
      GOMA,
      BENI,
      "---",
      "===",
      "BENI, 20 June 2024 –",
      "",
      "Title",
      "Published 4 May 2024",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom("\n", "\n\n"), (parts, gap) => {
        const text = parts.join(gap);
        let end = 0;
        for (const section of findSections(text, tokenise(text), "en")) {
          expect(section.start).toBeGreaterThanOrEqual(end);
          expect(section.end).toBeGreaterThanOrEqual(section.start);
          end = section.end;
        }
        expect(end).toBe(text.length);
        for (const { span, quote } of read(text, { id: "s" }).claims) expect(text.slice(...span)).toBe(quote);
      }),
      { numRuns: 100 },
    );
  });
});

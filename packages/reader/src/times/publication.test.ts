import type { Language } from "@bilan/vocabulary";
import { describe, expect, it } from "vitest";
import { tokenise } from "../token.js";
import { findPublication } from "./publication.js";

const day = (text: string, lang: Language) => findPublication(tokenise(text), lang)?.day ?? null;

describe("findPublication", () => {
  it("prefers the line that says when the report was issued", () => {
    expect(day("MONITOR\nMonthly toll: October 2019\nIssued 1 November 2019\n\nWe documented …", "en")).toBe(
      "2019-11-01",
    );
  });

  it("reads the day of a heading, in every script", () => {
    expect(day("OCHA | DR CONGO\nFlash Update No. 4\n18 March 2024\n\nSITUATION", "en")).toBe("2024-03-18");
    expect(day("السودان: النزوح\nتحديث عاجل رقم ٣ – ٣ تشرين الثاني/نوفمبر ٢٠٢٤\n\nأبرز النقاط", "ar")).toBe(
      "2024-11-03",
    );
  });

  it("reads a dateline, but no date further on in the report", () => {
    expect(
      day(
        "Kinshasa, 5 mars 2024 (AFP) – Au moins douze personnes ont été tuées mardi dans le Nord-Kivu, selon l'armée.",
        "fr",
      ),
    ).toBe("2024-03-05");
    const report =
      "L'armée a dit mardi qu'elle avait perdu douze hommes à Goma depuis le 5 mars 2023, dans des combats contre le M23.";
    expect(day(report, "fr")).toBeNull();
  });

  it("gives no day for a heading of only a month", () => {
    const found = findPublication(tokenise("RELEVÉ MENSUEL\nOctobre 2024\n\nLe 2 octobre, vingt-six morts."), "fr");
    expect(found).toMatchObject({ day: null, period: { from: "2024-10-01", to: "2024-10-31" }, doubtful: false });
  });

  it("doubts a month that the text's own days cannot fit", () => {
    const found = findPublication(tokenise("date 2021-10\n\nDu 1er au 9 février, 143 civils ont été tués."), "fr");
    expect(found).toMatchObject({ day: null, period: { from: "2021-10-01", to: "2021-10-31" }, doubtful: true });
  });

  it("finds nothing where there is no date with a year", () => {
    expect(findPublication(tokenise("14 april mogadishu - mortars"), "en")).toBeNull();
  });
});

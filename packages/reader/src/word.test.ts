import { describe, expect, it } from "vitest";
import { tokenise } from "./token.js";
import { fold, WordClass, WordTable } from "./word.js";

describe("words", () => {
  const words = Array.from(
    { length: 40_000 },
    (_, i) => `É${i.toString(36).replace(/[0-9]/g, "x")}q${"ab".repeat(i % 3)}`,
  );

  it("answers the same of a word met again after many others", () => {
    const ending = new WordClass(/qab$/);
    const folds = new WordTable((word) => ({ fold: word.fold }));
    for (let round = 0; round < 2; round++)
      for (const word of words) {
        const [token] = tokenise(word);
        expect(token?.text).toBe(word);
        expect(token?.fold).toBe(fold(word));
        expect(ending.has(token)).toBe(/qab$/.test(fold(word)));
        expect(token && folds.of(token.word).fold).toBe(fold(word));
      }
  });

  it("asks a pattern of the text as it stands where it is told to", () => {
    const [token] = tokenise("L’");
    expect(new WordClass(/’$/, "text").has(token)).toBe(true);
    expect(new WordClass(/’$/).has(token)).toBe(false);
    expect(new WordClass(/^$/).has(undefined)).toBe(false);
  });
});

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Language } from "@bilan/vocabulary";
import { describe, expect, it } from "vitest";
import { tokenise } from "../token.js";
import { findNumbers, findPlainNumbers } from "./find.js";

const SPECS = fileURLToPath(new URL("../../../../../shared/data/specs/recognizers-number", import.meta.url));
const BENCH = new URL("../../../../bench/reader/numbers.mjs", import.meta.url).href;

interface Score {
  readonly all: number;
  readonly kept: number;
  readonly passed: number;
}
type Scoring = (reader: object, language: string, lang: Language, model: string, specs: string) => Score;

/** The least share of the kept cases that must pass. */
const FLOORS: [string, string, Language, number][] = [
  ["NumberModel", "English", "en", 0.95],
  ["NumberModel", "French", "fr", 0.95],
  ["NumberModel", "Arabic", "ar", 0.9],
  ["NumberRangeModel", "English", "en", 0.85],
  ["NumberRangeModel", "French", "fr", 0.85],
  ["NumberRangeModel", "Arabic", "ar", 0.85],
];

const missing = !existsSync(SPECS);
if (missing)
  console.warn("The number cases of Recognizers-Text are not beside the repository: their floors are skipped.");

describe.skipIf(missing)("the number cases of Recognizers-Text", () => {
  it.each(FLOORS)("%s, %s", async (model, language, lang, floor) => {
    const { score } = (await import(BENCH)) as { score: Scoring };
    const result = score({ tokenise, findNumbers, findPlainNumbers }, language, lang, model, SPECS);
    expect(result.passed / result.kept).toBeGreaterThanOrEqual(floor);
    expect(result.kept / result.all).toBeGreaterThan(0.55);
  });
});

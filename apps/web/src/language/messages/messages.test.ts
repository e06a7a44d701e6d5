import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  CLAIM_REASONS,
  CONTRADICTIONS,
  FINDINGS,
  NOTES,
  RECORD_REASONS,
  GRADE_REASONS,
  ORIGIN_REASONS,
} from "@bilan/toll";
import { CAUSES, EVENT_TYPES, GRADES, MEASURES, QUALIFIERS, STANCES, TAGS, WARNINGS } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../language.js";
import { createText } from "../text.js";
import { loadMessages, type MessageId, type Messages } from "./index.js";

const SOURCE = join(import.meta.dirname, "..", "..");

/** All the page's source but the messages themselves and the tests, as one text. */
function sourceText(): string {
  return readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".test.ts") && !file.includes("messages"))
    .map((file) => readFileSync(join(SOURCE, file), "utf8"))
    .join("\n");
}

const all = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await loadMessages(language)] as const)),
) as Record<(typeof LANGUAGES)[number], Messages>;
const ids = Object.keys(all.en) as MessageId[];

/** The names of the values that a message takes: `{n, plural, …}` and `{who}` give n and who. */
function valuesOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1] ?? ""))].sort();
}

describe("messages", () => {
  it.each(LANGUAGES)("%s has every message and no other", (language) => {
    expect(Object.keys(all[language]).sort()).toEqual([...ids].sort());
  });

  it.each(LANGUAGES)("%s can say every message", (language) => {
    const t = createText(language, all[language]);
    for (const id of ids) {
      const values = Object.fromEntries(valuesOf(all.en[id]).map((name) => [name, 3]));
      expect(t(id, { g: "f", n: 3, in: "en", of: "de ", ...values }), id).not.toBe("");
    }
  });

  it("has no message that no page uses", () => {
    const source = sourceText();
    const families = [...source.matchAll(/`([a-zA-Z]+(?:\.[a-zA-Z]+)*)\.\$\{/g)].map((match) => `${match[1]}.`);
    const unused = ids.filter((id) => !source.includes(`"${id}"`) && !families.some((family) => id.startsWith(family)));
    expect(unused).toEqual([]);
  });

  it("has words for every code of the vocabulary", () => {
    const wanted = [
      ...MEASURES.flatMap((code) => [`measure.${code}`, `asked.${code}`, `done.${code}`]),
      ...TAGS.flatMap((code) => [`tag.${code}`, `of.${code}`, `counted.${code}`]),
      ...CAUSES.map((code) => `cause.${code}`),
      ...GRADES.flatMap((code) => [`grade.${code}`, `gradeRule.${code}`]),
      ...STANCES.map((code) => `stance.${code}`),
      ...EVENT_TYPES.map((code) => `event.${code}`),
      ...WARNINGS.map((code) => `warning.${code}`),
      ...NOTES.map((code) => `tollNote.${code}`),
      ...CONTRADICTIONS.map((code) => `contradiction.${code}`),
      ...RECORD_REASONS.map((code) => `reason.${code}`),
      ...CLAIM_REASONS.map((code) => `why.${code}`),
      ...FINDINGS.map((code) => `finding.${code}`),
      ...GRADE_REASONS.map((code) => `gradeReason.${code}`),
      ...ORIGIN_REASONS.map((code) => `attribution.${code}`),
    ];
    expect(wanted.filter((id) => !Object.hasOwn(all.en, id))).toEqual([]);
    expect(
      QUALIFIERS.filter((code) => !Object.hasOwn(all.en, `figure.${code}`) && !Object.hasOwn(all.en, `vague.${code}`)),
    ).toEqual([]);
  });

  it("counts people without throwing, whatever the number", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), fc.constantFrom(...TAGS), fc.nat(2_000_000), (language, tag, n) => {
        expect(createText(language, all[language])(`counted.${tag}`, { n })).not.toContain("{");
      }),
    );
  });
});

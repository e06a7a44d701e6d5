import { describe, expect, test } from "vitest";
import { languageOf } from "./language.js";

describe("the language of a text", () => {
  test.each([
    ["Deux morts à Homs.", "fr"],
    ["5 morts 12 blessés, marché", "fr"],
    ["L'armée a repris Salma", "fr"],
    ["5 dead so far inc 2 kids", "en"],
    ["Two killed in Homs", "en"],
    ["At least 12 people were killed near Bois-le-Duc on Monday", "en"],
    ["11 شهيد بينن 3 ولاد", "ar"],
    ["قالت الأمم المتحدة (UN) إن 5 أشخاص قتلوا", "ar"],
    ["", "en"],
  ])("%s → %s", (text, lang) => expect(languageOf(text)).toBe(lang));
});

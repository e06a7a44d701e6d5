import { LANGUAGES, LOCALES } from "./language.js";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

let codes: ReadonlyMap<string, string> | null = null;

/** ISO codes by country name in the three languages, from the browser's own data; made once. */
function codesByName(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([LOCALES[language]], { type: "region", fallback: "none" });
    for (const code of LETTERS.flatMap((a) => LETTERS.map((b) => a + b))) {
      const name = names.of(code);
      if (name !== undefined && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), code);
    }
  }
  return found;
}

/** The ISO code of a country by its name in any of the three languages, or null. */
export function countryCodeOf(name: string): string | null {
  codes ??= codesByName();
  return codes.get(name.trim().toLowerCase()) ?? null;
}

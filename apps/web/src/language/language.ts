import type { Language } from "@bilan/vocabulary";

export type { Language };

export const LANGUAGES = ["fr", "en", "ar"] as const satisfies readonly Language[];

/**
 * The locale behind each language. Arabic keeps the month names of the Levant (شباط, آذار) and Western digits, as the
 * agencies' Arabic services write them, so that a figure can be copied from one language into another.
 */
export const LOCALES: Record<Language, string> = { fr: "fr-FR", en: "en-GB", ar: "ar-SY-u-nu-latn" };

export const LANGUAGE_NAMES: Record<Language, string> = { fr: "Français", en: "English", ar: "العربية" };

export function directionOf(language: Language): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

function isLanguage(value: string | undefined): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The language that a path begins with (`/fr/claims`), or null. */
export function languageOfPath(path: string): Language | null {
  const first = path.split("/")[1];
  return isLanguage(first) ? first : null;
}

/** The first of a reader's languages that the site speaks; English if none. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split("-")[0];
    if (isLanguage(primary)) return primary;
  }
  return "en";
}

/** The same path in another language. */
export function pathIn(language: Language, path: string): string {
  const rest = languageOfPath(path) === null ? path : path.slice(3);
  return `/${language}${rest === "/" ? "" : rest}`;
}

import type { Language, Place } from "@bilan/vocabulary";
import type { Text } from "./text.js";

export interface PlaceName {
  readonly id: string;
  readonly name: string;
  readonly names?: Place["names"] | undefined;
  readonly kind?: Place["kind"] | undefined;
}

/** A place's name in a language; else the name that its source prefers. */
export function placeName(language: Language, place: PlaceName): string {
  return place.names?.[language] ?? place.name;
}

const GOVERNORATE = /^(le |the )?(gouvernorat|governorate|province|محافظة)\b/i;

/** `in Aleppo governorate`, `dans le gouvernorat d’Alep`, «في محافظة حلب». */
export function placePhrase(t: Text, place: PlaceName): string {
  const name = placeName(t.language, place);
  if (place.kind === "country") return t("place.in.country", { in: frenchIn(name), name });
  if (place.kind === "admin1") {
    if (GOVERNORATE.test(name) || /محافظة|governorate$/i.test(name)) {
      return t("place.in.named", { name: t.language === "fr" ? name.charAt(0).toLowerCase() + name.slice(1) : name });
    }
    return t("place.in.admin1", { of: frenchOf(name), name });
  }
  if (place.kind === "admin2" || place.kind === "admin3") return t("place.in.district", { of: frenchOf(name), name });
  return t("place.in.town", { name });
}

/** `d’` before a vowel or a mute h, `de ` before a consonant. */
function frenchOf(name: string): string {
  return /^[aeiouyàâéèêîôûh]/i.test(name) ? "d’" : "de ";
}

const FRENCH_MASCULINE = new Set(["Mexique", "Cambodge", "Mozambique", "Zimbabwe", "Belize", "Suriname"]);

/** The preposition that French puts before a country. */
function frenchIn(name: string): string {
  if (name.endsWith("s") && name.length > 5) return "aux";
  if (/^[aeiouéî]/i.test(name)) return "en";
  return name.endsWith("e") && !FRENCH_MASCULINE.has(name) ? "en" : "au";
}

/** A country's name from its ISO code, from the browser's own data. */
export function countryName(t: Text, code: string): string {
  return new Intl.DisplayNames([t.locale], { type: "region" }).of(code) ?? code;
}

const MARKS = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;

/**
 * Folds the name of an organisation for look-up: lower case, no accents or vowel signs, one letter for each kind of alef,
 * ya and ha, every mark a space.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[ٱآأإ]/g, "ا")
    .replace(/[ىی]/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/ک/g, "ك")
    .replace(/ء/g, "")
    .replace(/[’'ʼ.]/g, "")
    .replace(/[^\p{L}\p{Nd}]+/gu, " ")
    .trim();
}

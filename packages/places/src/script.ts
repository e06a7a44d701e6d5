/** Letters of Arabic as Arabic is written: no letter of Persian, Urdu or Kurdish beside them. */
const ARABIC_NAME = /^[\s\u0621-\u063a\u0640-\u0652()\-–.،]+$/;
const LATIN_NAME = /^[\p{Script=Latin}\p{M}\s\d'’‘ʼʻʿʾ`´.,()\-–/&]+$/u;

/** Whether a name is written in Arabic (the language's own letters), and not in another language of that script. */
export function isArabic(name: string): boolean {
  return ARABIC_NAME.test(name);
}

/** Whether a name is written in Latin letters. */
export function isLatin(name: string): boolean {
  return LATIN_NAME.test(name);
}

/**
 * The variants worth keeping of a gazetteer's: Latin and Arabic letters, each once, without airport codes (`ALP`) and
 * machine romanisations in lower case (`mhafzt hlb`), which would be taken for words of a text.
 */
export function usefulVariants(names: Iterable<string>, own: Iterable<string | undefined>): string[] {
  const known = new Set(own);
  const kept = new Set<string>();
  for (const each of names) {
    const name = each.trim();
    if (name.length < 2 || known.has(name) || /^[A-Z]{2,3}$/.test(name) || /^[a-z]/.test(name)) continue;
    if (isLatin(name) || /^[\s\u0600-\u06ff\u200c]+$/.test(name)) kept.add(name);
  }
  return [...kept];
}

/** The first name in Arabic; one without a head such as مدينة where there is one. */
export function arabicOf(names: Iterable<string>): string | undefined {
  const arabic = [...names].map((name) => name.trim()).filter((name) => name !== "" && isArabic(name));
  return arabic.find((name) => !/^(محافظة|مدينة|بلدة|قرية|ناحية|منطقة)\s/.test(name)) ?? arabic[0];
}

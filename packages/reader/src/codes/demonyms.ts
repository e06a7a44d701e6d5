/** The forms of a French adjective of nationality, from its masculine singular: feminine and plurals. */
export function frenchPeople(stem: string): string[] {
  const head = stem.replace(/^[=^]/, "");
  const feminine = frenchFeminine(head);
  const plural = /[sx]$/.test(head) ? head : `${head}s`;
  return [...new Set([head, feminine, plural, `${feminine}s`])];
}

function frenchFeminine(masculine: string): string {
  if (/ien$|éen$/.test(masculine)) return `${masculine}ne`;
  if (masculine.endsWith("e")) return masculine;
  return `${masculine}e`;
}

/** The forms of an English noun or adjective of nationality: singular and plural ("Syrian", "Syrians"; "Chinese"). */
export function englishPeople(stem: string): string[] {
  if (/(ese|ish|ch|wiss)$/.test(stem)) return [stem];
  if (stem.endsWith("man"))
    return [stem, `${stem.slice(0, -3)}men`, `${stem.slice(0, -3)}woman`, `${stem.slice(0, -3)}women`];
  return [stem, `${stem}s`];
}

/** The forms of an Arabic nisba («سوري»): feminine, duals, sound plurals; broken plurals are given in the table. The accusative
 * («سوريًا») is told by its tanwin: without it the word is the country. */
export function arabicPeople(stem: string): string[] {
  if (!stem.endsWith("ي")) return [stem];
  return [stem, `${stem}ة`, `${stem}ون`, `${stem}ين`, `${stem}ات`, `${stem}ان`, `${stem}تان`, `${stem}تين`];
}

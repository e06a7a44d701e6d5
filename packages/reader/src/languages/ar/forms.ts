/**
 * The forms of a verb from its perfect and, if given, its imperfect: third person, both genders, singular, dual and
 * plural. A perfect in «ى» loses it before its endings, one in «ي» before that of the plural («توفي», «توفوا»). Some
 * made forms are never written; they do no harm.
 */
export function verb(perfect: string, imperfect?: string): string {
  const stem = perfect.replace(/ى$/, "");
  const defective = stem !== perfect;
  const plural = perfect.replace(/ي$/, "");
  const past = defective
    ? [perfect, `${stem}ت`, `${stem}وا`, `${stem}و`, `${stem}يا`, `${stem}تا`, `${stem}ين`]
    : [perfect, `${stem}ت`, `${plural}وا`, `${stem}و`, `${stem}ا`, `${stem}تا`, `${stem}ن`];
  return imperfect === undefined ? past.join("|") : [...past, ...present(imperfect)].join("|");
}

/** The forms of several verbs, each "perfect/imperfect" or a perfect alone, parted by spaces. */
export function verbs(list: string): string {
  return list
    .split(/\s+/)
    .map((one) => {
      const [perfect = "", imperfect] = one.split("/");
      return verb(perfect, imperfect);
    })
    .join("|");
}

function present(masculine: string): string[] {
  const tail = masculine.slice(1);
  const stem = masculine.replace(/[ىيو]$/, "");
  return [masculine, `ت${tail}`, `${stem}ون`, `${stem}وا`, `${masculine}ان`, `ت${tail}ان`, `${masculine}ن`];
}

/** A singular with the pronouns of its owner: «زوجته», «طفلها». */
export function owned(singulars: string): string {
  return singulars
    .split("|")
    .flatMap((word) => {
      const stem = bound(word);
      return [`${stem}ه`, `${stem}ها`, `${stem}هم`];
    })
    .join("|");
}

/** Plurals with the pronouns of those whose they are: «جنوده», «مقاتليها», «رفاقهم». */
export function possessed(plurals: string): string {
  return plurals
    .split("|")
    .flatMap((word) => {
      const stem = bound(word.replace(/ين$/, "ي").replace(/ء$/, "ئ"));
      return [`${stem}ه`, `${stem}ها`, `${stem}هم`, `${stem}نا`];
    })
    .join("|");
}

/** The duals of singulars, free and with a pronoun: «طفلان», «طفلين», «طفلاه», «طفليها». */
export function duals(singulars: string): string {
  return singulars
    .split("|")
    .flatMap((word) => {
      const stem = bound(word);
      return [`${stem}ان`, `${stem}ين`, `${stem}اه`, `${stem}اها`, `${stem}يه`, `${stem}يها`, `${stem}يهم`];
    })
    .join("|");
}

/** A noun as it stands before an ending: «طفلة» is «طفلت». */
function bound(word: string): string {
  return /[ةه]$/.test(word) ? `${word.slice(0, -1)}ت` : word;
}

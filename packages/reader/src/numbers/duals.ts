/** Endings of an Arabic dual, folded: alone, and before a possessive («طفلان», «طفلين», «طفليها»). */
const ENDINGS = ["ان", "ين", "يها", "يهم", "يهن", "يهما", "اها", "اهم", "اهما"];

/** Shorter stems make no noun worth a look-up. */
const MIN_STEM = 2;

/**
 * The singulars, folded, of which an Arabic word may be the dual: «سيدتان» gives «سيده». Empty where it ends like none.
 * A word in -in may be a plural too («لاجئين»), and in -an a name («لبنان»): the noun's own table decides.
 */
export function dualStems(word: string): string[] {
  const stems: string[] = [];
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length < ending.length + MIN_STEM) continue;
    const stem = word.slice(0, -ending.length);
    stems.push(stem);
    if (stem.endsWith("ت") && stem.length > MIN_STEM) stems.push(`${stem.slice(0, -1)}ه`);
  }
  return stems;
}

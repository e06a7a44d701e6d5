import type { Language } from "@bilan/vocabulary";
import { fold } from "./token.js";

// Small words and the commonest words of reports. A word of both languages (on, a, par, plus) stands in neither list.
const FRENCH = new Set(
  (
    "le la les l' d' des du une un dans et est sont ont ete etait etaient avait avaient sur selon apres avant avec pour " +
    "contre depuis entre au aux ce cette ces son sa ses leur leurs qui que qu' dont ou mais ne pas n' s' c' j' il elle " +
    "ils elles nous vous lors sous chez vers environ moins pres plusieurs deux trois quatre cinq sept huit neuf dix " +
    "mort morts morte mortes tue tues tuee tuees tuant blesse blesses blessee blessees personne personnes femme femmes " +
    "enfant enfants civil civils soldat soldats homme hommes ville quartier frappe frappes bombardement attaque lundi " +
    "mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui soir matin nuit janvier fevrier mars avril juin " +
    "juillet aout septembre octobre novembre decembre"
  ).split(" "),
);
const ENGLISH = new Set(
  (
    "the of and in to were was have has had by at from with after before on said says is are be been being it its their " +
    "they he she we who whom which that this these those as for an or but not no near during over under about least " +
    "more than two three four five six seven eight nine ten dead killed kills wounded injured hurt people person woman " +
    "women child children kids civilian soldiers soldier man men town city strike strikes shelling attack monday tuesday " +
    "wednesday thursday friday saturday sunday yesterday today evening morning january february march april may june " +
    "july august september october november december pls abt inc"
  ).split(" "),
);
/** How far into a text its language is looked for, in UTF-16 units. */
const HEAD = 4000;

/** The language of a text, from its script and its small words. English where nothing tells. */
export function languageOf(text: string): Language {
  const head = text.slice(0, HEAD);
  const arabic = head.match(/[\u0600-\u06ff]/g)?.length ?? 0;
  const latin = head.match(/[a-z]/gi)?.length ?? 0;
  if (arabic > latin) return "ar";
  let french = 0;
  let english = 0;
  for (const [word] of head.matchAll(/[\p{L}\p{M}]+['’ʼ]?/gu)) {
    const folded = fold(word);
    if (FRENCH.has(folded)) french++;
    if (ENGLISH.has(folded)) english++;
  }
  if (french === english) return /[éèêàçùôîœ]/i.test(head) ? "fr" : "en";
  return french > english ? "fr" : "en";
}

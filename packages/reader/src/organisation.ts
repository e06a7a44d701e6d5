import { particles, textWithout } from "./bareName.js";
import { withoutClitics } from "./languages/ar/clitics.js";
import type { Marks } from "./marks.js";
import { WordTable } from "./word.js";

/** Nouns that an armed organisation's name begins with, folded. */
const ARMED =
  /^(fronts?|alliance|mouvement|armee|brigades?|forces?|garde|milices?|bataillons?|legion|phalanges?|pacte|coalition|resistance|katiba|commandos?|rassemblement|union)$/;
/** Nouns that another organisation's name begins with. */
const CIVIL =
  /^(coordination|observatoire|comites?|association|ligue|conseil|organisation|fondation|collectif|federation|reseau|syndicat|commission|institut|agence|ong|bureau|programme|mission|initiative|parti)$/;
const LONGEST = 8;

/** An organisation that no table knows, by the noun that its name begins with; token indices, end outside. */
export interface Organisation {
  readonly from: number;
  readonly to: number;
  readonly armed: boolean;
}

/**
 * The organisation whose name begins at a token: a noun of organisation with a capital, with what completes it ("Front de
 * libération de la Lissa", "Garde populaire", "Forces du bouclier", «كتيبة النسور»). Only in a language whose nouns come
 * first.
 */
export function organisationAt(marks: Marks, at: number, end: number): Organisation | null {
  const token = marks.tokens[at];
  if (marks.language === "ar") return bareOrganisationAt(marks, at, end);
  if (marks.language === "en") return endingIn(marks, at, end);
  if (!token?.capital || !marks.capitals || marks.pack.adjectives !== "after" || marks.pack.language !== "fr")
    return null;
  const armed = ARMED.test(token.fold);
  if (!armed && !CIVIL.test(token.fold)) return null;
  let to = at + 1;
  let named = false;
  for (let i = at + 1; i < end && i < at + LONGEST; i++) {
    const word = marks.tokens[i];
    if (!word || word.breaks > 0) break;
    if (word.kind === "mark" && !/^[-'’]$/.test(word.text)) break;
    if (word.kind === "mark" || marks.is(i, "of") || marks.is(i, "article")) continue;
    const ordinary = marks.is(i, "stop") || marks.is(i, "in") || marks.is(i, "relative") || marks.is(i, "still");
    if (ordinary || marks.speech.at[i] || marks.event.at[i]?.row.form === "verb" || word.kind === "digits") break;
    if (!word.capital && i - to > 0 && named) {
      const next = marks.tokens[i + 1];
      const leads = next?.breaks === 0 && marks.is(i + 1, "of");
      if (!leads) break;
    }
    if (!word.capital && named && i === to) break;
    named = true;
    to = i + 1;
  }
  return named ? { from: at, to, armed } : null;
}

/** Nouns that an armed organisation's name ends in, in English. */
const ENDING: ReadonlySet<string> = new Set(
  "front army brigade brigades movement force forces guard guards militia militias battalion alliance legion corps resistance cartel gang".split(
    " ",
  ),
);

/** "The Green Valley Front", "the Sola Liberation Army", and with a verb of harm behind it any plural: "the Red Scarves". */
function endingIn(marks: Marks, at: number, end: number): Organisation | null {
  const { tokens } = marks;
  const first = tokens[at];
  if (!first?.capital || !marks.capitals || marks.group.at[at] || marks.is(at, "article") || marks.country.at[at])
    return null;
  if (tokens[at - 1]?.capital && first.breaks === 0 && !marks.is(at - 1, "article")) return null;
  let to = at;
  let i = at;
  for (; i < end && i < at + LONGEST; i++) {
    const word = tokens[i];
    if (!word || (i > at && word.breaks > 0) || word.kind !== "word") break;
    if (!word.capital && !(/^(of|for|the|and)$/.test(word.fold) && tokens[i + 1]?.capital)) break;
    if (i > at && word.capital && ENDING.has(word.fold)) to = i + 1;
  }
  if (to > at) return { from: at, to, armed: true };
  const acts =
    marks.event.at[i]?.row.form === "verb" || (marks.measure.at[i]?.row.people === "either" && !marks.people.at[i]);
  const plural = i === at + 2 && /[^s]s$/.test(tokens[at + 1]?.fold ?? "") && marks.is(at - 1, "article");
  const known =
    marks.people.at[at + 1] ?? marks.party.at[at + 1] ?? marks.speaker.at[at + 1] ?? marks.nationality.at[at];
  return acts && plural && known === undefined ? { from: at, to: i, armed: true } : null;
}

/** Nouns that an armed organisation's name begins with in Arabic, folded. */
const BARE_ARMED: ReadonlySet<string> = new Set(
  "جماعه حركه كتيبه كتايب لواء الويه جبهه تنظيم فصيل ميليشيا مليشيا ميليشيات مليشيات سرايا جيش قوات فيلق تحالف حزب جناح حشد حرس درع".split(
    " ",
  ),
);
const LONGEST_BARE = 5;
const WEEKDAY = /^(ال)?(سبت|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|ماضي|ماضيه|يوم|جاري)$/;
/** What a name of several words goes on with behind its definite words: «لتحرير», «للدفاع عن». */
const PURPOSE = /^ل(ل|تحرير|نصره|حمايه|دعم|انصار)/;

/** Whether an organisation's name may begin at a token: most words begin none. */
export function mayOrganise(marks: Marks, at: number): boolean {
  if (marks.language === "ar") return beginsOrganisation(marks, at);
  return marks.capitals && marks.tokens[at]?.capital === true;
}

const ARMED_NOUN = { begins: true };
const OTHER_WORD = { begins: false };
const NOUNS = new WordTable(({ fold }) =>
  [fold, ...withoutClitics(fold)].some((key) => BARE_ARMED.has(key)) ? ARMED_NOUN : OTHER_WORD,
);

/** Whether a name of an armed organisation may begin at a token: one of its nouns, whatever stands attached. */
export function beginsOrganisation(marks: Marks, at: number): boolean {
  const token = marks.tokens[at];
  return token !== undefined && NOUNS.of(token.word).begins;
}

/**
 * «كتيبة النسور», «جماعة فجر الصحراء», «الجبهة الوطنية للتحرير»: the noun with a construct that ends in a definite word
 * or with a word that no table knows. «جماعة مسلحة», «حركة النزوح», «جبهة القتال» are none.
 */
function bareOrganisationAt(marks: Marks, at: number, end: number): Organisation | null {
  if (!beginsOrganisation(marks, at) || marks.group.at[at]) return null;
  const party = marks.party.at[at];
  if ((party && (party.from < at || party.to > at + 1)) || marks.group.at[at + 1]) return null;
  if (/جبه(ه|تي)$/.test(marks.tokens[at]?.fold ?? "") && (marks.is(at - 1, "in") || marks.is(at - 1, "near")))
    return null;
  const definiteHead = /^[وفبك]?ال|^[وف]?لل/.test(marks.tokens[at]?.fold ?? "");
  let definite = false;
  let to = at + 1;
  for (; to < end && to <= at + LONGEST_BARE; to++) {
    const token = marks.tokens[to];
    if (token?.kind !== "word" || token.breaks > 0) break;
    const opens = to === at + 1 && /^(فجر|ظهر|شمس|صباح|نور)$/.test(token.fold);
    if ((marks.is(to, "stop") && !opens) || marks.is(to, "in") || marks.is(to, "relative") || marks.is(to, "negation"))
      break;
    const article = /^ال/.test(token.fold);
    if (
      WEEKDAY.test(token.fold) ||
      marks.speech.at[to] ||
      (!article && marks.placeNoun.at[to]?.from === to) ||
      marks.nationality.at[to]
    )
      break;
    if (article ? marks.event.at[to] || isHarm(marks, to) : !PURPOSE.test(token.fold) && definite) break;
    if (!article && (marks.measure.at[to] || marks.event.at[to] || marks.trait.at[to]) && !definite) break;
    if (definiteHead && !article && !definite) break;
    definite ||= article;
  }
  if (to === at + 1) return null;
  if (!definite && (to > at + 3 || marks.known(to - 1) || marks.is(to - 1, "ordinary"))) return null;
  return { from: at, to, armed: true };
}

function isHarm(marks: Marks, at: number): boolean {
  return marks.measure.at[at] !== undefined && marks.people.at[at] === undefined;
}

/** The name of an organisation as the text has it, without what stands attached before its noun. */
export function organisationName(marks: Marks, { from, to }: Organisation): string {
  return textWithout(marks, from, to, particles(marks.tokens[from]?.fold ?? "", BARE_ARMED));
}

import { bareNameAt, nameAgain } from "./bareName.js";
import type { Marks } from "./marks.js";
import { fold } from "./token.js";
import { WordClass } from "./word.js";

/** A name of a place; token indices, end outside. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly rank: number;
  /** Only the preposition before it says that it is a name. */
  readonly guessed?: boolean;
}

export type Taken = (at: number) => boolean;

const JOINING = new WordClass(/^(al|el|ash|at|as|ad|an|ar|az|de|du|des|d'|la|bin|ibn|abu|abou|um|umm|sur|le)$/);
const LONGEST_NAME = 6;

export function textOf(marks: Marks, from: number, to: number): string {
  const first = marks.tokens[from];
  const last = marks.tokens[to - 1];
  return first && last ? marks.text.slice(first.start, last.end).replace(/\s+/g, " ") : "";
}

/** Where people write, and what bears a name without being a place. */
const PLATFORMS = new WordClass(
  /^(telegram|twitter|facebook|whatsapp|youtube|instagram|news|operation|signal|tiktok|x|تلغرام|تيليغرام|فيسبوك|تويتر)$/,
);
/** It ends in an apostrophe, as a possessive or an elided word does. */
const APOSTROPHE = new WordClass(/['’]$/, "text");
const HYPHEN = new WordClass(/^[-'’‑]$/);

/** Whether a word may stand in a name: it has a capital (where names have), and no table claims it for something else. */
function namely(marks: Marks, at: number, taken: Taken): boolean {
  const token = marks.tokens[at];
  if (token?.kind !== "word" || taken(at)) return false;
  if (APOSTROPHE.has(token) && marks.tokens[at + 1]?.fold === "s") return false;
  if (PLATFORMS.has(token)) return false;
  if (marks.group.at[at] || marks.nationality.at[at] || marks.people.at[at]) return false;
  if (marks.capitals) return token.capital && token.fold.length > 1 && !marks.is(at, "opener") && !isAcronym(marks, at);
  if (token.fold.length < 3 || marks.is(at, "stop")) return false;
  return marks.gazetteer.at[at] !== undefined || !marks.known(at);
}

/** « le MFDC » in a text of small letters: no place that the gazetteer knows, and no line in capitals. */
export function isAcronym(marks: Marks, at: number): boolean {
  const token = marks.tokens[at];
  if (marks.language !== "fr" || !marks.capitals || !token || marks.group.at[at]) return false;
  if (!/^\p{Lu}{3,6}$/u.test(token.text)) return false;
  if (marks.gazetteer.at[at] || marks.country.at[at]) return false;
  for (const k of [at - 1, at + 1])
    if (/^\p{Lu}{2,}$/u.test(marks.tokens[k]?.text ?? "") || /^[-,]$/.test(marks.tokens[k]?.text ?? "")) return false;
  return true;
}

/** A small word inside a name that leads on to another: "al-", "de", "bin". */
function joins(marks: Marks, at: number, end: number, taken: Taken): boolean {
  const token = marks.tokens[at];
  if (token?.kind !== "word" || !JOINING.has(token)) return false;
  const next = marks.tokens[at + 1];
  if (!next || at + 1 >= end || next.breaks > 0) return false;
  return next.text === "-" ? namely(marks, at + 2, taken) : namely(marks, at + 1, taken);
}

/** The end of the name that begins at `at`; `at` itself where none does. */
export function nameEnd(marks: Marks, at: number, end: number, taken: Taken): number {
  const { tokens } = marks;
  const known = marks.gazetteer.at[at];
  const prefix =
    joins(marks, at, end, taken) &&
    (tokens[at + 1]?.text === "-" || /^(al|el|abu|abou|um|umm|bin|ibn)$/.test(tokens[at]?.fold ?? ""));
  if (!prefix && !namely(marks, at, taken)) return at;
  let to = at;
  let i = at;
  const stop = Math.min(end, at + LONGEST_NAME + 2);
  while (i < stop) {
    const token = tokens[i];
    if (!token || (i > at && token.breaks > 0)) break;
    if (namely(marks, i, taken)) {
      to = ++i;
      continue;
    }
    const hyphen = HYPHEN.has(token) && !token.spaced && tokens[i + 1]?.spaced === false;
    if (i > at && hyphen && tokens[i + 1]?.kind === "word") {
      to = i += 2;
      continue;
    }
    if (!joins(marks, i, end, taken)) break;
    i += tokens[i + 1]?.text === "-" ? 2 : 1;
  }
  return known && known.from === at && known.to > to && known.to <= end ? known.to : to;
}

/** Whether a word that takes a place stands right before `at`, articles and points of the compass aside. */
function ledIn(marks: Marks, name: number, from: number, taken: Taken): boolean {
  let at = name;
  while (marks.language === "fr" && at > from && at > name - 5 && taken(at - 1)) at--;
  if (at < name && marks.event.at[at - 1]?.row.form !== "verb") at = name;
  for (let i = at - 1; i >= from && i >= at - 5; i--) {
    if (/^(according|due|thanks|belonging)$/.test(marks.tokens[i - 1]?.fold ?? "")) return false;
    if (marks.is(i, "in") || marks.is(i, "near") || marks.is(i, "from") || marks.is(i, "to") || marks.is(i, "against"))
      return true;
    if (marks.is(i, "of") && i > from && (marks.event.at[i - 1]?.row.form === "noun" || marks.cause.at[i - 1]))
      return true;
    if (i === at - 1 && marks.language === "fr" && (marks.event.at[i]?.row.form === "verb" || isFieldOfPlace(marks, i)))
      return true;
    if (!marks.is(i, "article") && !marks.is(i, "of") && !EPITHETS.test(marks.tokens[i]?.fold ?? "")) return false;
  }
  return false;
}

/** « Lieu : X » in a bulletin. */
function isFieldOfPlace(marks: Marks, colon: number): boolean {
  return (
    marks.tokens[colon]?.text === ":" &&
    /^(lieux?|localites?|villages?|villes?|zone|endroit|communes?|secteur|position|localisation)$/.test(
      marks.tokens[colon - 1]?.fold ?? "",
    )
  );
}

const TAKEN = new Set(["siege", "capture", "shelling", "air-strike"]);

/** « X est assiégée », « X a été prise »: a name at the head of a sentence, before a passive of which a place is the subject. */
function undergoes(marks: Marks, at: number, to: number, from: number): boolean {
  if (marks.language !== "fr" || (at !== from && marks.tokens[at - 1]?.text !== ",")) return false;
  const event = marks.event.at[to];
  if (event?.from !== to || event.row.form !== "verb" || !TAKEN.has(event.row.type)) return false;
  for (let i = to; i < event.to; i++) if (/^(est|etait|ete)$/.test(marks.tokens[i]?.fold ?? "")) return true;
  return false;
}

const HEADS_NO_PLACE =
  /^(date|sources?|objet|auteurs?|contexte|reponse|besoins?|protection|eau|sante|abris?|education|contacts?|note|infos?|urgent|flash|alerte|correctif|rappel|temoignages?|communique|situation|securite|total|detail|details|resume|exercice|nom|heure|armes?|cibles?|type|nombre|statut|logistique|acces|financement|nutrition|depeche|reportage|video|photo|actualisation|precision|mise|point)$/;

/** « 11/01 – X. »: only the day and a dash stand before the name in its line. */
function isDated(marks: Marks, at: number, from: number, taken: Taken): boolean {
  if (!/^[–—:-]$/.test(marks.tokens[at - 1]?.text ?? "") || (marks.tokens[from]?.breaks ?? 0) === 0) return false;
  for (let i = from; i < at - 1; i++) if (!taken(i) && marks.tokens[i]?.kind === "word") return false;
  return taken(at - 2);
}

/** « X : trois bergers égorgés »: a name that heads a line, before a colon, with people or an incident behind it. */
function headsLine(marks: Marks, at: number, to: number, from: number, taken: Taken): boolean {
  if (marks.language !== "fr" || to - at > 4) return false;
  if (at > from + 1 && isDated(marks, at, from, taken)) return /^[.:,(]$/.test(marks.tokens[to]?.text ?? "");
  if (at !== from || marks.tokens[to]?.text !== ":") return false;
  if ((marks.tokens[at]?.breaks ?? 0) === 0 || HEADS_NO_PLACE.test(marks.tokens[at]?.fold ?? "")) return false;
  if (marks.known(at) && !marks.gazetteer.at[at]) return false;
  for (let i = to + 1; i < to + 12; i++) {
    if (/^["«“]$/.test(marks.tokens[i]?.text ?? "") || (marks.tokens[i]?.breaks ?? 0) > 0) return false;
    if (marks.people.at[i] || marks.event.at[i] || marks.cause.at[i]) return true;
  }
  return false;
}

/** What may stand between "in" and a name. */
const EPITHETS =
  /^(neighbou?ring|nearby|besieged|embattled|stricken|occupied|downtown|rural|coastal|greater|mountainous|remote|held|rebel|government|northern|southern|eastern|western|central|-)$/;

/** A noun of place with its name behind it: "province d'Alep", "village of X", «قرية ود البخيت». */
function behindNoun(marks: Marks, at: number, end: number, taken: Taken): Name | null {
  const noun = marks.placeNoun.at[at];
  if (noun?.from !== at) return null;
  let start = noun.to;
  const small = (i: number): boolean =>
    marks.is(i, "of") || marks.is(i, "article") || /^["«“(]$/.test(marks.tokens[i]?.text ?? "");
  while (start < end && start < noun.to + 3 && small(start)) start++;
  if ((marks.tokens[start]?.breaks ?? 0) > 0) return null;
  if (marks.language === "en" && start === noun.to && marks.speaker.at[start]?.from === start) return null;
  const country = marks.country.at[start];
  const name = marks.placeName.at[start];
  const to =
    name?.from === start
      ? name.to
      : country?.from === start && noun.row.rank < 4
        ? country.to
        : nameEnd(marks, start, end, taken);
  if (to <= start) return null;
  const compass =
    /(ern|central|upper|lower|^(north|south|east|west)[-\w]*)$/.test(marks.tokens[at]?.fold ?? "") &&
    noun.row.rank === 3;
  if (compass && country?.from !== start && name?.from !== start && marks.gazetteer.at[start]?.from !== start)
    return null;
  if (name?.from === start && name.row.rank > noun.row.rank && noun.row.rank <= 1)
    return { from: at, to, text: textOf(marks, start, to), rank: name.row.rank };
  const whole = noun.row.rank >= 2;
  const spot = noun.row.rank === 0 && !/^(camp|site|مخيم)/.test(fold(textOf(marks, at, noun.to)));
  const rank = spot && start > noun.to ? 1 : noun.row.rank;
  return { from: at, to, text: textOf(marks, whole ? at : start, to), rank };
}

/** A name that the tables or the gazetteer hold. */
function knownName(marks: Marks, at: number, from: number, taken: Taken): Name | null {
  const name = marks.placeName.at[at];
  if (name?.from === at && !marks.group.at[at] && (!marks.capitals || marks.tokens[at]?.capital)) {
    const after = marks.placeNoun.at[name.to];
    const to = after?.from === name.to && after.row.rank >= 2 ? after.to : name.to;
    return { from: at, to, text: textOf(marks, at, to), rank: name.row.rank };
  }
  const country = marks.country.at[at];
  if (country?.from === at && !marks.group.at[at] && !/['’]$/.test(marks.tokens[country.to - 1]?.text ?? "")) {
    const lead = marks.tokens[at - 1]?.text ?? "";
    if (
      ledIn(marks, at, from, taken) ||
      at === from ||
      /^[,،(:•–—-]$/.test(lead) ||
      holds(marks, at, country.to, from) ||
      isWhole(marks, at)
    )
      return { from: at, to: country.to, text: textOf(marks, at, country.to), rank: 4 };
  }
  const known = marks.gazetteer.at[at];
  if (
    known?.from === at &&
    !marks.capitals &&
    known.row.large &&
    !marks.known(at) &&
    !taken(at) &&
    !marks.is(at - 1, "auxiliary")
  )
    return { from: at, to: known.to, text: textOf(marks, at, known.to), rank: known.row.rank };
  return null;
}

/** « pour toute la Centrafrique ». */
function isWhole(marks: Marks, at: number): boolean {
  return marks.is(at - 1, "article") && /^(tout|toute)$/.test(marks.tokens[at - 2]?.fold ?? "");
}

/** « Le Tchad accueille 12 000 réfugiés »: a country as the subject of those whom it holds. */
function holds(marks: Marks, at: number, to: number, from: number): boolean {
  const measure = marks.measure.at[to];
  const people = measure?.from === to && measure.row.weak === true && measure.row.people !== "before";
  return marks.language === "fr" && at === from + 1 && marks.is(from, "article") && people;
}

/**
 * The name of a place that begins at `at` in a sentence: behind a noun of place or a word that takes one, before a noun
 * of place, in the gazetteer where the text has no capitals, or known from elsewhere in the text.
 */
/** "The Ghelian side", "Tavari custody": a name that no table knows and that says whose, before a plain noun. */
function describes(marks: Marks, at: number, to: number): boolean {
  if (!marks.capitals || marks.pack.adjectives !== "before") return false;
  if (marks.gazetteer.at[at]) return false;
  const next = marks.tokens[to];
  if (next?.kind !== "word" || next.capital || next.breaks > 0) return false;
  return (
    marks.party.at[to]?.from === to ||
    marks.people.at[to]?.from === to ||
    marks.cause.at[to]?.from === to ||
    /^(side|custody|losses|territory|nationals|soil|citizens|claims?|origin)$/.test(next.fold)
  );
}

export function nameAt(
  marks: Marks,
  at: number,
  from: number,
  end: number,
  taken: Taken,
  known: ReadonlySet<string>,
): Name | null {
  if (!marks.pack.capitals)
    return bareNameAt(marks, at, from, end, taken) ?? (known.size > 0 ? nameAgain(marks, at, from, end, known) : null);
  const named = behindNoun(marks, at, end, taken) ?? knownName(marks, at, from, taken);
  if (named) return named;
  const to = nameEnd(marks, at, end, taken);
  if (to === at) return null;
  const led = ledIn(marks, at, from, taken) || undergoes(marks, at, to, from) || headsLine(marks, at, to, from, taken);
  const noun = marks.placeNoun.at[to];
  const touches = noun?.from === to && marks.tokens[to]?.breaks === 0 && marks.pack.adjectives === "before";
  if (touches && marks.language === "en" && marks.is(noun.to, "of") && marks.tokens[noun.to + 1]?.capital) return null;
  if (touches) {
    const spelt = noun.row.rank !== 1 && marks.capitals;
    return { from: at, to: noun.to, text: textOf(marks, at, spelt ? noun.to : to), rank: noun.row.rank };
  }
  const last = marks.placeNoun.at[to - 1];
  if (last && last.to === to && last.from > at && marks.pack.adjectives === "before")
    return { from: at, to, text: textOf(marks, at, to), rank: last.row.rank };
  if (!marks.capitals && !marks.gazetteer.at[at]) return looseName(marks, at, from, led);
  if (describes(marks, at, to)) return null;
  if (led || (!marks.capitals && marks.gazetteer.at[at]?.row.large && !marks.is(at - 1, "auxiliary")))
    return { from: at, to, text: textOf(marks, at, to), rank: 1 };
  return known.has(fold(textOf(marks, at, to))) ? { from: at, to, text: textOf(marks, at, to), rank: 1 } : null;
}

/** A name in a message without capitals: cried out at its head ("urgent DJIBO attaque"), or behind a bare "à" or "vers". */
function looseName(marks: Marks, at: number, from: number, led: boolean): Name | null {
  const token = marks.tokens[at];
  if (!token || token.fold.length < 4 || marks.known(at)) return null;
  const cried = /^\p{Lu}{4,}$/u.test(token.text) && at < from + 6;
  const behind =
    led &&
    /^(a|in|at|near|vers|to|from)$/.test(marks.tokens[at - 1]?.fold ?? "") &&
    !/(e|er|es|ent|ant|ed|ing)$/.test(token.fold);
  return cried || behind ? { from: at, to: at + 1, text: token.text, rank: 1 } : null;
}

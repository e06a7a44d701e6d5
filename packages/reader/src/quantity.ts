import type { Figure, Measure, Tag, Unit } from "@bilan/vocabulary";
import type { PeopleRow } from "./languages/pack.js";
import type { Found } from "./lexicon.js";
import { emptyQuantity, exactly, impliedAt } from "./implied.js";
import type { Marks } from "./marks.js";
import type { NumberMention } from "./numbers/mention.js";
import type { Sentence } from "./passage.js";
import { readPhrase } from "./phrase.js";
import { spreadSeries } from "./series.js";

/** A number with the people it counts; token indices, end outside. */
export interface Quantity {
  from: number;
  to: number;
  /** Where the number itself ends. */
  readonly numberTo: number;
  readonly sentence: number;
  figure: Figure;
  readonly unit: Unit;
  tags: readonly Tag[];
  groups: readonly string[];
  nationalities: readonly string[];
  /** The noun of people, if there is one. */
  readonly head: Found<PeopleRow> | null;
  /**
   * What is counted: people said so by a noun; a noun that no table knows; nothing (the noun is left out); or a thing.
   */
  counted: "people" | "unknown" | "bare" | "thing";
  /** The people are said of the number behind a verb: "three were children", "four of them children". */
  readonly predicate: boolean;
  /** What befell them, said by an adjective: "83 kidnapped persons". */
  readonly state: Measure | null;
  /** The words that name the whole of which it is a part: "of the dead", "of the 20 wounded". */
  named: { readonly from: number; readonly to: number } | null;
  /** It counts some of those whom a noun already names by what befell them: «اثنان من المصابين». */
  readonly partitive?: boolean;
  /** It counts some of those that the next quantity counts: « cinq des douze morts ». */
  someOf?: true | undefined;
  /** It is what is left of a whole told in parts: "the remaining six", "eleven others". */
  readonly rest: boolean;
  /** The number is said by the noun or its article: "a child", «طفلان», "no one". */
  readonly implied: "one" | "two" | "none" | null;
}

/** Reads the quantities of a text's sentences: every number that may count people, and nouns that carry their own. */
export function findQuantities(
  marks: Marks,
  sentences: readonly Sentence[],
  numbers: readonly NumberMention[],
  inTime: (at: number) => boolean,
): Quantity[] {
  const out: Quantity[] = [];
  let n = 0;
  sentences.forEach((sentence, index) => {
    if (sentence.skipped) return;
    while (n < numbers.length && (numbers[n]?.from ?? 0) < sentence.from) n++;
    let at = sentence.from;
    const implyUpTo = (limit: number): void => {
      for (; at < limit; at++) {
        const implied = inTime(at) ? null : impliedAt(marks, at, index, sentence);
        if (implied) {
          out.push(implied);
          at = implied.to - 1;
        }
      }
    };
    for (; n < numbers.length; n++) {
      const number = numbers[n] as NumberMention;
      if (number.from >= sentence.to) break;
      if (number.from < (out.at(-1)?.to ?? 0)) continue;
      implyUpTo(number.from);
      if (number.from < (out.at(-1)?.to ?? 0)) continue;
      const another = frenchOneMore(marks, number, index, out);
      if (another) {
        out.push(another);
        at = Math.max(at, number.to);
        continue;
      }
      if (
        number.kind !== "ordinal" &&
        !isNoCount(marks, number, sentence) &&
        !inTime(number.from) &&
        !inTime(number.to - 1)
      ) {
        const family = familyOf(marks, number, out.at(-1));
        if (family) {
          out[out.length - 1] = family;
          at = Math.max(at, number.to);
          continue;
        }
        const quantity = countedBy(marks, number, index, sentence);
        if (ofThings(marks, quantity, out.at(-1))) quantity.counted = "thing";
        const next = numbers[n + 1];
        const part = marks.language === "fr" && next !== undefined && countsSomeOf(marks, number, next);
        if (part) Object.assign(quantity, barely(quantity, number.to), { someOf: true as const });
        const last = out.at(-1);
        if (last?.someOf && last.numberTo >= quantity.from - 3) quantity.someOf = undefined;
        if (last?.someOf && quantity.counted === "thing") Object.assign(last, { counted: "thing", someOf: undefined });
        if (last?.someOf) tagByVerb(marks, last, quantity, sentence.to);
        out.push(quantity);
        at = Math.max(at, quantity.to);
      }
      if (number.kind === "ordinal" && marks.people.at[number.from]?.row.single) implyUpTo(number.to);
      const next = number.kind === "ordinal" ? oneMore(marks, number, index, out.at(-1)) : null;
      if (next) out.push(next);
      at = Math.max(at, number.to);
    }
    implyUpTo(sentence.to);
  });
  spreadSeries(marks, out);
  return out;
}

/** "Two were killed and a third was hurt": an ordinal behind an article, with its verb, is one more of those just counted. */
function oneMore(marks: Marks, number: NumberMention, index: number, before: Quantity | undefined): Quantity | null {
  if (marks.language !== "en" || !/^an?$/.test(marks.tokens[number.from - 1]?.fold ?? "") || !before) return null;
  if (index - before.sentence > 1 || before.counted !== "people" || before.unit !== "people") return null;
  const verb = marks.measure.at[number.to];
  if (
    !/^(was|is|has|had)$/.test(marks.tokens[number.to]?.fold ?? "") &&
    !(verb?.from === number.to && verb.row.people !== "after")
  )
    return null;
  const tags = before.sentence === index ? before.tags : [];
  return { ...emptyQuantity(number.from - 1, number.to, index), tags, figure: exactly(1), implied: "one" };
}

/** "A family of seven": the people, not the family. */
function familyOf(marks: Marks, number: NumberMention, before: Quantity | undefined): Quantity | null {
  if (marks.language !== "en" || before?.implied !== "one" || before.unit !== "families" || number.value === null)
    return null;
  if (before.to !== number.from - 1 || !marks.is(before.to, "of")) return null;
  const { value, qualifier, low, high } = number;
  return { ...before, to: number.to, unit: "people", figure: { value, qualifier, low, high }, implied: null };
}

/**
 * « Deux soldats sont morts et un troisième a été blessé »: an ordinal behind "un" with its verb is one more, where the
 * counts right before it come to one less; else it is a share (« un cinquième a fui ») or a rank.
 */
function frenchOneMore(marks: Marks, number: NumberMention, index: number, told: readonly Quantity[]): Quantity | null {
  if (marks.language !== "fr" || number.value === null || (number.kind !== "ordinal" && number.kind !== "share"))
    return null;
  const from = number.kind === "share" ? number.from : number.from - 1;
  if (!marks.is(from, "single") || !/ieme$/.test(marks.tokens[number.to - 1]?.fold ?? "")) return null;
  const rank = number.kind === "share" ? Math.round(1 / number.value) : number.value;
  const before = told.at(-1);
  if (!before || index - before.sentence > 1 || before.counted !== "people" || before.unit !== "people") return null;
  let sum = 0;
  let reached = false;
  for (let k = told.length - 1; k >= 0 && k > told.length - MOST_BEFORE && !reached; k--) {
    sum += told[k]?.figure.value ?? Number.NaN;
    reached = sum === rank - 1;
  }
  let verb = number.to;
  while (verb < number.to + 4 && (marks.is(verb, "auxiliary") || marks.is(verb, "still"))) verb++;
  const acts =
    verb > number.to || marks.measure.at[number.to] !== undefined || /^s['e]/.test(marks.tokens[verb]?.fold ?? "");
  if (!reached || !acts) return null;
  const tags = before.sentence === index ? before.tags : [];
  return { ...emptyQuantity(from, number.to, index), tags, figure: exactly(1), implied: "one" };
}

/** « cinq des douze morts »: only "of" and an article stand between two numbers. */
function countsSomeOf(marks: Marks, number: NumberMention, next: NumberMention): boolean {
  const gap = next.from - number.to;
  if (gap < 1 || gap > 2 || next.kind !== "cardinal" || !marks.is(number.to, "of")) return false;
  return /^(des|ces|ses|leurs|les)$/.test(marks.tokens[next.from - 1]?.fold ?? "");
}

/** A number without the people behind it. */
function barely(quantity: Quantity, to: number): Partial<Quantity> {
  const nothing = { tags: [], groups: [], nationalities: [], head: null, named: null, predicate: false, rest: false };
  return { ...quantity, ...nothing, to, counted: "bare", unit: quantity.unit === "share" ? "share" : "people" };
}

/** « cinq des douze morts étaient des femmes »: what the verb says of them all is said of the five. */
function tagByVerb(marks: Marks, some: Quantity, all: Quantity, end: number): void {
  const said = predicateStart(marks, pastPartitive(marks, all.to), end);
  const phrase = said === null ? null : readPhrase(marks, said, end);
  if (phrase?.counted === "people" && phrase.head && !phrase.head.row.measure) some.tags = phrase.tags;
}

const MOST_BEFORE = 4;

/** Whether a number is part of a name, a sum of money, an age or a size: never a count of people. */
function isNoCount(marks: Marks, number: NumberMention, sentence: Sentence): boolean {
  const { tokens } = marks;
  const before = tokens[number.from - 1];
  const after = tokens[number.to];
  if (marks.is(number.from - 1, "designator") && number.qualifier === "exact" && number.from > sentence.from)
    return true;
  if (
    before &&
    tokens[number.from]?.spaced === false &&
    (/^[$€£#№°]$/.test(before.text) || (before.kind === "word" && /^[A-Z]{1,3}$/.test(before.text)))
  )
    return true;
  if (
    before?.kind === "digits" &&
    /^(million|billion|milliard|thousand|mille|مليون|مليار)/.test(tokens[number.from]?.fold ?? "")
  )
    return true;
  if (isAge(marks, number) || isClock(tokens, number) || isParent(marks, number)) return true;
  if (after && /^[$€£°]$/.test(after.text)) return true;
  const hyphened =
    after?.text === "-" &&
    !after.spaced &&
    tokens[number.to + 1]?.kind === "word" &&
    tokens[number.to + 1]?.spaced === false;
  return hyphened && !marks.people.at[number.to + 1];
}

const PARENT = /^(meres?|peres?|mamans?|papas?|veuves?|veufs?|parents)$/;

/** « une mère de six enfants »: the children say who she is. */
function isParent(marks: Marks, { from, to }: NumberMention): boolean {
  if (marks.language !== "fr" || !marks.is(from - 1, "of") || !PARENT.test(marks.tokens[from - 2]?.fold ?? ""))
    return false;
  const child = marks.people.at[to];
  return child?.from === to && child.row.tags?.includes("children") === true;
}

/** "Aged 19 and 23", "a woman of 71". */
function isAge(marks: Marks, number: NumberMention): boolean {
  if (number.value === null || number.value > 115 || number.kind === "share") return false;
  const { tokens } = marks;
  if (
    marks.is(number.from - 1, "and") &&
    tokens[number.from - 2]?.kind === "digits" &&
    AGED.test(tokens[number.from - 3]?.fold ?? "")
  )
    return true;
  if (AGED.test(tokens[number.from - 1]?.fold ?? "")) return true;
  const young = /^(under|over|below|above)$/.test(tokens[number.from]?.fold ?? "") && number.value <= 80;
  if (
    young &&
    marks.language === "en" &&
    /^(was|were|are|is|those|aged|all|children|people)$/.test(tokens[number.from - 1]?.fold ?? "")
  )
    return !marks.people.at[number.to];
  if (
    /^(under|over|below|above)$/.test(tokens[number.from]?.fold ?? "") &&
    marks.people.at[number.from - 1]?.row.tags?.includes("children")
  )
    return true;
  if (/^(young|old|little)$/.test(tokens[number.from - 2]?.fold ?? "") && tokens[number.from - 1]?.fold === "as")
    return true;
  const after = tokens[number.to];
  if (
    after &&
    /^(et|ou|a|and|or|to|,)$/.test(after.fold) &&
    tokens[number.to + 1]?.kind === "digits" &&
    YEARS.test(tokens[number.to + 2]?.fold ?? "")
  )
    return true;
  if (
    YEARS.test(after?.fold ?? "") &&
    /^(de|d'|of)$/.test(tokens[number.from - 1]?.fold ?? "") &&
    marks.people.at[number.from - 2]
  )
    return true;
  const ends =
    after === undefined || after.kind === "mark" || marks.is(number.to, "and") || marks.is(number.to, "auxiliary");
  const people = marks.people.at[number.from - 2];
  if (
    tokens[number.from - 1]?.text === "," &&
    after?.text === "," &&
    people?.to === number.from - 1 &&
    number.value > 1
  )
    return true;
  return (
    ends &&
    tokens[number.from - 1]?.fold === "of" &&
    people?.to === number.from - 1 &&
    !(people.row.families && marks.language === "en") &&
    (marks.is(people.from - 1, "single") || number.from - 2 > people.from)
  );
}

const YEARS = /^(ans|an|years?|mois|months?)$/;
const AGED = /^(aged|age|ages|agee?s?|عمره|عمرها|العمر)$/;

/** "About 6:30 p.m." */
function isClock(tokens: Marks["tokens"], number: NumberMention): boolean {
  const [mark, minutes] = [tokens[number.to], tokens[number.to + 1]];
  if (
    mark &&
    minutes &&
    /^[:.h]$/.test(mark.text) &&
    !mark.spaced &&
    minutes.kind === "digits" &&
    !minutes.spaced &&
    minutes.text.length === 2
  )
    return true;
  const [colon, hours] = [tokens[number.from - 1], tokens[number.from - 2]];
  if (colon?.text === ":" && !colon.spaced && hours?.kind === "digits" && tokens[number.from]?.spaced === false)
    return true;
  return /^(am|pm|a|p)$/.test(mark?.fold ?? "") && (mark?.fold.length === 2 || tokens[number.to + 1]?.text === ".");
}

/** "98 trucks out of 109", «مرة واحدة»: a bare number that counts the things before it. */
function ofThings(marks: Marks, quantity: Quantity, before: Quantity | undefined): boolean {
  if (quantity.counted !== "bare") return false;
  const noun = marks.thing.at[quantity.from - 1];
  if (noun && !marks.pack.capitals && (quantity.figure.value ?? 0) <= 2) return true;
  if (before?.counted !== "thing" || quantity.from - before.to > 4) return false;
  return marks.part.at[quantity.from - 1]?.row.place === "among";
}

function countedBy(marks: Marks, number: NumberMention, index: number, sentence: Sentence): Quantity {
  const subject = readPhrase(marks, number.to, isJoined(marks, number.to) ? number.to : sentence.to);
  const partitive = isPartitive(marks, number.to, subject.to);
  const said =
    subject.counted === "bare" || partitive || (subject.others && subject.tags.length === 0)
      ? predicateStart(marks, partitive ? pastPartitive(marks, subject.to) : subject.to, sentence.to)
      : null;
  const predicate = said === null ? null : readPhrase(marks, said, sentence.to);
  const isPredicate = predicate?.counted === "people" && predicate.head !== null && !predicate.head.row.measure;
  const made = madeUpOf(marks, number.from, sentence) ?? countedBefore(marks, number, sentence, subject);
  const phrase = made ?? (isPredicate ? predicate : subject);
  const belongs = groupBehind(marks, Math.max(phrase.to, number.to), sentence.to);
  const tags = partitive && marks.language === "fr" && phrase !== subject ? [...subject.tags] : [];
  for (const tag of phrase.tags) if (!tags.includes(tag)) tags.push(tag);
  for (const tag of tagsBehind(marks, phrase.to, sentence.to)) if (!tags.includes(tag)) tags.push(tag);
  const told = partitive && marks.language === "ar" ? marks.people.at[phrase.to] : undefined;
  if (told?.from === phrase.to && !told.row.measure && !told.row.single)
    for (const tag of told.row.tags ?? []) if (!tags.includes(tag)) tags.push(tag);
  const ranks =
    phrase.head?.row.measure && !made && !marks.pack.capitals ? ranksBehind(marks, phrase.to, sentence) : null;
  if (ranks) {
    for (const tag of ranks.tags) if (!tags.includes(tag)) tags.push(tag);
    for (const group of ranks.groups) if (!phrase.groups.includes(group)) phrase.groups.push(group);
    for (const code of ranks.nationalities) if (!phrase.nationalities.includes(code)) phrase.nationalities.push(code);
  }
  return {
    from: number.from,
    to: made ? subject.to : Math.max(phrase.to, number.to),
    numberTo: number.to,
    sentence: index,
    figure: { value: number.value, qualifier: number.qualifier, low: number.low, high: number.high },
    unit: number.kind === "share" ? "share" : phrase.families ? "families" : "people",
    tags,
    groups: belongs && phrase.groups.length === 0 ? [belongs] : phrase.groups,
    nationalities: phrase.nationalities,
    head: phrase.head,
    counted: phrase.counted,
    predicate: isPredicate && !partitive,
    state: partitive && marks.language === "ar" ? null : phrase.state,
    partitive: partitive && marks.language === "ar",
    named: partitive || (made && subject.to > number.to) ? { from: number.to, to: subject.to } : null,
    rest: phrase.others || marks.is(number.from - 1, "remaining"),
    implied: null,
  };
}

/** « des civils pour la plupart »: the people stand before the share. */
const MOSTLY = /^(pour|majoritairement|en)$/;

/** "Civilians account for 27%": the people of a share stand before it. */
function madeUpOf(marks: Marks, at: number, sentence: Sentence): ReturnType<typeof readPhrase> | null {
  if (marks.language === "fr" && MOSTLY.test(marks.tokens[at]?.fold ?? "")) {
    for (let start = at - 1; start > sentence.from && start > at - 5; start--) {
      const phrase = marks.people.at[start]?.from === start ? readPhrase(marks, start, at) : null;
      if (phrase?.to === at && marks.is(start - 1, "article")) return phrase;
    }
  }
  const beside = /^(for|pour)$/.test(marks.tokens[at - 1]?.fold ?? "") ? marks.people.at[at - 2] : undefined;
  if (beside?.to === at - 1 && marks.is(beside.from - 1, "and")) return readPhrase(marks, beside.from, at - 1);
  for (let i = at - 1; i >= sentence.from && i > at - 5; i--) {
    if (!marks.is(i, "makeup")) continue;
    if (!marks.pack.capitals && marks.people.at[i + 1]?.from === i + 1) {
      const subject = readPhrase(marks, i + 1, at);
      if (subject.to >= at - 1) return subject;
    }
    let end = i;
    while (end > sentence.from && marks.is(end - 1, "makeup")) end--;
    let widest: ReturnType<typeof readPhrase> | null = null;
    for (let start = end - 1; start >= sentence.from && start > end - 8; start--) {
      const phrase = marks.people.at[start]?.from === start ? readPhrase(marks, start, end) : null;
      if (phrase?.to === end) widest = phrase;
    }
    if (widest) return widest;
  }
  return null;
}

/** A noun that is joined to a count before it and begins one of its own: «اثنين وإصابة ثالث», «اثنين وامرأة». */
function isJoined(marks: Marks, at: number): boolean {
  if (marks.pack.capitals) return false;
  const people = marks.people.at[at];
  if (people?.from !== at || !/^و(?!في|فا|الد|لد|جيه|زير|افد)/.test(marks.tokens[at]?.fold ?? "")) return false;
  return people.row.measure !== undefined || people.row.single === true || people.row.count === 2;
}

/** «مدنيين اثنين», «نساء ثلاث»: a number in words behind the indefinite noun that it counts. */
function countedBefore(
  marks: Marks,
  { from, to, value, words }: NumberMention,
  sentence: Sentence,
  subject: ReturnType<typeof readPhrase>,
): ReturnType<typeof readPhrase> | null {
  const people = marks.pack.capitals ? undefined : marks.people.at[from - 1];
  if (!people || people.to !== from || people.from < sentence.from || people.row.single || people.row.measure)
    return null;
  if (!words || value === null || value < 2 || value > 10 || to - from > 1 || subject.counted !== "bare") return null;
  return /^[وفب]?ال/.test(marks.tokens[people.from]?.fold ?? "") ? null : readPhrase(marks, people.from, from);
}

/** "Of the dead", « des blessés », «من المعتقلين» behind a number: a known whole, not just a noun of people. */
function isPartitive(marks: Marks, from: number, to: number): boolean {
  if (to <= from || !marks.is(from, "of")) return false;
  if (marks.language === "ar")
    return (
      /^هولا/.test(marks.tokens[from + 1]?.fold ?? "") ||
      (/^ال/.test(marks.tokens[from + 1]?.fold ?? "") && marks.people.at[from + 1]?.row.measure !== undefined)
    );
  if (/^(its|their|his|her|our|my|ses|leurs|nos)$/.test(marks.tokens[from + 1]?.fold ?? "")) return false;
  return marks.is(from + 1, "article") || marks.is(from + 1, "this") || /^des$/.test(marks.tokens[from]?.fold ?? "");
}

/** «12 قتيلا في صفوف الجيش», «ثلاثة جرحى بين المدنيين»: of whom the dead and hurt are. */
function ranksBehind(marks: Marks, at: number, sentence: Sentence): ReturnType<typeof readPhrase> | null {
  let next = at;
  if (marks.is(next, "in") && RANKS.test(marks.tokens[next + 1]?.fold ?? "")) next += 2;
  else if (/^(بين|من)$/.test(marks.tokens[next]?.fold ?? "")) {
    next += 1;
    if (RANKS.test(marks.tokens[next]?.fold ?? "")) next += 1;
    else if (!/^ال/.test(marks.tokens[next]?.fold ?? "")) return null;
  }
  if (next === at || next >= sentence.to) return null;
  const phrase = readPhrase(marks, next, sentence.to);
  return phrase.head?.row.measure ? null : phrase;
}

const RANKS = /^(صفوف|اوساط)$/;

/** The group that the people belong to: "seven of the dead belonged to X and three to Y". */
function groupBehind(marks: Marks, at: number, end: number): string | null {
  for (let i = at; i < at + 5 && i < end; i++) {
    const group = marks.group.at[i];
    if (group?.from === i) return i > at ? group.row.name : null;
    if (
      !/^(belonged|belonging|belong|were|from|of|to|the|du|de|la|aux?|appartenaient|appartenant|membres|members|ينتمون|الى|من)$/.test(
        marks.tokens[i]?.fold ?? "",
      )
    )
      return null;
  }
  return null;
}

/** Tags that a predicate adds: "have not been identified". */
function tagsBehind(marks: Marks, at: number, end: number): readonly Tag[] {
  for (let i = at; i < at + 4 && i < end; i++) {
    const trait = marks.trait.at[i];
    if (trait?.from === i) return trait.row.tags.includes("unidentified") ? trait.row.tags : [];
    if (!marks.is(i, "auxiliary") && !marks.is(i, "negation") && !marks.is(i, "still")) return [];
  }
  return [];
}

/** «بينهم», «بما في ذلك»: a part follows, not what all of them are. */
const LISTS = /^[وف]?(بينه(م|ن|ا|ما)|ضمنه(م|ن|ا)|بما|بمن|تشمل|يشمل)$/;

/** « des civils tués sont », « des déplacés de X sont »: what stands between the people of a whole and their verb. */
function pastPartitive(marks: Marks, at: number): number {
  if (marks.language !== "fr") return at;
  let i = at;
  if (marks.measure.at[i]?.from === i) i = marks.measure.at[i]?.to ?? i;
  const named = i;
  while (
    i < named + 4 &&
    (marks.is(i, "of") || marks.is(i, "in") || marks.is(i, "article") || marks.tokens[i]?.capital)
  )
    i++;
  return /^(sont|etaient|est|etait)$/.test(marks.tokens[i]?.fold ?? "") ? i : at;
}

/** Where the predicate of a bare number begins: behind "of them", "were", or both; null where there is none. */
function predicateStart(marks: Marks, at: number, end: number): number | null {
  let i = at;
  for (let k = 0; k < 5 && i < end; k++) {
    const part = marks.part.at[i];
    const befell = k > 0 && marks.language === "en" && marks.part.at[i - 1] ? marks.measure.at[i] : undefined;
    if (part?.from === i && part.row.place !== "among" && !LISTS.test(marks.tokens[i]?.fold ?? "")) i = part.to;
    else if (befell?.from === i && befell.row.people === "either") i = befell.to;
    else if (
      marks.is(i, "auxiliary") ||
      marks.is(i, "them") ||
      marks.is(i, "still") ||
      (i > at && marks.is(i, "article"))
    )
      i++;
    else break;
  }
  return i > at ? i : null;
}

import type { Figure, Tag, Unit } from "@bilan/vocabulary";
import type { PeopleRow } from "./languages/pack.js";
import type { Found } from "./lexicon.js";
import type { Marks } from "./marks.js";
import type { NumberMention } from "./numbers/mention.js";
import type { Sentence } from "./passage.js";

/** A number with the people it counts; token indices, end outside. */
export interface Quantity {
  from: number;
  to: number;
  /** Where the number itself ends. */
  readonly numberTo: number;
  readonly sentence: number;
  figure: Figure;
  unit: Unit;
  tags: Tag[];
  groups: string[];
  nationalities: string[];
  /** The noun of people, if there is one. */
  readonly head: Found<PeopleRow> | null;
  /**
   * What is counted: people said so by a noun; a noun that no table knows; nothing (the noun is left out); or a thing.
   */
  readonly counted: "people" | "unknown" | "bare" | "thing";
  /** The number is said by the noun alone: "a child", «طفلان». */
  readonly implied: boolean;
}

const LONGEST_PHRASE = 14;
const MOST_UNKNOWN = 2;

interface Phrase {
  to: number;
  head: Found<PeopleRow> | null;
  tags: Tag[];
  groups: string[];
  nationalities: string[];
  counted: Quantity["counted"];
  families: boolean;
}

function addAll<T>(to: T[], from: readonly T[]): void {
  for (const item of from) if (!to.includes(item)) to.push(item);
}

/** Reads the noun phrase that begins at `start`: adjectives, nationality, head, what is joined by "of" and "and". */
export function readPhrase(marks: Marks, start: number, end: number): Phrase {
  const { tokens } = marks;
  const phrase: Phrase = {
    to: start,
    head: null,
    tags: [],
    groups: [],
    nationalities: [],
    counted: "bare",
    families: false,
  };
  const stop = Math.min(end, start + LONGEST_PHRASE);
  let unknown = 0;
  let at = start;
  let opened = true;
  while (at < stop) {
    const token = tokens[at];
    if (!token || (token.breaks > 0 && at > start && token.breaks > 1)) break;
    const group = marks.group.at[at];
    const people = marks.people.at[at];
    const nationality = marks.nationality.at[at];
    const trait = marks.trait.at[at];
    if (people && people.from === at && !(group && group.from === at && group.to > people.to)) {
      if (phrase.head && !opened) break;
      if (phrase.head && people.row.measure && !phrase.head.row.measure && !people.row.soft) break;
      if (phrase.head && people.row.weak) break;
      if (!phrase.head || phrase.head.row.weak || (people.row.measure && marks.pack.adjectives === "before"))
        phrase.head = people;
      addAll(phrase.tags, people.row.tags ?? []);
      if (people.row.families) phrase.families = true;
      at = people.to;
      phrase.to = at;
      phrase.counted = "people";
      opened = marks.pack.adjectives === "before" && nextIsPeople(marks, at);
      continue;
    }
    if (group && group.from === at && (opened || marks.pack.adjectives === "after")) {
      addAll(phrase.groups, [group.row.name]);
      at = group.to;
      phrase.to = at;
      if (phrase.counted === "bare") phrase.counted = "people";
      continue;
    }
    if (
      trait &&
      trait.from === at &&
      (!phrase.head || marks.pack.adjectives === "after" || trait.to - trait.from > 1)
    ) {
      addAll(phrase.tags, trait.row.tags);
      at = trait.to;
      phrase.to = at;
      continue;
    }
    if (nationality && nationality.from === at && (!phrase.head || marks.pack.adjectives === "after")) {
      addAll(phrase.nationalities, [nationality.row.code]);
      at = nationality.to;
      phrase.to = at;
      if (phrase.counted === "bare") phrase.counted = "people";
      continue;
    }
    if (token.kind === "mark") {
      if (token.text === "-" && at > start) {
        at++;
        continue;
      }
      break;
    }
    if (marks.is(at, "of") || marks.is(at, "article") || (marks.is(at, "and") && phrase.head)) {
      const next = skipLinks(marks, at, stop);
      if (next >= stop || !isNominal(marks, next) || numberWord(marks, next)) break;
      if (marks.thing.at[next] || (marks.measure.at[next] && !marks.people.at[next])) break;
      at = next;
      opened = true;
      continue;
    }
    if (marks.thing.at[at]?.from === at && !phrase.head) {
      if (phrase.counted === "bare" || phrase.counted === "unknown") {
        phrase.counted = "thing";
        phrase.to = marks.thing.at[at]?.to ?? at + 1;
      }
      break;
    }
    if (marks.measure.at[at] || marks.is(at, "stop") || marks.is(at, "in") || marks.is(at, "auxiliary")) break;
    if (marks.is(at, "other")) {
      at++;
      phrase.to = at;
      continue;
    }
    if (phrase.head || token.kind !== "word" || unknown >= MOST_UNKNOWN) break;
    unknown++;
    at++;
    if (phrase.counted === "bare") phrase.counted = "unknown";
    if (phrase.counted === "unknown") phrase.to = at;
  }
  return phrase;
}

function nextIsPeople(marks: Marks, at: number): boolean {
  const people = marks.people.at[at];
  return people !== undefined && people.from === at && !marks.measure.at[at];
}

function skipLinks(marks: Marks, at: number, stop: number): number {
  let next = at;
  for (let k = 0; k < 4 && next < stop; k++) {
    if (!(marks.is(next, "of") || marks.is(next, "article") || marks.is(next, "and"))) break;
    if (isNominal(marks, next)) break;
    next++;
  }
  return next;
}

function numberWord(marks: Marks, at: number): boolean {
  return marks.tokens[at]?.kind === "digits";
}

function isNominal(marks: Marks, at: number): boolean {
  return (
    marks.people.at[at]?.from === at ||
    marks.group.at[at]?.from === at ||
    marks.trait.at[at]?.from === at ||
    marks.nationality.at[at]?.from === at
  );
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
    const impliedUpTo = (limit: number): void => {
      for (; at < limit; at++) {
        const implied = impliedAt(marks, at, index, sentence.to);
        if (implied) {
          out.push(implied);
          at = implied.to - 1;
        }
      }
    };
    for (; n < numbers.length; n++) {
      const number = numbers[n] as NumberMention;
      if (number.from >= sentence.to) break;
      impliedUpTo(number.from);
      if (number.kind === "ordinal" || inTime(number.from) || inTime(number.to - 1)) {
        at = Math.max(at, number.to);
        continue;
      }
      const phrase = readPhrase(marks, number.to, sentence.to);
      const share = number.kind === "share";
      out.push({
        from: number.from,
        to: Math.max(phrase.to, number.to),
        numberTo: number.to,
        sentence: index,
        figure: { value: number.value, qualifier: number.qualifier, low: number.low, high: number.high },
        unit: share ? "share" : phrase.families ? "families" : "people",
        tags: phrase.tags,
        groups: phrase.groups,
        nationalities: phrase.nationalities,
        head: phrase.head,
        counted: phrase.counted,
        implied: false,
      });
      at = Math.max(at, phrase.to, number.to);
    }
    impliedUpTo(sentence.to);
  });
  return out;
}

/** A noun that says its own number: a dual, or a singular with an article before it. */
function impliedAt(marks: Marks, at: number, sentence: number, end: number): Quantity | null {
  let start = at;
  const people = marks.people.at[at];
  let value: number;
  if (people && people.from === at && people.row.count === 2) value = 2;
  else return null;
  const phrase = readPhrase(marks, start, end);
  return {
    from: start,
    to: Math.max(phrase.to, people.to),
    numberTo: start,
    sentence,
    figure: { value, qualifier: "exact", low: value, high: value },
    unit: phrase.families ? "families" : "people",
    tags: phrase.tags,
    groups: phrase.groups,
    nationalities: phrase.nationalities,
    head: phrase.head ?? people,
    counted: "people",
    implied: true,
  };
}

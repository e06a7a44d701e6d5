import type { Figure, Tag, Unit } from "@bilan/vocabulary";
import type { PeopleRow } from "./languages/pack.js";
import type { Found } from "./lexicon.js";
import type { Marks } from "./marks.js";
import type { NumberMention } from "./numbers/mention.js";
import type { Sentence } from "./passage.js";
import { readPhrase } from "./phrase.js";

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
  readonly counted: "people" | "unknown" | "bare" | "thing";
  /** The people are said of the number behind a verb: "three were children", "four of them children". */
  readonly predicate: boolean;
  /** The number is said by the noun or its article: "a child", «طفلان», "no one". */
  readonly implied: "one" | "two" | "none" | null;
}

function exactly(value: number): Figure {
  return { value, qualifier: "exact", low: value, high: value };
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
      implyUpTo(number.from);
      const named =
        marks.is(number.from - 1, "designator") && number.qualifier === "exact" && number.from > sentence.from;
      if (number.kind !== "ordinal" && !named && !inTime(number.from) && !inTime(number.to - 1)) {
        const quantity = countedBy(marks, number, index, sentence);
        out.push(quantity);
        at = Math.max(at, quantity.to);
      }
      at = Math.max(at, number.to);
    }
    implyUpTo(sentence.to);
  });
  return out;
}

function countedBy(marks: Marks, number: NumberMention, index: number, sentence: Sentence): Quantity {
  const subject = readPhrase(marks, number.to, sentence.to);
  const said = subject.counted === "bare" ? predicateStart(marks, number.to, sentence.to) : null;
  const predicate = said === null ? null : readPhrase(marks, said, sentence.to);
  const isPredicate = predicate?.counted === "people" && predicate.head !== null && !predicate.head.row.measure;
  const phrase = isPredicate ? predicate : subject;
  return {
    from: number.from,
    to: Math.max(phrase.to, number.to),
    numberTo: number.to,
    sentence: index,
    figure: { value: number.value, qualifier: number.qualifier, low: number.low, high: number.high },
    unit: number.kind === "share" ? "share" : phrase.families ? "families" : "people",
    tags: phrase.tags,
    groups: phrase.groups,
    nationalities: phrase.nationalities,
    head: phrase.head,
    counted: phrase.counted,
    predicate: isPredicate,
    implied: null,
  };
}

/** Where the predicate of a bare number begins: behind "of them", "were", or both; null where there is none. */
function predicateStart(marks: Marks, at: number, end: number): number | null {
  let i = at;
  for (let k = 0; k < 5 && i < end; k++) {
    const part = marks.part.at[i];
    if (part?.from === i && part.row.place !== "among") i = part.to;
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

/** A noun that says its own number: a dual, a singular with its article, or none at all. */
function impliedAt(marks: Marks, at: number, index: number, sentence: Sentence): Quantity | null {
  if (marks.is(at, "nobody")) {
    let to = at + 1;
    while (to < sentence.to && marks.is(to, "nobody")) to++;
    return { ...emptyQuantity(at, to, index), figure: exactly(0), implied: "none" };
  }
  const people = marks.people.at[at];
  if (people?.from === at && people.row.count === 2) return impliedBy(marks, at, at, 2, index, sentence);
  if (people?.from === at && people.row.single && !/^(ال|لل|وال|بال)/.test(marks.tokens[at]?.fold ?? ""))
    return impliedBy(marks, at, at, 1, index, sentence);
  if (marks.is(at, "zero")) {
    const quantity = impliedBy(marks, at, at + 1, 0, index, sentence);
    return quantity && (quantity.head?.row.measure || marks.pack.capitals) ? quantity : null;
  }
  if (marks.is(at, "single") && !marks.people.at[at]) return impliedBy(marks, at, at + 1, 1, index, sentence);
  return null;
}

function impliedBy(
  marks: Marks,
  from: number,
  start: number,
  value: 0 | 1 | 2,
  index: number,
  sentence: Sentence,
): Quantity | null {
  const phrase = readPhrase(marks, start, sentence.to);
  if (phrase.counted !== "people" || !phrase.head) return null;
  return {
    from,
    to: phrase.to,
    numberTo: start,
    sentence: index,
    figure: exactly(value),
    unit: phrase.families ? "families" : "people",
    tags: phrase.tags,
    groups: phrase.groups,
    nationalities: phrase.nationalities,
    head: phrase.head,
    counted: "people",
    predicate: false,
    implied: value === 0 ? "none" : value === 1 ? "one" : "two",
  };
}

function emptyQuantity(from: number, to: number, sentence: number): Omit<Quantity, "figure" | "implied"> {
  return {
    from,
    to,
    numberTo: to,
    sentence,
    unit: "people",
    tags: [],
    groups: [],
    nationalities: [],
    head: null,
    counted: "bare",
    predicate: false,
  };
}

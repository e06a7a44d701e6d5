import type { Measure } from "@bilan/vocabulary";
import { type Draft, isMain } from "./draft.js";
import type { Marks } from "./marks.js";
import type { Sentence } from "./passage.js";
import type { Quantity } from "./quantity.js";

/** What a heading or a line that ends in a colon says of the list under it. */
export interface List {
  readonly measure: Measure | null;
  readonly whole: Draft | null;
  /** The counts that its line tells: each item hangs on the one of its own measure. */
  readonly wholes?: readonly Draft[];
  /** Its items are those who did it: "by party responsible". */
  readonly byCulprit: boolean;
  readonly line: number;
  /** It ends in a colon: bare numbers under it are its items. A heading takes only labelled ones. */
  readonly leads: boolean;
  /** A heading that names a measure ("THE INJURED"): the counts under it are parts of that whole. */
  readonly section: boolean;
}

const REACH = 80;
/** The total stands among the first so many claims of a text. */
const FIRST = 400;

/** The measure that the words between two tokens name. */
export function measureIn(marks: Marks, from: number, to: number): Measure | null {
  for (let i = from; i < to; i++) {
    const measure = marks.group.at[i] ? undefined : marks.measure.at[i]?.row;
    if (measure && !measure.weak) return measure.measure;
    const people = marks.people.at[i]?.row.measure;
    if (people) return people;
  }
  return null;
}

/** The first count of a measure that is no part: what the parts of a monthly toll hang on. */
function totalOf(drafts: readonly Draft[], measure: Measure | null): Draft | null {
  for (let k = 0; k < drafts.length && k < FIRST; k++) {
    const draft = drafts[k] as Draft;
    if (draft.measure === measure && isMain(draft) && draft.quantity.unit !== "share") return draft;
  }
  return null;
}

/** The list that the words of a sentence up to `to` open; `made` are the claims of those words. */
export function listUnder(
  marks: Marks,
  sentence: Sentence,
  to: number,
  outer: List | null,
  drafts: readonly Draft[],
  made: readonly Draft[] = [],
): List {
  const own = made.findLast((draft) => draft.hanging === null || isMain(draft)) ?? made.at(-1) ?? null;
  const named = measureIn(marks, sentence.from, to) ?? own?.measure ?? outer?.measure ?? drafts[0]?.measure ?? null;
  const dead = named === "casualties" && !own && !totalOf(drafts, named) ? totalOf(drafts, "killed") : null;
  const measure = dead?.measure ?? named;
  let byCulprit = false;
  for (let i = sentence.from; i < to; i++) if (marks.is(i, "culprit")) byCulprit = true;
  const leads = marks.tokens[to - 1]?.text === ":" || marks.tokens[to]?.text === ":";
  const section = sentence.heading && !leads && measureIn(marks, sentence.from, to) !== null;
  const wholes = made.filter((draft) => isMain(draft) && draft.quantity.unit !== "share");
  return { measure, whole: own ?? totalOf(drafts, measure), wholes, byCulprit, line: sentence.line, leads, section };
}

function culpritIn(marks: Marks, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (marks.is(i, "culprit")) return true;
  return false;
}

/** A list inside one sentence: "Killed, by province: Ituri 203, North Kivu 168". */
export function innerList(
  marks: Marks,
  sentence: Sentence,
  from: number,
  outer: List | null,
  drafts: readonly Draft[],
  made: readonly Draft[],
): List | null {
  for (let i = from - 1; i > sentence.from && i > from - REACH; i--) {
    if (marks.tokens[i]?.text !== ":" || marks.tokens[i + 1]?.kind === undefined) continue;
    const own = made.filter((draft) => draft.quantity.to <= i);
    if (measureIn(marks, sentence.from, i) === null && own.length === 0 && culpritIn(marks, sentence.from, i)) {
      const last = drafts.at(-1);
      const whole = last?.whole ?? last ?? null;
      if (whole && !outer?.whole)
        return { measure: whole.measure, whole, byCulprit: true, line: sentence.line, leads: true, section: false };
      return outer && { ...outer, byCulprit: true, leads: true };
    }
    return measureIn(marks, sentence.from, i) === null && own.length === 0
      ? outer && { ...outer, leads: true }
      : listUnder(marks, sentence, i, outer, drafts, own);
  }
  return null;
}

/** The list of a toll whose lines stand under no heading: "Civilians: 312" hangs on the toll's first count. */
export function listOfTotal(drafts: readonly Draft[]): List | null {
  const total = drafts.find((draft) => draft.whole === null);
  return total
    ? { measure: total.measure, whole: total, byCulprit: false, line: 0, leads: true, section: false }
    : null;
}

/** The lists around the one that is open: a bullet like those that it stood under goes back to its own list. */
export class Nesting {
  readonly #around: { readonly list: List | null; readonly bullet: string }[] = [];

  /** The list that a sentence goes on, given the one open before it. */
  enter(marks: Marks, sentence: Sentence, list: List | null): List | null {
    if (!sentence.bullet || this.#around.length === 0) return list;
    const bullet = bulletOf(marks, sentence);
    const at = this.#around.findIndex((one) => one.bullet === bullet);
    if (at < 0) return list;
    const outer = this.#around[at]?.list ?? null;
    this.#around.length = at;
    return outer;
  }

  /** A bullet that leads a list of its own stands in `list`. */
  open(marks: Marks, sentence: Sentence, list: List | null): void {
    if (!sentence.bullet) this.#around.length = 0;
    else if (this.#around.length < DEEPEST) this.#around.push({ list, bullet: bulletOf(marks, sentence) });
  }
}

const DEEPEST = 4;
const WIDEST_INDENT = 12;

/** The mark of a bullet and how far it is set in. */
function bulletOf(marks: Marks, sentence: Sentence): string {
  const token = marks.tokens[sentence.from];
  const start = token?.start ?? 0;
  let indent = 0;
  while (indent < WIDEST_INDENT && /[ \t]/.test(marks.text[start - indent - 1] ?? "")) indent++;
  return `${token?.text ?? ""}${indent}`;
}

/** A number without a label that is an item of a list under a colon: it opens the line, or a cause stands behind it. */
export function itemised(marks: Marks, sentence: Sentence, quantity: Quantity): boolean {
  if (quantity.counted === "people" || closesItem(marks, sentence, quantity)) return true;
  for (let i = quantity.numberTo; i < quantity.numberTo + 5 && i < sentence.to; i++) {
    if (marks.cause.at[i] || marks.is(i, "by")) return true;
    if (i === quantity.numberTo && marks.is(i, "in")) return true;
    if (marks.tokens[i]?.kind === "mark") break;
  }
  return sentence.bullet && quantity.from <= sentence.from + 2 && quantity.counted === "bare";
}

const REST = /^(rest|elsewhere|reste|remainder|autres?|others?|divers)$/;

/** "Engins explosifs, 688 ; reste du pays, 615": a cause, a party or the rest stands before the number that ends the item. */
function closesItem(marks: Marks, sentence: Sentence, quantity: Quantity): boolean {
  const after = marks.tokens[quantity.numberTo];
  if (
    !marks.pack.capitals ||
    quantity.counted !== "bare" ||
    (after && quantity.numberTo < sentence.to && after.kind !== "mark")
  )
    return false;
  for (let i = quantity.from - 1; i > sentence.from && i > quantity.from - 12; i--) {
    const token = marks.tokens[i];
    if (/^[;:؛]$/.test(token?.text ?? "") || token?.kind === "digits") return false;
    if (marks.cause.at[i] || marks.party.at[i] || marks.group.at[i] || REST.test(token?.fold ?? "")) return true;
  }
  return false;
}

import { fold } from "../token.js";
import { readMonthPoint, readWrittenDate } from "./dates.js";
import type { Offset, TimeKind } from "./mention.js";
import { type Anchor, NO_POINT, type Point, type Resolved } from "./point.js";
import {
  type Filling,
  isOneOf,
  lookUp,
  type Read,
  readCount,
  readDayNumber,
  readLength,
  readUnit,
  readYear,
  type Scan,
} from "./scan.js";

/**
 * What a rule makes of its filling. Relative times are reckoned from the mention before them, or from the heading.
 * "none" words look like a time and are none: "rue du 4 septembre", «في اليوم» (a day).
 */
export type Draft =
  | { readonly kind: Exclude<TimeKind, "relative">; readonly resolved: Resolved | null }
  | { readonly kind: "relative"; readonly offset: Offset; readonly anchor: "before" | "heading" }
  | { readonly kind: "none" };

export type Builder = (slots: readonly Filling[], anchor: Anchor) => Draft | null;

/**
 * A way of telling a time. The pattern is words separated by spaces; "a|b" is one or the other, "a?" may be left out;
 * the slots are <date> (a day, however told), <day> (a day of the month alone), <month> (with or without its year),
 * <year>, <edge> (any of these four), <n> (a count), <unit> (day, week, month …) and <length> (three weeks).
 */
export type Rule = readonly [pattern: string, build: Builder];

/** A way of telling one day, which may fill the slot <date>: its own slot <plain> is a written date or one of these. */
export type DayRule = readonly [pattern: string, make: (inner: Point) => Point];

const SLOTS = ["date", "day", "month", "year", "edge", "n", "unit", "length", "plain"] as const;
type Slot = (typeof SLOTS)[number];

interface Element {
  readonly words: ReadonlySet<string> | null;
  readonly slot: Slot | null;
  readonly optional: boolean;
}

export interface Compiled<B> {
  readonly elements: readonly Element[];
  /** A word may be its first. */
  readonly opensWithWord: boolean;
  readonly build: B;
}

function compile<B>(pattern: string, build: B): Compiled<B> {
  const elements = pattern.split(" ").map((text): Element => {
    const optional = text.length > 1 && text.endsWith("?");
    const body = optional ? text.slice(0, -1) : text;
    const slot = SLOTS.find((name) => body === `<${name}>`) ?? null;
    return { words: slot === null ? new Set(body.split("|").map((word) => fold(word))) : null, slot, optional };
  });
  // An article that may stand first is left out: the rule matches after it all the same.
  while (elements.length > 1 && elements[0]?.optional === true && isArticle(elements[0])) elements.shift();
  const needed = elements.findIndex((element) => !element.optional);
  const first = elements.slice(0, needed === -1 ? elements.length : needed + 1);
  return { elements, opensWithWord: first.some((element) => element.words !== null), build };
}

const ARTICLES = new Set(["the", "that", "le", "la", "les", "une", "cette", "l'"]);

function isArticle(element: Element): boolean {
  return element.words !== null && [...element.words].every((word) => ARTICLES.has(word));
}

/** Rules by the folded words that they may begin with, and those that begin with a slot. */
export interface RuleBook<B> {
  readonly byWord: ReadonlyMap<string, readonly Compiled<B>[]>;
  readonly bySlot: readonly Compiled<B>[];
}

export function ruleBook<B>(rules: readonly (readonly [string, B])[]): RuleBook<B> {
  const byWord = new Map<string, Compiled<B>[]>();
  const bySlot: Compiled<B>[] = [];
  for (const [pattern, build] of rules) {
    const rule = compile(pattern, build);
    for (const element of rule.elements) {
      if (element.words === null) {
        if (!bySlot.includes(rule)) bySlot.push(rule);
      } else {
        for (const word of element.words) {
          const rows = byWord.get(word) ?? [];
          if (!rows.includes(rule)) rows.push(rule);
          byWord.set(word, rows);
        }
      }
      if (!element.optional) break;
    }
  }
  return { byWord, bySlot };
}

export interface Match<B> {
  readonly build: B;
  readonly slots: readonly Filling[];
  readonly to: number;
}

/** Slots that may begin with a word of the day rules, or a preposition. */
const TOLD_BY_WORDS: ReadonlySet<Slot> = new Set(["date", "plain", "edge", "year"]);
const NOTHING: never[] = [];
const NO_MATCHES: never[] = [];
const NO_FILLINGS: readonly Filling[] = [];
const EMPTY: Filling = { point: NO_POINT, amount: 0, unit: "day" };

/** Every rule of a book that matches at a token, longest first. */
export function matches<B>(scan: Scan, at: number, book: RuleBook<B>, days: RuleBook<DayRule[1]>): Match<B>[] {
  const slotted = scan.mayBegin(at) || lookUp(scan, at, days.byWord) !== undefined;
  if (!slotted && lookUp(scan, at, book.byWord) === undefined) return NO_MATCHES;
  const found: Match<B>[] = [];
  const forms = scan.forms(at);
  for (let f = 0; f < forms.length; f++) {
    for (const rule of book.byWord.get(forms[f] as string) ?? []) {
      if (forms.length === 1 || !isTried(rule, forms, f, book)) attempt(scan, at, rule, days, found);
    }
  }
  if (slotted) {
    for (const rule of book.bySlot) if (!isTried(rule, forms, forms.length, book)) attempt(scan, at, rule, days, found);
  }
  return found.length > 1 ? found.sort((a, b) => b.to - a.to) : found;
}

/** Whether a rule was tried under one of the first `count` forms of a word. */
function isTried<B>(rule: Compiled<B>, forms: readonly string[], count: number, book: RuleBook<B>): boolean {
  if (!rule.opensWithWord) return false;
  for (let k = 0; k < count; k++) if (book.byWord.get(forms[k] as string)?.includes(rule) === true) return true;
  return false;
}

function attempt<B>(scan: Scan, at: number, rule: Compiled<B>, days: RuleBook<DayRule[1]>, found: Match<B>[]): void {
  const first = rule.elements[0];
  if (first && first.slot !== null && !first.optional && fill(scan, at, first.slot, days).length === 0) return;
  const match = matchFrom(scan, at, at, rule, 0, NO_FILLINGS, days);
  if (match !== null) found.push(match);
}

function matchFrom<B>(
  scan: Scan,
  start: number,
  at: number,
  rule: Compiled<B>,
  step: number,
  slots: readonly Filling[],
  days: RuleBook<DayRule[1]>,
): Match<B> | null {
  const element = rule.elements[step];
  if (element === undefined) return { build: rule.build, slots, to: at };
  const token = scan.tokens[at];
  if (token !== undefined && (at === start || token.breaks < 2)) {
    if (element.words !== null) {
      if (isOneOf(scan, at, element.words)) {
        const rest = matchFrom(scan, start, at + 1, rule, step + 1, slots, days);
        if (rest !== null) return rest;
      }
    } else if (element.slot !== null) {
      for (const filled of fill(scan, at, element.slot, days)) {
        const rest = matchFrom(scan, start, filled.to, rule, step + 1, [...slots, filled.value], days);
        if (rest !== null) return rest;
      }
    }
  }
  return element.optional ? matchFrom(scan, start, at, rule, step + 1, slots, days) : null;
}

function ofPoint(read: Read<Point> | null): Read<Filling>[] {
  return read === null ? [] : [{ value: { ...EMPTY, point: read.value }, to: read.to }];
}

/** What a slot may be filled with at a token; remembered, since many rules ask the same. */
function fill(scan: Scan, at: number, slot: Slot, days: RuleBook<DayRule[1]>): readonly Read<Filling>[] {
  if (!scan.mayBegin(at) && !TOLD_BY_WORDS.has(slot)) return NOTHING;
  let here = scan.fillings[at];
  if (here === undefined) {
    here = {};
    scan.fillings[at] = here;
  }
  const known = here[slot];
  if (known !== undefined) return known;
  const made = readSlot(scan, at, slot, days);
  here[slot] = made;
  return made;
}

function readSlot(scan: Scan, at: number, slot: Slot, days: RuleBook<DayRule[1]>): readonly Read<Filling>[] {
  const ofYear = (): Read<Filling>[] => {
    const year = readYear(scan, at);
    return year === null ? [] : ofPoint({ value: { ...NO_POINT, year: year.value }, to: year.to });
  };
  const ofDay = (): Read<Filling>[] => {
    const day = readDayNumber(scan, lookUp(scan, at, scan.words.weekdays) === undefined ? at : at + 1);
    return day === null ? [] : ofPoint({ value: { ...NO_POINT, day: day.value }, to: day.to });
  };
  switch (slot) {
    case "date":
      return ofPoint(readDate(scan, at, days));
    case "plain":
      return ofPoint(readPlain(scan, at, days));
    case "month":
      return ofPoint(readMonthPoint(scan, at));
    case "year":
      return ofYear();
    case "day":
      return ofDay();
    case "edge":
      return [
        ...fill(scan, at, "date", days),
        ...fill(scan, at, "month", days),
        ...fill(scan, at, "year", days),
        ...fill(scan, at, "day", days),
      ];
    case "n": {
      const count = readCount(scan, at);
      return count === null ? [] : [{ value: { ...EMPTY, amount: count.value }, to: count.to }];
    }
    case "unit": {
      const unit = readUnit(scan, at);
      return unit === null ? [] : [{ value: { ...EMPTY, unit: unit.value }, to: unit.to }];
    }
    case "length": {
      const length = readLength(scan, at);
      return length === null ? [] : [{ value: { ...EMPTY, ...length.value }, to: length.to }];
    }
  }
}

/** A written date, or a day word alone (yesterday); no rule inside it, so that reading never goes deeper. */
function readPlain(scan: Scan, at: number, days: RuleBook<DayRule[1]>): Read<Point> | null {
  return readWrittenDate(scan, at) ?? readDayRule(scan, at, days, false);
}

/** A day, however it is told. */
function readDate(scan: Scan, at: number, days: RuleBook<DayRule[1]>): Read<Point> | null {
  const written = readWrittenDate(scan, at);
  const told = readDayRule(scan, at, days, true);
  return written !== null && (told === null || written.to >= told.to) ? written : told;
}

function readDayRule(scan: Scan, at: number, days: RuleBook<DayRule[1]>, nested: boolean): Read<Point> | null {
  let best: Read<Point> | null = null;
  for (const form of scan.forms(at)) {
    for (const rule of days.byWord.get(form) ?? []) {
      if (!nested && rule.elements.some((element) => element.slot !== null)) continue;
      const match = matchFrom(scan, at, at, rule, 0, [], days);
      if (match === null || (best !== null && best.to >= match.to)) continue;
      best = { value: match.build(match.slots[0]?.point ?? NO_POINT), to: match.to };
    }
  }
  return best;
}

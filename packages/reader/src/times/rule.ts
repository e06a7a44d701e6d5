import type { Language } from "@bilan/vocabulary";
import { fold } from "../token.js";
import { WordTable } from "../word.js";
import { readMonthPoint, readWrittenDate } from "./dates.js";
import type { Offset, TimeKind } from "./mention.js";
import { type Anchor, NO_POINT, type Point, type Resolved } from "./point.js";
import {
  type Filling,
  isOneOf,
  type Read,
  readCount,
  readDayNumber,
  readLength,
  readUnit,
  readYear,
  type Scan,
  timeWords,
  wordAt,
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

const SLOTS = ["date", "day", "month", "year", "edge", "n", "unit", "length", "plain"];
const [DATE, DAY, MONTH, YEAR, EDGE, COUNT, UNIT, , PLAIN] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
/** A slot, as its place among {@link SLOTS}. */
type Slot = number;

interface Element {
  readonly words: ReadonlySet<string> | null;
  readonly slot: Slot | null;
  readonly optional: boolean;
}

interface Compiled<B> {
  readonly elements: readonly Element[];
  /** A word may be its first. */
  readonly opensWithWord: boolean;
  readonly holdsSlot: boolean;
  /** The slot that it must begin with, if it must. */
  readonly first: Slot | null;
  readonly build: B;
}

function compile<B>(pattern: string, build: B): Compiled<B> {
  const elements = pattern.split(" ").map((text): Element => {
    const optional = text.length > 1 && text.endsWith("?");
    const body = optional ? text.slice(0, -1) : text;
    const slot = body.startsWith("<") ? SLOTS.indexOf(body.slice(1, -1)) : null;
    return { words: slot === null ? new Set(body.split("|").map((word) => fold(word))) : null, slot, optional };
  });
  // An article that may stand first is left out: the rule matches after it all the same.
  while (elements.length > 1 && elements[0]?.optional === true && isArticle(elements[0])) elements.shift();
  const needed = elements.findIndex((element) => !element.optional);
  const first = elements.slice(0, needed === -1 ? elements.length : needed + 1);
  return {
    elements,
    opensWithWord: first.some((element) => element.words !== null),
    holdsSlot: elements.some((element) => element.slot !== null),
    first: elements[0]?.optional === false ? elements[0].slot : null,
    build,
  };
}

const ARTICLES = new Set(["the", "that", "le", "la", "les", "une", "cette", "l'"]);

function isArticle(element: Element): boolean {
  return element.words !== null && [...element.words].every((word) => ARTICLES.has(word));
}

/** The rules that may begin with a word, by what may stand behind it; in each list as the table has them. */
interface Opening<B> {
  readonly rules: readonly Compiled<B>[];
  /** Those that may go on with a word of rules. */
  readonly byNext: ReadonlyMap<string, Behind<B>>;
  /** Those that may go on with any other. */
  readonly other: Behind<B>;
}

interface Behind<B> {
  /** Where no slot can begin there. */
  readonly words: readonly Compiled<B>[];
  readonly slots: readonly Compiled<B>[];
}

/** Rules by the folded words that they may begin with, and those that begin with a slot. */
interface RuleBook<B> {
  readonly byWord: ReadonlyMap<string, Opening<B>>;
  readonly bySlot: readonly Compiled<B>[];
  /** The slots that those must begin with. */
  readonly firsts: readonly Slot[];
}

function ruleBook<B>(rules: readonly (readonly [string, B])[]): RuleBook<B> {
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
  const firsts = new Set(bySlot.map((rule) => rule.first).filter((slot) => slot !== null));
  return {
    byWord: new Map([...byWord].map(([word, rows]) => [word, opening(word, rows)])),
    bySlot,
    firsts: [...firsts],
  };
}

/** The rules of a language: those of times, and those of single days, which fill the slots of the first. */
export interface Rules {
  readonly times: RuleBook<Builder>;
  readonly days: RuleBook<DayRule[1]>;
  readonly words: WordTable<RuleWord>;
}

/** The rules that may begin with a word, a list for each of its forms that has some. */
interface RuleWord {
  readonly times: readonly Opening<Builder>[];
  readonly days: readonly Opening<DayRule[1]>[];
}

export function rulesOf(lang: Language, times: readonly Rule[], days: readonly DayRule[]): Rules {
  const books = { times: ruleBook(times), days: ruleBook(days) };
  const words = timeWords(lang);
  return {
    ...books,
    words: new WordTable((word) => ({
      times: openingsOf(words.of(word).forms, books.times),
      days: openingsOf(words.of(word).forms, books.days),
    })),
  };
}

function openingsOf<B>(forms: readonly string[], book: RuleBook<B>): readonly Opening<B>[] {
  return forms.map((form) => book.byWord.get(form)).filter((opening) => opening !== undefined);
}

/** What may stand behind the first word of a rule: words, a slot, or nothing. */
interface Second {
  readonly words: Set<string>;
  slot: boolean;
  end: boolean;
}

function secondOf({ elements }: Compiled<unknown>, word: string): Second {
  const second: Second = { words: new Set(), slot: false, end: false };
  for (let first = 0; first < elements.length; first++) {
    const element = elements[first] as Element;
    // The word may be left out, and a slot begin in its stead.
    if (element.slot !== null) second.end = true;
    if (element.words?.has(word)) {
      let i = first + 1;
      for (; i < elements.length; i++) {
        for (const next of elements[i]?.words ?? []) second.words.add(next);
        if (elements[i]?.slot !== null) second.slot = true;
        if (elements[i]?.optional === false) break;
      }
      if (i === elements.length) second.end = true;
    }
    if (!element.optional) break;
  }
  return second;
}

function opening<B>(word: string, rules: readonly Compiled<B>[]): Opening<B> {
  const seconds = rules.map((rule) => secondOf(rule, word));
  const behind = (next: string | null): Behind<B> => {
    const goesOn = (second: Second): boolean => second.end || (next !== null && second.words.has(next));
    return {
      words: rules.filter((_, i) => goesOn(seconds[i] as Second)),
      slots: rules.filter((_, i) => goesOn(seconds[i] as Second) || seconds[i]?.slot),
    };
  };
  const words = new Set(seconds.flatMap((second) => [...second.words]));
  return { rules, byNext: new Map([...words].map((next) => [next, behind(next)])), other: behind(null) };
}

export interface Match<B> {
  readonly build: B;
  readonly slots: readonly Filling[];
  readonly to: number;
}

const NOTHING: never[] = [];
const NO_FILLINGS: readonly Filling[] = [];
const EMPTY: Filling = { point: NO_POINT, amount: 0, unit: "day" };

const EDGES: readonly Slot[] = [DATE, MONTH, YEAR, DAY];

/** Slots that may begin with a word of the day rules, or a preposition. */
function toldByWords(slot: Slot): boolean {
  return slot === DATE || slot === PLAIN || slot === EDGE || slot === YEAR;
}

function daysAt(scan: Scan, at: number, { words }: Rules): readonly Opening<DayRule[1]>[] {
  const token = scan.tokens[at];
  return token === undefined ? NOTHING : words.of(token.word).days;
}

/** Whether some slot may begin at a token. */
function maySlot(scan: Scan, at: number, rules: Rules): boolean {
  const word = wordAt(scan, at);
  return word.begins || word.of || daysAt(scan, at, rules).length > 0;
}

/** The rules of an opening that what stands at a token may go on with. */
function goingOn<B>(opening: Opening<B>, scan: Scan, at: number, rules: Rules): readonly Compiled<B>[] {
  const { forms } = wordAt(scan, at);
  let behind: Behind<B> | null = null;
  for (let f = 0; f < forms.length; f++) {
    const found = opening.byNext.get(forms[f] as string);
    if (found === undefined) continue;
    if (behind !== null) return opening.rules;
    behind = found;
  }
  behind ??= opening.other;
  return behind.slots.length > behind.words.length && maySlot(scan, at, rules) ? behind.slots : behind.words;
}

/** Every rule that matches at a token, longest first. */
export function matches(scan: Scan, at: number, rules: Rules): readonly Match<Builder>[] {
  const token = scan.tokens[at];
  if (token === undefined) return NOTHING;
  const openings = rules.words.of(token.word).times;
  const slotted = wordAt(scan, at).begins || daysAt(scan, at, rules).length > 0;
  if (!slotted && openings.length === 0) return NOTHING;
  const found: Match<Builder>[] = [];
  for (let o = 0; o < openings.length; o++) {
    const opening = openings[o] as Opening<Builder>;
    const tried = openings.length === 1 ? goingOn(opening, scan, at + 1, rules) : opening.rules;
    for (let r = 0; r < tried.length; r++) {
      const rule = tried[r] as Compiled<Builder>;
      if (o === 0 || !isTried(rule, openings, o)) attempt(scan, at, rule, rules, found);
    }
  }
  if (slotted) {
    const { bySlot } = rules.times;
    const filled = filledAt(scan, at, rules);
    for (let r = 0; r < bySlot.length; r++) {
      const rule = bySlot[r] as Compiled<Builder>;
      if (rule.first !== null && ((filled >> rule.first) & 1) === 0) continue;
      if (!rule.opensWithWord || !isTried(rule, openings, openings.length)) attempt(scan, at, rule, rules, found);
    }
  }
  return found.length > 1 ? found.sort((a, b) => b.to - a.to) : found;
}

/** The slots that something at a token fills, as bits. */
function filledAt(scan: Scan, at: number, rules: Rules): number {
  let filled = 0;
  for (const slot of rules.times.firsts) if (fill(scan, at, slot, rules).length > 0) filled |= 1 << slot;
  return filled;
}

/** Whether a rule was tried under one of the first `count` openings of a word. */
function isTried<B>(rule: Compiled<B>, openings: readonly Opening<B>[], count: number): boolean {
  for (let k = 0; k < count; k++) if (openings[k]?.rules.includes(rule) === true) return true;
  return false;
}

function attempt<B>(scan: Scan, at: number, rule: Compiled<B>, rules: Rules, found: Match<B>[]): void {
  if (rule.first !== null && fill(scan, at, rule.first, rules).length === 0) return;
  const match = matchFrom(scan, at, at, rule, 0, NO_FILLINGS, rules);
  if (match !== null) found.push(match);
}

function matchFrom<B>(
  scan: Scan,
  start: number,
  at: number,
  rule: Compiled<B>,
  step: number,
  slots: readonly Filling[],
  rules: Rules,
): Match<B> | null {
  const element = rule.elements[step];
  if (element === undefined) return { build: rule.build, slots, to: at };
  const token = scan.tokens[at];
  if (token !== undefined && (at === start || token.breaks < 2)) {
    if (element.words !== null) {
      if (isOneOf(wordAt(scan, at).forms, element.words)) {
        const rest = matchFrom(scan, start, at + 1, rule, step + 1, slots, rules);
        if (rest !== null) return rest;
      }
    } else if (element.slot !== null) {
      for (const filled of fill(scan, at, element.slot, rules)) {
        const rest = matchFrom(scan, start, filled.to, rule, step + 1, [...slots, filled.value], rules);
        if (rest !== null) return rest;
      }
    }
  }
  return element.optional ? matchFrom(scan, start, at, rule, step + 1, slots, rules) : null;
}

function ofPoint(read: Read<Point> | null): readonly Read<Filling>[] {
  return read === null ? NOTHING : [{ value: { ...EMPTY, point: read.value }, to: read.to }];
}

/** What a slot may be filled with at a token; remembered, since many rules ask the same. */
function fill(scan: Scan, at: number, slot: Slot, rules: Rules): readonly Read<Filling>[] {
  let here = scan.fillings[at];
  if (here === undefined) {
    here = [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined];
    scan.fillings[at] = here;
  }
  const known = here[slot];
  if (known !== undefined) return known;
  const may = toldByWords(slot) || wordAt(scan, at).begins;
  const made = may ? readSlot(scan, at, slot, rules) : NOTHING;
  here[slot] = made;
  return made;
}

function readSlot(scan: Scan, at: number, slot: Slot, rules: Rules): readonly Read<Filling>[] {
  switch (slot) {
    case DATE:
      return ofPoint(readDate(scan, at, rules));
    case PLAIN:
      return ofPoint(readPlain(scan, at, rules));
    case MONTH:
      return ofPoint(readMonthPoint(scan, at));
    case YEAR: {
      const year = readYear(scan, at);
      return year === null ? NOTHING : ofPoint({ value: { ...NO_POINT, year: year.value }, to: year.to });
    }
    case DAY: {
      const day = readDayNumber(scan, wordAt(scan, at).weekday === undefined ? at : at + 1);
      return day === null ? NOTHING : ofPoint({ value: { ...NO_POINT, day: day.value }, to: day.to });
    }
    case EDGE: {
      let edges = NOTHING as readonly Read<Filling>[];
      for (let e = 0; e < EDGES.length; e++) {
        const found = fill(scan, at, EDGES[e] as Slot, rules);
        if (found.length > 0) edges = edges.length === 0 ? found : [...edges, ...found];
      }
      return edges;
    }
    case COUNT: {
      const count = readCount(scan, at);
      return count === null ? NOTHING : [{ value: { ...EMPTY, amount: count.value }, to: count.to }];
    }
    case UNIT: {
      const unit = readUnit(scan, at);
      return unit === null ? NOTHING : [{ value: { ...EMPTY, unit: unit.value }, to: unit.to }];
    }
    default: {
      const length = readLength(scan, at);
      return length === null ? NOTHING : [{ value: { ...EMPTY, ...length.value }, to: length.to }];
    }
  }
}

/** A written date, or a day word alone (yesterday); no rule inside it, so that reading never goes deeper. */
function readPlain(scan: Scan, at: number, rules: Rules): Read<Point> | null {
  return readWrittenDate(scan, at) ?? readDayRule(scan, at, rules, false);
}

/** A day, however it is told. */
function readDate(scan: Scan, at: number, rules: Rules): Read<Point> | null {
  const written = readWrittenDate(scan, at);
  const told = readDayRule(scan, at, rules, true);
  return written !== null && (told === null || written.to >= told.to) ? written : told;
}

function readDayRule(scan: Scan, at: number, rules: Rules, nested: boolean): Read<Point> | null {
  let best: Read<Point> | null = null;
  const openings = daysAt(scan, at, rules);
  for (let o = 0; o < openings.length; o++) {
    const opening = openings[o] as Opening<DayRule[1]>;
    for (const rule of openings.length === 1 ? goingOn(opening, scan, at + 1, rules) : opening.rules) {
      if (!nested && rule.holdsSlot) continue;
      const match = matchFrom(scan, at, at, rule, 0, NO_FILLINGS, rules);
      if (match === null || (best !== null && best.to >= match.to)) continue;
      best = { value: match.build(match.slots[0]?.point ?? NO_POINT), to: match.to };
    }
  }
  return best;
}

import type { Language } from "@bilan/vocabulary";
import type { Token } from "../token.js";
import { type Word, WordTable } from "../word.js";
import { type DayWords, dayWords, type Unit } from "./dayWords.js";
import { type MonthName, monthNames } from "./monthNames.js";
import type { Point } from "./point.js";

/** Something read, and the token after it. */
export interface Read<T> {
  readonly value: T;
  readonly to: number;
}

/** What a slot of a rule is filled with. */
export interface Filling {
  readonly point: Point;
  readonly amount: number;
  readonly unit: Unit;
}

/** The tokens of a text with the words of its language: what the readers of dates walk over. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly lang: Language;
  readonly days: DayWords;
  readonly words: WordTable<TimeWord>;
  /** What the slots of rules were found to hold, by token and slot. */
  readonly fillings: ((readonly Read<Filling>[] | undefined)[] | undefined)[];
}

/** What a word is among times: each of its meanings as {@link DayWords} has it. */
export interface TimeWord {
  /** The forms under which it may stand in a table: folded, and in Arabic without its clitics. */
  readonly forms: readonly string[];
  /** A written date, a count or a length of time may begin with it. */
  readonly begins: boolean;
  readonly weekday: number | undefined;
  readonly part: boolean | undefined;
  readonly turn: "before" | "next" | "latest" | undefined;
  readonly count: number | undefined;
  readonly ordinal: number | undefined;
  readonly unit: Unit | undefined;
  readonly dual: Unit | undefined;
  readonly months: readonly MonthName[] | undefined;
  readonly of: boolean;
  readonly yearWord: boolean;
  readonly before: boolean;
  readonly people: boolean;
}

const NO_WORD: TimeWord = {
  forms: [],
  begins: false,
  weekday: undefined,
  part: undefined,
  turn: undefined,
  count: undefined,
  ordinal: undefined,
  unit: undefined,
  dual: undefined,
  months: undefined,
  of: false,
  yearWord: false,
  before: false,
  people: false,
};

const tables = new Map<Language, WordTable<TimeWord>>();

/** What the words of a language are among times. */
export function timeWords(lang: Language): WordTable<TimeWord> {
  let table = tables.get(lang);
  if (!table) tables.set(lang, (table = new WordTable((word) => timeWord(word, lang))));
  return table;
}

function timeWord({ fold, kind }: Word, lang: Language): TimeWord {
  const forms = formsOf(fold);
  const words = dayWords(lang);
  const starters = beginningsOf(lang);
  return {
    forms,
    begins: kind === "digits" || (kind === "word" && forms.some((form) => starters.has(form))),
    weekday: lookUp(forms, words.weekdays),
    part: lookUp(forms, words.parts),
    turn: lookUp(forms, words.turns),
    count: lookUp(forms, words.counts),
    ordinal: lookUp(forms, words.ordinals),
    unit: lookUp(forms, words.units),
    dual: lookUp(forms, words.duals),
    months: lookUp(forms, monthNames(lang)),
    of: isOneOf(forms, words.of),
    yearWord: isOneOf(forms, words.yearWords),
    before: isOneOf(forms, words.before),
    people: isOneOf(forms, words.people),
  };
}

/** What stands at a token; beyond the text a word of no meaning. */
export function wordAt(scan: Scan, at: number): TimeWord {
  const token = scan.tokens[at];
  return token === undefined ? NO_WORD : scan.words.of(token.word);
}

function formsOf(fold: string): readonly string[] {
  if (ARABIC.test(fold)) return withoutClitics(fold);
  return fold.length > 3 && fold.endsWith("'") ? [fold, fold.slice(0, -1)] : [fold];
}

const ARABIC = /^[\u0600-\u06ff]/;

const ARABIC_TENS = new Map([
  ["العشرين", 20],
  ["العشرون", 20],
  ["الثلاثين", 30],
  ["الثلاثون", 30],
]);

const beginnings = new Map<Language, ReadonlySet<string>>();

/** The words that a written date, a count or a length of time may begin with. */
function beginningsOf(lang: Language): ReadonlySet<string> {
  const known = beginnings.get(lang);
  if (known !== undefined) return known;
  const words = dayWords(lang);
  const made = new Set([
    ...words.weekdays.keys(),
    ...words.ordinals.keys(),
    ...words.counts.keys(),
    ...words.units.keys(),
    ...words.duals.keys(),
    ...words.yearWords,
    ...monthNames(lang).keys(),
    ...ARABIC_TENS.keys(),
    ...ARABIC_DAY,
    "الحادي",
  ]);
  beginnings.set(lang, made);
  return made;
}

/** «يوم» before a weekday. */
export const ARABIC_DAY: ReadonlySet<string> = new Set(["يوم", "نهار", "اليوم"]);

export function scanOf(tokens: readonly Token[], lang: Language): Scan {
  return { tokens, lang, days: dayWords(lang), words: timeWords(lang), fillings: new Array<undefined>(tokens.length) };
}

function withoutClitics(word: string): readonly string[] {
  const forms = [word];
  let rest = word;
  if (rest.length > 2 && /^[وف]/.test(rest)) {
    rest = rest.slice(1);
    forms.push(rest);
  }
  if (rest.length > 3 && rest.startsWith("لل")) forms.push(`ال${rest.slice(2)}`);
  else if (rest.length > 3 && /^[بلك]/.test(rest)) forms.push(rest.slice(1));
  return forms;
}

/** The first value of a table that one of several forms has. */
export function lookUp<T>(forms: readonly string[], table: ReadonlyMap<string, T>): T | undefined {
  for (let k = 0; k < forms.length; k++) {
    const value = table.get(forms[k] as string);
    if (value !== undefined) return value;
  }
  return undefined;
}

export function isOneOf(forms: readonly string[], words: ReadonlySet<string>): boolean {
  for (let k = 0; k < forms.length; k++) if (words.has(forms[k] as string)) return true;
  return false;
}

/** Whether a token may go on with what stands before it: no empty line between. */
export function goesOn(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return token !== undefined && token.breaks < 2;
}

/** The number of a token of digits that stands alone (not 3,500 nor 1.2), of at most `longest` digits. */
export function plainDigits(scan: Scan, at: number, longest: number): number | null {
  const token = scan.tokens[at];
  if (token === undefined || token.kind !== "digits" || token.fold.length > longest) return null;
  if (touchesNumber(scan, at, 1) || touchesNumber(scan, at, -1)) return null;
  return Number(token.fold);
}

const SEPARATORS = new Set([",", ".", "٬", "٫", ":", "%", "٪", "$", "€"]);

function touchesNumber(scan: Scan, at: number, side: 1 | -1): boolean {
  const mark = scan.tokens[at + side];
  if (mark === undefined || mark.kind !== "mark" || !SEPARATORS.has(mark.fold)) return false;
  const right = side === 1 ? mark : scan.tokens[at];
  if (right?.spaced === true) return mark.fold === "%" || mark.fold === "٪";
  if (mark.fold === "%" || mark.fold === "٪" || mark.fold === "$" || mark.fold === "€") return true;
  const beyond = scan.tokens[at + 2 * side];
  const outer = side === 1 ? beyond : mark;
  return beyond?.kind === "digits" && outer?.spaced === false;
}

/** A count of 1 to 999, in digits or words: 24, three, dix, vingt-deux, «عشرة». */
export function readCount(scan: Scan, at: number): Read<number> | null {
  const digits = plainDigits(scan, at, 3);
  if (digits !== null) return digits > 0 ? { value: digits, to: at + 1 } : null;
  if (scan.tokens[at]?.kind !== "word") return null;
  const first = wordAt(scan, at).count;
  if (first === undefined) return null;
  if (first >= 20 && first % 10 === 0) {
    const unitAt = skipJoint(scan, at + 1);
    const unit = unitAt === at + 1 && scan.lang !== "fr" ? undefined : wordAt(scan, unitAt).count;
    if (unit !== undefined && unit < 10) return { value: first + unit, to: unitAt + 1 };
  }
  if (first < 10 && scan.lang === "ar" && scan.tokens[at + 1]?.fold.startsWith("و") === true) {
    const tens = wordAt(scan, at + 1).count;
    if (tens !== undefined && tens >= 20) return { value: tens + first, to: at + 2 };
  }
  if (first === 10 && scan.lang === "fr" && scan.tokens[at + 1]?.fold === "-") {
    const unit = wordAt(scan, at + 2).count;
    if (unit !== undefined && unit >= 7 && unit <= 9) return { value: 10 + unit, to: at + 3 };
  }
  return { value: first, to: at + 1 };
}

function skipJoint(scan: Scan, at: number): number {
  let i = at;
  if (scan.tokens[i]?.fold === "-") i++;
  if (scan.tokens[i]?.fold === "et" || scan.tokens[i]?.fold === "and") i++;
  if (i > at && scan.tokens[i]?.fold === "-") i++;
  return i;
}

/** A unit of time, with the number that an Arabic dual holds. */
export function readUnit(scan: Scan, at: number): Read<Unit> | null {
  if (scan.tokens[at]?.kind !== "word") return null;
  const unit = wordAt(scan, at).unit;
  return unit === undefined ? null : { value: unit, to: at + 1 };
}

/** A length of time: "three weeks", « dix jours », «يومين». */
export function readLength(scan: Scan, at: number): Read<{ amount: number; unit: Unit }> | null {
  const dual = scan.tokens[at]?.kind === "word" ? wordAt(scan, at).dual : undefined;
  if (dual !== undefined) return { value: { amount: 2, unit: dual }, to: at + 1 };
  const count = readCount(scan, at);
  if (count === null) return null;
  const unitAt = scan.tokens[count.to]?.fold === "-" ? count.to + 1 : count.to;
  const unit = goesOn(scan, unitAt) ? readUnit(scan, unitAt) : null;
  return unit === null ? null : { value: { amount: count.value, unit: unit.value }, to: unit.to };
}

/** A day of a month, 1 to 31, in digits, words or as an ordinal: 5, 5th, 1er, first, «الحادي عشر». */
export function readDayNumber(scan: Scan, at: number): Read<number> | null {
  const token = scan.tokens[at];
  if (token === undefined) return null;
  const digits = plainDigits(scan, at, 2);
  if (digits !== null) {
    if (digits < 1 || digits > 31) return null;
    const suffix = scan.tokens[at + 1];
    const has = suffix?.spaced === false && suffix.kind === "word" && scan.days.ordinalSuffixes.has(suffix.fold);
    if (!has && suffix?.kind === "word" && !suffix.spaced && scan.lang !== "ar") return null;
    return { value: digits, to: has ? at + 2 : at + 1 };
  }
  if (token.kind !== "word") return null;
  return scan.lang === "ar" ? readArabicOrdinal(scan, at) : readWordDay(scan, at);
}

function readWordDay(scan: Scan, at: number): Read<number> | null {
  const ordinal = wordAt(scan, at).ordinal;
  if (ordinal !== undefined) return { value: ordinal, to: at + 1 };
  const count = readCount(scan, at);
  if (count === null) return null;
  if (count.value === 20 || count.value === 30) {
    const unitAt = scan.tokens[count.to]?.fold === "-" ? count.to + 1 : count.to;
    const unit = wordAt(scan, unitAt).ordinal;
    if (unit !== undefined && unit < 10) return { value: count.value + unit, to: unitAt + 1 };
  }
  return scan.lang === "fr" && count.value <= 31 ? count : null;
}

function readArabicOrdinal(scan: Scan, at: number): Read<number> | null {
  const whole = lookUp(wordAt(scan, at).forms, ARABIC_TENS);
  if (whole !== undefined) return { value: whole, to: at + 1 };
  const eleventh = wordAt(scan, at).forms.includes("الحادي");
  const unit = eleventh ? 1 : wordAt(scan, at).ordinal;
  if (unit === undefined) return null;
  if (scan.tokens[at + 1]?.fold === "عشر") return { value: 10 + unit, to: at + 2 };
  const tens =
    scan.tokens[at + 1]?.fold.startsWith("و") === true ? lookUp(wordAt(scan, at + 1).forms, ARABIC_TENS) : undefined;
  if (tens !== undefined && tens + unit <= 31) return { value: tens + unit, to: at + 2 };
  return eleventh ? null : { value: unit, to: at + 1 };
}

/** A year of four digits, 1900 to 2099 (Islamic years are read beside their mark). */
export function readYear(scan: Scan, at: number): Read<number> | null {
  let i = at;
  if (wordAt(scan, i).of && wordAt(scan, i + 1).yearWord) i++;
  if (wordAt(scan, i).yearWord) i++;
  const digits = plainDigits(scan, i, 4);
  if (digits === null || digits < 1900 || digits > 2099) return null;
  if (i === at && !isMonthBefore(scan, at) && countsPeople(scan, i + 1)) return null;
  const era = scan.tokens[i + 1];
  return { value: digits, to: era?.fold === "م" && i + 1 < scan.tokens.length ? i + 2 : i + 1 };
}

/** "On 24 September 1974 soldiers …": behind a day and its month four digits are a year. */
function isMonthBefore(scan: Scan, at: number): boolean {
  return scan.lang === "en" && scan.tokens[at - 2]?.kind === "digits" && wordAt(scan, at - 1).months !== undefined;
}

/** Whether the word at a token shows that the number before it counts people or things. */
export function countsPeople(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.kind === "word" && wordAt(scan, at).people;
}

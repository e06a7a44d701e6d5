import {
  ARABIC_DAY,
  countsPeople,
  goesOn,
  isOneOf,
  plainDigits,
  type Read,
  readDayNumber,
  readYear,
  type Scan,
  wordAt,
} from "./scan.js";
import { NO_POINT, type Point } from "./point.js";

interface Month {
  readonly month: number;
  readonly hijri: boolean;
  readonly weak: boolean;
}

/** A month's name, with its other name after a stroke: «تشرين الأول/أكتوبر». */
export function readMonth(scan: Scan, at: number): Read<Month> | null {
  const first = readMonthName(scan, at);
  if (first === null) return null;
  let { to } = first;
  let { weak } = first.value;
  if (!first.value.hijri && scan.tokens[to]?.fold === ".") {
    const name = scan.tokens[at];
    if (name !== undefined && weak && isAbbreviation(name.fold) && scan.tokens[to]?.spaced === false) to++;
  }
  for (const open of ["/", "(", "-", ""]) {
    if (open !== "" && scan.tokens[to]?.fold !== open) continue;
    const other = readMonthName(scan, open === "" ? to : to + 1);
    if (other === null || other.value.month !== first.value.month || other.value.hijri) continue;
    to = open === "(" && scan.tokens[other.to]?.fold === ")" ? other.to + 1 : other.to;
    weak = false;
    break;
  }
  return { value: { ...first.value, weak }, to };
}

const isAbbreviation = (name: string): boolean => name.length <= 4 && name !== "may";

function readMonthName(scan: Scan, at: number): Read<Month> | null {
  const token = scan.tokens[at];
  if (token === undefined || token.kind !== "word") return null;
  const names = wordAt(scan, at).months;
  if (names === undefined) return null;
  for (const name of names) {
    if (name.second === null) {
      // «آب» is August; without its madda it folds to the word for father.
      const weak = name.weak && !token.text.includes("آب");
      return { value: { month: name.month, hijri: name.hijri, weak }, to: at + 1 };
    }
    let next = at + 1;
    if (scan.tokens[next]?.fold === "-") next++;
    const latin = scan.tokens[next]?.fold === "al" ? next + 2 : next;
    const tail = scan.tokens
      .slice(next, latin + 1)
      .map((t) => t.fold)
      .join("");
    if (goesOn(scan, next) && (tail === name.second || scan.tokens[next]?.fold === name.second)) {
      return {
        value: { month: name.month, hijri: name.hijri, weak: name.weak },
        to: tail === name.second ? latin + 1 : next + 1,
      };
    }
  }
  return null;
}

const HIJRI_MARKS = new Set(["ه", "هـ", "هجري", "هجريه", "للهجره", "ah", "h", "hegire"]);

/** An Islamic year beside its mark («1445 هـ», 1445 AH), or beside an Islamic month, which makes it sure. */
function readHijriYear(scan: Scan, at: number, sure: boolean): Read<number> | null {
  const i = wordAt(scan, at).yearWord ? at + 1 : at;
  const digits = plainDigits(scan, i, 4);
  if (digits === null || digits < 1300 || digits > 1600) return null;
  let mark = i + 1;
  if (scan.tokens[mark]?.fold === "de") mark++;
  if (scan.tokens[mark]?.fold === "l'") mark++;
  if (HIJRI_MARKS.has(scan.tokens[mark]?.fold ?? "")) return { value: digits, to: mark + 1 };
  return sure ? { value: digits, to: i + 1 } : null;
}

interface MonthYear {
  readonly month: Month;
  readonly year: number | null;
}

/** A month with its year, if it has one. */
function readMonthYear(scan: Scan, at: number): Read<MonthYear> | null {
  const month = readMonth(scan, at);
  if (month === null) return null;
  let yearAt = month.to;
  if (scan.tokens[yearAt]?.fold === ",") yearAt++;
  else if (wordAt(scan, yearAt).of) yearAt++;
  else if (scan.tokens[yearAt]?.fold === "/" || scan.tokens[yearAt]?.fold === "-") yearAt++;
  for (const tryAt of [yearAt, month.to]) {
    if (!goesOn(scan, tryAt)) continue;
    const hijri = readHijriYear(scan, tryAt, month.value.hijri);
    if (hijri !== null) return { value: { month: month.value, year: hijri.value }, to: hijri.to };
    const year = month.value.hijri ? null : readYear(scan, tryAt);
    if (year !== null) return { value: { month: month.value, year: year.value }, to: year.to };
  }
  return { value: { month: month.value, year: null }, to: month.to };
}

function pointOf(value: MonthYear, day: number | null): Point {
  return { ...NO_POINT, year: value.year, month: value.month.month, day, hijri: value.month.hijri };
}

/** A month alone or with its year. A weak name («مارس», "may") counts only with a year or after a preposition. */
export function readMonthPoint(scan: Scan, at: number): Read<Point> | null {
  if (!wordAt(scan, at).begins) return null;
  const found = readMonthYear(scan, at);
  if (found === null) return readNumericMonth(scan, at);
  const { month, year } = found.value;
  if (month.hijri && year === null) return null;
  if (year === null && scan.lang === "fr" && scan.tokens[at]?.fold === "sept") return null;
  if (year === null && month.weak) {
    const token = scan.tokens[at];
    const attached = scan.lang === "ar" && token !== undefined && /^[بل]/.test(token.fold);
    const beforeAt = scan.tokens[at - 1]?.fold === "-" ? at - 2 : at - 1;
    const dashed = /^[-–]$/.test(scan.tokens[found.to]?.fold ?? "") && readMonth(scan, found.to + 1) !== null;
    if (!attached && !dashed && !(beforeAt >= 0 && wordAt(scan, beforeAt).before)) return null;
    if (scan.lang === "en" && token?.capital === false && (token.fold === "may" || token.fold === "march")) return null;
    if (token !== undefined && token.fold.length < 3 && !attached && scan.tokens[at - 1]?.fold !== "شهر") return null;
  }
  return { value: pointOf(found.value, null), to: found.to };
}

/** 2021-10: a month in digits. */
function readNumericMonth(scan: Scan, at: number): Read<Point> | null {
  if (scan.tokens[at]?.kind !== "digits") return null;
  const { tokens } = scan;
  const [year, dash, month, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (year?.kind !== "digits" || year.fold.length !== 4 || !/^(19[5-9]|20[0-4])/.test(year.fold)) return null;
  if (dash?.fold !== "-" || dash.spaced || month?.kind !== "digits" || month.spaced || month.fold.length !== 2)
    return null;
  if (after !== undefined && !after.spaced && (after.fold === "-" || after.fold === "/")) return null;
  const number = Number(month.fold);
  return number < 1 || number > 12
    ? null
    : { value: { ...NO_POINT, year: Number(year.fold), month: number }, to: at + 3 };
}

/** 2019-03-05, 05/03/2019, 5.3.19: a day in digits, day before month unless that cannot be. */
function readNumericDay(scan: Scan, at: number): Read<Point> | null {
  if (scan.tokens[at]?.kind !== "digits") return null;
  const { tokens } = scan;
  const [a, m1, b, m2, c] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (a?.kind !== "digits" || b?.kind !== "digits" || c?.kind !== "digits") return null;
  const mark = m1?.fold;
  if (mark === undefined || mark !== m2?.fold || !/^[/.\-–]$/.test(mark)) return null;
  if (m1?.spaced || b.spaced || m2?.spaced || c.spaced) return null;
  const beyond = scan.tokens[at + 5];
  if (beyond !== undefined && !beyond.spaced && beyond.fold === mark && scan.tokens[at + 6]?.kind === "digits")
    return null;
  if (a.fold.length === 4) return numeric(Number(a.fold), Number(b.fold), Number(c.fold), at + 5);
  if (a.fold.length > 2 || b.fold.length > 2 || (c.fold.length !== 4 && c.fold.length !== 2)) return null;
  const year = c.fold.length === 2 ? 2000 + Number(c.fold) : Number(c.fold);
  const [x, y] = [Number(a.fold), Number(b.fold)];
  return y > 12 ? numeric(year, x, y, at + 5) : numeric(year, y, x, at + 5);
}

const BEFORE_SHORT_DAY = new Set("le du au on date dated يوم بتاريخ تاريخ".split(" "));

/** 24/10 after a word that announces a day, or a weekday. */
function readShortDay(scan: Scan, at: number, announced: boolean): Read<Point> | null {
  if (scan.tokens[at]?.kind !== "digits") return null;
  const { tokens } = scan;
  const [day, stroke, month, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (day?.kind !== "digits" || stroke?.fold !== "/" || month?.kind !== "digits") return null;
  if (stroke.spaced || month.spaced || (after?.fold === "/" && !after.spaced)) return null;
  if (day.fold.length > 2 || month.fold.length > 2) return null;
  if (!announced && !BEFORE_SHORT_DAY.has(scan.tokens[at - 1]?.fold ?? "") && !headsItem(scan, at)) return null;
  const [d, m] = [Number(day.fold), Number(month.fold)];
  return d < 1 || d > 31 || m < 1 || m > 12 ? null : { value: { ...NO_POINT, month: m, day: d }, to: at + 3 };
}

/** "11/01 – …": a day that heads a line, before a dash or a colon. */
function headsItem(scan: Scan, at: number): boolean {
  const after = scan.tokens[at + 3];
  return (scan.tokens[at]?.breaks ?? 1) > 0 && after !== undefined && /^[–—:-]$/.test(after.fold);
}

function numeric(year: number, month: number, day: number, to: number): Read<Point> | null {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { value: { ...NO_POINT, year, month, day }, to };
}

const WEAK_WEEKDAY_BEFORE = new Set([
  "on",
  "last",
  "since",
  "until",
  "till",
  "by",
  "this",
  "next",
  "late",
  "early",
  "and",
  "to",
  "from",
  "overnight",
  "between",
]);

interface Weekday {
  readonly weekday: number;
  readonly turn: Point["turn"];
  readonly night: boolean;
}

/** A weekday with the part of the day and "last" or "next" after it. */
function readWeekday(scan: Scan, at: number): Read<Weekday> | null {
  const token = scan.tokens[at];
  if (token === undefined || token.kind !== "word") return null;
  const dayAt = scan.lang === "ar" && isOneOf(wordAt(scan, at).forms, ARABIC_DAY) ? at + 1 : at;
  const weekday = wordAt(scan, dayAt).weekday;
  if (weekday === undefined) return null;
  let to = dayAt + 1;
  let turn: Point["turn"] = "latest";
  let night = false;
  let company = dayAt > at;
  for (let steps = 0; steps < 3; steps++) {
    if (!goesOn(scan, to)) break;
    if (scan.tokens[to]?.fold === "apres" && scan.tokens[to + 2]?.fold === "midi") {
      to += 3;
      continue;
    }
    const hyphen = scan.tokens[to]?.fold === "-" || scan.tokens[to]?.fold === "." ? 1 : 0;
    const part = wordAt(scan, to + hyphen).part;
    const next = wordAt(scan, to).turn;
    if (part !== undefined) {
      night ||= part;
      to += hyphen + 1;
    } else if (next !== undefined) {
      turn = next;
      to++;
    } else break;
    company = true;
  }
  if (!company && scan.days.weakWeekdays.has(token.fold)) {
    const before = scan.tokens[at - 1]?.fold ?? "";
    const digitsAfter = scan.tokens[to]?.kind === "digits" && (scan.tokens[to]?.fold.length ?? 9) <= 2;
    if (!digitsAfter && !WEAK_WEEKDAY_BEFORE.has(before)) return null;
  }
  return { value: { weekday, turn, night }, to };
}

/** «الاثنين الموافق 8 شباط» */
const CORRESPONDING = new Set(["الموافق", "المصادف", "بتاريخ"]);
const ARTICLES = new Set(["the", "le", "l'"]);

/** A date in words or digits, a weekday before it allowed; not yesterday and its like. */
export function readWrittenDate(scan: Scan, at: number): Read<Point> | null {
  if (!wordAt(scan, at).begins) return null;
  const numericDay = readNumericDay(scan, at) ?? readShortDay(scan, at, false);
  if (numericDay !== null) return numericDay;
  const weekday = readWeekday(scan, at);
  if (weekday === null) return readDayAndMonth(scan, at);
  let dateAt = weekday.to;
  if (/^[,،(]$/.test(scan.tokens[dateAt]?.fold ?? "")) dateAt++;
  if (ARTICLES.has(scan.tokens[dateAt]?.fold ?? "")) dateAt++;
  if (CORRESPONDING.has(scan.tokens[dateAt]?.fold ?? "")) dateAt++;
  const date = goesOn(scan, dateAt)
    ? (readNumericDay(scan, dateAt) ?? readShortDay(scan, dateAt, true) ?? readDayAndMonth(scan, dateAt))
    : null;
  const { turn, night } = weekday.value;
  if (date === null) return { value: { ...NO_POINT, weekday: weekday.value.weekday, turn, night }, to: weekday.to };
  return { value: { ...date.value, weekday: weekday.value.weekday, night: night || date.value.night }, to: date.to };
}

function readDayAndMonth(scan: Scan, at: number): Read<Point> | null {
  const token = scan.tokens[at];
  if (token === undefined || token.kind === "mark") return null;
  const found = readDayFirst(scan, at) ?? (scan.lang === "fr" ? null : readMonthFirst(scan, at));
  if (found === null) return null;
  const part = goesOn(scan, found.to) ? wordAt(scan, found.to).part : undefined;
  const here = scan.tokens[found.to];
  if (part === undefined || here === undefined || here.fold === "am" || here.fold === "pm") return found;
  return { value: { ...found.value, night: part }, to: found.to + 1 };
}

function readDayFirst(scan: Scan, at: number): Read<Point> | null {
  const day = readDayNumber(scan, at);
  if (day === null) return null;
  let monthAt = day.to;
  if (wordAt(scan, monthAt).of) monthAt++;
  if (isTight(scan, monthAt)) monthAt++;
  if (scan.lang === "ar" && scan.tokens[monthAt]?.fold === "شهر") monthAt++;
  if (!goesOn(scan, monthAt)) return null;
  const month = readMonthYear(scan, monthAt);
  return month === null ? null : { value: pointOf(month.value, day.value), to: month.to };
}

/** A stroke or hyphen with no space around: 5-March, but not "No. 5 - March". */
function isTight(scan: Scan, at: number): boolean {
  const mark = scan.tokens[at];
  return mark !== undefined && /^[-/.]$/.test(mark.fold) && !mark.spaced && scan.tokens[at + 1]?.spaced === false;
}

function readMonthFirst(scan: Scan, at: number): Read<Point> | null {
  const month = readMonth(scan, at);
  if (month === null || month.value.hijri) return null;
  let dayAt = month.to;
  if (scan.tokens[dayAt]?.fold === "the") dayAt++;
  if (!goesOn(scan, dayAt) || (scan.tokens[dayAt]?.breaks ?? 0) > 0) return null;
  const day = readDayNumber(scan, dayAt);
  if (day === null || (countsPeople(scan, day.to) && scan.tokens[at - 1]?.fold !== "on")) return null;
  if (month.value.weak && scan.tokens[dayAt]?.kind !== "digits") return null;
  const comma = scan.tokens[day.to]?.fold === "," ? day.to + 1 : day.to;
  const year = goesOn(scan, comma) ? readYear(scan, comma) : null;
  const value = { ...NO_POINT, year: year?.value ?? null, month: month.value.month, day: day.value };
  return { value, to: year?.to ?? day.to };
}

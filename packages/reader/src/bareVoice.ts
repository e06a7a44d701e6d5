import { particles, textWithout } from "./bareName.js";
import type { Organisation } from "@bilan/organisations";
import type { Marks } from "./marks.js";
import { organisationAt, organisationName } from "./organisation.js";
import { fold } from "./token.js";

/** Who may speak, by the words at a token. */
export interface Named {
  readonly from: number;
  readonly to: number;
  /** Null where the noun stands for whoever spoke last: «البيان», «المصدر». */
  readonly name: string | null;
}

const ARTICLE = /^[وف]?(ال|لل|بال)/;
const PERSONAL =
  /^(ال|لل)?(متحدث|متحدثه|ناطق|ناطقه|مدير|مديره|رييس|رييسه|قايد|منسق|منسقه|ممثل|ممثله|مسوول|مسووله|عضو|مفوض|امين|نقيب|مستشار|موظف|موظفه)$/;
const PURPOSE = /^ل(حقوق|شوون|تنسيق|رعايه|توثيق|مراقبه|حمايه|دعم|اداره|مكافحه|نزع|ازاله|متابعه|رصد)$/;
/** What an office works at: «مكتب إنقاذ المخطوفين». */
const WORK = /^(انقاذ|اغاثه|نزع|توثيق|اداره|تنسيق|شوون|رصد|دعم|حمايه|ازاله|مكافحه|اجلاء)$/;
const BETWEEN_OFFICE =
  /^(باسم|لدي|في|عن|من|الرسمي|الرسميه|الاعلامي|العام|العامه|التنفيذي|الاعلي|الاقليمي|المقيم|العسكري|السامي)$/;
const GENERIC =
  /^ال(بيان|مصدر|مصادر|جهاز|وزاره|منظمه|هييه|متحدث|متحدثه|ناطق|مسوول|تقرير|مكتب|لجنه|مفوضيه|بعثه|شبكه|خليه|مديريه|مجلس|قياده|مدير|رييس|تنسيقيه|جمعيه|مركز|غرفه|اداره|طبيب|وكاله|ذاته|نفسه|نشره|حصيله|محافظ|قايد)$/;
/** Whose members are: «متمردو جبهة النخيل». */
const MEMBERS = /^(متمردو|متمردي|مقاتلو|مقاتلي|مسلحو|مسلحي|عناصر|ثوار)$/;
/** A medium whose name stands in quotes behind it. */
const MEDIUM = /(مشروع|سجل|منظمه|جمعيه|موسسه|حمله|مبادره|شركه|قناه|صحيفه|وكاله|اذاعه|موقع|مجله|شبكه|تلفزيون|منصه)$/;
const WEEKDAY = /^(السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|اليوم|امس|الماضي|الماضيه)$/;
export const ADJECTIVE = /(ي|يه|يون|يين|يه|يات)$/;
/** A rank or title behind an office: the name of a person follows. */
const TITLE = /^ال(عقيد|عميد|مقدم|رايد|نقيب|ملازم|لواء|فريق|جنرال|دكتور|دكتوره|سيد|سيده|مهندس|رقيب)$/;
const LONGEST = 7;

const firstForms = new WeakMap<Organisation, ReadonlySet<string>>();

export function firstWords(group: Organisation): ReadonlySet<string> {
  let words = firstForms.get(group);
  if (!words) {
    words = new Set(group.aliases.ar.map((alias) => fold(alias.split(" ")[0] ?? "")));
    firstForms.set(group, words);
  }
  return words;
}

/** The letters of particles before a word, if what is left has the article or is long enough to be a word. */
export function cutOf(marks: Marks, at: number): number {
  const word = marks.tokens[at]?.fold ?? "";
  const noun = marks.speaker.at[at];
  const keys = marks.keys[at] ?? [];
  if (!noun || keys.length < 2) return 0;
  if (/^[وف]?لل/.test(word)) return word.indexOf("لل") + 1;
  if (/^[وفبلك]ال/.test(word)) return 1;
  if (/^[وف][بل]ال/.test(word)) return 2;
  return 0;
}

/** Reads who may speak at `at`: a known group, an office and whose it is, or a noun with what belongs to it. */
export function speakerAt(marks: Marks, at: number, end: number, short: ReadonlyMap<string, string>): Named | null {
  const { tokens } = marks;
  const group = marks.group.at[at];
  const noun = marks.speaker.at[at];
  if (group && group.from === at && !(noun && noun.from === at && noun.to > group.to)) {
    const own = textWithout(marks, at, group.to, particles(tokens[at]?.fold ?? "", firstWords(group.row)));
    const bare = own.replace(/^منظمة /, "");
    const known = bare !== own && group.row.aliases.ar.some((alias) => fold(alias) === fold(bare));
    return { from: at, to: group.to, name: short.get(group.row.name) ?? (known ? bare : own) };
  }
  const organisation = group ? null : organisationAt(marks, at, end);
  if (organisation) return { from: at, to: organisation.to, name: organisationName(marks, organisation) };
  const ranks = !group && MEMBERS.test(tokens[at]?.fold ?? "") ? organisationAt(marks, at + 1, end) : null;
  if (ranks) return { from: at, to: ranks.to, name: organisationName(marks, ranks) };
  if (!noun || noun.from !== at) return null;
  if (PERSONAL.test(tokens[at]?.fold ?? "")) {
    const whose = officeOf(marks, at + 1, end, short);
    if (whose) return { from: at, to: whose.to, name: whose.name };
  }
  const whose = marks.group.at[noun.to];
  if (
    whose?.from === noun.to &&
    MEDIUM.test(tokens[at]?.fold ?? "") &&
    /^(agency|ngo|monitor|media)$/.test(whose.row.kind)
  ) {
    const inner = speakerAt(marks, noun.to, end, short);
    if (inner) return { ...inner, from: at };
  }
  const quoted = MEDIUM.test(tokens[at]?.fold ?? "") && /^["«“]$/.test(tokens[noun.to]?.text ?? "");
  if (quoted && tokens[noun.to + 1]?.kind === "word") {
    let close = noun.to + 1;
    while (close < end && close < noun.to + 5 && tokens[close]?.kind === "word") close++;
    return { from: at, to: close + 1, name: textWithout(marks, noun.to + 1, close, 0) };
  }
  const to = phraseEnd(marks, at, noun.to, end);
  const known = to === noun.to ? short.get(stripped(tokens[at]?.fold ?? "")) : undefined;
  if (known !== undefined) return { from: at, to, name: known };
  if (to === noun.to && GENERIC.test(stripped(tokens[at]?.fold ?? ""))) return { from: at, to, name: null };
  return { from: at, to, name: textWithout(marks, at, to, cutOf(marks, at)) };
}

function stripped(word: string): string {
  return word.replace(/^[وف](?=ال)/, "").replace(/^[وف]?لل/, "ال");
}

/** Whose office it is: «المتحدث باسم X», «مدير مستشفى X». */
function officeOf(marks: Marks, from: number, end: number, short: ReadonlyMap<string, string>): Named | null {
  let k = from;
  while (k < end && k < from + 3 && BETWEEN_OFFICE.test(marks.tokens[k]?.fold ?? "")) k++;
  if (marks.tokens[k]?.kind !== "word") return null;
  return speakerAt(marks, k, end, short);
}

/** The end of a noun phrase of an organisation: definite words, a construct and its names, indefinite adjectives. */
function phraseEnd(marks: Marks, from: number, at: number, end: number): number {
  const { tokens } = marks;
  let to = at;
  let definite = ARTICLE.test(tokens[to - 1]?.fold ?? "");
  while (to < end && to < from + LONGEST) {
    const token = tokens[to];
    if (token?.kind !== "word" || token.breaks > 0 || marks.speech.at[to] || /^ل(ه|ها|هم|هن)$/.test(token.fold)) break;
    if (token.fold === "غير" && ADJECTIVE.test(tokens[to + 1]?.fold ?? "")) {
      to += 2;
      continue;
    }
    if (
      WEEKDAY.test(token.fold) ||
      marks.is(to, "stop") ||
      marks.is(to, "in") ||
      (to > from && TITLE.test(token.fold)) ||
      // «مسؤول محلي وكالة…»: whom the speaker told.
      (token.fold === "وكاله" && ADJECTIVE.test(tokens[to - 1]?.fold ?? "")) ||
      isHearer(marks, to) ||
      /^(التابع|التابعه|المحلي[هن]?|الموالي[هن]?)$/.test(token.fold)
    )
      break;
    const article = ARTICLE.test(token.fold);
    if (/^لل/.test(token.fold) && !isPurpose(marks, to)) break;
    if (article && /^(ال|لل|وال)/.test(token.fold)) {
      if (marks.measure.at[to] && !/^وال/.test(token.fold) && to > at) break;
      to++;
      definite = true;
      continue;
    }
    if (definite && isPurpose(marks, to)) {
      to += /^لل/.test(token.fold) ? 1 : 2;
      continue;
    }
    if (definite) break;
    const owner = tokens[to + 1];
    if (
      to + 1 < end &&
      owner?.breaks === 0 &&
      marks.known(to) &&
      (/^ال/.test(owner.fold) || marks.gazetteer.at[to + 1] || marks.placeName.at[to + 1]) &&
      !marks.placeNoun.at[to] &&
      (!marks.measure.at[to] || WORK.test(token.fold)) &&
      !marks.cause.at[to]
    ) {
      to += 2;
      definite = true;
      continue;
    }
    const adjective = ADJECTIVE.test(token.fold) && !marks.people.at[to]?.row.measure;
    const named =
      !marks.known(to) ||
      marks.placeName.at[to] ||
      marks.gazetteer.at[to] ||
      marks.speaker.at[to] ||
      marks.placeNoun.at[to];
    if (!adjective && !named) break;
    const place = marks.gazetteer.at[to] ?? marks.placeName.at[to];
    to = place && place.from === to ? place.to : to + 1;
    if (to - at >= 3) break;
  }
  return to;
}

/** «المنظمة الدولية للهجرة», «الشبكة الوطنية لحقوق الإنسان»: what a name of an organisation goes on with. */
function isPurpose(marks: Marks, at: number): boolean {
  const [word, next] = [marks.tokens[at]?.fold ?? "", marks.tokens[at + 1]];
  if (marks.people.at[at] || marks.group.at[at] || marks.speaker.at[at] || isHearer(marks, at)) return false;
  return /^لل/.test(word) || (PURPOSE.test(word) && next?.breaks === 0 && /^ال/.test(next.fold));
}

/** «شاهد عيان لوكالة …», «قال لرويترز»: whom the speaker told. */
function isHearer(marks: Marks, at: number): boolean {
  const word = marks.tokens[at]?.fold ?? "";
  return /^ل(?!ل)/.test(word) && marks.group.at[at]?.from !== undefined
    ? /^(agency|media|ngo)$/.test(marks.group.at[at]?.row.kind ?? "")
    : /^ل(وكاله|قناه|صحيفه|موقع|اذاعه|مراسل|شبكه)/.test(word);
}

/** A person by a name that no table holds: «قال محمد العلي»; at most three words. */
export function personAt(marks: Marks, at: number, end: number, short: ReadonlyMap<string, string>): Named | null {
  const { tokens } = marks;
  let to = at;
  while (to < end && to < at + 3 && tokens[to]?.kind === "word" && tokens[to]?.breaks === 0) {
    if (marks.known(to) && !(to > at && marks.is(to, "nameHead"))) break;
    to++;
  }
  if (to === at || (tokens[at]?.fold.length ?? 0) < 3) return null;
  if (/^[،,]$/.test(tokens[to]?.text ?? "")) {
    const office = marks.speaker.at[to + 1];
    const whose = office && PERSONAL.test(tokens[to + 1]?.fold ?? "") ? speakerAt(marks, to + 1, end, short) : null;
    if (whose) return { from: at, to: whose.to, name: whose.name };
  }
  return to - at >= 2 ? { from: at, to, name: textWithout(marks, at, to, 0) } : null;
}

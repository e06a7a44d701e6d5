import { particles, textWithout } from "./bareName.js";
import type { Organisation } from "@bilan/organisations";
import type { SpeechRow } from "./languages/pack.js";
import type { Found } from "./lexicon.js";
import type { Marks } from "./marks.js";
import { organisationAt, organisationName } from "./organisation.js";
import type { Sentence } from "./passage.js";
import type { Attribution } from "./speaker.js";
import { fold } from "./token.js";

interface Named {
  readonly from: number;
  readonly to: number;
  /** Null where the noun stands for whoever spoke last: «البيان», «المصدر». */
  readonly name: string | null;
}

type StartsQuantity = (at: number) => boolean;

const ARTICLE = /^[وف]?(ال|لل|بال)/;
const PERSONAL =
  /^(ال|لل)?(متحدث|متحدثه|ناطق|ناطقه|مدير|مديره|رييس|رييسه|قايد|منسق|منسقه|ممثل|ممثله|مسوول|مسووله|عضو|مفوض|امين|نقيب|مستشار|موظف|موظفه)$/;
/** Persons, whom their noun alone does not call again. */
const PERSON = /^(متحدث|ناطق|مسوول|مصدر|مصادر|شاهد|شهود|طبيب|ناشط|احد|ضابط|قايد|مدير|رييس|عضو|سكان|اهالي|وسايل)/;
const PURPOSE = /^ل(حقوق|شوون|تنسيق|رعايه|توثيق|مراقبه|حمايه|دعم|اداره|مكافحه|نزع|ازاله|متابعه|رصد)$/;
const BETWEEN_OFFICE =
  /^(باسم|لدي|في|عن|من|الرسمي|الرسميه|الاعلامي|العام|العامه|التنفيذي|الاعلي|الاقليمي|المقيم|العسكري|السامي)$/;
const GENERIC =
  /^ال(بيان|مصدر|مصادر|جهاز|وزاره|منظمه|هييه|متحدث|متحدثه|ناطق|مسوول|تقرير|مكتب|لجنه|مفوضيه|بعثه|شبكه|خليه|مديريه|مجلس|قياده|مدير|رييس|تنسيقيه|جمعيه|مركز|غرفه|اداره|طبيب|وكاله|ذاته|نفسه|نشره|حصيله|محافظ|قايد)$/;
/** Whose members are: «متمردو جبهة النخيل». */
const MEMBERS = /^(متمردو|متمردي|مقاتلو|مقاتلي|مسلحو|مسلحي|عناصر|ثوار)$/;
/** Finite verbs that a person's bare name may follow. */
const SAYS = /^[وف]?(قال|قالت|يقول|تقول|افاد|افادت|ذكر|ذكرت|اوضح|اوضحت|صرح|صرحت|اضاف|اضافت|روي|روت|حكي|تحدث|تحدثت)$/;
/** A medium whose name stands in quotes behind it. */
const MEDIUM = /(منظمه|جمعيه|موسسه|حمله|مبادره|شركه|قناه|صحيفه|وكاله|اذاعه|موقع|مجله|شبكه|تلفزيون|منصه)$/;
const BRIDGE =
  /^(بيان|بيانات|تقرير|تقارير|حصيله|حصايل|احصاء|احصاءات|احصاييه|احصاييات|ارقام|تقديرات|معلومات|اقوال|روايه|افاده|افادات|شهاده|شهادات|تصريح|تصريحات|تعداد|ما|مصدر|نقل|لسان|حد|قول|صادر|صادره|نشرته|نشره|نشرتها|اصدرته|اصدره|اعدته|اعدتها|اورده|اوردته|اعلنه|اعلنته|ذكرته|ذكره|قاله|قالته|عن|عدد)$/;
/** Nouns of speakers that open a line as parties to the war, not as who says so. */
const PARTY =
  /^(ال)?(قوات|قوه|جيش|شرطه|ميليشيا|تنظيم|جماعه|فصيل|كتايب|حركه|حزب|لواء|سرايا|تحالف|حكومه|سكان|اهالي|عايله|عايلات|اسره|فرق|فريق|مجموعه|قبيله|مستشفي|مستشفيات|غرفه|مدير|رييس|قايد)$/;
/** What a speaker speaks in: «ذكر في بيان». */
const SPOKEN_IN =
  /^(بيان|تقرير|تصريح|مؤتمر|موتمر|موجز|تغريده|منشور|رساله|كلمه|خطاب|حديث|احاطه|افاده|نشره|بيانها|بيانه)$/;
/** Verbs that say something only where the speaker is named beside them. */
const NEEDS_SUBJECT =
  /^[وف]?(خفض|خفضت|رفع|رفعت|عدل|عدلت|نشر|نشرت|كشف|كشفت|رصد|رصدت|سجل|سجلت|بث|بثت|قدر|قدرت|روي|روت|حكي|احصي|احصت|وثق|وثقت|حدد|حددت|تحدث|تحدثت|تبني|تبنت|نعي|نعت|استقبل|استقبلت|راجع|نقح)$/;
const WEEKDAY = /^(السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|اليوم|امس|الماضي|الماضيه)$/;
const ADVERBS =
  /^(ذلك|كذلك|ايضا|اليوم|امس|بدوره|بدورها|مساء|صباح|فجر|لاحقا|هذا|الي|في|من|جهته|جهتها|له|لها|لهم|عنه|عنها|انذاك|حينها|مجددا|رسميا|يوم|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه)$/;
const COMPLEMENT = /^(ان|انه|انها|انهم|بان|بانه|بانها|بانهم|عن|علي|الي|ب)$/;
const LEADS_BACK = /^(ما|علي|كما|وفق|بحسب|حسب|حسبما|مثلما|وفقا|لما|حد)$/;
const ADJECTIVE = /(ي|يه|يون|يين|يه|يات)$/;
const PASSIVE = /^[وف]?\p{L}\u064f/u;
const OFTEN_PASSIVE = /^[وف]?(سجل|سجلت|وثق|وثقت|رصد|رصدت|نقل|نقلت|نشر|نشرت|احصي|اعلن|ذكر)$/;
/** A rank or title behind an office: the name of a person follows. */
const TITLE = /^ال(عقيد|عميد|مقدم|رايد|نقيب|ملازم|لواء|فريق|جنرال|دكتور|دكتوره|سيد|سيده|مهندس|رقيب)$/;
const LONGEST = 7;
const LATTER = 24;
const BACK = 10;

const firstForms = new WeakMap<Organisation, ReadonlySet<string>>();

function firstWords(group: Organisation): ReadonlySet<string> {
  let words = firstForms.get(group);
  if (!words) {
    words = new Set(group.aliases.ar.map((alias) => fold(alias.split(" ")[0] ?? "")));
    firstForms.set(group, words);
  }
  return words;
}

/** The letters of particles before a word, if what is left has the article or is long enough to be a word. */
function cutOf(marks: Marks, at: number): number {
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
function speakerAt(marks: Marks, at: number, end: number, short: ReadonlyMap<string, string>): Named | null {
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
    if (token?.kind !== "word" || token.breaks > 0 || marks.speech.at[to]) break;
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
      /^ال/.test(owner.fold) &&
      !marks.measure.at[to] &&
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
function personAt(marks: Marks, at: number, end: number, short: ReadonlyMap<string, string>): Named | null {
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

/** The subject of a verb of saying: behind it, else right before it, else whoever spoke last. */
function subject(
  marks: Marks,
  mark: Found<SpeechRow>,
  sentence: Sentence,
  startsQuantity: StartsQuantity,
  short: ReadonlyMap<string, string>,
): Named | "same" | null {
  const { tokens } = marks;
  let k = mark.to;
  if (marks.is(k, "latter")) return latterOf(marks, k, short) ?? "same";
  const source = /^[وف]?(نقل|نقلت|نسب|نسبت)$/.test(tokens[mark.from]?.fold ?? "");
  while (k < sentence.to && k < mark.to + 4 && ADVERBS.test(tokens[k]?.fold ?? "")) k++;
  if (SPOKEN_IN.test(tokens[k]?.fold ?? "") && tokens[k - 1]?.fold === "في") return "same";
  if (k < sentence.to && !startsQuantity(k)) {
    const spoken = speakerAt(marks, k, sentence.to, short);
    if (spoken && source) return sourceBehind(marks, spoken, sentence, short) ?? spoken;
    if (spoken) return spoken;
    const named = SAYS.test(tokens[mark.from]?.fold ?? "") && !COMPLEMENT.test(tokens[mark.to]?.fold ?? "");
    const person = !named ? null : personAt(marks, k, sentence.to, short);
    if (person) return person;
  }
  if (source) return null;
  const verb = tokens[mark.from]?.fold ?? "";
  if (/^[وف]/.test(verb) && verb.length > 3 && (marks.keys[mark.from]?.length ?? 0) > 1)
    return NEEDS_SUBJECT.test(verb) ? null : "same";
  const left = leftOf(marks, mark.from, sentence, short);
  if (left) return left;
  return NEEDS_SUBJECT.test(verb) ? null : "same";
}

/** «نفت الأخيرة»: the party or the group named last before. */
function latterOf(marks: Marks, at: number, short: ReadonlyMap<string, string>): Named | null {
  for (let i = at - 2; i >= 0 && i > at - LATTER; i--) {
    const party = marks.party.at[i];
    const from = marks.group.at[i]?.from ?? party?.from;
    if (from === undefined || marks.tokens[i]?.kind !== "word") continue;
    const named = speakerAt(marks, from, at, short);
    return named?.name
      ? { from: at, to: at + 1, name: named.name }
      : { from: at, to: at + 1, name: textWithout(marks, from, party?.to ?? from + 1, cutOf(marks, from)) };
  }
  return null;
}

/** «نقلت وكالة X عن مصدر طبي»: the source, not who passes it on. */
function sourceBehind(
  marks: Marks,
  agency: Named,
  sentence: Sentence,
  short: ReadonlyMap<string, string>,
): Named | null {
  for (let i = agency.to; i < agency.to + 4 && i < sentence.to; i++)
    if (marks.tokens[i]?.fold === "عن") return speakerAt(marks, i + 1, sentence.to, short);
  return null;
}

function leftOf(marks: Marks, verb: number, sentence: Sentence, short: ReadonlyMap<string, string>): Named | null {
  const end = /^[،,:"»]$/.test(marks.tokens[verb - 1]?.text ?? "") ? verb - 1 : verb;
  let best: Named | null = null;
  for (let i = end - 1; i >= sentence.from && i >= end - BACK; i--) {
    if (best && i < best.from - 1) break;
    const noun = marks.speaker.at[i] ?? marks.group.at[i];
    if (noun?.from !== i) continue;
    const named = speakerAt(marks, i, sentence.to, short);
    if (named && (named.to === end || (marks.is(named.to, "in") && end - named.to <= 3))) best = named;
    else if (best) break;
  }
  return best;
}

/** Who follows a preposition of saying, over «بيان», «حصيلة», «ما أعلنته». */
function sourceOf(marks: Marks, at: number, end: number, short: ReadonlyMap<string, string>): Named | null {
  let k = at;
  while (k < end && k < at + 5) {
    const named = speakerAt(marks, k, end, short);
    const bridge = BRIDGE.test((marks.tokens[k]?.fold ?? "").replace(/^ل(?=\p{L}{3})/u, ""));
    if (named && !(bridge && named.to === k + 1)) return named;
    if (!bridge && !marks.speech.at[k] && !(k > at && ADJECTIVE.test(marks.tokens[k]?.fold ?? ""))) {
      return named;
    }
    k++;
  }
  return null;
}

function hasQuantity(from: number, to: number, startsQuantity: StartsQuantity): boolean {
  for (let i = from; i < to && i < from + 120; i++) if (startsQuantity(i)) return true;
  return false;
}

/** The shortest form under which the text names each known group. */
function shortForms(marks: Marks): Map<string, string> {
  const forms = new Map<string, string>();
  for (const { from, to, row } of marks.group.all) {
    if (!/^(agency|ngo|monitor|media)$/.test(row.kind) || row.name === "UN") continue;
    let form = textWithout(marks, from, to, particles(marks.tokens[from]?.fold ?? "", firstWords(row)));
    const bare = form.replace(/^منظمة /, "");
    if (bare !== form && row.aliases.ar.some((alias) => fold(alias) === fold(bare))) form = bare;
    const before = forms.get(row.name);
    if (before === undefined || form.length < before.length) forms.set(row.name, form);
  }
  return forms;
}

/**
 * Finds who speaks where, in a language whose verb comes first and whose names bear no capitals. «البيان», «المصدر»
 * and a verb alone («وأضاف») carry on whoever spoke last.
 */
export function findBareAttributions(
  marks: Marks,
  sentences: readonly Sentence[],
  startsQuantity: StartsQuantity,
): Attribution[] {
  const out: Attribution[] = [];
  const short = new Map(shortForms(marks));
  const speech = marks.speech.all;
  let last: readonly string[] = [];
  let m = 0;
  const own = publisherOf(marks, sentences, short);
  if (own) remember(short, own);
  sentences.forEach((sentence, index) => {
    while (m < speech.length && (speech[m]?.from ?? 0) < sentence.from) m++;
    const opening = openingSpeaker(marks, sentence, short);
    if (opening && !sentence.skipped) {
      last = [opening.name as string];
      remember(short, last[0] ?? "");
      out.push({
        sentence: index,
        from: opening.from,
        to: opening.to,
        verbFrom: opening.to,
        verbTo: opening.to,
        speaker: last,
        stance: "asserts",
        covers: "after",
      });
    }
    for (; m < speech.length && (speech[m]?.from ?? 0) < sentence.to; m++) {
      const mark = speech[m];
      if (!mark || sentence.skipped) continue;
      const token = marks.tokens[mark.from];
      if (token && OFTEN_PASSIVE.test(token.fold) && PASSIVE.test(token.text)) continue;
      const preposition = mark.row.form === "preposition";
      const found = preposition
        ? sourceOf(marks, mark.to, sentence.to, short)
        : subject(marks, mark, sentence, startsQuantity, short);
      if (found === null) continue;
      const named = found === "same" ? null : found;
      const speaker: readonly string[] = named?.name ? [named.name] : last;
      if (speaker.length === 0 && mark.row.stance === "asserts") {
        if (!named) continue;
        out.push(
          attribution(
            marks,
            index,
            mark,
            named,
            [textWithout(marks, named.from, named.to, cutOf(marks, named.from))],
            "after",
          ),
        );
        continue;
      }
      last = speaker;
      remember(short, speaker[0] ?? "");
      let from = Math.min(named?.from ?? mark.from, mark.from);
      const to = Math.max(named?.to ?? mark.to, mark.to);
      while (from > sentence.from && LEADS_BACK.test(marks.tokens[from - 1]?.fold ?? "")) from--;
      const before = hasQuantity(sentence.from, from, startsQuantity);
      const trailing = preposition
        ? before
        : before &&
          (/^[,،"”»–—-]$/.test(marks.tokens[from - 1]?.text ?? "") || from < mark.from) &&
          !hasQuantity(to, sentence.to, startsQuantity);
      out.push(attribution(marks, index, mark, named, speaker, trailing ? "before" : "after"));
    }
  });
  const said = shortest(out);
  return own === null ? said : said.map((one) => (one.speaker[0] === own ? { ...one, speaker: [] } : one));
}

const HEAD = 5;

/** Whose release it is: an organisation that alone makes up one of the first lines, or «بيان صادر عن …». */
function publisherOf(marks: Marks, sentences: readonly Sentence[], short: ReadonlyMap<string, string>): string | null {
  for (const sentence of sentences.slice(0, HEAD)) {
    if (!sentence.heading || sentence.skipped) continue;
    let at = sentence.from;
    while (at < sentence.to && (BRIDGE.test(marks.tokens[at]?.fold ?? "") || marks.tokens[at]?.kind === "mark")) at++;
    const named = speakerAt(marks, at, sentence.to, short);
    if (!named?.name || marks.party.at[at]) continue;
    const next = marks.tokens[named.to];
    if (named.to >= sentence.to || /^[-–—/|(،,]$/.test(next?.text ?? "")) return named.name;
  }
  return null;
}

/** «النقابة» is from now on «نقابة الأطباء»: a name of several words by its noun with the article. */
function remember(short: Map<string, string>, name: string): void {
  const [head, ...rest] = fold(name).split(" ");
  if (!head || rest.length === 0 || PERSON.test(head)) return;
  short.set(head.startsWith("ال") ? head : `ال${head}`, name);
}

/** «المرصد السوري: مقتل ...»: a speaker and a colon open a line. */
function openingSpeaker(marks: Marks, sentence: Sentence, short: ReadonlyMap<string, string>): Named | null {
  let at = sentence.from;
  while (at < sentence.to && marks.tokens[at]?.kind === "mark") at++;
  const named = speakerAt(marks, at, sentence.to, short);
  return named?.name && marks.tokens[named.to]?.text === ":" && named.to + 1 < sentence.to && speaks(marks, named)
    ? named
    : null;
}

/** Whether a noun that opens a line before a colon can be who speaks: an agency or an office, not a party to the war. */
function speaks(marks: Marks, named: Named): boolean {
  const kind = marks.group.at[named.from]?.row.kind;
  if (kind) return kind === "agency" || kind === "ngo" || kind === "monitor" || kind === "media";
  return (
    !marks.party.at[named.from] &&
    !marks.placeNoun.at[named.from] &&
    !marks.people.at[named.from] &&
    !PARTY.test(marks.tokens[named.from]?.fold ?? "")
  );
}

function attribution(
  marks: Marks,
  sentence: number,
  mark: Found<SpeechRow>,
  named: Named | null,
  speaker: readonly string[],
  covers: Attribution["covers"],
): Attribution {
  const end = Math.max(named?.to ?? mark.to, mark.to);
  const stance = affirms(marks, mark, end) ? "asserts" : mark.row.stance;
  return {
    sentence,
    from: Math.min(named?.from ?? mark.from, mark.from),
    to: Math.max(named?.to ?? mark.to, mark.to),
    verbFrom: mark.from,
    verbTo: mark.to,
    speaker,
    stance,
    covers,
  };
}

/** «مؤكدا أن», «أكد أن»: to affirm that something is so is to say it, not to confirm what was said. */
function affirms(marks: Marks, mark: Found<SpeechRow>, to: number): boolean {
  if (mark.row.stance !== "confirms") return false;
  if (/^[وف]?موكد/.test(marks.tokens[mark.from]?.fold ?? "")) return true;
  for (let i = to; i < to + 3; i++) if (/^(ان|بان|انه|انها|انهم)$/.test(marks.tokens[i]?.fold ?? "")) return true;
  return false;
}

/** Gives each speaker the shortest form that the text uses: «وزارة الصحة» where it is also «وزارة الصحة السودانية». */
function shortest(all: readonly Attribution[]): Attribution[] {
  const names = new Set(all.flatMap((one) => one.speaker));
  const forms = new Map<string, string>();
  for (const name of names) {
    const words = name.split(" ");
    for (let count = 2; count < words.length; count++) {
      const head = words.slice(0, count).join(" ");
      if (names.has(head)) {
        forms.set(name, head);
        break;
      }
    }
  }
  return all.map((one) => ({ ...one, speaker: one.speaker.map((name) => forms.get(name) ?? name) }));
}

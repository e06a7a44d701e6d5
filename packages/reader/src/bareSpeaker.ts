import { particles, textWithout } from "./bareName.js";
import { ADJECTIVE, cutOf, firstWords, type Named, personAt, speakerAt } from "./bareVoice.js";
import type { SpeechRow } from "./languages/pack.js";
import type { Found } from "./lexicon.js";
import type { Marks } from "./marks.js";
import type { Sentence } from "./passage.js";
import type { Attribution } from "./speaker.js";
import { fold } from "./token.js";

type StartsQuantity = (at: number) => boolean;

/** Persons, whom their noun alone does not call again. */
const PERSON = /^(متحدث|ناطق|مسوول|مصدر|مصادر|شاهد|شهود|طبيب|ناشط|احد|ضابط|قايد|مدير|رييس|عضو|سكان|اهالي|وسايل)/;
/** Finite verbs that a person's bare name may follow. */
const SAYS = /^[وف]?(قال|قالت|يقول|تقول|افاد|افادت|ذكر|ذكرت|اوضح|اوضحت|صرح|صرحت|اضاف|اضافت|روي|روت|حكي|تحدث|تحدثت)$/;
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
const ADVERBS =
  /^(ذلك|كذلك|ايضا|اليوم|امس|بدوره|بدورها|مساء|صباح|فجر|لاحقا|هذا|الي|في|من|جهته|جهتها|له|لها|لهم|عنه|عنها|انذاك|حينها|مجددا|رسميا|يوم|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه)$/;
const COMPLEMENT = /^(ان|انه|انها|انهم|بان|بانه|بانها|بانهم|عن|علي|الي|ب)$/;
const LEADS_BACK = /^(ما|علي|كما|وفق|بحسب|حسب|حسبما|مثلما|وفقا|لما|حد)$/;
const PASSIVE = /^[وف]?\p{L}\u064f/u;
const OFTEN_PASSIVE = /^[وف]?(سجل|سجلت|وثق|وثقت|رصد|رصدت|نقل|نقلت|نشر|نشرت|احصي|اعلن|ذكر)$/;
/** «يُذكر أن», «يُشار إلى أن»: the desk itself recalls it. */
const IMPERSONAL = /^[وف]?(يذكر|يشار)$/;
const LATTER = 24;
const BACK = 10;

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
  while (
    k < sentence.to &&
    k < mark.to + 6 &&
    BRIDGE.test(tokens[k]?.fold ?? "") &&
    !COMPLEMENT.test(tokens[k]?.fold ?? "")
  )
    k++;
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
  const topic = /^ف/.test(verb) && /^و?اما$/.test(tokens[sentence.from]?.fold ?? "");
  if (!topic && /^[وف]/.test(verb) && verb.length > 3 && (marks.keys[mark.from]?.length ?? 0) > 1)
    return NEEDS_SUBJECT.test(verb) ? null : "same";
  const headed = topic ? speakerAt(marks, sentence.from + 1, mark.from, short) : null;
  if (headed) return headed;
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
    const quoted = k === at ? quotedName(marks, k, end) : null;
    if (quoted) return quoted;
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

/** «بحسب "سجل الرافدين"»: a name in quotes right behind the preposition. */
function quotedName(marks: Marks, at: number, end: number): Named | null {
  if (!/^["«“]$/.test(marks.tokens[at]?.text ?? "")) return null;
  let close = at + 1;
  while (close < end && close < at + 6 && marks.tokens[close]?.kind === "word") close++;
  if (!/^["»”]$/.test(marks.tokens[close]?.text ?? "") || close === at + 1) return null;
  return { from: at, to: close + 1, name: textWithout(marks, at + 1, close, 0) };
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
      if (token && IMPERSONAL.test(token.fold) && /^(ان|بان|الي|انه|انها)$/.test(marks.tokens[mark.to]?.fold ?? "")) {
        last = [];
        out.push({ ...attribution(marks, index, mark, null, [], "after"), stance: "asserts" });
        continue;
      }
      if (!preposition && token && mark.to === mark.from + 1 && /[^ني]نا$/.test(token.fold)) {
        last = [];
        out.push({ ...attribution(marks, index, mark, null, [], "after"), stance: "asserts" });
        continue;
      }
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
      if (!isSubordinate(marks, mark.from, sentence, out, index)) last = speaker;
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

/** «..., بعدما كانت الشرطة تحدثت عن»: said beside the main clause, whose speaker goes on. */
function isSubordinate(
  marks: Marks,
  verb: number,
  sentence: Sentence,
  out: readonly Attribution[],
  index: number,
): boolean {
  if (out.at(-1)?.sentence !== index) return false;
  for (let i = verb - 1; i > sentence.from && i > verb - 6; i--)
    if (/^[وف]?(بعدما|بعدان|عقبما)$/.test(marks.tokens[i]?.fold ?? "")) return true;
  return false;
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

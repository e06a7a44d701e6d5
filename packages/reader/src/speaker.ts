import { findBareAttributions } from "./bareSpeaker.js";
import type { Stance } from "@bilan/vocabulary";
import { isOfFigure, ofFigures, othersIn } from "./disputing.js";
import type { Marks } from "./marks.js";
import type { Sentence } from "./passage.js";
import { isAside, isFollowed, isLearnt, isNegated, isPassive, isSame, isStranger, subjectIsOurs } from "./saying.js";
import { halvesOf, isInitial, isPublisher, letterheads, opensBehindPlace } from "./title.js";
import { fold } from "./token.js";
import { type Cast, castOf, groupIn, type Named, nameIn, nameRightOf, sliceOf, speakerIn } from "./cast.js";
import { WordClass } from "./word.js";

/** A place in the text where somebody is said to say something; token indices, end outside. */
export interface Attribution {
  readonly sentence: number;
  /** From the first word of the speaker or the verb to the last. */
  readonly from: number;
  readonly to: number;
  /** The verb or preposition itself. */
  readonly verbFrom: number;
  readonly verbTo: number;
  readonly speaker: readonly string[];
  readonly stance: Stance;
  /** What is said stands after it, before it, or on both sides. */
  readonly covers: "after" | "before" | "both";
}

type At = (at: number) => boolean;

/** What shows something and says nothing. */
const SHOWS =
  /(^|\s)(videos?|footage|film|images?|photos?|photographs?|recording|clips?|ceasefire|truce|deal|agreement)$/;
/** What is read out or sent: whoever spoke last speaks in it. */
const PAPERS =
  /^(the )?(statement|communique|report|bulletin|release|message|document|dispatch|announcement|press release)$/;

/** Words that stand for nobody's longer name: "the army" is not the "Liberation Army" told of before. */
const GENERAL = new Set(["army", "government", "military", "police", "movement", "front", "coalition", "party"]);

const REACH = 18;
/** "By the ministry's reckoning". */
const RECKONING = new WordClass(/^(reckoning|count|estimates?|tally|account)$/);
const BOUNDARY = /^[,،;؛:.!?؟"“”«»()–—]$/;

/** Finds who speaks where: beside verbs of saying, behind "according to", and behind a dash in a headline. */
export function findAttributions(
  marks: Marks,
  sentences: readonly Sentence[],
  startsQuantity: At,
  inTime: At,
): Attribution[] {
  if (!marks.pack.capitals) return findBareAttributions(marks, sentences, startsQuantity);
  const out: Attribution[] = [];
  const cast = castOf(marks, inTime);
  let last: readonly string[] = [];
  let m = 0;
  const speech = marks.speech.all;
  const unsaid: number[] = [];
  sentences.forEach((sentence, index) => {
    while (m < speech.length && (speech[m]?.from ?? 0) < sentence.from) m++;
    for (; m < speech.length && (speech[m]?.from ?? 0) < sentence.to; m++) {
      const mark = speech[m];
      if (!mark || sentence.skipped) continue;
      const { stance } = mark.row;
      const common = { sentence: index, verbFrom: mark.from, verbTo: mark.to, stance };
      if (mark.row.form === "preposition") {
        const source = marks.speaker.at[mark.to - 1];
        const start = source && source.to > mark.to ? source.from : mark.to;
        if (marks.tokens[mark.from]?.fold === "aupres" && !isLearnt(marks, mark.from, inTime)) continue;
        if (
          marks.is(start, "them") ||
          /^(lui|celui|celle|qui|lequel|laquelle|lesquels)$/.test(marks.tokens[start]?.fold ?? "")
        ) {
          if (last.length === 0) continue;
          const leads = !some(sentence.from, mark.from, startsQuantity);
          out.push({ ...common, from: mark.from, to: start + 1, speaker: last, covers: leads ? "after" : "before" });
          continue;
        }
        const named = nameRightOf(marks, start, Math.min(sentence.to, mark.to + 16), cast, 3);
        if (!named) continue;
        last = speakerOf(marks, named, last, cast);
        const leads = !some(sentence.from, mark.from, startsQuantity);
        const goesOn =
          marks.language === "fr" && marks.tokens[named.to]?.text === "," && marks.tokens[named.to + 1]?.fold === "et";
        const covers = leads ? "after" : goesOn ? "both" : "before";
        out.push({ ...common, from: mark.from, to: named.to, speaker: last, covers });
        continue;
      }
      if (marks.language === "fr" && (isPassive(marks, mark) || isAside(marks, mark))) continue;
      if (mark.row.with !== undefined && !isFollowed(marks, mark, sentence.to)) continue;
      if (stance !== "asserts" && marks.language === "fr" && isNegated(marks, mark)) continue;
      if (takesPeople(marks, mark.from, mark.to, startsQuantity)) continue;
      if (
        marks.language === "en" &&
        marks.tokens[mark.from - 1]?.fold === "s" &&
        RECKONING.has(marks.tokens[mark.from])
      )
        continue;
      if (stance === "asserts" && /^(was|were|been|be|being)$/.test(marks.tokens[mark.from - 1]?.fold ?? "")) continue;
      const found = subjectOf(marks, mark.from, mark.to, sentence, cast, startsQuantity);
      const predicative = /^(was|were|is|are|too|cannot|does|an|est|sont|etait|c$|c'|n'|غير|ليس)/.test(
        marks.tokens[mark.from]?.fold ?? "",
      );
      if (found === null && (stance === "asserts" || !predicative)) continue;
      if (stance === "disputes" && !predicative && !ofFigures(marks, mark.to, sentence.to)) continue;
      const office = typeof found === "object" ? found : null;
      if (predicative && office && isOfFigure(marks, office)) {
        const { to } = mark;
        out.push({ ...common, from: mark.from, to, speaker: othersIn(out, index), covers: "after" });
        unsaid.push(out.length - 1);
        continue;
      }
      const named = office && isOwnSpokesman(marks, office) ? ofOwner(marks, office, sentence, cast) : office;
      if (named && SHOWS.test(fold(named.name))) continue;
      const speaker = found === "self" ? [] : named ? speakerOf(marks, named, last, cast) : last;
      if (speaker.length > 0) last = speaker;
      const pronoun = found === "same" ? pronounAt(marks, mark.from, sentence.from) : null;
      const from = Math.min(named?.from ?? pronoun ?? mark.from, mark.from);
      const to = Math.max(named?.to ?? mark.to, mark.to);
      const covers = coversOf(marks, sentence, from, to, startsQuantity, inTime);
      out.push({ ...common, from, to, speaker, covers });
    }
    for (let i = sentence.from; i < sentence.to && !sentence.skipped; i++) {
      if (!RECKONING.has(marks.tokens[i])) continue;
      let by = i - 1;
      while (
        by > sentence.from &&
        by > i - 7 &&
        !marks.is(by, "by") &&
        !(marks.tokens[by]?.fold === "in" && marks.language === "en")
      )
        by--;
      const named =
        (marks.is(by, "by") || marks.tokens[by]?.fold === "in") && i - by > 1 && !some(by, i, startsQuantity)
          ? nameIn(marks, by + 1, i - 1, cast)
          : null;
      if (!named) continue;
      last = speakerOf(marks, { ...named, name: named.name.replace(/['’]$/, "") }, last, cast);
      out.push({
        sentence: index,
        from: by,
        to: i + 1,
        verbFrom: by,
        verbTo: by + 1,
        speaker: last,
        stance: "asserts",
        covers: "both",
      });
    }
    const headline = sentence.heading && !sentence.skipped ? headlineSpeaker(marks, sentence, cast) : null;
    if (headline) {
      last = [headline.name];
      out.push({
        sentence: index,
        from: headline.from - 1,
        to: headline.to,
        verbFrom: headline.from - 1,
        verbTo: headline.from,
        speaker: last,
        stance: "asserts",
        covers: "before",
      });
    }
  });
  for (const k of unsaid) {
    const one = out[k] as Attribution;
    if (one.speaker.length === 0) out[k] = { ...one, speaker: othersIn(out.slice(k + 1, k + 4), one.sentence) };
  }
  out.sort((a, b) => a.from - b.from);
  const heads = letterheads(marks, sentences);
  if (heads.length === 0) return out;
  return out.map((one) => (isPublisher(one.speaker[0] ?? "", heads) ? { ...one, speaker: [] } : one));
}

/**
 * Sentences inside one pair of quotation marks have one speaker: those without their own take that of the sentence where
 * the marks close, or of the one where they opened.
 */
export function quotedSpeakers(
  marks: Marks,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): ReadonlyMap<number, readonly string[]> {
  const out = new Map<number, readonly string[]>();
  const spoken = new Map<number, Attribution>();
  for (const one of attributions) if (!spoken.has(one.sentence)) spoken.set(one.sentence, one);
  let open = false;
  let held: number[] = [];
  let opener: Attribution | undefined;
  sentences.forEach((sentence, s) => {
    if (open && sentence.paragraph !== sentences[s - 1]?.paragraph) {
      open = false;
      held = [];
    }
    const inside = open;
    for (let i = sentence.from; i < sentence.to; i++) {
      const text = marks.tokens[i]?.text ?? "";
      if (text === '"') open = !open;
      else if (text === "“" || text === "«") open = true;
      else if (text === "”" || text === "»") open = false;
    }
    const own = spoken.get(s);
    if (inside && !own && opener) out.set(s, opener.speaker);
    if (inside && own) {
      for (const k of held) if (!out.has(k)) out.set(k, own.speaker);
      held = [];
    }
    if (open) {
      if (!inside) opener = own;
      if (!own) held.push(s);
    } else {
      held = [];
      opener = undefined;
    }
  });
  return out;
}

/** "Admitted 71 casualties", "claimed 40 lives", "three alleged accomplices", "a source quoted by X": nobody speaks. */
function takesPeople(marks: Marks, from: number, to: number, startsQuantity: At): boolean {
  const verb = marks.tokens[from]?.fold ?? "";
  if (marks.language !== "en") return false;
  if (/^(alleged|reported|claimed)$/.test(verb) && startsQuantity(from - 1) && marks.people.at[to]) return true;
  if (verb === "admitted") return startsQuantity(to);
  if (/^(quoted|cited)$/.test(verb)) return marks.is(to, "by");
  if (!/^claim/.test(verb)) return false;
  for (let i = to; i < to + 8 && marks.tokens[i]?.kind !== "mark"; i++)
    if (/^(lives|life)$/.test(marks.tokens[i]?.fold ?? "")) return true;
  return false;
}

/** "…, X said" speaks of what stands before it, and of what follows behind a comma; "X said …" of what follows. */
function coversOf(
  marks: Marks,
  sentence: Sentence,
  from: number,
  to: number,
  startsQuantity: At,
  inTime: At,
): Attribution["covers"] {
  const lead = marks.is(from - 1, "article") ? from - 2 : from - 1;
  const opens = marks.tokens[lead]?.text ?? "";
  if (!BOUNDARY.test(opens) || opens === ":" || !some(sentence.from, from, startsQuantity)) return "after";
  let next = to;
  while (next < sentence.to && (inTime(next) || marks.is(next, "in"))) next++;
  const closes = next >= sentence.to || BOUNDARY.test(marks.tokens[next]?.text ?? "");
  if (!some(to, sentence.to, startsQuantity)) return "before";
  return closes ? "both" : "after";
}

/** A person without an organisation, in a text where an organisation speaks through persons, is that organisation. */
function speakerOf(marks: Marks, named: Named, last: readonly string[], cast: Cast): readonly string[] {
  if (/^\p{Ll}/u.test(named.name)) {
    const word = fold(named.name);
    const known =
      (GENERAL.has(word) ? undefined : cast.endings.get(word)) ??
      (marks.pack.adjectives === "after" && named.definite !== false ? cast.endings.get(`^${word}`) : undefined);
    if (known !== undefined) return [known];
  }
  if (/^(ong|organisation|association|ngo|organization|المنظمه|منظمه)$/.test(fold(named.name)) && last.length > 0)
    return last;
  if (last.length > 0 && marks.language === "fr" && isSame(marks, named)) return last;
  if (marks.language === "en" && PAPERS.test(fold(named.name))) return last;
  if (marks.language === "fr" && named.person && isStranger(marks, named)) return [named.name];
  if (named.person && named.definite && last.length > 0 && cast.organisations.has(last[0] ?? "")) return last;
  if (!named.person && !cast.organisations.has(named.name)) {
    cast.organisations.add(named.name);
    const whole = fold(named.name);
    const [head] = whole.split(" ");
    if (head && head !== whole && head.startsWith("minist") && !cast.endings.has(`^${head}`))
      cast.endings.set(`^${head}`, named.name);
    for (let at = whole.indexOf(" "); at >= 0; at = whole.indexOf(" ", at + 1)) {
      const ending = whole.slice(at + 1);
      if (!cast.endings.has(ending)) cast.endings.set(ending, named.name);
    }
  }
  return marks.language === "en" ? halvesOf(named.name) : [named.name];
}

/** « son porte-parole »: of whoever the sentence is about. */
function isOwnSpokesman(marks: Marks, { from, name }: Named): boolean {
  return marks.language === "fr" && /^(son|sa|leur)$/.test(marks.tokens[from - 1]?.fold ?? "") && /^porte/.test(name);
}

function ofOwner(marks: Marks, office: Named, sentence: Sentence, cast: Cast): Named {
  const owner = pronounOf(marks, office.from, sentence, cast);
  return owner === "same" ? office : { ...owner, from: office.from, to: office.to };
}

function some(from: number, to: number, holds: At): boolean {
  for (let i = from; i < to && i < from + 120; i++) if (holds(i)) return true;
  return false;
}

/** "Troops kill 114, arrest 167 – DHQ": who is named behind the dash at the end of a headline. */
function headlineSpeaker(marks: Marks, sentence: Sentence, cast: Cast): Named | null {
  for (let i = sentence.to - 2; i > sentence.from && i > sentence.to - 6; i--) {
    if (!/^[-–—:]$/.test(marks.tokens[i]?.text ?? "") || !marks.tokens[i + 1]?.spaced) continue;
    const named = nameIn(marks, i + 1, sentence.to, cast);
    return named && named.to === sentence.to ? named : null;
  }
  return null;
}

function subjectOf(
  marks: Marks,
  from: number,
  to: number,
  sentence: Sentence,
  cast: Cast,
  startsQuantity: At,
): Named | "same" | "self" | null {
  const { tokens } = marks;
  const verbFirst = !marks.pack.capitals;
  let i = from - 1;
  while (
    i >= sentence.from &&
    (marks.is(i, "auxiliary") ||
      marks.is(i, "still") ||
      cast.inTime(i) ||
      (cast.inTime(i - 1) && marks.is(i, "in")) ||
      (marks.is(i, "in") && cast.inTime(i + 1)))
  )
    i--;
  if (tokens[i]?.text === ")" && marks.pack.capitals) {
    const open = openingBracket(marks, i, sentence.from);
    if (open > sentence.from && (i - open > 3 || tokens[open + 1]?.kind === "word")) i = i - open === 2 ? i : open - 1;
    if (i > open && i - open === 2)
      return nameIn(marks, subjectStart(marks, open - 1, sentence.from), i + 1, cast) ?? "same";
  }
  const word = tokens[i]?.fold ?? "";
  if (i >= sentence.from && word === "on" && marks.language === "fr") return null;
  if (i >= sentence.from && /^(we|i|nous)$/.test(word)) return "self";
  const edge = i < sentence.from || BOUNDARY.test(tokens[i]?.text ?? "");
  if (verbFirst) {
    return (
      rightSubject(marks, to, sentence, cast, startsQuantity) ??
      leftSubject(marks, i, sentence, cast, startsQuantity) ??
      "same"
    );
  }
  for (let k = from + 1; k < to; k++)
    if (marks.is(k, "them") && marks.tokens[k - 1]?.text === "-" && !edge) return pronounOf(marks, k, sentence, cast);
    else if (marks.is(k, "them") && marks.tokens[k - 1]?.text === "-") return "same";
  if (!edge && marks.language === "fr" && subjectIsOurs(marks, i, sentence.from)) return "self";
  if (!edge) {
    if (marks.is(i, "latter")) return latterOf(marks, i, cast) ?? "same";
    if (marks.is(i, "them")) return pronounOf(marks, i, sentence, cast);
    if (/^(que|qu')$/.test(word) && marks.language === "fr")
      return rightSubject(marks, to, sentence, cast, startsQuantity) ?? "same";
    if (marks.is(i, "relative") || marks.is(i, "and") || /^(but|mais)$/.test(word)) return "same";
    return leftSubject(marks, i, sentence, cast, startsQuantity);
  }
  return rightSubject(marks, to, sentence, cast, startsQuantity) ?? apposed(marks, i, sentence, cast, startsQuantity);
}

/** The bracket that the one at `at` closes. */
function openingBracket({ tokens }: Marks, at: number, from: number): number {
  for (let i = at - 1; i >= from && i > at - REACH; i--) if (tokens[i]?.text === "(") return i;
  return at;
}

/** Where the words before a bracket begin: behind the last mark. */
function subjectStart({ tokens }: Marks, at: number, from: number): number {
  let i = at;
  while (i > from && !BOUNDARY.test(tokens[i - 1]?.text ?? "")) i--;
  return i;
}

/** Right behind the verb: "said the ministry", « a indiqué mardi la Salle d'urgence », «قال المرصد». */
function rightSubject(
  marks: Marks,
  to: number,
  sentence: Sentence,
  cast: Cast,
  startsQuantity: At,
): Named | "same" | null {
  let at = to;
  const end = Math.min(sentence.to, to + REACH);
  while (
    at < end &&
    (cast.inTime(at) ||
      marks.is(at, "still") ||
      marks.tokens[at]?.text === "-" ||
      /^(t|a|to)$/.test(marks.tokens[at]?.fold ?? "") ||
      cast.isHearer(at))
  )
    at++;
  const one = marks.language === "fr" && marks.is(at, "single") && marks.speaker.at[at + 1]?.from === at + 1;
  if (startsQuantity(at) && !one) return null;
  if (marks.language === "fr" && marks.is(at, "them") && at <= to + 3) return "same";
  return nameRightOf(marks, at, end, cast, 2);
}

/** Before the verb: the words from the last mark or conjunction to the verb. */
function leftSubject(
  marks: Marks,
  at: number,
  sentence: Sentence,
  cast: Cast,
  startsQuantity: At,
): Named | "same" | "self" | null {
  const limit = Math.max(sentence.from, at - REACH);
  let start = at;
  let depth = 0;
  while (start > limit) {
    const text = marks.tokens[start - 1]?.text ?? "";
    if (text === ")") depth++;
    if (text === "(" && depth > 0) {
      depth--;
      start--;
      continue;
    }
    const counted = startsQuantity(start - 1) && !marks.speaker.at[start];
    if (text === "." && isInitial(marks, start - 1)) {
      start--;
      continue;
    }
    if (depth === 0 && opensBehindPlace(marks, start)) break;
    if (depth === 0 && (BOUNDARY.test(text) || counted || marks.is(start - 1, "breaker") || isThat(marks, start - 1)))
      break;
    start--;
  }
  if (marks.language === "en" && /^(my|our)$/.test(marks.tokens[start]?.fold ?? "")) return "self";
  for (let k = at; k > start && marks.language === "fr"; k--)
    if (marks.speech.at[k]?.row.form === "verb" && !marks.speaker.at[k]) return "same";
  if (marks.language === "fr" && /^citee?s?$/.test(marks.tokens[start]?.fold ?? ""))
    return apposed(marks, at, sentence, cast, startsQuantity);
  let end = at;
  while (end > start && marks.language === "fr" && /^(n'|ne|en|y|se|s')$/.test(marks.tokens[end]?.fold ?? "")) end--;
  const named = nameIn(marks, start, end + 1, cast);
  if (named) return named;
  if (marks.is(start, "them")) return "same";
  return plainSubject(marks, start, at + 1, sentence);
}

/** A subject that no table knows: two to five plain words between a mark and the verb ("indigenous leaders said"). */
function plainSubject(marks: Marks, from: number, to: number, sentence: Sentence): Named | null {
  let start = from;
  while (start < to && (marks.is(start, "article") || marks.is(start, "and"))) start++;
  if (start >= to || to - start > 5 || marks.pack.adjectives !== "before") return null;
  for (let i = start; i < to; i++) {
    const token = marks.tokens[i];
    if (token?.kind !== "word" && !/^[-'’]$/.test(token?.text ?? "")) return null;
    if (marks.measure.at[i] || marks.is(i, "stop") || marks.is(i, "in")) return null;
  }
  const opens =
    start === sentence.from ||
    BOUNDARY.test(marks.tokens[start - 1]?.text ?? "") ||
    marks.is(start - 1, "article") ||
    marks.is(start - 1, "breaker") ||
    isThat(marks, start - 1);
  return opens ? { from: start, to, name: sliceOf(marks, start, to), person: false } : null;
}

function isThat(marks: Marks, at: number): boolean {
  return /^(that|que|qu'|ان)$/.test(marks.tokens[at]?.fold ?? "");
}

/** "The director of the hospital, X, told": the words before the words between two commas. */
function apposed(marks: Marks, comma: number, sentence: Sentence, cast: Cast, startsQuantity: At): Named | null {
  if (!/^[,،)]$/.test(marks.tokens[comma]?.text ?? "")) return null;
  let open = comma - 1;
  while (open > sentence.from && comma - open < REACH && !/^[,،(]$/.test(marks.tokens[open]?.text ?? "")) open--;
  if (!/^[,،(]$/.test(marks.tokens[open]?.text ?? "")) return null;
  let start = open;
  while (
    start > sentence.from &&
    open - start < REACH &&
    !BOUNDARY.test(marks.tokens[start - 1]?.text ?? "") &&
    !startsQuantity(start - 1)
  )
    start--;
  const cites = /^citee?s?$/.test(marks.tokens[open + 1]?.fold ?? "");
  const named = nameIn(marks, start, cites ? open : comma, cast);
  return named && named.from < open ? named : null;
}

function pronounAt(marks: Marks, verb: number, from: number): number | null {
  for (let i = verb - 1; i >= from && i >= verb - 4; i--) if (marks.is(i, "them") || marks.is(i, "latter")) return i;
  return null;
}

/** "It said", "they said": whoever opens the sentence, else whoever spoke last. */
function pronounOf(marks: Marks, at: number, sentence: Sentence, cast: Cast): Named | "same" {
  if (at <= sentence.from + 2) return "same";
  const end = Math.min(at, sentence.from + 5);
  if (!groupIn(marks, sentence.from, end) && !speakerIn(marks, sentence.from, end)) return "same";
  const named = nameIn(marks, sentence.from, end, cast);
  return named && !named.person ? named : "same";
}

/** "The latter": the organisation named last. */
function latterOf(marks: Marks, at: number, cast: Cast): Named | null {
  for (let i = at - 1; i >= 0 && i > at - 40; i--) {
    const group = marks.group.at[i];
    const named = group ? nameIn(marks, group.from, group.to, cast) : null;
    if (named) return { ...named, from: at, to: at + 1 };
  }
  return null;
}

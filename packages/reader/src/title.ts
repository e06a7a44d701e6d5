import type { Marks } from "./marks.js";
import type { Sentence } from "./passage.js";
import { fold } from "./token.js";

const TITLES = /^(mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|gen|col|maj|lt|capt|sgt|rev|hon|brig|adm|the)$/;
const LONGEST_NAME = 5;
const NUMBERED = /^(no|nos|number)$/;

/** Names of English speakers stand in many dresses; these functions take them off. Ranges are tokens, end outside. */

const OFFICES =
  /^(mayor|president|prime|governor|leader|chief|commander|head|director|minister|king|foreign|interior|defence|defense|health|general|ambassador|envoy|police|army|government|ministry|ombudsman|department|directorate|council|commission|prosecutor|court|morgue|refugee|fire|ambulance|emergency|rescue|water|education)$/;

/** "The city's mayor": whose office it is is left off, but not where an organisation is named so. */
export function pastOwner(marks: Marks, from: number, to: number): number {
  if (marks.language !== "en") return from;
  for (let i = to - 2; i > from; i--) {
    if (marks.tokens[i]?.fold !== "s" || !/['’]$/.test(marks.tokens[i - 1]?.text ?? "")) continue;
    return !marks.group.at[i - 1] && OFFICES.test(marks.tokens[i + 1]?.fold ?? "") ? i + 1 : from;
  }
  return from;
}

/** "The Voice for the Missing, a group run by relatives": the words that describe a name are no part of it. */
export function beforeAside(marks: Marks, from: number, to: number): number {
  if (marks.language !== "en" || !marks.tokens[from]?.capital) return to;
  for (let i = from + 1; i < to - 1; i++)
    if (marks.tokens[i]?.text === "," && /^(a|an|the|which|who|whose)$/.test(marks.tokens[i + 1]?.fold ?? "")) return i;
  return to;
}

/** The person whom an office names: "Bishop Luke Danda", "the mayor, Lena Darvo"; null where it names none. */
export function personBehind(
  marks: Marks,
  office: number,
  to: number,
): { readonly from: number; readonly to: number } | null {
  if (marks.language !== "en" || !marks.capitals) return null;
  let from = office;
  if (marks.tokens[from]?.text === ",") from++;
  while (from < to && (TITLES.test(marks.tokens[from]?.fold ?? "") || marks.tokens[from]?.text === ".")) from++;
  let end = from;
  while (end < to && end < from + LONGEST_NAME && isNamePart(marks, end)) end++;
  const [last, first] = [marks.tokens[end - 1], marks.tokens[from]];
  if (end === from || !first?.capital || !last?.capital || marks.speaker.at[from] || marks.group.at[from]) return null;
  return { from, to: end };
}

function isNamePart(marks: Marks, at: number): boolean {
  const token = marks.tokens[at];
  if (!token || token.breaks > 0) return false;
  if (token.kind === "word") return token.capital || /^(al|el|de|bin|ibn|abu|van|von|da|dos)$/.test(token.fold);
  return token.text === "-" && !token.spaced;
}

const TITLED = /^(bishop|archbishop|mr|mrs|ms|dr|judge|sheikh|mullah|cardinal|baroness|prof|professor)$/;
const DESCRIBED =
  /^(monitor|group|network|charity|agency|watchdog|organisation|organization|outlet|newspaper|daily|broadcaster|ngo|union|tracker|project)$/;

/** "The Lakota-based monitor Safe Roads": the name behind the word that says what bears it. */
export function pastDescription(marks: Marks, from: number, to: number): number {
  if (marks.language !== "en" || !marks.capitals) return from;
  const titled =
    TITLED.test(marks.tokens[from]?.fold ?? "") && marks.tokens[from + 1]?.text === "." ? from + 2 : from + 1;
  if (TITLED.test(marks.tokens[from]?.fold ?? "") && marks.tokens[titled]?.capital && titled < to) return titled;
  for (let i = from; i < to - 1; i++) {
    const next = marks.tokens[i + 1];
    if (!DESCRIBED.test(marks.tokens[i]?.fold ?? "") || marks.tokens[i]?.capital || !next?.capital) continue;
    for (let k = i + 1; k < to; k++) if (!marks.tokens[k]?.capital && marks.tokens[k]?.kind !== "mark") return from;
    return i + 1;
  }
  return from;
}

/** "Police and rescue workers": two who speak; "a military source quoted by state television": one by way of another. */
export function halvesOf(name: string): readonly string[] {
  const quoted = /^(.+?),? (?:quoted|cited) by (.+)$/.exec(name);
  if (quoted?.[1] && quoted[2]) return [quoted[1], quoted[2]];
  const two = /^(\S+(?: \S+)?) and (\p{Ll}\S*(?: \S+){0,2})$/u.exec(name);
  return two?.[1] && two[2] ? [two[1], two[2]] : [name];
}

const HEADS = 5;
const LONGEST_HEAD = 12;

/** The heads of a release, folded: lines at the top that are nothing but a name, and the agency of the dateline. */
export function letterheads(marks: Marks, sentences: readonly Sentence[]): readonly string[] {
  if (marks.language !== "en" || !marks.capitals) return [];
  const out: string[] = [];
  for (const sentence of sentences.slice(0, HEADS)) {
    const { from, to } = sentence;
    const bracket = agencyIn(marks, from, to);
    if (bracket) out.push(bracket);
    if (!sentence.heading || to - from > LONGEST_HEAD) continue;
    let end = from;
    while (end < to && isHeadPart(marks, end)) end++;
    if (end === from || (end < to && !/^[-–—:|,]$/.test(marks.tokens[end]?.text ?? ""))) continue;
    const [first, last] = [marks.tokens[from], marks.tokens[end - 1]];
    if (first && last) out.push(fold(marks.text.slice(first.start, last.end)));
  }
  return out;
}

function isHeadPart(marks: Marks, at: number): boolean {
  const token = marks.tokens[at];
  if (token?.kind !== "word") return false;
  if (marks.measure.at[at] || marks.event.at[at] || NUMBERED.test(token.fold)) return false;
  return token.capital || /^(of|for|the|and|on|in)$/.test(token.fold);
}

/** "CAIRO, April 4 (MENA) -": who publishes. */
function agencyIn({ tokens }: Marks, from: number, to: number): string | null {
  for (let i = from; i < to - 3 && i < from + LONGEST_HEAD; i++) {
    const word = tokens[i + 1];
    const closed = tokens[i]?.text === "(" && tokens[i + 2]?.text === ")" && /^[-–—]$/.test(tokens[i + 3]?.text ?? "");
    if (closed && word && /^\p{Lu}{2,}$/u.test(word.text)) return word.fold;
  }
  return null;
}

/** Whether a speaker is the publisher, whom a letterhead names. */
export function isPublisher(name: string, heads: readonly string[]): boolean {
  const folded = fold(name);
  return heads.some((head) => head === folded || head.startsWith(`${folded} `) || head.endsWith(` ${folded}`));
}

/** The full stop of "U.S. military", which ends no sentence. */
export function isInitial({ language, tokens }: Marks, at: number): boolean {
  const letter = tokens[at - 1];
  return language === "en" && /^\p{Lu}$/u.test(letter?.text ?? "") && tokens[at]?.spaced === false;
}

/** "In Kabul the Interior Ministry": an article behind a name begins whoever speaks. */
export function opensBehindPlace({ language, tokens }: Marks, at: number): boolean {
  if (language !== "en" || tokens[at]?.text !== "the") return false;
  const name = tokens[at - 1];
  return name?.kind === "word" && name.capital;
}

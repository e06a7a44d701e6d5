import { formsOf } from "./lexicon.js";
import type { PlaceNounRow } from "./languages/pack.js";
import type { Marks } from "./marks.js";
import type { Name, Taken } from "./naming.js";
import { fold } from "./token.js";

const LONGEST = 4;
const SHORTEST = 4;
const TANWIN = /[\u064b-\u064d]/;
const ARTICLE = /^[وفبك]?ال|^[وف]?لل/;
/** A line between two places: «طريق كركوك – تكريت». */
const ROAD = /(طريق|محور|خط|اوتوستراد)$/;
const QUOTES = /^["«“”»(]$/;

const folded = new WeakMap<PlaceNounRow, ReadonlySet<string>>();

/** The first words of a row's forms, folded: what is not among them stands in the text with a particle before it. */
function firstWords(row: PlaceNounRow): ReadonlySet<string> {
  let words = folded.get(row);
  if (!words) {
    words = new Set(formsOf(row.forms).map((form) => fold(form.split(" ")[0] ?? "")));
    folded.set(row, words);
  }
  return words;
}

/** The letters of attached particles that stand before one of `words` in a word; 0 where it is one of them. */
export function particles(word: string, words: ReadonlySet<string>): number {
  for (let cut = 0; cut <= 2; cut++) {
    const rest = word.slice(cut);
    if (words.has(rest)) return cut;
    if (rest.startsWith("لل") && words.has(`ال${rest.slice(2)}`)) return cut + 1;
  }
  return 0;
}

/** The text of a name, without `cut` letters of particles («بريف» is «ريف», «للرقة» is «الرقة»). */
export function textWithout(marks: Marks, from: number, to: number, cut: number): string {
  const first = marks.tokens[from];
  const last = marks.tokens[to - 1];
  if (!first || !last) return "";
  const rest = marks.text.slice(first.end, last.end).replace(/\s+/g, " ");
  let letters = cut;
  let skip = 0;
  for (const ch of first.text) {
    if (letters === 0 && !/\p{M}/u.test(ch)) break;
    if (!/\p{M}/u.test(ch)) letters--;
    skip += ch.length;
  }
  const word = cut === 0 ? first.text : first.text.slice(skip);
  const assimilated = cut > 0 && word.startsWith("ل") && first.fold.slice(cut - 1).startsWith("لل");
  return `${assimilated ? "ا" : ""}${word}${rest}`;
}

/** Whether a word may stand in a name that no table holds. */
function unclaimed(marks: Marks, at: number, taken: Taken): boolean {
  const token = marks.tokens[at];
  if (token?.kind !== "word" || taken(at) || TANWIN.test(token.text)) return false;
  return token.fold.length >= 3 && !marks.known(at);
}

/** The end of a name that begins at `at`, with what the grammar joins to it; `at` where none does. */
function nameEnd(marks: Marks, at: number, end: number, taken: Taken): number {
  const { tokens } = marks;
  if (at >= end || tokens[at]?.kind !== "word") return at;
  const known = knownEnd(marks, at);
  let to = known > at ? Math.min(known, end) : at;
  if (to === at) {
    if (marks.is(at, "nameHead") && at + 1 < end && tokens[at + 1]?.kind === "word" && tokens[at + 1]?.breaks === 0) {
      const next = nameEnd(marks, at + 1, Math.min(end, at + LONGEST), taken);
      if (next > at + 1) to = next;
      else if (!marks.is(at + 1, "stop") && !taken(at + 1) && fitsHead(marks, at + 1)) to = at + 2;
    }
    if (to === at) {
      if (!unclaimed(marks, at, taken)) return at;
      to = at + 1;
      const construct = !ARTICLE.test(tokens[at]?.fold ?? "");
      const next = tokens[to];
      const goesOn = next?.fold.startsWith("ال") || !VERBAL.test(next?.fold ?? "");
      if (construct && next?.breaks === 0 && to < end && goesOn && unclaimed(marks, to, taken)) to++;
    }
  }
  while (to < end && to < at + LONGEST && tokens[to]?.breaks === 0 && marks.is(to, "nameTail")) to++;
  return to;
}

/** Behind the head of a name even an ordinary word, if definite: «أولاد الريف». */
function fitsHead(marks: Marks, at: number): boolean {
  return !marks.is(at, "ordinary") || ARTICLE.test(marks.tokens[at]?.fold ?? "");
}

function knownEnd(marks: Marks, at: number): number {
  const name = marks.placeName.at[at];
  if (name?.from === at) return name.to;
  if (marks.is(at, "stop") || marks.is(at, "ordinary") || marks.people.at[at]) return at;
  const known = marks.gazetteer.at[at];
  return known?.from === at ? known.to : at;
}

/** A noun of place with its name behind it: «قرية ود البخيت», «ريف حلب الشرقي», «الريف الجنوبي لإدلب». */
function behindNoun(marks: Marks, at: number, end: number, taken: Taken, depth: number): Name | null {
  const { tokens } = marks;
  const noun = marks.placeNoun.at[at];
  const token = tokens[at];
  if (noun?.from !== at || !token || TANWIN.test(token.text) || taken(at)) return null;
  const cut = particles(token.fold, firstWords(noun.row));
  let start = noun.to;
  const numbered = tokens[start];
  const counts = marks.people.at[start + 1] ?? marks.thing.at[start + 1];
  if (numbered?.kind === "digits" && numbered.breaks === 0 && noun.row.rank === 0 && !counts)
    return {
      from: at,
      to: start + 1,
      text: textWithout(marks, at, start + 1, ARTICLE.test(token.fold) ? Math.max(0, token.fold.indexOf("ال")) : cut),
      rank: 0,
    };
  if (ARTICLE.test(token.fold) && !firstWords(noun.row).has(token.fold)) {
    if (!marks.is(start, "nameTail")) return null;
    while (marks.is(start, "nameTail") && start < noun.to + 2) start++;
    if (marks.is(start, "of") || marks.is(start, "to")) start++;
    const owner = tokens[start]?.fold ?? "";
    const known = knownEnd(marks, start);
    if (known <= start || !(owner.startsWith("ل") || marks.is(start - 1, "of"))) return null;
    return {
      from: at,
      to: known,
      text: textWithout(marks, at, known, /^[وفبكل]ال/.test(token.fold) ? 1 : 0),
      rank: noun.row.rank,
    };
  }
  while (start < end && QUOTES.test(tokens[start]?.text ?? "")) start++;
  if (start >= end || (tokens[start]?.breaks ?? 1) > 0) return null;
  const inner = depth < 2 ? behindNoun(marks, start, end, taken, depth + 1) : null;
  const country = marks.country.at[start];
  let to = inner?.to ?? (country?.from === start ? country.to : start);
  if (to === start) to = nameEnd(marks, start, end, taken);
  if (to === start && noun.row.rank > 0 && namedByWord(marks, start, taken)) to = start + 1;
  if (to === start && noun.row.rank === 3 && COMPASS.test(tokens[start]?.fold ?? "")) to = start + 1;
  if (to <= start) return null;
  if (noun.row.rank === 0 && !knownOrDefinite(marks, start, inner)) return null;
  while (to < end && tokens[to]?.breaks === 0 && marks.is(to, "nameTail")) to++;
  if (ROAD.test(token.fold) && /^[-–—]$/.test(tokens[to]?.text ?? "") && knownEnd(marks, to + 1) > to + 1)
    to = knownEnd(marks, to + 1);
  return { from: at, to, text: textWithout(marks, at, to, cut), rank: noun.row.rank };
}

/** What a verb looks like behind a name: «في الرمدة استهدفت …». */
const VERBAL = /^([يت]|است|انت|اند|افت|وال?|ف)|(ت|وا|ون|ين|ات|ا)$/;
const COMPASS = /^ال(جنوب|شمال|شرق|غرب|وسط|ساحل|جبل|بحر|جزيره)$/;

/** A spot is named by a known name or a definite word; «سوق شعبية», «مستشفى ميداني» are none. */
function knownOrDefinite(marks: Marks, at: number, inner: Name | null): boolean {
  return (
    inner !== null ||
    knownEnd(marks, at) > at ||
    marks.is(at, "nameHead") ||
    !/ي$|يه$/.test(marks.tokens[at]?.fold ?? "")
  );
}

/** A definite word of some table that names a town behind its noun: «حي الشهداء», «قرية الصيادين». */
function namedByWord(marks: Marks, at: number, taken: Taken): boolean {
  const token = marks.tokens[at];
  if (token?.kind !== "word" || taken(at) || marks.is(at, "stop") || marks.is(at, "ordinary")) return false;
  return (
    token.fold.startsWith("ال") &&
    [marks.people, marks.thing, marks.measure, marks.speaker, marks.party].some((layer) => layer.at[at] !== undefined)
  );
}

/** Whether a word that takes a place stands before `at`: a preposition, or one attached to the word itself. */
function ledIn(marks: Marks, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 2; i--) {
    if (marks.is(i, "in") || marks.is(i, "near")) return true;
    if (!marks.is(i, "article")) return false;
  }
  return false;
}

/** A name of a place that begins at `at`, told by its noun, by the tables, or by the preposition before it. */
export function bareNameAt(marks: Marks, at: number, from: number, end: number, taken: Taken): Name | null {
  const token = marks.tokens[at];
  if (token?.kind !== "word" || marks.group.at[at]) return null;
  const behind = behindNoun(marks, at, end, taken, 0);
  if (behind) return behind;
  const name = marks.placeName.at[at];
  if (name?.from === at) {
    let to = name.to;
    while (to < end && marks.tokens[to]?.breaks === 0 && marks.is(to, "nameTail")) to++;
    return {
      from: at,
      to,
      text: textWithout(marks, at, to, particles(token.fold, firstWords(name.row))),
      rank: name.row.rank,
    };
  }
  const country = marks.country.at[at];
  if (country?.from === at) {
    const lead = marks.tokens[at - 1]?.text ?? "";
    const cut = particles(token.fold, new Set(country.row.country.ar.map((name) => fold(name.split(" ")[0] ?? ""))));
    const attached = /[بل]/.test(token.fold.slice(0, cut));
    if (attached || led(marks, at, from) || at === from || /^[,،(:•–—-]$/.test(lead))
      return { from: at, to: country.to, text: textWithout(marks, at, country.to, cut), rank: 4 };
    return null;
  }
  const known = marks.gazetteer.at[at];
  if (known?.from === at) {
    const attached = known.row.cut > 0;
    const likely = known.row.large && !marks.known(at);
    const fits = likely || attached || led(marks, at, from) || marks.is(at, "nameHead");
    if (fits && !taken(at) && !marks.is(at, "stop") && !marks.is(at, "ordinary") && !marks.people.at[at]) {
      let to = Math.min(known.to, end);
      while (to < end && marks.tokens[to]?.breaks === 0 && marks.is(to, "nameTail")) to++;
      return { from: at, to, text: textWithout(marks, at, to, known.row.cut), rank: known.row.rank };
    }
    return null;
  }
  const short = token.fold.length < SHORTEST && !marks.is(at, "nameHead");
  if (!ledIn(marks, at, from) || (short && nameEnd(marks, at, end, taken) < at + 2)) return null;
  if (
    marks.is(at, "ordinary") ||
    /\p{L}{3}(ها|هم|هن|هما|نا)$/u.test(token.fold) ||
    /^[وف]?علي$/.test(marks.tokens[at - 1]?.fold ?? "")
  )
    return null;
  const to = nameEnd(marks, at, end, taken);
  const next = marks.tokens[to];
  const construct =
    to === at + 1 && /ه$/.test(token.fold) && !ARTICLE.test(token.fold) && next?.breaks === 0 && /^ال/.test(next.fold);
  if (construct && marks.known(to) && !marks.is(to, "nameTail")) return null;
  return to === at ? null : { from: at, to, text: textWithout(marks, at, to, 0), rank: 1, guessed: true };
}

/** A name that the text has named as a place elsewhere, behind a preposition or a verb of leaving. */
export function nameAgain(
  marks: Marks,
  at: number,
  from: number,
  end: number,
  known: ReadonlySet<string>,
): Name | null {
  const token = marks.tokens[at];
  if (token?.kind !== "word" || marks.group.at[at]) return null;
  const leaves = /^(displaced|evacuated|refugees)$/.test(marks.measure.at[at - 1]?.row.measure ?? "");
  for (let cut = 0; cut <= (/^[بل]/.test(token.fold) ? 1 : 0); cut++) {
    if (cut === 0 && !led(marks, at, from) && !leaves) continue;
    for (let to = Math.min(end, at + 2); to > at; to--) {
      const last = marks.tokens[to - 1];
      if (last?.kind !== "word" || (to > at + 1 && last.breaks > 0)) continue;
      const text = textWithout(marks, at, to, cut);
      if (known.has(fold(text))) return { from: at, to, text, rank: 1 };
    }
  }
  return null;
}

function led(marks: Marks, at: number, from: number): boolean {
  return ledIn(marks, at, from) || marks.is(at - 1, "from") || marks.is(at - 1, "to") || marks.is(at - 1, "against");
}

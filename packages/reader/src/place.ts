import type { NamedPlace } from "@bilan/vocabulary";
import { organisationAt } from "./organisation.js";
import type { Marks } from "./marks.js";
import { type Name, nameAt, nameEnd, type Taken, textOf } from "./naming.js";
import type { Sentence } from "./passage.js";
import { fold, tokenise } from "./token.js";

/** A place that a text names, or means by "this town"; token indices, end outside. */
export interface PlaceMention {
  readonly from: number;
  readonly to: number;
  readonly place: NamedPlace;
  /** 0 a spot, 1 a town, 2 a district, 3 a province, 4 a country. */
  readonly rank: number;
  /** The place of the dateline, where the report was written. */
  readonly dateline: boolean;
}

/** A mention that stands for another: "this province", "the town". */
interface Pointer {
  readonly from: number;
  readonly to: number;
  readonly rank: number;
  readonly noun: string;
  /** "The city", not "this city": it may mean the place named most. */
  readonly definite: boolean;
}

const COMPASS = /^(nord|sud|est|ouest|centre|north|south|east|west|central|upper|lower|شمال|جنوب|شرق|غرب)/;
const DATELINE = 12;
const BACK = 40;

/** A name that goes on a place before it: ", Y", "(Y)", "near Y", "in Y". */
function chained(marks: Marks, before: Name, next: Name): boolean {
  if (next.from < before.to || next.from - before.to > 7) return false;
  for (let i = before.to; i < next.from; i++) {
    const token = marks.tokens[i];
    if (!token || token.breaks > 0) return false;
    const small = marks.is(i, "in") || marks.is(i, "near") || marks.is(i, "article") || marks.is(i, "of");
    if (!small && !/^[,،(]$/.test(token.text) && !ownsNext(marks, i)) return false;
  }
  return true;
}

/** "In Ethiopia's Amhara region": the country that the next place belongs to. */
function ownsNext(marks: Marks, at: number): boolean {
  const owner = marks.tokens[at]?.fold === "s" ? marks.tokens[at - 1] : marks.tokens[at];
  return marks.language === "en" && owner?.capital === true && /['’]$/.test(owner.text);
}

/** Where a dateline stands: tokens, end outside; nothing where there is none. */
export interface Dateline {
  readonly from: number;
  readonly to: number;
}

/** How many lines stand at most over the one that begins with the dateline: a title, a correction. */
const HEADS = 6;
const SHORT_NAME = 3;

/** The dateline at the head of a text or of the first lines under its title ("PORT SUDAN, 13 August (AFP) –"). */
export function datelineOf(marks: Marks): Dateline {
  const { tokens } = marks;
  let lines = 0;
  for (let from = 0; from < tokens.length && lines < HEADS; from++) {
    if (from > 0 && tokens[from]?.breaks === 0) continue;
    lines++;
    const to = datelineEnd(marks, from);
    if (to > from) return { from, to };
  }
  return { from: 0, to: 0 };
}

/** Where the dateline that begins at a line's first token ends; the token itself where there is none. */
function datelineEnd(marks: Marks, from: number): number {
  const { tokens } = marks;
  const first = tokens[from];
  if (from > 0 && (first?.kind !== "word" || (marks.pack.capitals && !first.capital))) return from;
  for (let i = from + 1; i < from + DATELINE && i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.breaks > 0) return from;
    if (/^[–—-]$/.test(token.text) && token.spaced && tokens[i + 1]?.spaced) {
      if (from > 0 && !isDatelike(marks, from, i)) return from;
      return first?.capital || !marks.pack.capitals ? i : from;
    }
    if (marks.is(i, "auxiliary") || marks.measure.at[i] || marks.people.at[i]) return from;
  }
  return from;
}

/** Under a title a dateline has a day, an agency in brackets, or a name all in capitals; in Arabic a name is enough. */
function isDatelike({ tokens, pack }: Marks, from: number, to: number): boolean {
  if (!pack.capitals && to - from <= SHORT_NAME) return true;
  if (/^\p{Lu}{3,}$/u.test(tokens[from]?.text ?? "")) return true;
  for (let i = from; i < to; i++) if (tokens[i]?.text === "(" || tokens[i]?.kind === "digits") return true;
  return false;
}

/** A noun of place with "this" or an article before it and no name behind: it means a place named elsewhere. */
function pointerAt(marks: Marks, at: number, end: number): Pointer | null {
  if (!marks.is(at, "this") && !(marks.language === "ar" && /^(ال|بال|لل)/.test(marks.tokens[at]?.fold ?? "")))
    return null;
  const start = marks.language === "ar" && !marks.is(at, "this") ? at : at + 1;
  const noun = marks.placeNoun.at[start];
  if (noun?.from !== start || noun.to > end || namesItself(marks, noun.to, end)) return null;
  const word = fold(textOf(marks, noun.from, noun.to)).replace(/^(و|ب|ل|ال|بال|لل)+/, "");
  if (COMPASS.test(word)) return null;
  if (noun.row.rank === 0 && !/^(camp|site|مخيم|hopital|hospital|clini|prison|مستشف|مشف)/.test(word)) return null;
  if (noun.row.rank === 3 && !marks.is(at, "this") && marks.pack.capitals) return null;
  return {
    from: at,
    to: noun.to,
    rank: noun.row.rank,
    noun: word,
    definite: /^(the|la|le|l')$/.test(marks.tokens[at]?.fold ?? "") && /^(city|ville|capital|capitale)/.test(word),
  };
}

/** Whether a name stands behind a noun of place: "the province of X". */
function namesItself(marks: Marks, at: number, end: number): boolean {
  for (let i = at; i < end && i < at + 4; i++) {
    const token = marks.tokens[i];
    if (token?.kind !== "word") return false;
    if (token.capital || marks.placeName.at[i] || marks.gazetteer.at[i]) return true;
    if (!marks.is(i, "of") && !marks.is(i, "article") && marks.is(i, "stop")) return false;
  }
  return false;
}

function antecedent(marks: Marks, pointer: Pointer, mentions: readonly PlaceMention[]): PlaceMention | null {
  for (let k = mentions.length - 1; k >= 0 && k >= mentions.length - BACK; k--) {
    const one = mentions[k] as PlaceMention;
    if (one.dateline && pointer.rank < 4) continue;
    if (pointer.rank !== 0) {
      const close = marks.language === "fr" && pointer.from - one.to < 20;
      if (one.rank === pointer.rank) return pointer.definite && !close ? mostNamed(one, mentions) : one;
      if (pointer.rank === 1 && one.rank === 0 && one.place.in !== null)
        return { ...one, place: { name: one.place.in, in: null }, rank: 1 };
    } else if (
      fold(textOf(marks, marks.pack.capitals ? Math.max(0, one.from - 3) : one.from, one.to)).includes(
        pointer.noun.replace(/s$/, ""),
      )
    )
      return one;
  }
  return null;
}

/** Of the places of one rank, the one that the text has named most so far; the latest of equals. */
function mostNamed(latest: PlaceMention, mentions: readonly PlaceMention[]): PlaceMention {
  const counts = new Map<string, number>();
  for (const one of mentions.slice(-BACK))
    if (one.rank <= 1) counts.set(one.place.name, (counts.get(one.place.name) ?? 0) + 1);
  let best = latest;
  for (const one of mentions.slice(-BACK)) {
    if (one.rank === latest.rank && (counts.get(one.place.name) ?? 0) > (counts.get(best.place.name) ?? 0)) best = one;
  }
  return best;
}

/** "X, the last big town of Y, is besieged": Y is named aside, between two commas. */
function isAside(marks: Marks, town: PlaceMention, aside: PlaceMention): boolean {
  const { tokens } = marks;
  if (!/^[,،]$/.test(tokens[town.to]?.text ?? "") || aside.from - town.to > 9) return false;
  for (let i = town.to + 1; i < aside.from; i++)
    if (tokens[i]?.kind === "mark" || marks.is(i, "auxiliary") || marks.measure.at[i]) return false;
  for (let i = aside.to; i < aside.to + 6; i++) {
    if (/^[,،]$/.test(tokens[i]?.text ?? ""))
      return marks.is(i + 1, "auxiliary") || marks.event.at[i + 1] !== undefined;
    if (tokens[i]?.kind === "mark") return false;
  }
  return false;
}

/** A third name that only says where the second lies: «بلدة X في ولاية Y بغرب Z». */
function widens(marks: Marks, name: Named | Pointer | undefined, next: Named | Pointer | undefined): boolean {
  if (!name || !next || !("text" in name) || !("text" in next)) return false;
  return !marks.pack.capitals && next.rank > name.rank && chained(marks, name, next);
}

/** Finds the places that the sentences name or mean, in order, each with the larger place that stands with it. */
export function findPlaces(marks: Marks, sentences: readonly Sentence[], taken: Taken): PlaceMention[] {
  const dateline = datelineOf(marks);
  const inDateline = (at: number): boolean => at >= dateline.from && at < dateline.to;
  const known = new Set<string>();
  const first = sentences.map((sentence) => namesIn(marks, sentence, taken, known));
  for (const names of first)
    for (const name of names) if ("text" in name && !inDateline(name.from) && name.rank < 4) known.add(fold(name.bare));
  const out: PlaceMention[] = [];
  const open: { at: number; pointer: Pointer }[] = [];
  const heads = new Set(headsOf(marks, known));
  for (const names of sentences.map((sentence, s) => {
    const before = first[s] ?? [];
    return namesKnown(marks, sentence, before, heads) ? namesIn(marks, sentence, taken, known) : before;
  })) {
    for (let i = 0; i < names.length; i++) {
      const name = names[i];
      if (!name) break;
      if (!("text" in name)) {
        const meant = antecedent(marks, name, out);
        if (meant) out.push({ ...meant, from: name.from, to: name.to });
        else if (name.rank >= 2 && marks.tokens[name.from]?.fold.startsWith("c"))
          open.push({ at: out.length, pointer: name });
        continue;
      }
      const next = names[i + 1];
      const hangs = next !== undefined && "text" in next && chained(marks, name, next);
      const [inner, outer] =
        hangs && next.rank < name.rank && !/^[,،(]$/.test(marks.tokens[name.to]?.text ?? "")
          ? [next, name]
          : [name, hangs ? next : null];
      out.push({
        from: name.from,
        to: hangs ? next.to : name.to,
        place: { name: inner.text, in: outer?.text ?? null },
        rank: inner.rank,
        dateline: inDateline(name.from),
      });
      if (hangs) i++;
      while (hangs && widens(marks, names[i], names[i + 1])) i++;
    }
  }
  for (let k = out.length - 2; k >= 0; k--) {
    const [town, aside] = [out[k] as PlaceMention, out[k + 1] as PlaceMention];
    if (town.rank > 1 || aside.rank < 2 || town.place.in !== null || !isAside(marks, town, aside)) continue;
    out[k] = { ...town, place: { name: town.place.name, in: aside.place.name } };
    out.splice(k + 1, 1);
  }
  for (const { at, pointer } of open.toReversed()) {
    const meant = out.slice(at, at + BACK).find((one) => one.rank === pointer.rank);
    if (meant) out.splice(at, 0, { ...meant, from: pointer.from, to: pointer.to });
  }
  return out;
}

/** The words that the known names begin with, in Arabic also behind a preposition that stands attached. */
function headsOf(marks: Marks, known: ReadonlySet<string>): (string | undefined)[] {
  const heads = [...known].map((name) => tokenise(name)[0]?.fold);
  return marks.pack.capitals ? heads : heads.flatMap((head) => [head, `ب${head}`, `ل${head}`]);
}

type Named = Name & { readonly bare: string };

function namesIn(marks: Marks, sentence: Sentence, taken: Taken, known: ReadonlySet<string>): (Named | Pointer)[] {
  const names: (Named | Pointer)[] = [];
  if (sentence.skipped) return names;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (marks.tokens[at]?.kind !== "word" || !mayName(marks, at) || taken(at)) continue;
    const organisation = organisationAt(marks, at, sentence.to);
    if (organisation) {
      at = organisation.to - 1;
      continue;
    }
    const last = names.at(-1);
    let name = nameAt(marks, at, sentence.from, sentence.to, taken, known);
    if (!name && last && marks.capitals && marks.tokens[at]?.capital && at === last.to + 1) {
      const to = nameEnd(marks, at, sentence.to, taken);
      if (to > at && /^[,(]$/.test(marks.tokens[last.to]?.text ?? ""))
        name = { from: at, to, text: textOf(marks, at, to), rank: 2 };
    }
    const found = name ? { ...name, bare: bareOf(marks, name) } : pointerAt(marks, at, sentence.to);
    if (!found) continue;
    names.push(found);
    at = found.to - 1;
  }
  return names;
}

/** Whether a word that begins a name known from elsewhere in the text stands in a sentence outside its names so far. */
function namesKnown(
  marks: Marks,
  sentence: Sentence,
  names: readonly (Named | Pointer)[],
  heads: ReadonlySet<string | undefined>,
): boolean {
  if (heads.size === 0 || sentence.skipped) return false;
  let n = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    while (n < names.length && (names[n] as Named | Pointer).to <= at) n++;
    const name = names[n];
    if (name && name.from <= at) continue;
    if (heads.has(marks.tokens[at]?.fold)) return true;
  }
  return false;
}

/** Whether a name or a pointer may begin at a word: most words are none of the kinds that do. */
function mayName(marks: Marks, at: number): boolean {
  const token = marks.tokens[at];
  if (!token || token.capital || !marks.capitals) return true;
  if (marks.placeNoun.at[at] || marks.placeName.at[at] || marks.country.at[at] || marks.gazetteer.at[at]) return true;
  return !marks.plain(at) || (marks.tokens[at + 1]?.text === "-" && token.fold.length <= 4) || token.fold.length <= 4;
}

/** A place's own name, without the noun of place before it. */
function bareOf(marks: Marks, name: Name): string {
  const noun = marks.placeNoun.at[name.from];
  let from = noun?.from === name.from && noun.to < name.to ? noun.to : name.from;
  while (from < name.to - 1 && (marks.is(from, "of") || (marks.is(from, "article") && !marks.tokens[from]?.capital)))
    from++;
  const last = marks.placeNoun.at[name.to - 1];
  const to = last && last.to === name.to && last.from > from ? last.from : name.to;
  return textOf(marks, from, to);
}

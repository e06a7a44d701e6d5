import type { NamedPlace } from "@bilan/vocabulary";
import type { Marks } from "./marks.js";
import type { Sentence } from "./passage.js";

/** A place that a text names; token indices, end outside. */
export interface PlaceMention {
  readonly from: number;
  readonly to: number;
  readonly place: NamedPlace;
  /** 0 a spot, 1 a town, 2 a district, 3 a province, 4 a country. */
  readonly rank: number;
}

interface Name {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly rank: number;
}

const LINKS = new Set("al el ash at as ad an ar az de du des la le les d' l' bin ibn abu um umm of and".split(" "));
const LONGEST_NAME = 6;

function textOf(marks: Marks, from: number, to: number): string {
  const first = marks.tokens[from];
  const last = marks.tokens[to - 1];
  return first && last ? marks.text.slice(first.start, last.end).replace(/\s+/g, " ") : "";
}

/** Whether a word may stand in a name: with a capital, and no noun, verb, group or time of the tables. */
function namely(marks: Marks, at: number, taken: (at: number) => boolean): boolean {
  const token = marks.tokens[at];
  if (!token || token.kind !== "word" || taken(at)) return false;
  if (marks.group.at[at] || marks.nationality.at[at] || marks.people.at[at]) return false;
  if (marks.pack.capitals) return token.capital && token.fold.length > 1;
  return token.fold.length > 2 && !marks.known(at);
}

/** The end of the name that begins at `at`; `at` where none does. */
function nameEnd(marks: Marks, at: number, end: number, taken: (at: number) => boolean): number {
  const { tokens } = marks;
  if (!namely(marks, at, taken) && !linksName(marks, at, end, taken)) return at;
  let to = at;
  let i = at;
  const stop = Math.min(end, at + LONGEST_NAME + 2);
  while (i < stop) {
    const token = tokens[i];
    if (!token || (i > at && token.breaks > 0)) break;
    if (namely(marks, i, taken) && !(i > at && marks.is(i, "stop") && !token.capital)) {
      to = ++i;
      if (!marks.pack.capitals) break;
      continue;
    }
    const joins =
      (token.text === "-" || token.text === "'" || token.text === "’" || token.text === "‑") && !token.spaced;
    if (i > at && joins && (tokens[i + 1]?.spaced ?? true) === false) {
      i++;
      if (tokens[i]?.kind !== "word") break;
      to = ++i;
      continue;
    }
    if (linksName(marks, i, end, taken)) {
      i++;
      if (tokens[i]?.text === "-") i++;
      continue;
    }
    break;
  }
  return to;
}

/** A small word inside a name: "al-", "de", "bin". */
function linksName(marks: Marks, at: number, end: number, taken: (at: number) => boolean): boolean {
  const token = marks.tokens[at];
  if (!token || token.kind !== "word" || !marks.pack.capitals) return false;
  if (!LINKS.has(token.fold) || token.fold === "of" || token.fold === "and") return false;
  const next = marks.tokens[at + 1];
  if (!next || at + 1 >= end || next.breaks > 0) return false;
  if (next.text === "-") return namely(marks, at + 2, taken);
  return /^(al|el|bin|ibn|abu|um|umm|de|du|la|le|d')$/.test(token.fold) &&
    namely(marks, at + 1, taken) &&
    token.fold.length <= 4
    ? !marks.is(at, "article") || token.capital
    : false;
}

/** Whether a word that takes a place stands right before `at`, articles and points of the compass aside. */
function ledIn(marks: Marks, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 3; i--) {
    if (marks.is(i, "in") || marks.is(i, "near") || marks.is(i, "from") || marks.is(i, "to") || marks.is(i, "against"))
      return true;
    if (!marks.is(i, "article") && !marks.is(i, "of")) return false;
  }
  return false;
}

function nameAt(marks: Marks, at: number, from: number, end: number, taken: (at: number) => boolean): Name | null {
  const { tokens } = marks;
  const noun = marks.placeNoun.at[at];
  if (noun && noun.from === at) {
    let start = noun.to;
    while (
      start < end &&
      start < noun.to + 3 &&
      (marks.is(start, "of") ||
        marks.is(start, "article") ||
        tokens[start]?.fold === "called" ||
        tokens[start]?.text === "(")
    )
      start++;
    const known = marks.placeName.at[start];
    const country = marks.country.at[start];
    const to =
      known && known.from === start
        ? known.to
        : country && country.from === start && noun.row.rank < 4
          ? country.to
          : nameEnd(marks, start, end, taken);
    if (to > start)
      return {
        from: at,
        to,
        text: textOf(marks, noun.row.rank >= 2 || !marks.pack.capitals ? at : start, to),
        rank: noun.row.rank,
      };
  }
  const known = marks.placeName.at[at];
  if (known && known.from === at && !marks.group.at[at] && (!marks.pack.capitals || tokens[at]?.capital)) {
    const after = marks.placeNoun.at[known.to];
    const to = after && after.from === known.to && after.row.rank >= 2 && marks.pack.capitals ? after.to : known.to;
    return { from: at, to, text: textOf(marks, at, to), rank: known.row.rank };
  }
  const country = marks.country.at[at];
  if (country && country.from === at && !marks.group.at[at]) {
    const heading = at === from;
    if (ledIn(marks, at, from) || heading || tokens[at - 1]?.text === "," || tokens[at - 1]?.text === "(")
      return { from: at, to: country.to, text: textOf(marks, at, country.to), rank: 4 };
    return null;
  }
  if (!marks.pack.capitals) {
    if (!ledIn(marks, at, from) || marks.is(at, "stop")) return null;
    const to = nameEnd(marks, at, end, taken);
    return to > at && tokens[at]?.fold.length !== undefined && (tokens[at]?.fold.length ?? 0) > 3
      ? { from: at, to, text: textOf(marks, at, to), rank: 1 }
      : null;
  }
  const to = nameEnd(marks, at, end, taken);
  if (to === at) return null;
  const after = marks.placeNoun.at[to];
  if (after && after.from === to && tokens[to]?.breaks === 0)
    return {
      from: at,
      to: after.to,
      text: textOf(marks, at, after.row.rank === 1 ? to : after.to),
      rank: after.row.rank,
    };
  if (ledIn(marks, at, from)) return { from: at, to, text: textOf(marks, at, to), rank: 1 };
  return null;
}

/** A name that goes on a place before it: ", Y", "(Y)", "near Y", "in Y". */
function chained(marks: Marks, before: Name, next: Name): boolean {
  if (next.from < before.to || next.from - before.to > 4) return false;
  for (let i = before.to; i < next.from; i++) {
    const token = marks.tokens[i];
    if (!token || token.breaks > 0) return false;
    const small =
      token.text === "," ||
      token.text === "(" ||
      marks.is(i, "in") ||
      marks.is(i, "near") ||
      marks.is(i, "article") ||
      marks.is(i, "of");
    if (!small) return false;
  }
  return true;
}

/** Finds the places that the sentences name, in order, each with the larger place that stands with it. */
export function findPlaces(
  marks: Marks,
  sentences: readonly Sentence[],
  taken: (at: number) => boolean,
): PlaceMention[] {
  const out: PlaceMention[] = [];
  for (const sentence of sentences) {
    if (sentence.skipped) continue;
    const names: Name[] = [];
    for (let at = sentence.from; at < sentence.to; at++) {
      if (marks.tokens[at]?.kind !== "word" || taken(at)) continue;
      const last = names.at(-1);
      let name = nameAt(marks, at, sentence.from, sentence.to, taken);
      if (!name && last && marks.pack.capitals && marks.tokens[at]?.capital && at - last.to <= 1) {
        const to = nameEnd(marks, at, sentence.to, taken);
        const gap = marks.tokens[last.to]?.text;
        if (to > at && (gap === "," || gap === "(") && at === last.to + 1)
          name = { from: at, to, text: textOf(marks, at, to), rank: 2 };
      }
      if (name) {
        names.push(name);
        at = name.to - 1;
      }
    }
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as Name;
      const next = names[i + 1];
      const hangs = next !== undefined && chained(marks, name, next) && (next.rank > name.rank || next.rank >= 1);
      out.push({
        from: name.from,
        to: hangs ? next.to : name.to,
        place: { name: name.text, in: hangs ? next.text : null },
        rank: name.rank,
      });
      if (hangs) i++;
    }
  }
  return out;
}

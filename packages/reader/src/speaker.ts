import type { Stance } from "@bilan/vocabulary";
import type { Marks } from "./marks.js";
import type { Sentence } from "./passage.js";

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

interface Named {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

const PERSONAL =
  /^(spokes|porte|متحدث|ناطق|direct|chef|head|chief|مدير|رئيس|قائد|commander|commandant|general|colonel|official|responsable|مسوول|minist|وزير|governor|gouverneur|doctor|medecin|coordin|envoy|president|secret)/;
const TO_MEDIA = new Set(["a", "to", "told", "ل", "l'", "au"]);
const REACH = 14;

function slice(marks: Marks, from: number, to: number): string {
  const first = marks.tokens[from];
  const last = marks.tokens[to - 1];
  return first && last ? marks.text.slice(first.start, last.end).replace(/\s+/g, " ") : "";
}

function isName(marks: Marks, at: number, cast: Cast): boolean {
  const token = marks.tokens[at];
  return (
    token?.kind === "word" &&
    token.capital &&
    !cast.inPlace(at) &&
    !marks.country.at[at] &&
    !marks.nationality.at[at] &&
    !marks.is(at, "opener") &&
    !marks.people.at[at]
  );
}

interface Cast {
  /** The shortest form of each group in this text. */
  readonly short: ReadonlyMap<string, string>;
  readonly inPlace: (at: number) => boolean;
}

/** The acronym in brackets right after a name. */
function acronymAfter(marks: Marks, at: number): number | null {
  const [open, word, close] = [marks.tokens[at], marks.tokens[at + 1], marks.tokens[at + 2]];
  return open?.text === "(" && word?.kind === "word" && close?.text === ")" && word.text.length <= 8 ? at + 1 : null;
}

/** The shortest form under which the text names each known group. */
function shortForms(marks: Marks): Map<string, string> {
  const short = new Map<string, string>();
  for (const { from, to, row } of marks.group.all) {
    const form = slice(marks, from, to);
    const before = short.get(row.name);
    if (before === undefined || form.length < before.length) short.set(row.name, form);
  }
  return short;
}

/** Reads who speaks at `at`: a known group, an organisation or person by name, or a common noun. */
function namedAt(marks: Marks, at: number, end: number, cast: Cast): Named | null {
  const group = marks.group.at[at];
  if (group && group.from === at)
    return { from: at, to: group.to, name: cast.short.get(group.row.name) ?? slice(marks, at, group.to) };
  const noun = marks.speaker.at[at];
  if (noun && noun.from === at) {
    let to = noun.to;
    const trait = marks.trait.at[to] ?? marks.nationality.at[to];
    let next = to;
    if (marks.pack.adjectives === "after" && trait && trait.from === to) next = trait.to;
    while (
      next < end &&
      next < to + 4 &&
      (marks.is(next, "of") || marks.is(next, "article") || marks.is(next, "in") || marks.is(next, "to"))
    )
      next++;
    if (next > to && PERSONAL.test(marks.tokens[at]?.fold ?? "")) {
      const whose = next < end ? organisationAt(marks, next, end, cast) : null;
      if (whose) return { from: at, to: whose.to, name: whose.name };
    }
    const acronym = acronymAfter(marks, to);
    if (acronym !== null) return { from: at, to: acronym + 2, name: slice(marks, acronym, acronym + 1) };
    if (!marks.pack.capitals) {
      while (
        to < end &&
        to < at + 5 &&
        marks.tokens[to]?.kind === "word" &&
        /^(ال|لل)/.test(marks.tokens[to]?.fold ?? "") &&
        !marks.is(to, "stop")
      )
        to++;
    }
    return { from: at, to, name: slice(marks, at, to) };
  }
  return organisationAt(marks, at, end, cast);
}

function organisationAt(marks: Marks, at: number, end: number, cast: Cast): Named | null {
  const group = marks.group.at[at];
  if (group && group.from === at)
    return { from: at, to: group.to, name: cast.short.get(group.row.name) ?? slice(marks, at, group.to) };
  const noun = marks.speaker.at[at];
  if (noun && noun.from === at) return { from: at, to: noun.to, name: slice(marks, at, noun.to) };
  if (!isName(marks, at, cast)) return null;
  let to = at + 1;
  for (let i = to; i < end && i < at + 10; i++) {
    if (isName(marks, i, cast)) to = i + 1;
    else if (
      !(
        marks.is(i, "of") ||
        marks.is(i, "article") ||
        marks.tokens[i]?.text === "-" ||
        marks.is(i, "and") ||
        /^(for|pour|international|des)$/.test(marks.tokens[i]?.fold ?? "")
      )
    ) {
      if (marks.pack.adjectives === "after" && acronymSoon(marks, i)) continue;
      break;
    }
  }
  const acronym = acronymAfter(marks, to);
  if (acronym !== null) return { from: at, to: acronym + 2, name: slice(marks, acronym, acronym + 1) };
  return officeBehind(marks, at, to, end, cast) ?? { from: at, to, name: slice(marks, at, to) };
}

/** The organisation of a person whose office stands behind the name: "X, director of Y". */
function officeBehind(marks: Marks, at: number, to: number, end: number, cast: Cast): Named | null {
  if (!/^[,،]$/.test(marks.tokens[to]?.text ?? "")) return null;
  let office = to + 1;
  while (office < end && office < to + 4 && (marks.is(office, "article") || marks.is(office, "single"))) office++;
  const noun = marks.speaker.at[office];
  if (!noun || !PERSONAL.test(marks.tokens[noun.from]?.fold ?? "")) return null;
  let next = noun.to;
  while (
    next < end &&
    next < noun.to + 4 &&
    (marks.is(next, "of") || marks.is(next, "article") || marks.is(next, "in") || marks.is(next, "to"))
  )
    next++;
  const whose = next > noun.to && next < end ? organisationAt(marks, next, end, cast) : null;
  return whose ? { from: at, to: whose.to, name: whose.name } : null;
}

function acronymSoon(marks: Marks, at: number): boolean {
  for (let i = at; i < at + 5; i++) if (acronymAfter(marks, i) !== null) return true;
  return false;
}

/** Finds who speaks where. `last` carries from sentence to sentence for "he added". */
export function findAttributions(
  marks: Marks,
  sentences: readonly Sentence[],
  startsQuantity: (at: number) => boolean,
  inPlace: (at: number) => boolean,
): Attribution[] {
  const out: Attribution[] = [];
  const cast: Cast = { short: shortForms(marks), inPlace };
  let last: readonly string[] = [];
  let m = 0;
  const speech = marks.speech.all;
  sentences.forEach((sentence, index) => {
    while (m < speech.length && (speech[m]?.from ?? 0) < sentence.from) m++;
    for (; m < speech.length && (speech[m]?.from ?? 0) < sentence.to; m++) {
      if (sentence.skipped) continue;
      const mark = speech[m];
      if (!mark) break;
      if (mark.row.form === "preposition") {
        const named = search(marks, mark.to, Math.min(sentence.to, mark.to + 5), 1, cast);
        if (!named) continue;
        last = [named.name];
        const atStart = !hasQuantity(sentence.from, mark.from, startsQuantity);
        out.push({
          sentence: index,
          from: mark.from,
          to: named.to,
          verbFrom: mark.from,
          verbTo: mark.to,
          speaker: last,
          stance: mark.row.stance,
          covers: atStart ? "after" : "before",
        });
        continue;
      }
      const found = subject(marks, mark.from, mark.to, sentence, cast, startsQuantity);
      if (found === null && mark.row.stance === "asserts") continue;
      const speaker: readonly string[] =
        found === "self" ? [] : found === "same" || found === null ? last : [found.name];
      if (found !== "self" && speaker.length > 0) last = speaker;
      const from = found && typeof found === "object" ? Math.min(found.from, mark.from) : mark.from;
      const to = found && typeof found === "object" ? Math.max(found.to, mark.to) : mark.to;
      const before = marks.tokens[from - 1]?.text ?? "";
      const trailing =
        /^[,،"”»–—-]$/.test(before) &&
        hasQuantity(sentence.from, from, startsQuantity) &&
        !hasQuantity(to, sentence.to, startsQuantity);
      out.push({
        sentence: index,
        from,
        to,
        verbFrom: mark.from,
        verbTo: mark.to,
        speaker,
        stance: mark.row.stance,
        covers: trailing ? "before" : "after",
      });
    }
  });
  return out;
}

function hasQuantity(from: number, to: number, startsQuantity: (at: number) => boolean): boolean {
  for (let i = from; i < to && i < from + 120; i++) if (startsQuantity(i)) return true;
  return false;
}

/** The first name from `at` in a direction, over small words only. */
function search(marks: Marks, at: number, limit: number, step: 1 | -1, cast: Cast): Named | null {
  for (let i = at; step > 0 ? i < limit : i >= limit; i += step) {
    const named = namedAt(marks, i, Math.max(limit, at) + 12, cast);
    if (named) return named;
    const token = marks.tokens[i];
    if (token?.kind === "mark" && !/^["«“]$/.test(token.text)) return null;
  }
  return null;
}

function subject(
  marks: Marks,
  from: number,
  to: number,
  sentence: Sentence,
  cast: Cast,
  startsQuantity: (at: number) => boolean,
): Named | "same" | "self" | null {
  const { tokens } = marks;
  const verbFirst = !marks.pack.capitals;
  let i = from - 1;
  while (i >= sentence.from && (marks.is(i, "auxiliary") || marks.is(i, "still"))) i--;
  const word = tokens[i]?.fold ?? "";
  if (/^(we|i|nous|on|our)$/.test(word)) return "self";
  if (marks.is(i, "relative") || marks.is(i, "and") || /^(but|mais|لكن)$/.test(word)) return "same";
  const inverted = /^[,،"”»–—]$/.test(tokens[i]?.text ?? "");
  if (!verbFirst && !inverted) {
    if (marks.is(i, "them")) return "same";
    const left = leftSubject(marks, i, sentence, cast, startsQuantity);
    if (left) return left;
  }
  if (verbFirst || inverted || i < sentence.from) {
    for (let k = to; k < Math.min(sentence.to, to + 6); k++) {
      if (startsQuantity(k)) break;
      if (k > to && TO_MEDIA.has(tokens[k - 1]?.fold ?? "") && marks.group.at[k]?.row.kind === "media") continue;
      if (!verbFirst && marks.is(k, "them") && k <= to + 1) return "same";
      const named = namedAt(marks, k, sentence.to, cast);
      if (named) return named;
      if (tokens[k]?.kind === "mark" && tokens[k]?.text !== "-") break;
    }
    if (inverted || verbFirst) {
      const left = leftSubject(marks, inverted ? i - 1 : i, sentence, cast, startsQuantity);
      if (left) return left;
    }
    if (verbFirst) return "same";
  }
  return null;
}

/** The speaker to the left of a verb: the nearest name, started as far left as it goes. */
function leftSubject(
  marks: Marks,
  at: number,
  sentence: Sentence,
  cast: Cast,
  startsQuantity: (at: number) => boolean,
): Named | null {
  const limit = Math.max(sentence.from, at - REACH);
  for (let i = at; i >= limit; i--) {
    if (startsQuantity(i) || marks.tokens[i]?.text === ";") return null;
    const group = marks.group.at[i];
    const noun = marks.speaker.at[i];
    const start = group ? group.from : noun ? noun.from : isName(marks, i, cast) ? i : -1;
    if (start < 0) continue;
    let first = start;
    while (first > limit && (isName(marks, first - 1, cast) || marks.speaker.at[first - 1]))
      first = marks.speaker.at[first - 1]?.from ?? first - 1;
    const personal = first > limit + 1 && marks.is(first - 1, "article") ? first - 2 : first - 1;
    for (let k = first - 1; k >= limit && k >= first - 4; k--) {
      const lead = marks.speaker.at[k];
      if (lead && lead.to === k + 1 && PERSONAL.test(marks.tokens[lead.from]?.fold ?? "")) {
        first = lead.from;
        break;
      }
      if (!marks.is(k, "of") && !marks.is(k, "article") && !marks.is(k, "to") && !marks.is(k, "in")) break;
    }
    if (marks.pack.adjectives === "before" && noun && personal >= limit) {
      const before = marks.tokens[first - 1];
      if (
        before?.kind === "word" &&
        !marks.is(first - 1, "stop") &&
        !marks.is(first - 1, "article") &&
        marks.speaker.at[first] &&
        before.spaced !== undefined &&
        first - 1 >= sentence.from &&
        !marks.measure.at[first - 1]
      )
        first--;
    }
    const named = namedAt(marks, first, sentence.to, cast);
    if (named && named.from === first && named.to > i) return named;
    return namedAt(marks, start, sentence.to, cast) ?? { from: first, to: i + 1, name: slice(marks, first, i + 1) };
  }
  return null;
}

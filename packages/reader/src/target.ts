import type { EventType } from "@bilan/vocabulary";
import type { Frame } from "./attribute.js";
import type { Ground } from "./drafting.js";
import type { EventRow } from "./languages/pack.js";
import type { Found } from "./lexicon.js";
import type { Marks } from "./marks.js";

/** What acts on somebody or something. */
const ACTS_ON = new Set<EventType>(["attack", "air-strike", "shelling", "siege", "capture"]);
const REACH = 9;
const LONGEST = 4;
/** Words before a noun that say how it is and not what: "weekly market", "four-storey house". */
const EPITHETS =
  /^((\S+-(storey|story|floor|bed|room)\w*|weekly|busy|crowded|packed|large|small|main|local|second|first)\s+)+|\s+itself$/gi;

/** "The gate of the hospital": the hospital. */
const SIDE = /^(middle|gates?|roof|side|edge|entrance|outskirts|heart|front|walls?|centre|center|village|town|city)$/;
/** Where it was, and not what: "came under fire at Karuba". */
const AT = /^(at|in)$/;

/** Who or what an event acts on, as claims name it: behind the verb, or behind "on", "against"; null where not said. */
export function targetOf(ground: Ground, frame: Frame, event: Found<EventRow>, actor: string | null): string | null {
  const { marks } = ground;
  if (!ACTS_ON.has(event.row.type)) return null;
  const end = Math.min(frame.sentence.to, event.to + REACH);
  if (event.row.form === "verb" && marks.language === "fr") {
    const suffered = isPassive(marks, event) ? subjectOf(ground, frame, event) : objectOf(ground, frame, event, actor);
    if (suffered) return suffered;
  }
  if (event.row.form === "verb") {
    const preposed = marks.is(event.to, "against") || marks.is(event.to, "in") || marks.is(event.to, "to");
    const named = namedAt(ground, frame, preposed ? event.to + 1 : event.to, end, actor);
    if (named) return named;
  }
  for (let i = event.to; i < end; i++) {
    if (/^[,.;:،؛]$/.test(marks.tokens[i]?.text ?? "") || marks.is(i, "breaker") || marks.is(i, "relative"))
      return null;
    if (marks.measure.at[i] || ground.startsQuantity(i)) return null;
    if (!marks.is(i, "against")) continue;
    const named = namedAt(ground, frame, i + 1, Math.min(frame.sentence.to, i + REACH), actor);
    if (named) return named;
  }
  return null;
}

/** « a été attaqué », « est tombé dans une embuscade », « a essuyé des tirs »: the subject is acted on. */
function isPassive(marks: Marks, event: Found<EventRow>): boolean {
  for (let i = event.from; i < event.to; i++)
    if (
      /^(ete|est|sont|etait|etaient|tombee?s?|essuye)$/.test(marks.tokens[i]?.fold ?? "") &&
      !/^s[e']$/.test(marks.tokens[i - 1]?.fold ?? "")
    )
      return true;
  return false;
}

const SUBJECT = 9;

/** Whoever stands before a passive: « une patrouille de l'armée a été attaquée », « X est encerclée ». */
function subjectOf({ marks }: Ground, frame: Frame, event: Found<EventRow>): string | null {
  for (let i = event.from - 1; i >= frame.sentence.from && i > event.from - SUBJECT; i--) {
    if (/^[,.;:()]$/.test(marks.tokens[i]?.text ?? "") || marks.is(i, "breaker")) return null;
    const named = whoAt(marks, frame, i);
    if (named) return named;
    const place = frame.places.find((one) => one.to === i + 1);
    if (place) return event.row.type === "siege" || event.row.type === "capture" ? place.place.name : null;
  }
  return null;
}

/** « a attaqué un convoi du CICR », « a bombardé un campement de l'ELN »: whose the object is. */
function objectOf({ marks }: Ground, frame: Frame, event: Found<EventRow>, actor: string | null): string | null {
  for (let i = event.to; i < frame.sentence.to && i < event.to + SUBJECT; i++) {
    if (/^[,.;:()]$/.test(marks.tokens[i]?.text ?? "") || marks.is(i, "breaker") || marks.is(i, "relative"))
      return null;
    if (marks.measure.at[i] || (marks.is(i, "by") && !marks.is(i, "of"))) return null;
    const named = whoAt(marks, frame, i);
    if (named) return named === actor ? null : named;
  }
  return null;
}

/** The party or organisation that a token belongs to. */
function whoAt(marks: Marks, frame: Frame, at: number): string | null {
  const party = frame.actors.find((one) => one.from <= at && at < one.to);
  if (party) return party.led ? null : party.name;
  const group = marks.group.at[at];
  return group && group.row.kind !== "media" ? group.row.name : null;
}

/** A party, a place or a noun that begins at a token, behind its article. */
function namedAt(ground: Ground, frame: Frame, at: number, end: number, actor: string | null): string | null {
  const { marks } = ground;
  let from = at;
  while (from < end && marks.is(from, "article")) from++;
  const storeys = marks.tokens[from + 1]?.text === "-";
  if (
    from >= end ||
    (ground.startsQuantity(from) && !storeys) ||
    frame.times.some((time) => time.from <= from && from < time.to)
  )
    return null;
  const party = frame.actors.find((one) => one.from <= from && from < one.to);
  if (party) return party.name === actor || party.led ? null : party.name;
  if (SIDE.test(marks.tokens[from]?.fold ?? "") && marks.is(from + 1, "of"))
    return namedAt(ground, frame, from + 2, end, actor);
  const place = frame.places.find((one) => one.from <= from && from < one.to);
  if (place && isSpot(marks, place)) return null;
  if (place) return AT.test(marks.tokens[at - 1]?.fold ?? "") ? null : place.place.name;
  return marks.language === "en" ? nounAt(marks, from, end) : null;
}

/** « un marché de X »: the market is hit and not X; a camp, a site or a quarter is named by its name. */
function isSpot(marks: Marks, place: { readonly from: number }): boolean {
  const noun = marks.placeNoun.at[place.from];
  const word = marks.tokens[place.from]?.fold ?? "";
  return marks.language === "fr" && noun?.row.rank === 0 && !/^(camp|site|quartier|zone|base|ile)/.test(word);
}

/** A first word that some table has for another sense: "block of flats", "three-storey house". */
function leads(marks: Marks, from: number, to: number): boolean {
  return to === from && (marks.is(to + 1, "of") || marks.tokens[to + 1]?.text === "-");
}

/** The noun phrase at a token, without its epithets: "livestock market", "block of flats". */
function nounAt(marks: Marks, from: number, end: number): string | null {
  let to = from;
  let words = 0;
  while (to < end && words < LONGEST) {
    const token = marks.tokens[to];
    if (token?.text === "-" && to > from) {
      to++;
      continue;
    }
    const joined = marks.is(to, "of") && words > 0 && marks.plain(to + 1) && marks.tokens[to + 1]?.kind === "word";
    if (
      token?.kind !== "word" ||
      (!joined && !marks.plain(to) && !leads(marks, from, to)) ||
      marks.event.at[to] ||
      marks.measure.at[to]
    )
      break;
    if (marks.tokens[to - 1]?.text !== "-" && !joined) words++;
    to++;
  }
  const [first, last] = [marks.tokens[from], marks.tokens[to - 1]];
  if (to === from || !first || last?.kind !== "word" || /(ed|ing|ly)$/.test(last.fold)) return null;
  return marks.text.slice(first.start, last.end).replace(/\s+/g, " ").replace(EPITHETS, "");
}

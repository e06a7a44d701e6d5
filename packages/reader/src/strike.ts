import type { EventRow } from "./languages/pack.js";
import type { Found } from "./lexicon.js";
import type { Marks } from "./marks.js";
import type { Sentence } from "./passage.js";

const REACH = 6;
/** Two verbs of harm joined by "and" tell one event: "was shelled and burnt down". */
const STRIKE = new Set(["attack", "air-strike", "shelling"]);
/** How far before a weapon its verb stands in Arabic, with whoever acts between: «فتحت قوات الأمن النار». */
const BACK = 6;

/**
 * The words of a sentence that tell an event: those of the table, and a weapon with a verb of impact beside it ("a shell
 * hit", "warplanes bombed", «سقطت قذيفة»). Of two that overlap the longer stays; what stands in a place's or a group's
 * name is none, nor is a noun that an event's verb already has as its object ("beat back an assault").
 */
export function eventsOf(
  marks: Marks,
  sentence: Sentence,
  own: readonly Found<EventRow>[],
  inName: (at: number) => boolean,
): Found<EventRow>[] {
  const all: Found<EventRow>[] = [];
  for (const event of own)
    if (
      !inName(event.from) &&
      !isMine(marks, event) &&
      !isParticiple(marks, event) &&
      (marks.language !== "en" || marks.placeNoun.at[event.from]?.from !== event.from)
    )
      all.push(isRepelled(marks, event, sentence) ? { ...event, row: { ...event.row, type: "battle" } } : event);
  for (let at = sentence.from; at < sentence.to; at++) {
    const weapon = marks.weapon.at[at];
    if (weapon?.from !== at || inName(at)) continue;
    const impact = impactBeside(marks, weapon.from, weapon.to, sentence);
    if (impact === null) continue;
    const { type, cause } = weapon.row;
    all.push({
      from: Math.min(at, impact),
      to: Math.max(weapon.to, impact + 1),
      row: { forms: "", type, cause, form: "verb" },
    });
  }
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  const out: Found<EventRow>[] = [];
  for (const event of all) {
    const before = out.at(-1);
    if (before && event.from < before.to && isWeapon(before) !== isWeapon(event) && isAttack(before, event)) {
      const row = isWeapon(before) ? before.row : event.row;
      out[out.length - 1] = { from: before.from, to: Math.max(before.to, event.to), row };
      continue;
    }
    if (before && event.from < before.to) {
      if (event.to - event.from > before.to - before.from) out[out.length - 1] = event;
      continue;
    }
    if (before && isFallInto(marks, before, event)) {
      out[out.length - 1] = { from: before.from, to: event.to, row: { ...event.row, form: "verb" } };
      continue;
    }
    const joined = before && event.from - before.to === 1 && marks.is(before.to, "and") && marks.language === "en";
    if (
      joined &&
      before.row.form === "verb" &&
      event.row.form === "verb" &&
      STRIKE.has(before.row.type) &&
      STRIKE.has(event.row.type)
    )
      continue;
    if (before && before.row.form === "verb" && event.row.form === "noun" && isObject(marks, before.to, event.from))
      continue;
    if (before && isSubject(marks, before, event)) {
      out[out.length - 1] = { from: before.from, to: event.to, row: { ...before.row, form: "verb" } };
      continue;
    }
    out.push(event);
  }
  return out;
}

/** « est tombée lundi dans une embuscade »: no place has fallen. */
function isFallInto(marks: Marks, before: Found<EventRow>, event: Found<EventRow>): boolean {
  return (
    before.row.type === "capture" &&
    /^tombee?s?$/.test(marks.tokens[before.to - 1]?.fold ?? "") &&
    event.row.type === "attack" &&
    event.from - before.to <= 4
  );
}

const STRIKES = new Set(["attack", "air-strike", "shelling", "battle"]);

/** « une frappe a visé un marché »: the noun of an attack is the subject of the verb behind it, and the two are one. */
function isSubject(marks: Marks, noun: Found<EventRow>, verb: Found<EventRow>): boolean {
  if (marks.language !== "fr" || noun.row.form !== "noun" || verb.row.form !== "verb") return false;
  if (!STRIKES.has(noun.row.type) || !STRIKES.has(verb.row.type) || verb.from - noun.to > 3) return false;
  for (let i = noun.to; i < verb.from; i++)
    if (marks.tokens[i]?.kind === "mark" || marks.is(i, "and") || marks.is(i, "by") || marks.is(i, "relative"))
      return false;
  return true;
}

function isWeapon(event: Found<EventRow>): boolean {
  return event.row.forms === "";
}

/** "A drone attacked": the weapon says of what kind the attack was. */
function isAttack(a: Found<EventRow>, b: Found<EventRow>): boolean {
  return (isWeapon(a) ? b : a).row.type === "attack" && (isWeapon(a) ? b : a).row.form === "verb";
}

/** « frappé », « attaquée »: a participle, which folds to the noun of an attack. */
function isParticiple(marks: Marks, { from, to, row }: Found<EventRow>): boolean {
  return (
    marks.language === "fr" && row.form === "noun" && to - from === 1 && /ée?s?$/.test(marks.tokens[from]?.text ?? "")
  );
}

/** A mine is a cause and no event: «انفجار لغم», «انفجر لغم». */
function isMine(marks: Marks, event: Found<EventRow>): boolean {
  if (marks.pack.capitals || event.row.type !== "attack") return false;
  return marks.cause.at[event.from]?.row.cause === "landmine" || marks.cause.at[event.to]?.row.cause === "landmine";
}

const REPELS = /^[وف]?(كسر|كسرت|احبط|احبطت|افشل|افشلت|صد|صدت|دحر|دحرت|يصد|تصد|تصدي|تصدت)$/;

/** «كسر الجيش هجوما»: an attack beaten back is a battle. */
function isRepelled(marks: Marks, event: Found<EventRow>, sentence: Sentence): boolean {
  if (marks.language !== "ar" || event.row.type !== "attack" || event.row.form !== "noun") return false;
  for (let i = event.from - 1; i >= sentence.from && i >= event.from - BACK; i--) {
    if (REPELS.test(marks.tokens[i]?.fold ?? "")) return true;
    if (marks.tokens[i]?.kind === "mark" || marks.is(i, "breaker") || marks.is(i, "in")) return false;
  }
  return false;
}

function impactBeside(marks: Marks, from: number, to: number, sentence: Sentence): number | null {
  for (let i = to; i < sentence.to && i < to + REACH; i++) {
    if (marks.is(i, "impact")) return i;
    if (marks.language === "en" && i === to && marks.tokens[i]?.text === ",") {
      const close = closingComma(marks, i, sentence.to);
      if (close > i && marks.is(close + 1, "impact")) return close + 1;
    }
    if (marks.tokens[i]?.kind === "mark" && marks.tokens[i]?.text !== "-") break;
    if (marks.is(i, "breaker")) break;
  }
  if (marks.language === "fr" && marks.is(from - 1, "article") && marks.is(from - 2, "by"))
    for (let i = from - 3; i >= sentence.from && i >= from - REACH; i--) {
      if (marks.is(i, "impact")) return i;
      if (marks.tokens[i]?.kind === "mark") break;
    }
  if (marks.language === "ar")
    for (let i = from - 1; i >= sentence.from && i >= from - BACK; i--) {
      if (marks.is(i, "impact")) return i;
      const party = marks.party.at[i] ?? marks.group.at[i];
      if (i < from - 1 && !party && !/^ال/.test(marks.tokens[i]?.fold ?? "")) break;
      if (marks.tokens[i]?.kind === "mark" || marks.is(i, "breaker") || marks.is(i, "in")) break;
    }
  return null;
}

/** The comma that closes a short aside: ", for its part,". */
function closingComma({ tokens }: Marks, at: number, end: number): number {
  for (let i = at + 1; i < end && i < at + REACH; i++) if (tokens[i]?.text === ",") return i;
  return at;
}

function isObject(marks: Marks, from: number, to: number): boolean {
  if (to - from > 7) return false;
  for (let i = from; i < to; i++)
    if (marks.tokens[i]?.kind === "mark" || marks.is(i, "and") || marks.is(i, "by") || marks.is(i, "in")) return false;
  return true;
}

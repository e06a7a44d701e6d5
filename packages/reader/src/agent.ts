import type { Marks } from "./marks.js";
import { isAcronym } from "./naming.js";
import { beginsOrganisation, mayOrganise, organisationAt, organisationName } from "./organisation.js";
import type { Sentence } from "./passage.js";

/** Who acts, as claims name them; token indices, end outside. */
export interface Actor {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** A word of agency leads it ("by", "par", «على يد»). */
  readonly led: boolean;
  /** It belongs to whoever speaks: "its troops". */
  readonly own: boolean;
  /** It is acted against: "an attack on X", "contre X". */
  readonly target: boolean;
}

/** Finds whoever may act: known groups, parties by a common noun, and countries by the nationality of an act or a force. */
export function findActors(marks: Marks, sentence: Sentence): Actor[] {
  const out: Actor[] = [];
  const { tokens } = marks;
  for (let at = sentence.from; at < sentence.to; at++) {
    const group = marks.group.at[at];
    const party = marks.party.at[at];
    const nationality = marks.nationality.at[at];
    if (!group && !party && !nationality && !marks.country.at[at] && !mayOrganise(marks, at)) continue;
    let actor: { from: number; to: number; name: string } | null = fullName(marks, at, sentence);
    if (actor && !group) {
      out.push({ ...actor, own: false, ...roleOf(marks, actor.from, sentence.from) });
      at = actor.to - 1;
      continue;
    }
    actor = null;
    const bare = marks.pack.capitals || group ? null : organisationAt(marks, at, sentence.to);
    const again = bare || group ? null : calledAgain(marks, at);
    if (again) actor = { from: at, to: at + 1, name: again };
    else if (bare) actor = { from: at, to: bare.to, name: organisationName(marks, bare) };
    else if (group && group.from === at && (isForce(group.row.kind) || isMission(marks, at)))
      actor = { from: at, to: group.to, name: group.row.name };
    else if (party && party.from === at && marks.cause.at[at]?.row.cause === "sniper") continue;
    else if (party && party.from === at) {
      const after = marks.nationality.at[party.to];
      if (marks.pack.adjectives === "after" && after && after.from === party.to)
        actor = { from: at, to: after.to, name: after.row.name };
      else
        actor =
          coalition(marks, at, party.to) ?? gangBehind(marks, at, party.to) ?? named(marks, at, party.to, sentence.to);
    } else if (nationality && nationality.from === at) {
      const touches = marks.pack.adjectives === "before" ? nationality.to : at - 1;
      const behind = marks.pack.adjectives === "before" ? marks.party.at[touches] : undefined;
      if (behind?.from === touches) actor = nationalParty(marks, at, nationality.row.name, behind.to);
      else if (
        marks.cause.at[touches] ||
        marks.event.at[touches] ||
        marks.party.at[touches] ||
        isForceWord(marks, touches)
      )
        actor = { from: at, to: nationality.to, name: nationality.row.name };
    }
    const organisation = actor || !marks.pack.capitals ? null : organisationAt(marks, at, sentence.to);
    if (organisation?.armed) actor = { from: at, to: organisation.to, name: textOf(marks, at, organisation.to) };
    const country = marks.country.at[at];
    if (!actor && country?.from === at && !marks.pack.capitals && isSubject(marks, at, country.to))
      actor = { from: at, to: country.to, name: country.row.name };
    if (
      !actor &&
      country?.from === at &&
      /['’]$/.test(tokens[country.to - 1]?.text ?? "") &&
      actsBehind(marks, country.to + 1)
    )
      actor = { from: at, to: country.to, name: country.row.name };
    actor ??= byAcronym(marks, at);
    if (!actor) continue;
    let k = actor.from - 1;
    if (party?.from !== at && !group && marks.pack.adjectives === "after" && marks.capitals)
      k = ((marks.cause.at[k] ?? marks.event.at[k])?.from ?? k + 1) - 1;
    if (marks.language === "fr" && group && isMission(marks, at))
      while (k > sentence.from && (marks.is(k, "article") || marks.is(k, "of") || marks.people.at[k])) k--;
    while (k > sentence.from && (marks.is(k, "article") || (marks.is(k, "of") && !marks.is(k, "by")))) k--;
    const own = party !== undefined && /^(its|their|ses|leurs|son|leur)$/.test(tokens[actor.from - 1]?.fold ?? "");
    if (mutual(marks, actor.from, sentence.from)) continue;
    out.push({
      ...actor,
      own,
      led: marks.is(k, "by") && k >= sentence.from,
      target: marks.is(k, "against") && !marks.is(k, "by"),
    });
    at = Math.max(at, actor.to - 1);
  }
  return out.filter((actor) => tokens[actor.from] !== undefined);
}

/** « l'Armée nationale populaire (ANP) »: a party by its full name, with capitals, called by its acronym where it has one. */
function fullName(marks: Marks, at: number, sentence: Sentence): { from: number; to: number; name: string } | null {
  if (marks.language !== "fr" || at === sentence.from || marks.party.at[at]?.from !== at) return null;
  const organisation = organisationAt(marks, at, sentence.to);
  const [open, word, close] = [0, 1, 2].map((k) => marks.tokens[(organisation?.to ?? at) + k]);
  if (!organisation?.armed || open?.text !== "(" || close?.text !== ")" || !/^\p{Lu}{2,}$/u.test(word?.text ?? ""))
    return null;
  return { from: at, to: organisation.to + 3, name: word?.text ?? "" };
}

/** « une embuscade tendue par le MFDC », « le MFDC a libéré »: an acronym that no table has, where it acts. */
function byAcronym(marks: Marks, at: number): { from: number; to: number; name: string } | null {
  if (!isAcronym(marks, at) || !marks.is(at - 1, "article") || marks.speaker.at[at]) return null;
  const verb = marks.event.at[at + 1]?.row.form === "verb" || marks.measure.at[at + 1]?.row.people === "after";
  if (!verb && !marks.is(at - 2, "by") && !marks.is(at - 1, "by")) return null;
  return { from: at, to: at + 1, name: textOf(marks, at, at + 1) };
}

/** Whether "by" or "against" leads an actor. */
function roleOf(marks: Marks, from: number, floor: number): { led: boolean; target: boolean } {
  let k = from - 1;
  while (k > floor && (marks.is(k, "article") || (marks.is(k, "of") && !marks.is(k, "by")))) k--;
  return { led: marks.is(k, "by") && k >= floor, target: marks.is(k, "against") && !marks.is(k, "by") };
}

/** « par les Casques bleus de la mission »: peacekeepers who act. */
function isMission(marks: Marks, at: number): boolean {
  let i = at - 1;
  while (i > at - 4 && (marks.is(i, "article") || marks.is(i, "of"))) i--;
  return /^(bleus|soldats|troupes)$/.test(marks.tokens[i]?.fold ?? "");
}

/** A country right before or behind a verb of harm or of an event: «وكانت إسرائيل أفرجت», «قصفت تركيا». */
function isSubject(marks: Marks, from: number, to: number): boolean {
  const acts = (at: number): boolean =>
    marks.event.at[at]?.row.form === "verb" || (marks.measure.at[at]?.row.people === "either" && !marks.people.at[at]);
  return !marks.is(from - 1, "in") && (acts(to) || (acts(from - 1) && !/^[بل]/.test(marks.tokens[from]?.fold ?? "")));
}

/** "The White Shirt gang": the name before the noun that says what bears it. */
function gangBehind(marks: Marks, from: number, to: number): { from: number; to: number; name: string } | null {
  const { tokens } = marks;
  if (
    marks.language !== "en" ||
    !marks.capitals ||
    !/^(gang|militia|cartel|faction|clan|group)$/.test(tokens[from]?.fold ?? "")
  )
    return null;
  let start = from;
  while (start > 0 && start > from - 4 && tokens[start - 1]?.capital && !marks.is(start - 1, "article")) start--;
  return start < from && !marks.nationality.at[start] ? { from: start, to, name: textOf(marks, start, from) } : null;
}

/** "The coalition", «التحالف»: the one that the text named in full before. */
function coalition(marks: Marks, from: number, to: number): { from: number; to: number; name: string } | null {
  if (!/^(ال|لل)?(coalition|تحالف)$/.test(marks.tokens[to - 1]?.fold ?? "")) return null;
  let coalitions = coalitionsOf.get(marks);
  if (!coalitions) {
    coalitions = marks.group.all.filter((one) => /coalition/i.test(one.row.name));
    coalitionsOf.set(marks, coalitions);
  }
  let [low, high] = [0, coalitions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((coalitions[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const known = coalitions[low - 1];
  return known ? { from, to, name: known.row.name } : null;
}

/** «المليشيا», «التنظيم»: the group or the organisation that the text named last by that noun. */
export function calledAgain(marks: Marks, at: number): string | null {
  if (
    marks.pack.capitals ||
    !beginsOrganisation(marks, at) ||
    !/^[وفبك]?ال|^[وف]?لل/.test(marks.tokens[at]?.fold ?? "")
  )
    return null;
  let heads = headsOf.get(marks);
  if (!heads) {
    heads = [];
    for (const { from, to, row } of marks.group.all)
      if (isForce(row.kind) && beginsOrganisation(marks, from))
        heads.push({ to, key: nounOf(marks, from), name: row.name });
    headsOf.set(marks, heads);
  }
  const key = nounOf(marks, at);
  for (let k = heads.length - 1; k >= 0 && k >= heads.length - 40; k--) {
    const head = heads[k];
    if (head && head.to <= at && head.key === key) return head.name;
  }
  return null;
}

const headsOf = new WeakMap<Marks, { to: number; key: string; name: string }[]>();

/** A noun of organisation without its article and particles; the two spellings of militia are one. */
function nounOf(marks: Marks, at: number): string {
  const bare = (marks.tokens[at]?.fold ?? "").replace(
    /^[وفبك]?(ال|لل)|^[وفبل](?=(مليشيا|ميليشيا|تنظيم|جماعه|حركه|حزب))/,
    "",
  );
  return bare.replace(/^م(ي)?ليشيات?$/, "مليشيا");
}

/** The coalitions that each text names, in order. */
const coalitionsOf = new WeakMap<Marks, Marks["group"]["all"]>();

/**
 * A party with its nationality before it: an army or a government at home is named without it ("army"), the forces of a
 * state are the state ("Turkish forces"), and others keep both words ("Russian mercenaries").
 */
function nationalParty(
  marks: Marks,
  from: number,
  country: string,
  to: number,
): { from: number; to: number; name: string } {
  const last = marks.tokens[to - 1]?.fold ?? "";
  if (/^(army|police|government|gendarmerie|junta|authorities)$/.test(last))
    return { from, to, name: textOf(marks, to - 1, to) };
  if (/^(forces?|military|troops|soldiers|aircraft|warplanes|navy|jets|artillery|air|regime)$/.test(last))
    return { from, to, name: country };
  return { from, to, name: textOf(marks, from, to) };
}

/** "Israel's campaign has killed": a country by what it wages. */
function actsBehind(marks: Marks, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    if (
      marks.event.at[i] ||
      marks.cause.at[i] ||
      /^(campaign|offensive|war|invasion|bombardment|operation|army|military|forces|troops)$/.test(
        marks.tokens[i]?.fold ?? "",
      )
    )
      return true;
  }
  return false;
}

/** "Between X and Y", « entre X et Y », «بين»: neither alone is the author. */
function mutual(marks: Marks, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i > at - 9; i--) {
    const fold = marks.tokens[i]?.fold ?? "";
    if (/^(between|entre|بين)$/.test(fold)) return true;
    if (marks.tokens[i]?.kind === "mark" && !/^[-'’]$/.test(marks.tokens[i]?.text ?? "")) return false;
  }
  return false;
}

/** A party by a common noun, or by the name behind it: "gunmen of Brigade 313", « forces du régime Assad ». */
function named(marks: Marks, from: number, to: number, end: number): { from: number; to: number; name: string } {
  const { tokens } = marks;
  let start = to;
  while (start < end && start < to + 2 && (marks.is(start, "of") || marks.is(start, "article"))) start++;
  const group = marks.group.at[start];
  if (group?.from === start) return { from, to: group.to, name: group.row.name };
  const capital = tokens[start]?.capital && marks.capitals && !marks.gazetteer.at[start] && !marks.country.at[start];
  if (start > to && capital) {
    let stop = start + 1;
    const possessive = (i: number): boolean =>
      tokens[i]?.fold === "s" && /['’]$/.test(tokens[i - 1]?.text ?? "") && tokens[i + 1]?.capital === true;
    while (
      stop < end &&
      stop < start + 5 &&
      (tokens[stop]?.capital || tokens[stop]?.kind === "digits" || possessive(stop))
    )
      stop++;
    return { from, to: stop, name: textOf(marks, start, stop) };
  }
  if (capital && start === to && tokens[to]?.breaks === 0)
    return { from, to: to + 1, name: textOf(marks, to - 1, to + 1) };
  return { from, to, name: textOf(marks, from, to) };
}

function isForce(kind: string): boolean {
  return kind === "armed-group" || kind === "army" || kind === "police" || kind === "state" || kind === "party";
}

function isForceWord(marks: Marks, at: number): boolean {
  return /^(forces?|army|troops|soldiers|warplanes?|jets?|aviation|armee|drones?|artillery|artillerie|navy|aircraft|helicopters?|قوات|القوات|الطيران|طيران|المقاتلات|مقاتلات|الطايرات|المروحيات|البوارج|المدفعيه|الجيش|جيش|طايرات|مدفعيه|المدفعيه|سلاح)$/.test(
    marks.tokens[at]?.fold ?? "",
  );
}

function textOf(marks: Marks, from: number, to: number): string {
  const first = marks.tokens[from];
  const last = marks.tokens[to - 1];
  const text = first && last ? marks.text.slice(first.start, last.end).replace(/\s+/g, " ") : "";
  return marks.pack.capitals ? text : text.replace(/^[وف]?لل(?=\p{L})/u, "ال").replace(/^[وفبك]{1,2}(?=ال)/, "");
}

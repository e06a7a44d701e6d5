import type { Measure, Tag } from "@bilan/vocabulary";
import type { Actor } from "./agent.js";
import type { Frame } from "./attribute.js";
import { sliceOf } from "./cast.js";
import { stateOf } from "./codes/capitals.js";
import type { Draft } from "./draft.js";
import type { Ground } from "./drafting.js";
import type { Label } from "./label.js";
import type { EventRow, MeasureRow } from "./languages/pack.js";
import type { Found } from "./lexicon.js";
import type { Marks } from "./marks.js";
import { opensWhole } from "./part.js";
import { nearest, type Scene } from "./scene.js";
import { fold } from "./token.js";

interface Extent {
  readonly from: number;
  readonly to: number;
}

/** The one who speaks acts: "it said it had killed", "its troops". */
const OWN = "\u0000own";
const VIOLENT = new Set<Measure>(["killed", "injured", "missing", "casualties"]);
/** Of these the author carries over from the incident; of the others only the verb's own subject is coded. */
const CARRIED = new Set<Measure>(["killed", "injured", "casualties", "abducted", "detained", "missing"]);

/** "It said they had destroyed X, killing 16": the subject is a pronoun behind the verb of saying. */
function pronounBefore(marks: Marks, draft: Draft, frame: Frame): boolean {
  const said = frame.attributions.findLast((one) => one.to <= draft.from);
  if (!said) return false;
  for (let i = said.verbTo; i < said.verbTo + 3; i++) if (marks.is(i, "them") && !marks.is(i, "auxiliary")) return true;
  return false;
}

/** Whoever speaks as whoever acts: a known group under its Latin form. */
function speakerAsActor({ marks }: Ground, draft: Draft): readonly string[] {
  const [speaker] = draft.speaker;
  if (speaker === undefined) return [];
  const state = marks.language === "fr" ? stateOf(speaker) : null;
  if (state !== null) return [state];
  return [actorNames(marks).get(speaker) ?? speaker];
}

const namesOf = new WeakMap<Marks, ReadonlyMap<string, string>>();

/** By the words that a text has for them: its groups' Latin names, and its parties with a nationality. */
function actorNames(marks: Marks): ReadonlyMap<string, string> {
  const known = namesOf.get(marks);
  if (known) return known;
  const names = new Map<string, string>();
  const add = (form: string, name: string): void => {
    if (!names.has(form)) names.set(form, name);
  };
  for (const { from, to, row } of marks.group.all) add(sliceOf(marks, from, to), row.name);
  if (!marks.pack.capitals) {
    for (const { from, to } of marks.party.all) {
      const people = marks.nationality.at[to];
      if (people?.from === to) add(sliceOf(marks, from, people.to), people.row.name);
    }
  }
  namesOf.set(marks, names);
  return names;
}

/** « a perdu 27 combattants », « la perte de huit soldats »: the verb's subject is whose they were. */
function losing({ tokens, language }: Marks, { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let i = from; i < to && language === "fr"; i++)
    if (/^(perdu|perdant|perd|perdent|perte)$/.test(tokens[i]?.fold ?? "")) return true;
  return false;
}

/** Whoever loses people does not kill them. */
const SUFFERED = /^(los(t|e|es|ing|s)|buried|bury|burying)$/;

const ANAPHORIC =
  /^(paramilitaires|assaillants|miliciens|insurges|combattants|jihadistes|djihadistes|rebelles|terroristes|islamistes|attackers|paramilitaries|militants|fighters|insurgents)$/;

/** The one "by X" of a sentence, far behind its first count: "17 soldiers died in the attack on a camp in Y, by gunmen". */
function onlyAgent({ distance }: Ground, draft: Draft, frame: Frame): readonly string[] {
  const led = frame.actors.filter((actor) => actor.led);
  const only = led.length === 1 ? led[0] : undefined;
  return only &&
    (VIOLENT.has(draft.measure) || draft.measure === "abducted") &&
    only.from >= draft.to &&
    distance.between(draft, only) < 26
    ? [only.name]
    : [];
}

/** « les paramilitaires » under an incident of a named group means that group. */
function meant(by: readonly string[], scene: Scene): readonly string[] {
  const [only, named] = [by[0] ?? "", scene.by[0] ?? ""];
  const known = /^\p{Lu}/u.test(named) || (named !== "" && /^(assaillants|attackers)$/.test(fold(only)));
  if (by.length !== 1 || !ANAPHORIC.test(fold(only))) return by;
  return known ? scene.by : scene.force && scene.force.length > 0 ? scene.force : by;
}

const STATE =
  /^(the )?(army|government|government (troops|forces|soldiers)|troops|soldiers|military|regime|regime forces|security forces|armed forces|law enforcement( units| forces)?|air force|police|state forces|federal (troops|forces))$/i;

/** Nobody kills their own: an author carried over from the incident is not that of the losses on its own side. */
function othersThan(
  { marks }: Ground,
  { measure, quantity, governed }: Draft,
  by: readonly string[],
  frame: Frame,
): readonly string[] {
  const [only] = by;
  if (marks.language === "ar" && only !== undefined && quantity.groups.includes(only)) return [];
  if (marks.language !== "en" || by.length !== 1 || only === undefined || !CARRIED.has(measure)) return by;
  const own =
    quantity.groups.includes(only) ||
    ((quantity.tags.includes("government-forces") || quantity.tags.includes("police")) &&
      STATE.test(only) &&
      quantity.nationalities.length === 0);
  if (!own) return by;
  const mark = governed?.mark;
  const led = mark && frame.actors.some((one) => one.name === only && one.led && one.from >= mark.to);
  return led ? by : [];
}

/** "Killing", "wounding": the subject is that of the verb before. */
export function isParticiple(marks: Marks, draft: Draft): boolean {
  const mark = draft.governed?.mark;
  return (
    marks.pack.capitals &&
    mark?.row.people === "after" &&
    mark.to <= draft.quantity.from &&
    !marks.is(mark.to - 1, "of")
  );
}

/** Who did what a draft counts, as claims name them: its verb's subject or agent, that of its event, or the scene's. */
export function authorsOf(
  ground: Ground,
  draft: Draft,
  frame: Frame,
  scene: Scene,
  culprit: Label | null,
  event: Found<EventRow> | null,
): readonly string[] {
  const ofNamed = opensWhole(ground.marks, draft.hanging, draft.quantity, frame.sentence.from);
  const sameSentence = draft.whole !== null && (ofNamed || draft.whole.quantity.sentence === draft.quantity.sentence);
  const lost = draft.governed?.mark;
  if (lost && draft.measure === "killed" && losing(ground.marks, lost)) return [];
  if (lost && draft.measure === "killed" && /^[وف]?فقد/.test(ground.marks.tokens[lost.from]?.fold ?? "")) return [];
  const told = byOf(ground, draft, frame, scene, culprit, event, sameSentence);
  const by = told.length === 0 ? (ownFoe(ground, draft) ?? told) : told;
  return othersThan(
    ground,
    draft,
    meant(by.length > 0 || draft.whole ? by : onlyAgent(ground, draft, frame), scene),
    frame,
  );
}

const FOES: ReadonlySet<string> = new Set(["combatants", "rebels", "jihadists"]);

/** «أعلن الجيش مقتل خمسة من عناصر التنظيم»: a force that tells of its foe's dead and captured, or of hostages freed. */
function ownFoe(ground: Ground, draft: Draft): readonly string[] | null {
  const { marks } = ground;
  const { tags, groups } = draft.quantity;
  if (marks.pack.capitals || draft.whole || draft.stance !== "asserts") return null;
  const foe = groups.length > 0 || tags.some((tag) => FOES.has(tag));
  const freed = draft.measure === "released" && draft.quantity.head?.row.measure === "abducted";
  if (!freed && !(foe && (draft.measure === "killed" || draft.measure === "injured" || draft.measure === "detained")))
    return null;
  const [speaker] = draft.speaker;
  if (speaker === undefined || !FORCE.test(fold(speaker))) return null;
  const [by] = speakerAsActor(ground, draft);
  return by === undefined || groups.includes(by) ? null : [by];
}

const FORCE =
  /^(ال)?(جيش|قوات|قوه|شرطه|تحالف|حركه|جماعه|تنظيم|جبهه|كتيبه|كتايب|لواء|ميليشيا|مليشيا|حزب|سرايا|حشد)(?= |$)/;

function byOf(
  ground: Ground,
  draft: Draft,
  frame: Frame,
  scene: Scene,
  culprit: Label | null,
  event: Found<EventRow> | null,
  sameSentence: boolean,
): readonly string[] {
  if (culprit) return culpritOf(ground, culprit);
  const mark = draft.governed?.mark ?? null;
  const own = mark && !sameSentence ? (authorOf(ground, frame, mark, draft) ?? answerable(ground, frame, mark)) : null;
  if (own) return own === OWN ? speakerAsActor(ground, draft) : [own];
  const freed =
    ground.marks.language === "en" &&
    draft.measure === "released" &&
    /^(abducted|detained)$/.test(draft.whole?.measure ?? "");
  if (!CARRIED.has(draft.measure))
    return draft.whole?.measure === draft.measure || freed ? (draft.whole?.by ?? []) : [];
  const cause = nearest(ground.distance, draft, frame.causes, sameSentence ? 3 : 10);
  const caused = cause ? actorOf(ground, frame, cause, draft.quantity) : null;
  if (caused) return caused === OWN ? speakerAsActor(ground, draft) : [caused];
  const told =
    event && !sameSentence && (!draft.whole || event.from >= draft.from)
      ? actorOf(ground, frame, event, draft.quantity)
      : null;
  if (told) return told === OWN ? speakerAsActor(ground, draft) : [told];
  if (draft.whole) return draft.whole.by;
  for (const earlier of frame.events) {
    const actor =
      earlier.to <= draft.from && isParticiple(ground.marks, draft)
        ? actorOf(ground, frame, earlier, draft.quantity)
        : null;
    if (actor) return actor === OWN ? speakerAsActor(ground, draft) : [actor];
  }
  const when =
    ground.marks.language === "en" && !sameSentence ? frame.events.filter((one) => one.from >= draft.to) : [];
  for (const later of when.slice(0, 2)) {
    const actor = actorOf(ground, frame, later, draft.quantity);
    if (actor && actor !== OWN && VIOLENT.has(draft.measure)) return [actor];
  }
  if (isParticiple(ground.marks, draft) && pronounBefore(ground.marks, draft, frame))
    return speakerAsActor(ground, draft);
  return opposed(draft.quantity.tags, scene.against ?? []) ? [] : scene.by;
}

/** « X est responsable de la mort de 40 civils »: whoever stands before the verb. */
function answerable({ marks, distance }: Ground, frame: Frame, mark: Found<MeasureRow>): string | null {
  let i = mark.from - 1;
  while (i > mark.from - 4 && (marks.is(i, "of") || marks.is(i, "article"))) i--;
  if (!/^responsables?$/.test(marks.tokens[i]?.fold ?? "")) return null;
  const before = frame.actors.filter((actor) => actor.to <= i && !actor.led);
  return nearest(distance, mark, before, 9)?.name ?? null;
}

const OF_STATE = new Set<Tag>(["government-forces", "police", "pro-government"]);
const AGAINST_STATE = new Set<Tag>(["combatants", "rebels", "jihadists"]);

/** Whether two counts are of the two sides: who killed the one did not kill the other. */
function opposed(a: readonly Tag[], b: readonly Tag[]): boolean {
  const some = (tags: readonly Tag[], side: ReadonlySet<Tag>): boolean => tags.some((tag) => side.has(tag));
  return (some(a, OF_STATE) && some(b, AGAINST_STATE)) || (some(a, AGAINST_STATE) && some(b, OF_STATE));
}

function culpritOf({ marks }: Ground, label: Label): readonly string[] {
  if (label.actor)
    return /non identifi|unidentified|unknown|inconnu|مجهول|اخر|other|autres/.test(fold(label.actor.name))
      ? []
      : [label.actor.name];
  if (label.groups.length > 0) return label.groups;
  const [first, last] = [marks.tokens[label.from], marks.tokens[label.to - 1]];
  const name = first && last ? marks.text.slice(first.start, last.end) : "";
  return name !== "" && label.place ? [name] : [];
}

/** Who did what befell a draft's people: "by X" behind the verb, or the subject before an active one. */
function authorOf(ground: Ground, frame: Frame, mark: Found<MeasureRow>, draft: Draft): string | null {
  const { marks, distance } = ground;
  const { quantity } = draft;
  const act = { from: Math.min(mark.from, quantity.from), to: Math.max(mark.to, quantity.to) };
  let best: Actor | null = null;
  let least = 9;
  const active = isActive(marks, mark, quantity);
  if ((active || mark.from >= quantity.to) && saysOfItself(marks, mark, active)) return OWN;
  for (const actor of frame.actors) {
    if (actor.from < quantity.to && actor.to > quantity.from) continue;
    const led =
      actor.led &&
      actor.from >= mark.to &&
      distance.between(act, actor) < 9 &&
      !verbBetween(marks, mark.to, actor.from);
    const subject =
      active &&
      actor.to <= mark.from &&
      mark.from - actor.to <= 20 &&
      (distance.between(actor, mark) < (marks.pack.capitals ? 9 : 14) || overAside(marks, actor, mark)) &&
      !actor.target;
    const verbFirst =
      !marks.pack.capitals && actor.from >= mark.to && actor.from - mark.to <= 1 && actor.to <= quantity.from;
    if (!led && !subject && !verbFirst) continue;
    if (subject && !led && isObject(marks, frame, actor)) continue;
    const cost = overAside(marks, actor, mark) ? 2 : distance.between(act, actor) + (led ? 0 : 1);
    if (cost < least) {
      least = cost;
      best = actor;
    }
  }
  const opens = best === null && active && isParticiple(marks, draft) ? openingActor(marks, frame, mark.from) : null;
  if (opens) return opens.own ? OWN : opens.name;
  return best ? (best.own ? OWN : best.name) : null;
}

/** "The Air Force destroyed five vehicles near X on Monday, killing nine": whoever opens the clause did both. */
function openingActor(marks: Marks, frame: Frame, before: number): Actor | null {
  if (marks.language !== "en") return null;
  const first = frame.actors.find((one) => one.to <= before && !one.led && !one.target);
  if (!first || marks.tokens[before - 1]?.text !== ",") return null;
  let from = first.from;
  while (from > frame.sentence.from && marks.is(from - 1, "article")) from--;
  const opens = from <= frame.sentence.from + 1 || /^(that|,)$/.test(marks.tokens[from - 1]?.fold ?? "");
  return opens ? first : null;
}

/** "Abu Sayyaf, a splinter group that is no party to it, abducted": only words between two commas stand between. */
function overAside(marks: Marks, actor: Actor, mark: Found<MeasureRow>): boolean {
  if (marks.language !== "en" || actor.to > mark.from || marks.tokens[actor.to]?.text !== ",") return false;
  let end = mark.from - 1;
  while (end > actor.to && (marks.is(end, "auxiliary") || marks.is(end, "still"))) end--;
  if (marks.tokens[end]?.text !== "," || end <= actor.to + 1 || end - actor.to > 20) return false;
  for (let i = actor.to + 1; i < end; i++) if (/^[,;]$/.test(marks.tokens[i]?.text ?? "")) return false;
  return true;
}

/** "JNIM ambushed an army convoy, killing six": whom a verb of harm acts on did not do the rest. */
function isObject(marks: Marks, frame: Frame, actor: Actor): boolean {
  if (marks.language !== "en") return false;
  return frame.events.some(
    (event) => event.row.form === "verb" && event.to <= actor.from && actor.from - event.to <= 2,
  );
}

/** Another verb of what befell people stands between: the agent behind it is its own. */
function verbBetween(marks: Marks, from: number, to: number): boolean {
  if (marks.language !== "en") return false;
  for (let i = from; i < to; i++) {
    const verb = marks.measure.at[i];
    if (verb?.from === i && !verb.row.weak && !marks.people.at[i] && marks.is(i - 1, "auxiliary")) return true;
  }
  return false;
}

/** Whether a verb is active with the people as its object: they stand behind it, and no passive leads it. */
function isActive(marks: Marks, mark: Found<MeasureRow>, quantity: Draft["quantity"]): boolean {
  if (mark.to > quantity.from || mark.row.people === "before") return false;
  if (SUFFERED.test(marks.tokens[mark.from]?.fold ?? "")) return false;
  if (!marks.pack.capitals) return isBareActive(marks, mark, quantity);
  const before = marks.tokens[mark.from - 1]?.fold ?? "";
  if (/^(was|were|been|be|is|are|being|ete|est|sont|etaient|etait)$/.test(before)) return false;
  if (mark.row.people === "after") return !marks.is(mark.to - 1, "of");
  return (
    marks.pack.adjectives === "before" ||
    /^(a|ont|avait|avaient|avoir|ayant)$/.test(before) ||
    /^["«“]$/.test(before) ||
    sharesAuxiliary(marks, mark.from)
  );
}

/**
 * Whether an Arabic verb, whose passive is written alike, has the people as its object: a pronoun leads it («إنه قتل»),
 * it is plural («قتلوا»), it is feminine and they are not, or «على» follows.
 */
function isBareActive(marks: Marks, mark: Found<MeasureRow>, quantity: Draft["quantity"]): boolean {
  if (mark.row.people !== "either") return false;
  const verb = marks.tokens[mark.from]?.fold ?? "";
  if (pronounLeads(marks, mark.from)) return true;
  const next = marks.tokens[mark.to]?.fold ?? "";
  if (/وا?$/.test(verb) || next === "علي" || partyBefore(marks, mark.from)) return true;
  const head = marks.tokens[quantity.head?.from ?? -1]?.fold ?? "";
  return verb.endsWith("ت") && head !== "" && !/(ه|ات|تان|تين)$/.test(head) && !quantity.tags.includes("women");
}

/** «إن الجيش قتل», «الجيش يقتل»: a party or a group right before the verb is its subject. */
function partyBefore(marks: Marks, verb: number): boolean {
  const at = /^["«“]$/.test(marks.tokens[verb - 1]?.text ?? "") ? verb - 2 : verb - 1;
  const party = marks.party.at[at] ?? marks.group.at[at];
  if (!party || party.to !== at + 1 || /^[وف]/.test(marks.tokens[verb]?.fold ?? "")) return false;
  const lead = party.from - 1;
  if (marks.is(lead, "in") || marks.is(lead, "of") || marks.people.at[lead]) return false;
  return !/^[بل]/.test(marks.tokens[party.from]?.fold ?? "");
}

/** «إنه قتل», «مؤكدا أنه أسر 87 جنديا وقتل مئة»: a pronoun before the verb, or before the verb that it is joined to. */
function pronounLeads(marks: Marks, verb: number): boolean {
  const joined = /^و/.test(marks.tokens[verb]?.fold ?? "");
  for (let i = verb - 1; i >= 0 && i >= verb - (joined ? 24 : 3); i--) {
    const word = marks.tokens[i]?.fold ?? "";
    if (marks.is(i, "them")) return /^(ب?ان|ل?ان)/.test(word);
    if (/^(قوات|عناصر|مقاتلي|طايرات|جنود|وحدات|مدفعيت|مسيرات|دفاعات)(ه|ها|هم|نا)$/.test(word)) return true;
    if (/^[.؛]$/.test(marks.tokens[i]?.text ?? "")) return false;
  }
  return false;
}

/** « ont brûlé des cases et emmené 12 filles »: a second participle behind one "ont". */
function sharesAuxiliary(marks: Marks, at: number): boolean {
  if (marks.tokens[at - 1]?.fold !== "et") return false;
  for (let i = at - 2; i >= 0 && i > at - 14; i--) {
    const token = marks.tokens[i];
    if (token?.kind === "mark" && token.text !== "-") return false;
    if (/^(ete|est|sont|etaient|etait|furent)$/.test(token?.fold ?? "")) return false;
    if (
      /^(a|ont|avait|avaient|ayant)$/.test(token?.fold ?? "") &&
      /(e|es|i|is|u|us|t)$/.test(marks.tokens[i + 1]?.fold ?? "")
    )
      return true;
  }
  return false;
}

/** "It said it had killed …", « affirme avoir éliminé … »: the speaker speaks of itself. */
function saysOfItself(marks: Marks, mark: Found<MeasureRow>, active: boolean): boolean {
  if (!active && !/^(had|has|have)$/.test(marks.tokens[mark.from - 1]?.fold ?? "")) return false;
  if (/^(avoir|having)$/.test(marks.tokens[mark.from]?.fold ?? "")) return !accuses(marks, mark.from);
  if (!marks.pack.capitals) return pronounLeads(marks, mark.from);
  if (joinedInfinitive(marks, mark.from)) return true;
  for (let i = mark.from - 1; i >= mark.from - 4 && i >= 0; i--) {
    if (marks.is(i, "them") && !marks.is(i, "auxiliary")) return true;
    if (/^(avoir|having)$/.test(marks.tokens[i]?.fold ?? "")) return !accuses(marks, i);
    if (marks.language === "en" && marks.tokens[i]?.fold === "to" && marks.tokens[i + 1]?.fold === "have") return true;
    if (!marks.is(i, "auxiliary") && !marks.is(i, "still") && !/^["«“]$/.test(marks.tokens[i]?.text ?? ""))
      return false;
  }
  return false;
}

/** « accuse l'armée d'avoir exécuté », "accused the army of having killed": another than the speaker acts. */
function accuses(marks: Marks, having: number): boolean {
  if (!marks.is(having - 1, "of")) return false;
  for (let i = having - 2; i >= 0 && i > having - 12; i--) {
    if (/^(accus|soupconn|reproch)/.test(marks.tokens[i]?.fold ?? "")) return true;
    if (/^[.;,]$/.test(marks.tokens[i]?.text ?? "")) return false;
  }
  return false;
}

/** « affirme avoir repoussé l'assaut et « éliminé 200 miliciens » »: a second participle behind one "avoir". */
function joinedInfinitive(marks: Marks, at: number): boolean {
  let i = at - 1;
  if (/^["«“]$/.test(marks.tokens[i]?.text ?? "")) i--;
  if (!marks.is(i, "and")) return false;
  for (; i >= 0 && i > at - 24; i--) {
    const token = marks.tokens[i];
    if (/^(avoir|having)$/.test(token?.fold ?? "")) return true;
    if (/^[.;]$/.test(token?.text ?? "")) return false;
  }
  return false;
}

/** Who acts in a noun or verb of violence: set beside the noun, led by "by", or the verb's subject. */
export function actorOf(ground: Ground, frame: Frame, act: Extent, counted?: Extent): string | null {
  const { marks, distance } = ground;
  let best: Actor | null = null;
  let least = 8;
  for (const actor of frame.actors) {
    if (counted && actor.from < counted.to && actor.to > counted.from) continue;
    const gap = distance.between(act, actor);
    let cost = 99;
    if (actor.from >= act.to) {
      const close =
        (marks.event.at[act.from]?.row.form !== "verb" || marks.language === "ar") &&
        actor.from - act.to <= 2 &&
        !marks.is(act.to, "and") &&
        marks.tokens[act.to]?.kind !== "mark";
      if (actor.led) cost = gap;
      else if (close) cost = gap + 0.5;
    } else if (actor.to <= act.from) {
      if (act.from === actor.to && !actor.led) cost = 0;
      else if (!actor.led && act.from - actor.to <= 8 && marks.event.at[act.from]?.row.form === "verb") cost = gap + 1;
    } else cost = 0;
    if (cost < least) {
      least = cost;
      best = actor;
    }
  }
  return best ? (best.own ? OWN : best.name) : null;
}

import type { Cause, EventType, NamedPlace, Period, Stance } from "@bilan/vocabulary";
import { type Frame, wide } from "./attribute.js";
import { actorOf } from "./author.js";
import type { Draft } from "./draft.js";
import type { Drafting, Ground } from "./drafting.js";
import { isSame, killingOf } from "./killing.js";
import type { EventRow } from "./languages/pack.js";
import type { Found } from "./lexicon.js";
import type { PlaceMention } from "./place.js";
import { bySentence, nearest, sameName, type Scene } from "./scene.js";
import { daysOf } from "./time.js";
import { targetOf } from "./target.js";
import type { TimeMention } from "./times/mention.js";

/** An event in the making; tokens of the quote, end outside. */
export interface Happening {
  readonly from: number;
  readonly to: number;
  readonly type: EventType;
  readonly cause: Cause | null;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly place: NamedPlace | null;
  readonly period: Period | null;
  readonly speaker: readonly string[];
  readonly stance: Stance;
}

const NEAR = 14;
const FAR = 40;
const LONG = 8;
const WIDEST = 18;
/** What a count of people already says: no event of its own beside the claim. */
const COUNTED: Partial<Record<EventType, readonly string[]>> = {
  evacuation: ["evacuated"],
  displacement: ["displaced", "refugees", "returned"],
  detention: ["detained", "released", "abducted"],
  aid: ["in-need"],
  other: ["released"],
};
const STRIKES = new Set<EventType>(["attack", "air-strike", "shelling", "battle"]);
const BACKGROUND =
  /^(مكان|موقع|اثار|تبنت|تبني|وتبنت|وتبني|تبنيه|تبنيها|as|amid|amidst|while|alors|avec|appuye?e?s?|soutenue?s?|backed|supported|since|apres|suite|raison|fuyant|fui|craignant|وسط|بدعم|رغم|despite|malgre)$/;
const DEFINITE = /^(the|this|that|these|those|l'|la|le|les|cette|ce|cet|ces|هذا|هذه)$/;

/** Finds what the text tells as happening: each incident once, where it is first told. */
export function findHappenings(ground: Ground, drafting: Drafting): Happening[] {
  const out: Happening[] = [];
  const drafts = new Map<number, Draft[]>();
  for (const draft of drafting.drafts) {
    const { sentence } = draft.quantity;
    const counts = drafts.get(sentence);
    if (counts) counts.push(draft);
    else drafts.set(sentence, [draft]);
  }
  const attributions = bySentence(ground.attributions, ground.sentences);
  const told: Happening[] = [];
  drafting.frames.forEach((frame, s) => {
    if (frame.sentence.skipped || frame.sentence.heading) return;
    const scene = drafting.scenes[s];
    if (!scene) return;
    const killing = ground.marks.language === "fr" ? killingOf(ground, frame, drafts.get(s) ?? []) : null;
    if (killing && !told.some((one) => isSame(one, killing))) {
      told.push(killing);
      out.push(killing);
    }
    for (const event of frame.events) {
      const said = (attributions[s] ?? []).findLast((one) => one.verbTo <= event.from);
      if (said && said.stance !== "asserts") continue;
      const happening = happeningOf(ground, frame, scene, event, drafts.get(s) ?? []);
      if (!happening || isTold(ground, frame, event, happening, told)) continue;
      told.push(happening);
      out.push(happening);
      if (happening.type === "capture") out.push(...takenWith(ground, frame, happening));
    }
  });
  return out;
}

function happeningOf(
  ground: Ground,
  frame: Frame,
  scene: Scene,
  event: Found<EventRow>,
  counts: readonly Draft[],
): Happening | null {
  const { distance, published } = ground;
  const { row } = event;
  if (counts.some((draft) => COUNTED[row.type]?.includes(draft.measure))) return null;
  const harms =
    row.type === "capture" || (row.type === "attack" && row.form === "verb" && ground.marks.language === "fr");
  if (harms && counts.some((draft) => overlaps(draft.governed?.mark, event))) return null;
  if (isBackground(ground, frame, event) || isMine(frame, event)) return null;
  const dated = frame.times.some((one) => one.to === event.from) && row.form === "noun";
  if (dated) return null;
  const place = nearest(distance, event, frame.places, NEAR, wide) ?? nearest(distance, event, frame.places, FAR);
  const time =
    nearest(distance, event, frame.times, NEAR) ??
    (frame.times.length === 1 ? nearest(distance, event, frame.times, FAR) : null);
  const lasting = time !== null && ground.marks.language === "fr" && daysOf(time.period) > LONG;
  if (lasting && STRIKES.has(row.type) && (time.kind === "since" || time.kind === "span")) return null;
  const single = ground.marks.language === "ar" && counts.length > 0 && place !== null && place.rank <= 1;
  if (time?.kind === "year" || (time?.kind === "month" && row.form === "noun" && !single)) return null;
  if (time && ground.marks.language === "ar" && row.form === "noun" && !ENDURING.has(row.type) && overLong(time))
    return null;
  if (row.type === "capture" && !takesPlace(ground, event, place)) return null;
  if (row.weak && row.form === "noun" && !place && !(time && row.type === "aid")) return null;
  if (row.weak && row.form === "verb" && row.type === "aid" && !givesGoods(ground, frame, event)) return null;
  if (ground.marks.language === "en" && isGeneral(ground, frame, event, counts)) return null;
  const long = !time && scene.period !== null && !scene.period.from.startsWith("--") && daysOf(scene.period) > LONG;
  const led = frame.actors.some((one) => one.led && one.from >= event.to && one.from - event.to <= 2);
  if (long && (!place || (frame.attributions.length === 0 && !led))) return null;
  const named = place?.place ?? scene.place?.place ?? null;
  if (!named && row.type !== "truce") return null;
  const period =
    time?.period ?? (long ? null : scene.period) ?? (published ? { from: published, to: published } : null);
  const found = actorOf(ground, frame, event);
  const speaker = frame.attributions[0]?.speaker ?? frame.quoted ?? [];
  if (row.weak && row.form === "verb" && row.type !== "aid" && !found) return null;
  const actor = found?.startsWith("\u0000") ? speaker[0] : found;
  const target = targetOf(ground, frame, event, actor ?? null);
  const extent = clauseOf(ground, frame, extentOf(ground, event, place, time));
  return {
    ...extent,
    type: row.type,
    cause: row.cause ?? null,
    actors: actor && actor !== target ? [actor] : [],
    targets: target ? [target] : [],
    place: named,
    period,
    speaker,
    stance: "asserts",
  };
}

const GOODS =
  /^(food|aid|relief|flour|wheat|rice|rations?|water|medicines?|medical|supplies|kits?|blankets?|tents?|parcels?|seeds?|tools?|fuel|vaccines?|biscuits?|meals?|bread|oil|shelter|hygiene|assistance|tarpaulins?|mattresses|cash|clothes|clothing|tonnes|tons|sacks|baskets?|equipment|generators?|soap|milk|jerrycans?|humanitarian|مساعدات|مساعداتها|غذاييه|اغاثيه|حصص|حصصا|سلال|سله|سلات|طرود|طردا|دقيق|طحين|خبز|مياه|ادويه|خيام|بطانيات|مستلزمات|لقاحات|وجبات|نقديه|وقود|قمح|ملابس|حليب|ذره|بذور)$/;
const GIVEN = 14;

/** Whether what is given is aid: "gave food rations to 38,200 people", not "brought in 13 bodies". */
function givesGoods({ marks }: Ground, frame: Frame, event: Found<EventRow>): boolean {
  for (let i = event.to; i < frame.sentence.to && i < event.to + GIVEN; i++) {
    if (GOODS.test(marks.tokens[i]?.fold ?? "")) return true;
    if (marks.speech.at[i]?.row.form === "verb") return false;
  }
  return false;
}

const SUPERLATIVE =
  /^(deadliest|worst|bloodiest|biggest|largest|latest|such|similar|previous|earlier|recent|further|more|any|no)$/;

/** "It was the deadliest attack since March", "has stepped up its attacks": told of others, or of none in particular. */
function isGeneral({ marks }: Ground, frame: Frame, event: Found<EventRow>, counts: readonly Draft[]): boolean {
  if (event.row.form !== "noun") return false;
  const definite = DEFINITE.test(marks.tokens[event.from - 1]?.fold ?? "");
  const placed = marks.is(event.to, "in") || marks.is(event.to, "near") || marks.is(event.to, "to");
  if (definite && event.row.type === "battle" && !placed) return true;
  for (let i = event.from - 1; i >= frame.sentence.from && i >= event.from - 3; i--)
    if (SUPERLATIVE.test(marks.tokens[i]?.fold ?? "")) return true;
  const plural =
    /[^s]s$/.test(marks.tokens[event.to - 1]?.fold ?? "") && !/^clashes$/.test(marks.tokens[event.to - 1]?.fold ?? "");
  return plural && counts.length === 0 && frame.times.length === 0;
}

/** What lasts: its time may be long. */
const ENDURING = new Set<EventType>(["battle", "siege", "truce"]);
const SEASON = 60;

function overLong(time: TimeMention): boolean {
  return !time.openYear && time.kind !== "month" && daysOf(time.period) > SEASON;
}

function overlaps(a: { from: number; to: number } | null | undefined, b: { from: number; to: number }): boolean {
  return a !== null && a !== undefined && a.from < b.to && b.from < a.to;
}

/** "Of their strongholds of X and Y": a capture of each place that "and" joins to the first. */
function takenWith({ marks }: Ground, frame: Frame, first: Happening): Happening[] {
  const at = frame.places.findIndex((one) => one.place === first.place);
  const out: Happening[] = [];
  for (let k = at + 1; at >= 0 && k < frame.places.length; k++) {
    const [before, next] = [frame.places[k - 1], frame.places[k]];
    if (!before || !next || next.rank > 1 || next.from - before.to > 3) break;
    let joined = false;
    for (let i = before.to; i < next.from; i++) joined ||= marks.is(i, "and") || marks.tokens[i]?.text === ",";
    if (!joined) break;
    out.push({ ...first, to: Math.max(first.to, next.to), place: next.place });
  }
  return out;
}

/** A mine that goes off is a cause and no event. */
function isMine(frame: Frame, event: Found<EventRow>): boolean {
  return (
    event.row.type === "attack" &&
    frame.causes.some((one) => one.row.cause === "landmine" && one.from < event.to + 4 && event.from < one.to + 2)
  );
}

/** "As fighting closed in", "backed by air strikes": told of something else. */
function isBackground({ marks }: Ground, frame: Frame, event: Found<EventRow>): boolean {
  if (event.row.form !== "noun") return false;
  for (let i = event.from - 1; i >= frame.sentence.from && i >= event.from - 3; i--) {
    if (BACKGROUND.test(marks.tokens[i]?.fold ?? "") || /^(pas|not)$/.test(marks.tokens[i]?.fold ?? "")) return true;
    if (marks.tokens[i]?.kind === "mark") return false;
  }
  return false;
}

/** A capture takes a place: it stands right behind the verb, or right before a passive. */
function takesPlace({ distance }: Ground, event: Found<EventRow>, place: PlaceMention | null): boolean {
  return place !== null && distance.between(event, place) < (place.from >= event.to ? 7 : 4);
}

/** «قرية سكينية» and «سكينية» are one place. */
function samePlace(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && sameName(a, b));
}

/** An incident told before: the same kind at the same place and day; or "the attack", "the bomb" of a place told. */
function isTold(
  ground: Ground,
  frame: Frame,
  event: Found<EventRow>,
  happening: Happening,
  told: readonly Happening[],
): boolean {
  const { marks } = ground;
  const definite =
    DEFINITE.test(marks.tokens[event.from - 1]?.fold ?? "") ||
    (marks.language === "ar" && /^(ال|بال|وال|لل)/.test(marks.tokens[event.from]?.fold ?? ""));
  const again = frame.times.some((time) => time.kind === "relative") && event.row.form === "verb";
  for (let k = told.length - 1; k >= 0 && k > told.length - FAR; k--) {
    const one = told[k] as Happening;
    if (!samePlace(one.place?.name, happening.place?.name)) continue;
    const sameDay = one.period?.from === happening.period?.from || (one.type === "siege" && happening.type === "siege");
    if (one.type === happening.type && sameDay && !again) return true;
    const named = event.row.form === "noun" || happening.type === "attack";
    if (definite && named && STRIKES.has(one.type) && STRIKES.has(happening.type)) return true;
    if (event.row.form === "noun" && sameDay && STRIKES.has(one.type) && happening.type === "attack") return true;
    if (definite && event.row.form === "noun" && happening.type === "battle" && sameDay) return true;
    const shelled = marks.language === "ar" && happening.type === "shelling" && one.type === "air-strike";
    if (shelled && sameDay && event.row.form === "verb" && happening.actors.length === 0) return true;
  }
  const elsewhere = frame.places.some((place) => place.place === happening.place);
  if (marks.language === "en" && definite && event.row.form === "noun" && STRIKES.has(happening.type) && !elsewhere)
    return told.some((one) => STRIKES.has(one.type));
  return false;
}

/** The words of an event: from its word to its place and time, if they stand near. */
function extentOf(
  ground: Ground,
  event: Found<EventRow>,
  place: PlaceMention | null,
  time: TimeMention | null,
): { from: number; to: number } {
  let { from, to } = event;
  for (const part of [place, time]) {
    if (!part || ground.distance.between(event, part) > NEAR) continue;
    if (part.from >= to && part.to - from <= WIDEST) to = part.to;
    else if (part.to <= from && to - part.from <= WIDEST) from = part.from;
  }
  return { from, to };
}

const SHORTEST_CLAUSE = 4;

/** A word or two are no clause: what follows up to the next comma or verb of saying belongs to it. */
function clauseOf({ marks }: Ground, frame: Frame, extent: { from: number; to: number }): { from: number; to: number } {
  let { to } = extent;
  if (to - extent.from >= SHORTEST_CLAUSE) return extent;
  while (to < frame.sentence.to && to - extent.from < WIDEST) {
    const mark = marks.tokens[to]?.kind === "mark" && !/^[-'’"«»“”]$/.test(marks.tokens[to]?.text ?? "");
    if (
      mark ||
      marks.is(to, "relative") ||
      marks.is(to, "breaker") ||
      marks.event.at[to]?.from === to ||
      marks.speech.at[to]
    )
      break;
    to++;
  }
  while (to > extent.to && marks.tokens[to - 1]?.kind === "mark") to--;
  return { from: extent.from, to };
}

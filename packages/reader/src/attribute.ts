import type { Measure, NamedPlace, Period } from "@bilan/vocabulary";
import type { Actor } from "./agent.js";
import { ofPopulation } from "./assign.js";
import { authorsOf, isParticiple } from "./author.js";
import type { Draft } from "./draft.js";
import type { Ground } from "./drafting.js";
import type { Label } from "./label.js";
import type { CauseRow, EventRow } from "./languages/pack.js";
import type { Found } from "./lexicon.js";
import type { Marks } from "./marks.js";
import type { Sentence } from "./passage.js";
import type { PlaceMention } from "./place.js";
import { opensWhole } from "./part.js";
import { nearest, type Scene } from "./scene.js";
import type { Attribution } from "./speaker.js";
import { daysOf, tells } from "./time.js";
import type { TimeMention } from "./times/mention.js";

/** Everything that a sentence names. */
export interface Frame {
  readonly sentence: Sentence;
  readonly places: readonly PlaceMention[];
  /** A place that only says where a speaker is or where people were taken: better than none. */
  readonly spare: PlaceMention | null;
  readonly times: readonly TimeMention[];
  readonly causes: readonly Found<CauseRow>[];
  readonly events: readonly Found<EventRow>[];
  readonly actors: readonly Actor[];
  readonly attributions: readonly Attribution[];
  /** Who speaks in a sentence that stands in quotation marks begun or ended elsewhere. */
  readonly quoted: readonly string[] | null;
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

const STOCKS = new Set<Measure>(["resident", "besieged", "in-need", "trapped", "deployed"]);
/** A count of more days than these is no count of an incident. */
const LASTING = 31;
/** The country is named among the first so many places. */
const FIRST = 40;
const VIOLENT = new Set<Measure>(["killed", "injured", "missing", "casualties"]);

/** Fills place, period, cause, author and speaker of a draft: from its own clause, its whole, or the scene. */
export function fill(
  ground: Ground,
  draft: Draft,
  frame: Frame,
  told: Scene,
  label: Label | null,
  byCulprit: boolean,
): void {
  const { distance, published } = ground;
  const { whole } = draft;
  const ofNamed = opensWhole(ground.marks, draft.hanging, draft.quantity, frame.sentence.from);
  const sameSentence = whole !== null && (ofNamed || whole.quantity.sentence === draft.quantity.sentence);
  const named = label !== null && (label.actor !== null || label.groups.length > 0);
  const culprit = label !== null && byCulprit && (draft.quantity.counted !== "people" || named);
  const labelPlace = label && !culprit && !label.people && label.groups.length === 0 ? label.place : null;
  const reach = ground.marks.pack.capitals ? 0 : 24;
  const event = nearest(distance, draft, frame.events, frame.events.length === 1 ? Math.max(16, reach) : 16);
  const own = draft.hanging === "before" ? behindOnly(frame, draft.quantity.from) : frame;
  const place = labelPlace ?? (sameSentence ? behind(frame.places, whole, draft) : placeOf(ground, draft, own, event));
  const time = sameSentence ? behind(frame.times, whole, draft) : timeOf(ground, draft, own, event);
  const scene = overall(ground, draft, time) ? { ...told, by: [], cause: null } : told;
  const home = scene === told || place || label || frame.sentence.bullet ? null : homeOf(ground, draft, frame);
  draft.place =
    place?.place ?? whole?.place ?? home ?? scene.place?.place ?? frame.places[0]?.place ?? frame.spare?.place ?? null;
  const now = goesOnStill(ground.marks, draft) && published !== null;
  draft.period = time?.period ?? (now ? null : whole?.period) ?? periodOf(ground, draft, scene.period, published);
  if (label?.people && !culprit) {
    const { quantity } = draft;
    quantity.tags = [...new Set([...quantity.tags, ...label.tags])];
    quantity.groups = [...new Set([...quantity.groups, ...label.groups])];
    quantity.nationalities = [...new Set([...quantity.nationalities, ...label.nationalities])];
  }
  if (ground.marks.language === "en") ofMission(ground.marks, draft, frame);
  if (VIOLENT.has(draft.measure)) {
    const named =
      nearest(
        distance,
        draft,
        causesOf(ground.marks, draft, frame.causes),
        sameSentence ? 3 : frame.causes.length === 1 ? Math.max(10, reach) : 10,
      )?.row ?? null;
    const near = named?.weak ? (scene.cause ?? named.cause) : (named?.cause ?? null);
    const cause =
      near ??
      (event && !whole && draft.quantity.figure.high !== 0
        ? causeIn(causesOf(ground.marks, draft, frame.causes), event)
        : null);
    const given =
      event && !sameSentence && (!whole || draft.hanging === "listed" || event.from >= draft.from)
        ? (event.row.cause ?? null)
        : null;
    const before =
      event || sameSentence || !isParticiple(ground.marks, draft)
        ? undefined
        : frame.events.findLast((one) => one.to <= draft.from);
    if (draft.cause === "gunfire" && cause !== null && ground.marks.language === "fr") draft.cause = null;
    if (bySniper(ground.marks, draft, frame.causes)) draft.cause = "sniper";
    draft.cause ??= cause ?? given ?? before?.row.cause ?? (whole ? whole.cause : scene.cause);
  }
  const attribution = attributionOf(frame.attributions, draft.quantity.from);
  draft.speaker =
    attribution?.speaker ??
    frame.quoted ??
    (sameSentence || draft.hanging !== "listed" || draft.quantity.unit === "share" ? (whole?.speaker ?? []) : []);
  if (attribution?.stance === "confirms") draft.stance = "confirms";
  draft.by = authorsOf(ground, draft, frame, scene, culprit ? label : null, event);
}

const KEEPERS = /^(peacekeepers?|observers?|helmets?)$/;

/** "MINUSMA still has 9,000 peacekeepers", "UNIFIL said two of its peacekeepers": those of the mission named before them. */
function ofMission({ tokens }: Marks, { quantity }: Draft, frame: Frame): void {
  const { head, groups } = quantity;
  if (!head || groups.length > 0 || !KEEPERS.test(tokens[head.to - 1]?.fold ?? "")) return;
  for (let i = head.from - 1; i >= frame.sentence.from && i > head.from - 16; i--) {
    const text = tokens[i]?.text ?? "";
    if (/^\p{Lu}{5,9}$/u.test(text)) {
      quantity.groups = [text];
      return;
    }
  }
}

/** A count of months that names no place is of the country that the dateline or the text names first, in English. */
function homeOf({ marks, places, published, sentences }: Ground, draft: Draft, frame: Frame): NamedPlace | null {
  const { sentence: at, unit } = draft.quantity;
  const opens = sentences[at]?.paragraph !== sentences[at - 1]?.paragraph;
  if (!opens || unit === "share" || draft.governed === null) return null;
  const long = frame.times.some((one) => !tells(one) && daysOf(one.period) > LASTING);
  if (marks.language !== "en" || published === null || !long || frame.places.length > 0) return null;
  for (let i = draft.from; i < draft.to + 6; i++)
    if (/^(there|this|that|route)$/.test(marks.tokens[i]?.fold ?? "")) return null;
  const dateline = places.find((one) => one.dateline && one.place.in !== null);
  if (dateline?.place.in) return { name: dateline.place.in, in: null };
  return places.slice(0, FIRST).find((one) => one.rank >= 4)?.place ?? null;
}

/** « Depuis le 27 septembre, 41 morts »: a toll of a longer time is no count of the incident told before it. */
function overall({ marks }: Ground, draft: Draft, time: TimeMention | null): boolean {
  return marks.language !== "ar" && time !== null && draft.whole === null && !tells(time) && time.kind !== "relative";
}

/** Without the verbs that say what befell others: "put the number at 48 and said officers had shot two". */
function causesOf(
  marks: Marks,
  { governed, quantity }: Draft,
  causes: readonly Found<CauseRow>[],
): readonly Found<CauseRow>[] {
  if (marks.language !== "en") return causes;
  return causes.filter((one) => {
    const verb = marks.measure.at[one.from];
    if (verb?.from !== one.from || verb.row.people !== "either" || verb === governed?.mark || governed === null)
      return true;
    return one.from < quantity.from && one.to >= quantity.from - 1;
  });
}

/** "Shot dead by a sniper": who shot says more than the verb. */
function bySniper(marks: Marks, { governed }: Draft, causes: readonly Found<CauseRow>[]): boolean {
  const end = governed?.mark?.to;
  if (marks.language !== "en" || end === undefined || !marks.is(end, "by")) return false;
  return causes.some((one) => one.row.cause === "sniper" && one.from > end && one.from <= end + NEAR_WORDS);
}

const NEAR_WORDS = 3;

/** The weapon that the words of an event name: "attentat à la voiture piégée". */
function causeIn(causes: readonly Found<CauseRow>[], event: Extent): Draft["cause"] {
  return causes.find((one) => one.from < event.to && event.from < one.to)?.row.cause ?? null;
}

/** What a sentence names from a token on. */
function behindOnly(frame: Frame, from: number): Frame {
  const places = frame.places.filter((one) => one.from >= from);
  const times = frame.times.filter((one) => one.from >= from);
  return { ...frame, places, times };
}

/** What stands between a part and its whole, or right behind the part, is said of the part alone. */
function behind<T extends Extent>(all: readonly T[], whole: Draft, draft: Draft): T | null {
  return (
    all.find((one) => {
      const close = (to: number): boolean => one.from >= to && one.from - to <= 2;
      const over = draft.governed?.over === true;
      const verb = draft.measure === whole.measure ? null : draft.governed?.mark;
      if (verb && one.from >= verb.to && one.to <= draft.quantity.from && whole.to <= verb.from) return true;
      return (close(draft.quantity.to) || (!over && close(draft.to))) && whole.to <= draft.from;
    }) ?? null
  );
}

/** The place of a draft: the nearest, else that of the event told in the same sentence, else the sentence's only one. */
function placeOf(ground: Ground, draft: Draft, frame: Frame, event: Found<EventRow> | null): PlaceMention | null {
  const goal = /^(returned|refugees)$/.test(draft.measure) ? goalOf(ground, draft, frame) : null;
  if (goal) return goal;
  const near = nearest(ground.distance, draft, fled(ground.marks, draft, frame.places), 12, wide);
  if (near && near.rank >= 3 && event) {
    const towns = frame.places.filter((one) => one.rank <= 1 && one.from > near.from);
    return nearest(ground.distance, event, towns, 10) ?? near;
  }
  if (near) return near;
  const told = event ? nearest(ground.distance, event, frame.places, 8, wide) : null;
  return told ?? (frame.places.length === 1 ? nearest(ground.distance, draft, frame.places, 30) : null);
}

/** Those who fled « vers X » are counted where they come from. */
function fled(marks: Marks, draft: Draft, places: readonly PlaceMention[]): readonly PlaceMention[] {
  if (marks.language === "en") return without(marks, draft, places);
  if (marks.language === "ar") return fromWhere(marks, draft, places);
  if (!/^(displaced|evacuated)$/.test(draft.measure) || marks.language !== "fr") return places;
  return places.filter((one) => marks.tokens[one.from - 1]?.fold !== "vers");
}

/** Those who fled or were moved «إلى X» are counted where they come from, if that is told. */
function fromWhere(marks: Marks, { measure }: Draft, places: readonly PlaceMention[]): readonly PlaceMention[] {
  if (measure !== "displaced" && measure !== "evacuated") return places;
  const from = places.filter((one) => {
    let i = one.from - 1;
    while (i > 0 && marks.placeNoun.at[i]) i--;
    return !/^(الي|نحو|باتجاه|صوب|تجاه)$/.test(marks.tokens[i]?.fold ?? "");
  });
  return from.length > 0 ? from : places;
}

/** Where people were taken or fled to is not where they are counted. */
function without(marks: Marks, draft: Draft, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const mark = draft.governed?.mark;
  if (!/^(displaced|evacuated)$/.test(draft.measure) || !mark || mark.row.people === "after") return places;
  return places.filter((one) => {
    let i = one.from - 1;
    while (i > mark.to && (marks.is(i, "article") || marks.is(i, "of") || marks.placeNoun.at[i])) i--;
    return !/^(to|towards|toward)$/.test(marks.tokens[i]?.fold ?? "");
  });
}

/** Where those who return or flee abroad go: the place behind «إلى», where their own clause has one. */
function goalOf({ marks, distance }: Ground, draft: Draft, frame: Frame): PlaceMention | null {
  if (marks.pack.capitals) return null;
  const goals = frame.places.filter(
    (one) => one.from >= draft.quantity.to && marks.tokens[one.from - 1]?.fold === "الي",
  );
  return nearest(distance, draft, goals, 12);
}

/** A province or a country stands back behind a town in the same sentence. */
export function wide(place: PlaceMention): number {
  return place.rank >= 4 ? 3 : place.rank === 3 ? 1.5 : 0;
}

/** No claim is of a day to come, and no stock of the time that another count before it covers. */
function usableTime({ published }: Ground, draft: Draft, time: TimeMention, stock: boolean): boolean {
  if (published !== null && !time.openYear && time.period.from > published) return false;
  return !(
    stock &&
    (time.kind === "since" || time.kind === "span") &&
    time.from < draft.from &&
    draft.from - time.to < 8
  );
}

function timeOf(ground: Ground, draft: Draft, frame: Frame, event: Found<EventRow> | null): TimeMention | null {
  const stock = STOCKS.has(draft.measure) || goesOnStill(ground.marks, draft);
  const usable = ofVerb(
    ground.marks,
    draft,
    frame.times.filter((time) => usableTime(ground, draft, time, stock)),
  );
  const near = nearest(ground.distance, draft, mainTimes(ground.marks, draft, usable), stock ? 6 : 18);
  const told = event && !stock ? nearest(ground.distance, event, usable, 8) : null;
  if (
    told &&
    near &&
    event &&
    event.from >= draft.to &&
    told.from > event.from &&
    near.to <= draft.from &&
    ground.distance.between(draft, event) < 6
  )
    return told;
  if (near || stock) return near;
  return (
    told ??
    (usable.length === 1 ? nearest(ground.distance, draft, usable, ground.marks.language === "fr" ? 40 : 26) : null)
  );
}

/** « six enfants enlevés le 2 mars ont été libérés mercredi »: the day before the verb is that of the participle. */
function ofVerb(marks: Marks, draft: Draft, all: readonly TimeMention[]): readonly TimeMention[] {
  const mark = draft.governed?.mark;
  const main = marks.language === "fr" ? all.filter((time) => !inRelative(marks, draft.quantity.to, time.from)) : all;
  const times = main.length > 0 ? main : all;
  if (!mark || mark.from <= draft.quantity.to || !times.some((time) => time.from >= mark.to)) return times;
  return times.filter((time) => time.from < draft.quantity.to || time.from >= mark.from);
}

const CLAUSE = 14;

/** « huit soldats qu'il retenait depuis un an »: the time stands in a clause that says more of the people. */
function inRelative(marks: Marks, from: number, time: number): boolean {
  if (!marks.is(from, "relative") || time < from || time > from + CLAUSE) return false;
  for (let i = from; i < time; i++) if (/^[,;.]$/.test(marks.tokens[i]?.text ?? "")) return false;
  return true;
}

/** Without the times of a relative clause between the people and their verb, if another is told. */
function mainTimes(marks: Marks, { quantity, governed }: Draft, times: readonly TimeMention[]): readonly TimeMention[] {
  const mark = governed?.mark;
  if (marks.language !== "en" || !mark || mark.from < quantity.to || times.length < 2) return times;
  if (!marks.is(quantity.to, "relative") && !marks.is(quantity.to + 1, "relative")) return times;
  const outside = times.filter((one) => one.from < quantity.from || one.from >= mark.from);
  return outside.length > 0 ? outside : times;
}

function attributionOf(all: readonly Attribution[], at: number): Attribution | null {
  let best: Attribution | null = null;
  for (const one of all) {
    if (at >= one.from && at < one.to) return one;
    if (one.to <= at && one.covers !== "before") best = one;
    if (one.from > at && one.covers !== "after" && best === null) return one;
  }
  return best;
}

function periodOf(ground: Ground, draft: Draft, carried: Period | null, published: string | null): Period | null {
  const { quantity } = draft;
  if (published && quantity.unit === "share" && ofPopulation(ground.marks, quantity))
    return { from: published, to: published };
  if (published && (STOCKS.has(draft.measure) || goesOnStill(ground.marks, draft)))
    return { from: published, to: published };
  return carried ?? (published ? { from: published, to: published } : null);
}

/** "Are sheltering", "are currently displaced", "has registered 15,400 refugees": how it stands now. */
function isPresent(marks: Marks, { measure, governed, quantity }: Draft): boolean {
  const mark = governed?.mark;
  if (measure === "refugees" && !mark) return true;
  if (!mark && /^(holds?|houses?|hosts?)$/.test(marks.tokens[quantity.from - 1]?.fold ?? "")) return true;
  if (!mark || mark.from < quantity.to) return false;
  let i = mark.from - 1;
  while (i > quantity.to && marks.is(i, "still")) i--;
  const verb = (at: number): string => marks.tokens[at]?.fold ?? "";
  if (/^(is|are)$/.test(verb(i))) return true;
  return /^(is|are)$/.test(verb(mark.from)) || (verb(i) === "being" && /^(is|are)$/.test(verb(i - 1)));
}

/** "Still held", « toujours déplacés »: a stock on the day of publication. */
function goesOnStill(marks: Marks, draft: Draft): boolean {
  if (!/^(detained|abducted|displaced|missing|refugees)$/.test(draft.measure) || draft.measure === "missing")
    return false;
  const { governed, quantity } = draft;
  if (!marks.pack.capitals && /^(detained|abducted|refugees)$/.test(draft.measure)) {
    if (governed && !governed.mark && quantity.head?.row.soft) return true;
    if (governed?.mark && /(ون|ين)$/.test(marks.tokens[governed.mark.from]?.fold ?? "")) return true;
  }
  if (marks.language === "en" && isPresent(marks, draft)) return true;
  if (marks.language === "fr" && governed?.mark === null && /^(displaced|refugees)$/.test(draft.measure)) return true;
  for (let i = draft.from - 1; i <= draft.to; i++)
    if (
      /^(still|actuellement|presentement|encore|toujours|deja|restent|reste|demeurent|now|remain|remained|يزال|تزال|زال|زالوا|يزالون)$/.test(
        marks.tokens[i]?.fold ?? "",
      )
    )
      return true;
  return false;
}

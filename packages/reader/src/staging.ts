import type { Cause } from "@bilan/vocabulary";
import type { Frame } from "./attribute.js";
import { wide } from "./attribute.js";
import { actorOf } from "./author.js";
import type { Draft } from "./draft.js";
import type { Ground } from "./drafting.js";
import type { PlaceMention } from "./place.js";
import type { Sentence } from "./passage.js";
import { nearest, sameName, type Scene } from "./scene.js";
import type { TimeMention } from "./times/mention.js";
import { daysOf, tells } from "./time.js";

const LONG = 8;
const MOST_INCIDENTS = 100;
/** A line so short that names a place is a heading of what follows: "14/01 – X." */
const SHORT = 9;
/** Tokens of a place before a colon that opens a line. */
const LONGEST_LABEL = 5;
/** Ills that kill beside an incident: what they befell is no new scene. */
const SLOW = new Set<Cause>(["starvation", "disease"]);
/** Measures whose day is that of an incident. */
const INCIDENT = new Set(["killed", "injured", "missing", "casualties", "displaced", "abducted", "detained"]);

/**
 * Keeps the scene from sentence to sentence: the place named last, the day named last, the incident's cause and author.
 * A toll of a month goes back to its own place and period at every new line.
 */
export class Staging {
  scene: Scene = { place: null, period: null, by: [], cause: null };
  readonly #ground: Ground;
  /** The text has headings, bullets or lines that lead on to a list. */
  readonly #listed: boolean;
  #home: Scene | null = null;
  /** The last incident told of each place: a text that comes back to a place comes back to what befell it. */
  readonly #incidents = new Map<string, Scene>();
  /** The place that the first heading with one names: that of the whole toll. */
  #headed: PlaceMention | null = null;

  /** The day that held when the first line opened with a place and a colon: each such line begins from it again. */
  #labelled: Scene | null = null;

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#listed =
      ground.sentences.filter((sentence) => sentence.bullet || sentence.heading || sentence.leads).length >= 2;
  }

  /** Begins a message of a log: nothing carries over from the one before it but what its words name. */
  open(place: PlaceMention | null): void {
    this.scene = { place: place ?? this.scene.place, period: null, by: [], cause: null };
    this.#home = null;
  }

  /** Begins a sentence, and gives the scene that holds in it. */
  enter(frame: Frame, before: Sentence | undefined): Scene {
    const { sentence } = frame;
    const newLine = before === undefined || sentence.line !== before.line;
    const newParagraph = before === undefined || sentence.paragraph !== before.paragraph;
    let scene = this.scene;
    if (newLine && this.#home) scene = { ...this.#home };
    else if (newLine && sentence.bullet) scene = { ...scene, by: [], cause: null };
    if (newLine && this.#isLabelled(frame)) {
      this.#labelled ??= scene;
      scene = { ...scene, period: this.#labelled.period };
    }
    const place = frame.places.find((one) => !one.dateline);
    const french = this.#ground.marks.language === "fr" && sentence.heading;
    const issued = (one: TimeMention): boolean => french && one.period.from === this.#ground.published;
    const time = frame.times.find((one) => (tells(one) && !issued(one)) || (french && one.kind === "span"));
    const elsewhere =
      place !== undefined && scene.place !== null && !sameName(place.place.name, scene.place.place.name);
    if (elsewhere || (newParagraph && time !== undefined)) scene = { ...scene, by: [], cause: null };
    const known =
      elsewhere && time === undefined && !sentence.bullet ? this.#incidents.get(place.place.name) : undefined;
    if (known)
      scene = { ...scene, period: known.period, by: frame.attributions.length > 0 ? [] : known.by, cause: known.cause };
    const slow =
      time?.kind !== "day" &&
      scene.cause !== null &&
      frame.events.length === 0 &&
      frame.causes.length > 0 &&
      frame.causes.every((one) => SLOW.has(one.row.cause));
    if (time && !slow) scene = { ...scene, period: time.period };
    else if (frame.times.some((one) => one.kind === "year")) scene = { ...scene, period: null, by: [], cause: null };
    const narrowest = sentence.heading ? frame.places.toSorted((a, b) => a.rank - b.rank)[0] : place;
    if (sentence.heading && narrowest) this.#headed ??= narrowest;
    if (scene.place === null && narrowest) scene = { ...scene, place: narrowest };
    this.scene = scene;
    return scene;
  }

  /** Ends a sentence: what its claims and events say of place, cause and author holds for the sentences under it. */
  leave(frame: Frame, made: readonly Draft[]): void {
    const first = made.find((draft) => draft.whole === null) ?? made[0];
    if (first?.cause && SLOW.has(first.cause) && this.scene.cause !== null && frame.events.length === 0) return;
    const english = this.#ground.marks.language === "en";
    const event = frame.events[0];
    const eventPlace = event ? nearest(this.#ground.distance, event, frame.places, 10, wide) : null;
    const claimPlace = first?.place ? (frame.places.find((one) => one.place === first.place) ?? null) : null;
    const short = frame.sentence.to - frame.sentence.from <= SHORT;
    const opening = frame.places.find((one) => short || one.from - frame.sentence.from <= 2) ?? null;
    const place =
      claimPlace ?? eventPlace ?? (made.length === 0 && !frame.sentence.heading ? opening : null) ?? this.scene.place;
    const cause =
      first?.cause ?? event?.row.cause ?? (event ? frame.causes[0]?.row.cause : undefined) ?? this.scene.cause;
    const strikes =
      event && (this.#ground.marks.language !== "fr" || !/^(siege|capture|truce|aid|withdrawal)$/.test(event.row.type));
    const found = strikes ? actorOf(this.#ground, frame, event) : null;
    const actor = found?.startsWith("\u0000") ? null : found;
    const acted = first !== undefined && first.by.length > 0 && (english === false || INCIDENT.has(first.measure));
    const by = acted ? first.by : actor ? [actor] : this.scene.by;
    const tied = first === undefined || INCIDENT.has(first.measure) || frame.events.length > 0;
    const own =
      first !== undefined &&
      tied &&
      frame.times.some((time) => time.period === first.period && !this.#lasts(first, time));
    const period = own ? first.period : this.scene.period;
    const force = /^\p{Lu}/u.test(by[0] ?? "") ? by : (this.scene.force ?? []);
    const against = first && first.by.length > 0 ? first.quantity.tags : (this.scene.against ?? []);
    this.scene = { place, cause, by, period, force, against };
    const told = first !== undefined && INCIDENT.has(first.measure) && first.place?.name === place?.place.name;
    const before = place ? this.#incidents.get(place.place.name) : undefined;
    const fresh = before === undefined || (own && before.period?.from !== period?.from);
    if (told && fresh && place && period && daysOf(period) <= LONG && this.#incidents.size < MOST_INCIDENTS)
      this.#incidents.set(place.place.name, { place, period, by, cause });
    if (this.#home === null && first && this.#isToll(first))
      this.#home = { place: this.#headed ?? place, period: first.period, by: [], cause: null };
  }

  /** "Homs province: …": the line opens with a place and a colon. */
  #isLabelled({ sentence }: Frame): boolean {
    const { marks } = this.#ground;
    if (!marks.placeNoun.at[sentence.from]) return false;
    let at = sentence.from + 1;
    while (at < sentence.from + LONGEST_LABEL && marks.tokens[at]?.kind === "word") at++;
    return marks.tokens[at]?.text === ":";
  }

  /** « où elles s'abritaient depuis neuf jours »: how long something lasted is not when the next thing happened. */
  #lasts(first: Draft, time: TimeMention): boolean {
    const { marks } = this.#ground;
    if (time.kind !== "since" || marks.language !== "fr") return false;
    for (let i = first.quantity.to; i < time.from; i++)
      if (marks.is(i, "relative") || marks.is(i, "breaker")) return true;
    return false;
  }

  /** The first count of a monthly toll covers a week or more, and stands over a list or a heading of that time. */
  #isToll(first: Draft): boolean {
    if (!first.period || daysOf(first.period) < LONG || this.#home) return false;
    return this.#listed;
  }
}

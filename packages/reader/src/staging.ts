import type { Period } from "@bilan/vocabulary";
import type { Frame } from "./attribute.js";
import { actorOf } from "./attribute.js";
import type { Draft } from "./draft.js";
import type { Ground } from "./drafting.js";
import type { Sentence } from "./passage.js";
import type { Scene } from "./scene.js";
import type { TimeMention } from "./times/mention.js";

const LONG = 8;

/** Times that tell when something happened; the others tell how far a count reaches. */
function tells(time: TimeMention): boolean {
  return (
    time.kind === "day" ||
    time.kind === "night" ||
    time.kind === "relative" ||
    (time.kind === "span" && days(time.period) <= LONG)
  );
}

function days(period: Period): number {
  if (period.from.startsWith("--") || period.to.startsWith("--")) return 1;
  return (Date.parse(period.to) - Date.parse(period.from)) / 86_400_000 + 1;
}

/**
 * Keeps the scene from sentence to sentence: the place named last, the day named last, the incident's cause and author.
 * A toll of a month goes back to its own place and period at every new line.
 */
export class Staging {
  scene: Scene = { place: null, period: null, by: [], cause: null };
  readonly #ground: Ground;
  #home: Scene | null = null;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Begins a sentence, and gives the scene that holds in it. */
  enter(frame: Frame, before: Sentence | undefined): Scene {
    const { sentence } = frame;
    const newLine = before === undefined || sentence.line !== before.line;
    const newParagraph = before === undefined || sentence.paragraph !== before.paragraph;
    let scene = this.scene;
    if (newLine && this.#home) scene = { ...this.#home };
    else if (newLine && sentence.bullet) scene = { ...scene, by: [], cause: null };
    const place = frame.places[0];
    const time = frame.times.find(tells);
    const elsewhere = place !== undefined && scene.place !== null && place.place.name !== scene.place.place.name;
    if (elsewhere || (newParagraph && time !== undefined)) scene = { ...scene, by: [], cause: null };
    if (place && !sentence.heading) scene = { ...scene, place };
    else if (place && scene.place === null) scene = { ...scene, place };
    const period = time ?? (this.#home || !sentence.heading ? undefined : frame.times[0]);
    if (period && (!sentence.heading || tells(period))) scene = { ...scene, period: period.period };
    this.scene = scene;
    return scene;
  }

  /** Ends a sentence: what its claims and events say of cause and author holds for the sentences under it. */
  leave(frame: Frame, made: readonly Draft[]): void {
    const first = made.find((draft) => draft.whole === null) ?? made[0];
    const event = frame.events[0];
    const cause = first?.cause ?? event?.row.cause ?? this.scene.cause;
    const actor = event ? actorOf(this.#ground, frame, event) : null;
    const by = first && first.by.length > 0 ? first.by : actor ? [actor] : this.scene.by;
    const period =
      first?.period && (this.scene.period === null || frame.times.some(tells)) ? first.period : this.scene.period;
    this.scene = { ...this.scene, cause, by, period };
    if (this.#home === null && first && this.#isToll(first))
      this.#home = { place: this.scene.place, period: first.period, by: [], cause: null };
  }

  /** The first count of a monthly toll covers a week or more, and stands over a list or a heading of that time. */
  #isToll(first: Draft): boolean {
    if (!first.period || days(first.period) < LONG || this.#home) return false;
    const lines = this.#ground.sentences.filter(
      (sentence) => sentence.bullet || sentence.heading || sentence.leads,
    ).length;
    return lines >= 2;
  }
}

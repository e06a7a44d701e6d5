import type { Cause, EventType, NamedPlace, Period, Stance } from "@bilan/vocabulary";
import { actorOf, wide } from "./attribute.js";
import type { Drafting, Ground } from "./drafting.js";
import { bySentence, nearest } from "./scene.js";

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

/** Finds what the text tells as happening: each incident once, where it is first told. */
export function findHappenings(ground: Ground, drafting: Drafting): Happening[] {
  const { sentences } = ground;
  const out: Happening[] = [];
  const times = bySentence(ground.times, sentences);
  const attributions = bySentence(ground.attributions, sentences);
  const told = new Set<string>();
  sentences.forEach((sentence, s) => {
    if (sentence.skipped || sentence.heading) return;
    const scene = drafting.scenes[s];
    const frame = drafting.frames[s];
    if (!frame) return;
    for (const event of frame.events) {
      const anchor = { from: event.from, to: event.to };
      const place = nearest(ground.distance, anchor, frame.places, 14, wide)?.place ?? scene?.place?.place ?? null;
      const period =
        nearest(ground.distance, anchor, times[s] ?? [], 14)?.period ??
        scene?.period ??
        (ground.published ? { from: ground.published, to: ground.published } : null);
      if (event.row.weak && frame.places.length === 0) continue;
      if (place === null) continue;
      const key = `${event.row.type} ${place.name} ${period?.from}`;
      const incident = `${place.name} ${period?.from}`;
      if (told.has(key)) continue;
      told.add(key);
      told.add(incident);
      const found = actorOf(ground, frame, anchor);
      const actor = found?.startsWith("\u0000") ? null : found;
      out.push({
        from: event.from,
        to: event.to,
        type: event.row.type,
        cause: event.row.cause ?? null,
        actors: actor ? [actor] : [],
        targets: [],
        place,
        period,
        speaker: (attributions[s] ?? [])[0]?.speaker ?? [],
        stance: "asserts",
      });
    }
  });
  return out;
}

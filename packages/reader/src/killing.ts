import type { Tag } from "@bilan/vocabulary";
import type { Frame } from "./attribute.js";
import type { Draft } from "./draft.js";
import type { Ground } from "./drafting.js";
import type { Happening } from "./happening.js";
import { nearest } from "./scene.js";
import { daysOf } from "./time.js";

const FAR = 40;
const NEAR = 14;
/** A killing of a longer time is no single attack. */
const LONGEST = 2;
const STRIKES = new Set(["attack", "air-strike", "shelling", "battle"]);
const FIGHTERS = new Set<Tag>(["combatants", "rebels", "jihadists", "militia", "foreign-fighters"]);

/** « 21 passagers ont été tués mercredi par des hommes armés »: a killing by somebody else than the speaker is an attack. */
export function killingOf(ground: Ground, frame: Frame, counts: readonly Draft[]): Happening | null {
  const [draft] = counts;
  const mark = draft?.governed?.mark;
  if (!draft || !mark || draft.measure !== "killed" || draft.whole || mark.row.people === "before") return null;
  if (draft.governed?.cause !== null && draft.governed?.cause !== "gunfire") return null;
  if (frame.sentence.bullet || frame.events.length > 0 || draft.quantity.groups.length > 0) return null;
  if (draft.quantity.tags.some((tag) => FIGHTERS.has(tag)) || (draft.quantity.figure.low ?? 0) === 0) return null;
  const [by] = draft.by;
  const actor = frame.actors.find((one) => one.name === by && (one.led || one.to <= mark.from) && !one.own);
  const place = nearest(ground.distance, draft, frame.places, FAR);
  const time = nearest(ground.distance, draft, frame.times, NEAR);
  if (!by || !actor || !place || by === draft.speaker[0] || (time && daysOf(time.period) > LONGEST)) return null;
  return {
    from: draft.from,
    to: Math.max(draft.to, actor.to, place.to),
    type: "attack",
    cause: draft.cause,
    actors: [by],
    targets: [],
    place: place.place,
    period: draft.period,
    speaker: draft.speaker,
    stance: "asserts",
  };
}

/** Whether two strikes are of the same place and day. */
export function isSame(a: Happening, b: Happening): boolean {
  return STRIKES.has(a.type) && a.place?.name === b.place?.name && a.period?.from === b.period?.from;
}

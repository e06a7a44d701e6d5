import type { Measure, Period } from "@bilan/vocabulary";
import type { Actor } from "./agent.js";
import type { Draft } from "./draft.js";
import type { Ground } from "./drafting.js";
import type { Label } from "./label.js";
import type { CauseRow, EventRow } from "./languages/pack.js";
import type { Found } from "./lexicon.js";
import type { Sentence } from "./passage.js";
import type { PlaceMention } from "./place.js";
import { nearest, type Scene } from "./scene.js";
import type { Attribution } from "./speaker.js";
import type { TimeMention } from "./times/mention.js";

/** Everything that a sentence names. */
export interface Frame {
  readonly sentence: Sentence;
  readonly places: readonly PlaceMention[];
  readonly times: readonly TimeMention[];
  readonly causes: readonly Found<CauseRow>[];
  readonly events: readonly Found<EventRow>[];
  readonly actors: readonly Actor[];
  readonly attributions: readonly Attribution[];
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

const STOCKS = new Set<Measure>(["resident", "besieged", "in-need", "trapped", "deployed"]);
const VIOLENT = new Set<Measure>(["killed", "injured", "missing", "casualties"]);
const ACTED = new Set<Measure>(["killed", "injured", "casualties", "abducted", "detained", "besieged", "missing"]);

/** Fills place, period, cause, author and speaker of a draft: from its own clause, its whole, or the scene. */
export function fill(
  ground: Ground,
  draft: Draft,
  frame: Frame,
  scene: Scene,
  label: Label | null,
  byCulprit: boolean,
): void {
  const { distance, published } = ground;
  const { whole } = draft;
  const anchor = { from: draft.from, to: draft.to };
  const sameSentence = whole !== null && whole.quantity.sentence === draft.quantity.sentence;
  const culprit = label !== null && byCulprit && draft.quantity.counted !== "people";
  const labelPlace = label && !culprit && !label.people && label.groups.length === 0 ? label.place : null;
  const place =
    labelPlace ?? (sameSentence ? between(frame.places, whole, draft) : nearest(distance, anchor, frame.places, 14));
  const time = sameSentence ? between(frame.times, whole, draft) : nearest(distance, anchor, frame.times, 16);
  draft.place = place?.place ?? whole?.place ?? scene.place?.place ?? null;
  draft.period = time?.period ?? whole?.period ?? periodOf(draft.measure, scene.period, published);
  if (label && label.people && !culprit) {
    const { quantity } = draft;
    quantity.tags = [...new Set([...quantity.tags, ...label.tags])];
    quantity.groups = [...new Set([...quantity.groups, ...label.groups])];
    quantity.nationalities = [...new Set([...quantity.nationalities, ...label.nationalities])];
  }
  if (VIOLENT.has(draft.measure)) {
    const cause = nearest(distance, anchor, frame.causes, sameSentence ? 3 : 10);
    draft.cause ??= cause?.row.cause ?? (whole ? whole.cause : scene.cause);
  }
  if (ACTED.has(draft.measure)) draft.by = byOf(ground, draft, frame, scene, culprit ? label : null);
  const attribution = attributionOf(frame.attributions, draft.quantity.from);
  draft.speaker = attribution?.speaker ?? (sameSentence ? (whole?.speaker ?? []) : []);
  if (attribution?.stance === "confirms") draft.stance = "confirms";
}

/** What stands between a part and its whole, or right behind the part, is said of the part alone. */
function between<T extends Extent>(all: readonly T[], whole: Draft, draft: Draft): T | null {
  return (
    all.find(
      (one) =>
        one.from >= draft.to && one.from - draft.to <= 2 && whole.to <= draft.from && one.from >= draft.quantity.to,
    ) ?? null
  );
}

function byOf(ground: Ground, draft: Draft, frame: Frame, scene: Scene, culprit: Label | null): readonly string[] {
  if (culprit) {
    if (culprit.actor) return [culprit.actor.name];
    if (culprit.groups.length > 0) return culprit.groups;
    const { marks } = ground;
    const [first, last] = [marks.tokens[culprit.from], marks.tokens[culprit.to - 1]];
    return first && last && culprit.place ? [marks.text.slice(first.start, last.end)] : [];
  }
  const own = actorOf(ground, frame, draft, draft);
  if (own) return [own];
  const cause = nearest(ground.distance, draft, frame.causes, 10);
  const caused = cause ? actorOf(ground, frame, cause, draft) : null;
  if (caused) return [caused];
  if (draft.whole) return draft.whole.by;
  return scene.by;
}

/** Who acts in a verb or noun of violence: led by "by", set beside the noun, or the verb's subject. */
export function actorOf(ground: Ground, frame: Frame, act: Extent, draft?: Draft): string | null {
  const { marks, distance } = ground;
  const counted = draft?.quantity;
  let best: Actor | null = null;
  let least = 8;
  for (const actor of frame.actors) {
    if (counted && actor.from < counted.to && actor.to > counted.from) continue;
    let cost: number;
    if (actor.from >= act.to) {
      const gap = distance.between(act, actor);
      const touches = actor.from - act.to <= 2 && !marks.is(act.to, "and");
      cost = actor.led
        ? gap
        : touches && !draft
          ? gap + 1
          : verbFirst(ground, act, draft) && actor.from - act.to <= 1
            ? gap
            : 99;
    } else {
      const gap = act.from - actor.to;
      cost = gap === 0 && !draft ? 0.5 : subjectOf(ground, actor, act, draft) ? distance.between(actor, act) + 1 : 99;
    }
    if (cost < least) {
      least = cost;
      best = actor;
    }
  }
  return best?.name ?? null;
}

function verbFirst(ground: Ground, act: Extent, draft: Draft | undefined): boolean {
  return !ground.marks.pack.capitals && (draft === undefined || draft.governed?.mark?.from === act.from);
}

/** Whether an actor before an active verb is its subject: the people killed stand behind the verb. */
function subjectOf(ground: Ground, actor: Actor, act: Extent, draft: Draft | undefined): boolean {
  const { marks } = ground;
  if (draft) {
    const mark = draft.governed?.mark;
    if (
      !mark ||
      mark.to > draft.quantity.from ||
      (marks.is(mark.from - 1, "auxiliary") &&
        /^(was|were|been|est|sont|ete)$/.test(marks.tokens[mark.from - 1]?.fold ?? ""))
    )
      return false;
    return mark.from - actor.to <= 4 && ground.distance.between(actor, mark) < 5;
  }
  return act.from - actor.to <= 3;
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

function periodOf(measure: Measure, carried: Period | null, published: string | null): Period | null {
  if (STOCKS.has(measure) && published) return { from: published, to: published };
  return carried ?? (published ? { from: published, to: published } : null);
}

import { addDays, type Measure, type Period } from "@bilan/vocabulary";
import { type Actor, findActors } from "./agent.js";
import type { Draft } from "./draft.js";
import { type Governed, measureOf } from "./govern.js";
import type { Marks } from "./marks.js";
import { hangings, type Hanging } from "./part.js";
import type { Sentence } from "./passage.js";
import type { PlaceMention } from "./place.js";
import type { Quantity } from "./quantity.js";
import { type Distance, bySentence, nearest, type Scene } from "./scene.js";
import type { Attribution } from "./speaker.js";
import type { TimeMention } from "./times/mention.js";

/** All that drafting needs to know of a text. */
export interface Ground {
  readonly marks: Marks;
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly Quantity[];
  readonly places: readonly PlaceMention[];
  readonly times: readonly TimeMention[];
  readonly attributions: readonly Attribution[];
  readonly distance: Distance;
  readonly startsQuantity: (at: number) => boolean;
  readonly published: string | null;
}

/** What drafting gives: the claims, the numbers of people left uncoded, and the scene that held in each sentence. */
export interface Drafting {
  readonly drafts: Draft[];
  readonly unread: Quantity[];
  readonly scenes: Scene[];
}

const STOCKS = new Set<Measure>(["resident", "besieged", "in-need", "trapped", "deployed"]);
const VIOLENT = new Set<Measure>(["killed", "injured", "missing", "casualties"]);
const ACTED = new Set<Measure>(["killed", "injured", "casualties", "abducted", "detained"]);

/** Drafts the claims of a text, sentence by sentence, carrying place, period and incident from one to the next. */
export function draftClaims(ground: Ground): Drafting {
  const { marks, sentences, quantities } = ground;
  const drafts: Draft[] = [];
  const unread: Quantity[] = [];
  const scenes: Scene[] = [];
  const quantitiesOf = bySentence(quantities, sentences);
  const placesOf = bySentence(ground.places, sentences);
  const timesOf = bySentence(ground.times, sentences);
  const attributionsOf = bySentence(ground.attributions, sentences);
  const causesOf = bySentence(marks.cause.all, sentences);
  let scene: Scene = { place: null, period: null, by: [], cause: null };
  let list: { whole: Draft | null; measure: Measure | null; line: number } | null = null;
  let lastDraft: Draft | null = null;
  sentences.forEach((sentence, s) => {
    const own = {
      places: placesOf[s] ?? [],
      times: timesOf[s] ?? [],
      causes: causesOf[s] ?? [],
      actors: sentence.skipped ? [] : findActors(marks, sentence),
      attributions: attributionsOf[s] ?? [],
    };
    if (sentence.skipped) {
      scenes.push(scene);
      return;
    }
    const before = scene;
    scene = sceneOf(own, before, sentence, sentences[s - 1]);
    scenes.push(scene);
    if (sentence.heading || !sentence.bullet) list = sentence.bullet ? list : null;
    const here = quantitiesOf[s] ?? [];
    if (sentence.heading && here.every((quantity) => quantity.counted === "bare")) {
      if (sentence.leads) list = leadOf(marks, sentence, lastDraft);
      return;
    }
    const hangs = hangings(marks, here, sentence.from, sentence.to);
    const partStart = new Set<number>();
    here.forEach((quantity, i) => {
      if (hangs[i]) partStart.add(quantity.from);
    });
    const made: (Draft | null)[] = [];
    here.forEach((quantity, i) => {
      const hanging = hangs[i] ?? null;
      const governed = govern(ground, sentence, quantity, hanging, partStart);
      const draft = draftOf(ground, sentence, quantity, governed, hanging, made, here, list, lastDraft);
      made.push(draft);
      if (!draft) {
        if (quantity.counted === "people" && quantity.head && !quantity.head.row.weak && !quantity.implied)
          unread.push(quantity);
        return;
      }
      fill(ground, draft, own, scene, sentence);
      drafts.push(draft);
      lastDraft = draft;
    });
    if (sentence.leads)
      list = {
        whole: lastDraft,
        measure: leadOf(marks, sentence, lastDraft)?.measure ?? lastDraft?.measure ?? null,
        line: sentence.line,
      };
    const first = made.find((draft) => draft !== null && draft.whole === null);
    if (first) scene = { ...scene, by: first.by, cause: first.cause ?? scene.cause };
  });
  return { drafts, unread, scenes };
}

interface Own {
  readonly places: readonly PlaceMention[];
  readonly times: readonly TimeMention[];
  readonly causes: readonly { from: number; to: number; row: { cause: Draft["cause"] } }[];
  readonly actors: readonly Actor[];
  readonly attributions: readonly Attribution[];
}

function sceneOf(own: Own, before: Scene, sentence: Sentence, previous: Sentence | undefined): Scene {
  const place = own.places[0] ?? before.place;
  const time = own.times[0]?.period ?? before.period;
  const moved =
    own.places.length > 0 ||
    (previous !== undefined && sentence.paragraph !== previous.paragraph && own.times.length > 0);
  return { place, period: time, by: moved ? [] : before.by, cause: moved ? null : before.cause };
}

function leadOf(
  marks: Marks,
  sentence: Sentence,
  last: Draft | null,
): { whole: Draft | null; measure: Measure | null; line: number } {
  for (let i = sentence.from; i < sentence.to; i++) {
    const measure = marks.measure.at[i]?.row.measure ?? marks.people.at[i]?.row.measure;
    if (measure) return { whole: last, measure, line: sentence.line };
  }
  return { whole: last, measure: last?.measure ?? null, line: sentence.line };
}

function govern(
  ground: Ground,
  sentence: Sentence,
  quantity: Quantity,
  hanging: Hanging,
  parts: ReadonlySet<number>,
): Governed | null {
  const governed = measureOf(ground.marks, sentence, quantity, ground.startsQuantity, (at) => parts.has(at));
  if (!governed || quantity.counted === "people" || hanging) return governed;
  if (quantity.counted === "thing") return null;
  const most = quantity.counted === "bare" ? 4 : 3;
  return governed.cost <= most ? governed : null;
}

function draftOf(
  ground: Ground,
  sentence: Sentence,
  quantity: Quantity,
  governed: Governed | null,
  hanging: Hanging,
  made: readonly (Draft | null)[],
  here: readonly Quantity[],
  list: { whole: Draft | null; measure: Measure | null } | null,
  last: Draft | null,
): Draft | null {
  const { marks } = ground;
  if (quantity.counted === "thing") return null;
  const before = made.at(-1) ?? null;
  let measure: Measure | null = governed?.measure ?? null;
  let whole: Draft | null = null;
  if (hanging) {
    whole = hanging === "goes-on" ? (before?.whole ?? null) : wholeOf(made, before, last);
    if (hanging === "goes-on" && !whole) return null;
    if (measure === null || (whole && governed && governed.cost > 2)) measure = whole?.measure ?? measure;
    if (hanging === "goes-on" && whole && measure !== whole.measure && governed && governed.cost <= 2) whole = null;
  }
  if (
    measure === null &&
    before &&
    coordinated(marks, here[made.length - 1], quantity) &&
    quantity.counted !== "unknown"
  ) {
    measure = before.measure;
    whole = before.whole;
  }
  if (measure === null && list?.measure && sentence.bullet) {
    measure = list.measure;
    whole = list.whole;
  }
  if (measure === null) return null;
  const mark = governed?.mark ?? null;
  const close = mark !== null && governed !== null && governed.cost <= 6;
  return {
    quantity,
    governed,
    hanging,
    measure,
    whole,
    place: null,
    period: null,
    by: [],
    cause: governed?.cause ?? null,
    speaker: [],
    stance: "asserts",
    about: null,
    from: close ? Math.min(quantity.from, mark.from) : quantity.from,
    to: close ? Math.max(quantity.to, mark.to) : quantity.to,
  };
}

function wholeOf(made: readonly (Draft | null)[], before: Draft | null, last: Draft | null): Draft | null {
  for (let i = made.length - 1; i >= 0; i--) {
    const draft = made[i];
    if (draft && draft.hanging === null) return draft;
  }
  return before ?? last;
}

function coordinated(marks: Marks, before: Quantity | undefined, quantity: Quantity): boolean {
  if (!before) return false;
  for (let i = before.to; i < quantity.from; i++) {
    const token = marks.tokens[i];
    if (
      token?.text !== "," &&
      token?.text !== "،" &&
      !marks.is(i, "and") &&
      !marks.is(i, "article") &&
      !marks.is(i, "of")
    )
      return false;
  }
  return true;
}

function fill(ground: Ground, draft: Draft, own: Own, scene: Scene, sentence: Sentence): void {
  const { distance, published } = ground;
  const { whole, quantity } = draft;
  const anchor = { from: draft.from, to: draft.to };
  const place = nearest(distance, anchor, own.places, 14);
  const time = nearest(distance, anchor, own.times, 16);
  draft.place = place?.place ?? whole?.place ?? scene.place?.place ?? null;
  draft.period = time?.period ?? whole?.period ?? periodOf(draft.measure, scene.period, published);
  if (VIOLENT.has(draft.measure)) {
    const cause = nearest(distance, anchor, own.causes, 10);
    draft.cause ??= cause?.row.cause ?? whole?.cause ?? scene.cause;
  }
  if (ACTED.has(draft.measure)) {
    const actor = nearest(
      distance,
      anchor,
      own.actors.filter((a) => a.to <= quantity.from || a.from >= quantity.to),
      8,
    );
    draft.by = actor ? [actor.name] : (whole?.by ?? scene.by);
  }
  const attribution = attributionOf(own.attributions, draft.quantity.from);
  draft.speaker = attribution?.speaker ?? (whole && sentence.from > whole.from ? [] : (whole?.speaker ?? []));
  if (attribution?.stance === "confirms") draft.stance = "confirms";
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

/** The day before publication, where a period that is still open ends. */
export function eve(published: string): string {
  return addDays(published, -1);
}

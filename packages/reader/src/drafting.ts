import type { Measure } from "@bilan/vocabulary";
import { fill, type Frame } from "./attribute.js";
import { findActors } from "./agent.js";
import type { Draft } from "./draft.js";
import { type Governed, measureOf } from "./govern.js";
import { type Label, labelOf } from "./label.js";
import type { Marks } from "./marks.js";
import { type Hanging, hangings } from "./part.js";
import type { Sentence } from "./passage.js";
import type { PlaceMention } from "./place.js";
import type { Quantity } from "./quantity.js";
import { type Distance, bySentence, type Scene } from "./scene.js";
import { Staging } from "./staging.js";
import type { Attribution } from "./speaker.js";
import type { TimeMention } from "./times/mention.js";
import { wholeBefore, wholeNamed } from "./whole.js";

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

/** What drafting gives: the claims, the numbers of people left uncoded, and frame and scene of each sentence. */
export interface Drafting {
  readonly drafts: readonly Draft[];
  readonly unread: readonly Quantity[];
  readonly frames: readonly Frame[];
  readonly scenes: readonly Scene[];
}

/** What a heading or a line that ends in a colon says of the list under it. */
interface List {
  readonly measure: Measure | null;
  readonly whole: Draft | null;
  readonly byCulprit: boolean;
  readonly line: number;
}

/** Drafts the claims of a text, sentence by sentence, carrying place, period and incident from one to the next. */
export function draftClaims(ground: Ground): Drafting {
  const { marks, sentences } = ground;
  const drafts: Draft[] = [];
  const unread: Quantity[] = [];
  const frames: Frame[] = [];
  const scenes: Scene[] = [];
  const quantities = bySentence(ground.quantities, sentences);
  const places = bySentence(ground.places, sentences);
  const times = bySentence(ground.times, sentences);
  const attributions = bySentence(ground.attributions, sentences);
  const causes = bySentence(marks.cause.all, sentences);
  const events = bySentence(marks.event.all, sentences);
  const staging = new Staging(ground);
  let list: List | null = null;
  sentences.forEach((sentence, s) => {
    const frame: Frame = {
      sentence,
      places: places[s] ?? [],
      times: times[s] ?? [],
      causes: causes[s] ?? [],
      events: events[s] ?? [],
      actors: sentence.skipped ? [] : findActors(marks, sentence),
      attributions: attributions[s] ?? [],
    };
    frames.push(frame);
    scenes.push(staging.enter(frame, sentences[s - 1]));
    if (sentence.skipped) return;
    const here = (quantities[s] ?? []) as Quantity[];
    if (list && !sentence.bullet && sentence.line > list.line + 1 && !hasLabels(marks, frame, here)) list = null;
    if (
      sentence.heading &&
      here.every((quantity) => quantity.counted === "bare" && !labelled(marks, frame, quantity, undefined))
    ) {
      list = listUnder(marks, sentence, sentence.to, list, drafts);
      return;
    }
    const hangs = hangings(marks, here, sentence.from, sentence.to);
    const parts = new Set(here.filter((_, i) => hangs[i]).map((quantity) => quantity.from));
    const made: Draft[] = [];
    let previous: Draft | null = null;
    here.forEach((quantity, i) => {
      const label = labelled(marks, frame, quantity, here[i - 1]);
      const inner =
        label?.by === "nothing" || label?.by === "colon" ? innerList(marks, sentence, label, list, drafts) : null;
      const context: Context = {
        ground,
        frame,
        quantity,
        before: here[i - 1] ?? null,
        previous,
        made,
        drafts,
        list: inner ?? list,
        label,
      };
      const draft: Draft | null = draftOf(context, hangs[i] ?? null, (at) => parts.has(at));
      previous = draft;
      if (!draft) {
        if (quantity.counted === "people" && quantity.head && !quantity.head.row.weak && !quantity.implied)
          unread.push(quantity);
        return;
      }
      fill(ground, draft, frame, staging.scene, label, (inner ?? list)?.byCulprit ?? false);
      made.push(draft);
      drafts.push(draft);
    });
    staging.leave(frame, made);
    if (sentence.leads) list = listUnder(marks, sentence, sentence.to, list, drafts, made);
  });
  return { drafts, unread, frames, scenes };
}

interface Context {
  readonly ground: Ground;
  readonly frame: Frame;
  readonly quantity: Quantity;
  readonly before: Quantity | null;
  readonly previous: Draft | null;
  readonly made: readonly Draft[];
  readonly drafts: readonly Draft[];
  readonly list: List | null;
  readonly label: Label | null;
}

function labelled(marks: Marks, frame: Frame, quantity: Quantity, before: Quantity | undefined): Label | null {
  if (quantity.implied || quantity.unit === "share") return null;
  if (quantity.counted === "people" && quantity.head) return null;
  return labelOf(marks, frame.sentence, quantity, before, frame.places, frame.actors);
}

function hasLabels(marks: Marks, frame: Frame, here: readonly Quantity[]): boolean {
  return here.some((quantity, i) => labelled(marks, frame, quantity, here[i - 1]) !== null);
}

/** The measure that the words between two tokens name. */
function measureIn(marks: Marks, from: number, to: number): Measure | null {
  for (let i = from; i < to; i++) {
    const measure = marks.measure.at[i]?.row;
    if (measure && !measure.weak) return measure.measure;
    const people = marks.people.at[i]?.row.measure;
    if (people) return people;
  }
  return null;
}

function listUnder(
  marks: Marks,
  sentence: Sentence,
  to: number,
  outer: List | null,
  drafts: readonly Draft[],
  made: readonly Draft[] = [],
): List {
  const own = made.findLast((draft) => draft.hanging === null) ?? null;
  const measure = measureIn(marks, sentence.from, to) ?? own?.measure ?? outer?.measure ?? drafts[0]?.measure ?? null;
  let byCulprit = false;
  for (let i = sentence.from; i < to; i++) if (marks.is(i, "culprit")) byCulprit = true;
  return { measure, whole: own ?? totalOf(drafts, measure), byCulprit, line: sentence.line };
}

/** The first count of a measure that is no part: what the parts of a monthly toll hang on. */
function totalOf(drafts: readonly Draft[], measure: Measure | null): Draft | null {
  return (
    drafts.find((draft) => draft.measure === measure && draft.whole === null && draft.quantity.unit !== "share") ?? null
  );
}

/** A list inside one sentence: "Killed, by province: Ituri 203, North Kivu 168". */
function innerList(
  marks: Marks,
  sentence: Sentence,
  label: Label,
  outer: List | null,
  drafts: readonly Draft[],
): List | null {
  for (let i = label.from - 1; i > sentence.from && i > label.from - 80; i--) {
    if (marks.tokens[i]?.text !== ":") continue;
    const words = measureIn(marks, sentence.from, i);
    if (words === null) return outer;
    return listUnder(marks, sentence, i, outer, drafts);
  }
  return null;
}

function draftOf(context: Context, hanging: Hanging, isPart: (at: number) => boolean): Draft | null {
  const { ground, frame, quantity, label, list, drafts, made } = context;
  const { marks } = ground;
  if (quantity.counted === "thing") return null;
  const governed = govern(context, hanging, isPart);
  let measure: Measure | null = governed?.measure ?? null;
  let whole: Draft | null = null;
  if (label && (measure === null || (governed !== null && governed.mark !== null && governed.cost > 1))) {
    const outer = list ?? (label.by === "colon" && label.people && drafts.length > 0 ? listFromTotal(drafts) : null);
    const from = label.by === "brackets" && made.length > 0 ? made[0] : undefined;
    measure = measureIn(marks, label.from, label.to) ?? outer?.measure ?? from?.measure ?? null;
    whole = outer?.whole ?? from ?? null;
    if (outer === null && from === undefined) return null;
  } else if (hanging) {
    whole =
      hanging === "goes-on"
        ? (context.previous?.whole ?? null)
        : hanging === "among"
          ? wholeNamed(marks, amongFrom(marks, quantity, frame.sentence), quantity.from, quantity, drafts)
          : wholeBefore(quantity, made, drafts);
    if (hanging === "goes-on" && !whole) return null;
    const ownMeasure = governed !== null && governed.cost <= 2;
    if (!ownMeasure || measure === null) measure = whole?.measure ?? measure;
    else if (hanging === "goes-on" && whole && measure !== whole.measure) whole = null;
  } else if (
    measure === null &&
    context.previous &&
    context.before &&
    coordinated(marks, context.before, quantity) &&
    quantity.counted !== "unknown"
  ) {
    measure = context.previous.measure;
    whole = context.previous.whole;
  } else if (
    measure === null &&
    quantity.implied === null &&
    list?.measure &&
    (frame.sentence.bullet || list.line === frame.sentence.line)
  ) {
    measure = list.measure;
    whole = list.whole;
  } else if (list?.whole && frame.sentence.bullet && measure === list.whole.measure && made.length === 0) {
    whole = list.whole;
  }
  if (measure === null) return null;
  if (quantity.unit === "share" && !whole)
    whole = drafts.findLast((draft) => draft.measure === measure && draft.whole === null) ?? null;
  const mark = governed?.mark ?? null;
  const close = mark !== null && governed !== null && governed.cost <= 6;
  const from = close ? Math.min(quantity.from, mark.from) : quantity.from;
  return {
    quantity,
    governed,
    hanging: hanging ?? (whole ? "before" : null),
    measure,
    whole,
    place: null,
    period: null,
    by: [],
    cause: governed?.cause ?? null,
    speaker: [],
    stance: "asserts",
    about: null,
    from: label ? Math.min(from, label.from) : from,
    to: close ? Math.max(quantity.to, mark.to) : quantity.to,
  };
}

function listFromTotal(drafts: readonly Draft[]): List {
  const total = drafts.find((draft) => draft.whole === null) ?? null;
  return { measure: total?.measure ?? null, whole: total, byCulprit: false, line: 0 };
}

function govern(context: Context, hanging: Hanging, isPart: (at: number) => boolean): Governed | null {
  const { ground, frame, quantity } = context;
  const governed = measureOf(ground.marks, frame.sentence, quantity, ground.startsQuantity, isPart);
  if (!governed) return null;
  if (quantity.implied) return governed.cost <= (hanging ? 6 : 3) ? governed : null;
  if (quantity.counted === "people" || hanging) return governed;
  return governed.cost <= (quantity.counted === "bare" ? 4 : 3) ? governed : null;
}

function amongFrom(marks: Marks, quantity: Quantity, sentence: Sentence): number {
  for (let i = quantity.from - 1; i >= sentence.from && i > quantity.from - 20; i--) {
    const part = marks.part.at[i];
    if (part) return part.from;
  }
  return quantity.from;
}

function coordinated(marks: Marks, before: Quantity, quantity: Quantity): boolean {
  for (let i = before.to; i < quantity.from; i++) {
    const token = marks.tokens[i];
    const small = token?.text === "," || token?.text === "،" || token?.text === "+" || token?.text === "&";
    if (!small && !marks.is(i, "and") && !marks.is(i, "article") && !marks.is(i, "of")) return false;
  }
  return true;
}

import { findActors } from "./agent.js";
import { assign } from "./assign.js";
import { fill, type Frame } from "./attribute.js";
import type { Draft } from "./draft.js";
import { type Label, labelOf } from "./label.js";
import type { CauseRow } from "./languages/pack.js";
import type { Found } from "./lexicon.js";
import { innerList, type List, listUnder, measureIn, Nesting } from "./list.js";
import type { Marks } from "./marks.js";
import { findMessages, type Message } from "./message.js";
import { hangings } from "./part.js";
import type { Sentence } from "./passage.js";
import { carryResponsibility } from "./responsibility.js";
import { elide, hangSome } from "./elision.js";
import { datelineOf, type PlaceMention } from "./place.js";
import type { Quantity } from "./quantity.js";
import { hangApposed, hangCasualties, hangSums, toldBefore } from "./series.js";
import { bySentence, type Distance, type Scene } from "./scene.js";
import { type Attribution, quotedSpeakers } from "./speaker.js";
import { Staging } from "./staging.js";
import { eventsOf } from "./strike.js";
import type { TimeMention } from "./times/mention.js";

/** How many counts back the dead of the same sentence are looked for. */
const SIBLINGS = 8;

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

const LIST_GAP = 4;

/** Drafts the claims of a text, sentence by sentence, carrying place, period and incident from one to the next. */
export function draftClaims(ground: Ground): Drafting {
  const { marks, sentences, startsQuantity } = ground;
  const drafts: Draft[] = [];
  const unread: Quantity[] = [];
  const frames = framesOf(ground);
  const scenes: Scene[] = [];
  const quantities = bySentence(ground.quantities, sentences);
  const staging = new Staging(ground);
  let list: List | null = null;
  const nesting = new Nesting();
  const opened = new Map(findMessages(marks, sentences).map((message) => [message.sentence, message]));
  let message: Message | undefined;
  sentences.forEach((sentence, s) => {
    message = opened.get(s) ?? message;
    if (message?.sentence === s) staging.open(message.place);
    const own = frames[s] as Frame;
    const frame = message && own.quoted === null ? { ...own, quoted: message.speaker } : own;
    frames[s] = frame;
    scenes.push(staging.enter(frame, sentences[s - 1]));
    if (sentence.skipped) return;
    const here = quantities[s] ?? [];
    const labels = here.map((quantity, i) => {
      const label = labelled(marks, frame, quantity, here[i - 1], list?.byCulprit ?? false);
      return label && introduces(marks, sentence, label) ? null : label;
    });
    const dated = isDated(marks, frame);
    list = nesting.enter(marks, sentence, list);
    if (list && !dated && ends(list, sentence, sentences[s - 1], labels)) list = null;
    if (sentence.heading && here.every((quantity, i) => quantity.counted === "bare" && !labels[i])) {
      list = listUnder(marks, sentence, sentence.to, list, drafts);
      return;
    }
    const hangs = hangings(marks, here, sentence.from, sentence.to);
    const parts = new Set(here.filter((_, i) => hangs[i]).map((quantity) => quantity.from));
    const made: Draft[] = [];
    let previous: Draft | null = null;
    here.forEach((quantity, i) => {
      const label = labels[i] ?? null;
      const inner =
        label?.by === "brackets" || quantity.head?.row.measure
          ? null
          : innerList(marks, sentence, label?.from ?? quantity.from, list, drafts, made);
      const draft: Draft | null = assign({
        marks,
        sentence,
        quantity,
        before: here[i - 1] ?? null,
        previous,
        made,
        drafts,
        list: inner ?? list,
        dated,
        label,
        hanging: hangs[i] ?? null,
        startsQuantity,
        isPart: (at) => parts.has(at),
      });
      if (draft && previous) listBound(draft, previous);
      if (draft && !label && marks.language !== "fr") leftOut(draft, made);
      if (draft && here[i - 1]?.someOf) hangSome(marks, draft, made.at(-1) ?? null, here[i - 1] as Quantity);
      if (draft && marks.language === "fr") elide(marks, draft, made.at(-1) ?? null, here[i - 1]);
      const before: Draft | null = previous;
      previous = draft;
      if (draft) {
        fill(ground, draft, frame, staging.scene, label, (inner ?? list)?.byCulprit ?? false);
        const last = here[i - 1];
        const from =
          before !== null || !last
            ? null
            : last.someOf
              ? { ...draft, quantity: last, whole: draft, from: last.from, to: last.to }
              : withdrawn(marks, last, draft);
        if (from) {
          made.push(from);
          drafts.push(from);
        }
        if (draft.governed?.toll) gather(draft, drafts);
        const sibling = made
          .slice(-SIBLINGS)
          .find((one) => one.whole === null && one.measure !== draft.measure && one.measure === "killed");
        if (sibling && draft.whole === null && (draft.measure === "injured" || draft.measure === "missing")) {
          draft.cause ??= sibling.cause;
          const tags = draft.quantity.tags;
          const foes =
            tags.length > 0 &&
            sibling.quantity.tags.length > 0 &&
            !tags.some((tag) => sibling.quantity.tags.includes(tag));
          if (draft.by.length === 0 && !(foes && marks.language === "en")) draft.by = sibling.by;
        }
        if (draft.stance !== "asserts") draft.about = answered(draft, drafts);
        if (draft.stance === "confirms" && draft.about === null && !marks.pack.capitals) draft.stance = "asserts";
        if (toldBefore(draft, drafts)) return;
        made.push(draft);
        drafts.push(draft);
      } else if (
        quantity.counted === "people" &&
        quantity.head &&
        !quantity.head.row.weak &&
        !quantity.implied &&
        quantity.figure.value !== 1
      )
        unread.push(quantity);
    });
    if (marks.language === "en") hangApposed(marks, made);
    hangSums(made, drafts);
    hangCasualties(made, drafts);
    carryResponsibility(marks, frame, drafts);
    staging.leave(frame, made);
    if (sentence.leads) nesting.open(marks, sentence, list);
    if (sentence.leads)
      list = listUnder(
        marks,
        sentence,
        sentence.to,
        list,
        drafts,
        made.length > 0 ? made : ofLine(sentences, sentence, drafts),
      );
  });
  return { drafts, unread, frames, scenes };
}

const HARMED = new Set(["killed", "injured", "missing", "casualties", "detained", "abducted"]);

/** "Killed 14 civilians and wounded 30 others": a noun left out is that of the one count before it in the sentence. */
function leftOut(draft: Draft, made: readonly Draft[]): void {
  const { quantity, hanging } = draft;
  const { head } = quantity;
  const bare =
    head === null
      ? quantity.counted === "bare" || quantity.rest
      : head.row.weak || (head.row.measure !== undefined && !head.row.soft);
  if (!bare || hanging !== null || draft.whole || quantity.implied || quantity.unit === "share") return;
  if (quantity.tags.length + quantity.groups.length + quantity.nationalities.length > 0) return;
  const mains = made.filter((one) => one.whole === null && one.quantity.unit === "people");
  const [first] = mains;
  if (!first || mains.length > 2 || !HARMED.has(draft.measure) || !mains.every((one) => HARMED.has(one.measure)))
    return;
  if (mains.some((one) => one.quantity.tags.join() !== first.quantity.tags.join() || one.quantity.implied)) return;
  if (first.quantity.head?.row.measure) return;
  if (mains.some((one) => one.measure === draft.measure && one.governed?.mark !== draft.governed?.mark)) return;
  const { tags, groups, nationalities } = first.quantity;
  Object.assign(quantity, { tags, groups, nationalities });
}

/** "Revised from 17 to 14": the figure withdrawn is told with the new one, and by the same. */
function withdrawn(marks: Marks, quantity: Quantity, draft: Draft): Draft | null {
  const between = marks.tokens.slice(quantity.to, draft.quantity.from);
  const joined = between.length === 1 && marks.is(quantity.to, "to");
  if (!joined || quantity.counted !== "bare" || quantity.unit !== draft.quantity.unit) return null;
  if (!marks.is(quantity.from - 1, "from") && !marks.is(quantity.from - 1, "of")) return null;
  const { tags, groups, nationalities } = draft.quantity;
  return { ...draft, quantity: { ...quantity, tags, groups, nationalities }, from: quantity.from, to: quantity.to };
}

/** "The army confirmed four deaths": the last count of the same by somebody else. */
function answered(draft: Draft, drafts: readonly Draft[]): Draft | null {
  for (let k = drafts.length - 1; k >= 0 && k >= drafts.length - SIBLINGS; k--) {
    const one = drafts[k] as Draft;
    const other = one.speaker[0] !== draft.speaker[0] && one.stance === "asserts";
    if (other && one.whole === null && one.measure === draft.measure && one.place?.name === draft.place?.name)
      return one;
  }
  return null;
}

/** "Taking the toll to 39": the counts of the same day and place told before it are its parts. */
function gather(total: Draft, drafts: readonly Draft[]): void {
  let rest = total.quantity.figure.value ?? 0;
  for (let k = drafts.length - 1; k >= 0 && k > drafts.length - 10; k--) {
    const part = drafts[k] as Draft;
    const same =
      part.measure === total.measure &&
      part.place?.name === total.place?.name &&
      part.period?.from === total.period?.from;
    const value = part.quantity.figure.value ?? part.quantity.figure.low;
    const others =
      total.quantity.tags.length > 0 && !part.quantity.tags.some((tag) => total.quantity.tags.includes(tag));
    if (
      !same ||
      others ||
      part.whole !== null ||
      part === total ||
      part.quantity.unit !== total.quantity.unit ||
      value > rest
    )
      continue;
    part.whole = total;
    rest -= value;
  }
}

/** A line that begins with a day and a dash or colon: "2 octobre – attaque …". */
function isDated({ tokens }: Marks, { sentence, times }: Frame): boolean {
  const time = times[0];
  if (!time || time.from > sentence.from + 1 || tokens[sentence.from]?.breaks === 0) return false;
  return /^[-–—:]$/.test(tokens[time.to]?.text ?? "");
}

/** "Tués, par circonstance : 166 …": the words before the colon open a list and are no label of its first item. */
function introduces(marks: Marks, sentence: Sentence, label: Label): boolean {
  const { people, place, actor, groups, by } = label;
  const bare = by === "colon" && !people && !place && !actor && groups.length === 0;
  if (marks.language === "fr" && marks.tokens[label.from - 1]?.text === ";") return false;
  return bare && measureIn(marks, sentence.from, label.from) !== null;
}

/** The counts that the line of a sentence has told already: "Civilians: 312. By party:" leads a list of the 312. */
function ofLine(sentences: readonly Sentence[], sentence: Sentence, drafts: readonly Draft[]): Draft[] {
  const first = drafts.find((draft) => sentences[draft.quantity.sentence]?.line === sentence.line);
  return first && !sentence.heading ? [first] : [];
}

/** "At least" said of a list holds for each of its items: "at least 143 fighters, 274 rebels and 89 civilians". */
function listBound(draft: Draft, previous: Draft): void {
  const { quantity } = draft;
  if (quantity.figure.qualifier !== "exact" || quantity.implied || quantity.unit === "share" || draft.hanging !== null)
    return;
  if (previous.quantity.figure.qualifier !== "at-least" || previous.hanging !== null) return;
  const mark = draft.governed?.mark;
  const harmed =
    quantity.head?.row.measure !== undefined &&
    draft.governed?.mark === null &&
    quantity.from - previous.quantity.to <= 3;
  if (harmed && draft.measure !== previous.measure) {
    quantity.figure = { ...quantity.figure, qualifier: "at-least", high: null };
    return;
  }
  const elided =
    (quantity.counted === "bare" || quantity.rest || quantity.head?.row.weak === true) &&
    mark !== undefined &&
    mark !== null &&
    quantity.from - previous.quantity.to <= LIST_GAP + 4;
  if (
    !mark ||
    (mark !== previous.governed?.mark && !elided) ||
    (!elided && quantity.from - previous.quantity.to > LIST_GAP)
  )
    return;
  quantity.figure = { ...quantity.figure, qualifier: "at-least", high: null };
}

function framesOf(ground: Ground): Frame[] {
  const { marks, sentences } = ground;
  const counted = new Int32Array(marks.tokens.length);
  for (const { from, to } of ground.quantities) counted.fill(to, from, to);
  const origin = (place: PlaceMention): boolean =>
    !marks.pack.capitals && place.rank === 4 && (counted[place.from] ?? 0) >= place.to;
  const elsewhere = ground.places.filter((place) => !place.dateline && !origin(place));
  const places = bySentence(elsewhere.length > 0 ? elsewhere : ground.places, sentences);
  const dateline = datelineOf(marks);
  const times = bySentence(
    ground.times.filter((time) => time.from < dateline.from || time.from >= dateline.to),
    sentences,
  );
  const attributions = bySentence(ground.attributions, sentences);
  const causes = bySentence(marks.cause.all, sentences);
  const quoted = quotedSpeakers(marks, sentences, ground.attributions);
  const inPlace = new Uint8Array(marks.tokens.length);
  for (const place of ground.places) inPlace.fill(1, place.from, place.to);
  const inSpeaker = new Uint8Array(marks.tokens.length);
  if (!marks.pack.capitals) for (const one of ground.attributions) inSpeaker.fill(1, one.from, one.to);
  const outside = (one: { readonly from: number }): boolean => inSpeaker[one.from] !== 1;
  const inName = (at: number): boolean => inPlace[at] === 1 || inSpeaker[at] === 1 || marks.group.at[at] !== undefined;
  const events = bySentence(marks.event.all, sentences);
  const acts = ({ from, to, led }: { readonly from: number; readonly to: number; readonly led: boolean }): boolean => {
    const end = counted[from] ?? 0;
    if (end === 0 || led || (marks.pack.capitals && marks.group.at[from])) return true;
    const verb = marks.measure.at[Math.max(end, to)];
    return (
      marks.event.at[Math.max(end, to)]?.row.form === "verb" || (verb !== undefined && verb.row.people !== "before")
    );
  };
  return sentences.map((sentence, s) => ({
    sentence,
    places: eventPlaces(ground, places[s] ?? []),
    spare: marks.language === "fr" ? (places[s]?.[0] ?? null) : null,
    times: times[s] ?? [],
    causes: strongCauses(
      marks,
      (causes[s] ?? []).filter((one) => outside(one) && !isVerb(marks, one)),
    ),
    events: sentence.skipped ? [] : eventsOf(marks, sentence, events[s] ?? [], inName),
    actors: sentence.skipped ? [] : findActors(marks, sentence).filter((one) => outside(one) && acts(one)),
    attributions: attributions[s] ?? [],
    quoted: quoted.get(s) ?? null,
  }));
}

/** « nous avions relevé »: no planes. */
function isVerb({ tokens, language }: Marks, { from }: { readonly from: number }): boolean {
  return language === "fr" && tokens[from]?.fold === "avions" && tokens[from - 1]?.fold === "nous";
}

/** The causes of a sentence; a munition that several launch counts only where nothing else is named. */
function strongCauses(marks: Marks, causes: readonly Found<CauseRow>[]): readonly Found<CauseRow>[] {
  const launched = causes.filter((one) => !(one.row.weak && marks.thing.at[one.from - 1]));
  const strong = launched.filter((one) => !one.row.weak);
  return strong.length > 0 ? strong : launched;
}

/** The places where things happen: not where a speaker is nor where the wounded are taken, if the sentence has another. */
function eventPlaces(ground: Ground, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const kept = places.filter(
    (place) =>
      !isExample(ground.marks, place) &&
      !isOrigin(ground.marks, place) &&
      !(place.rank === 0 && ofSpeaker(ground, place)) &&
      !takenTo(ground, place),
  );
  const outside = kept.filter(
    (place) =>
      !ofSpeaker(ground, place) &&
      !(kept.length > 1 && titles(ground.marks, place)) &&
      !(kept.length > 1 && measuredFrom(ground, place)),
  );
  return outside.length > 0 ? outside : kept.filter((place) => !inSpeaker(ground, place));
}

/** «ريف إدلب: …»: what the line is about, wider than the place that it tells of. */
function titles(marks: Marks, place: PlaceMention): boolean {
  const lead = marks.tokens[place.from - 1];
  const opens = marks.tokens[place.from]?.breaks !== 0 || (lead?.kind === "mark" && lead.breaks !== 0);
  return !marks.pack.capitals && opens && marks.tokens[place.to]?.text === ":";
}

/** "… sieges, as in X": an example, not where it all happens. */
function isExample(marks: Marks, place: PlaceMention): boolean {
  const lead = marks.is(place.from - 1, "in") || marks.is(place.from - 1, "article") ? place.from - 2 : place.from - 1;
  return /^(comme|notamment|مثل)$/.test(marks.tokens[lead]?.fold ?? "");
}

/** « tirées depuis X »: where it came from, not where it fell. */
function isOrigin(marks: Marks, { from }: PlaceMention): boolean {
  let i = from - 1;
  while (i > from - 4 && (marks.is(i, "article") || marks.is(i, "of"))) i--;
  return (
    marks.tokens[i]?.fold === "depuis" &&
    /^(tiree?s?|lancee?s?|partie?s?|decolle|venue?s?)$/.test(marks.tokens[i - 1]?.fold ?? "")
  );
}

/** "The governor of X said": X is part of who speaks. */
function inSpeaker({ attributions }: Ground, place: PlaceMention): boolean {
  return near(attributions, place.from).some(
    (one) => place.from >= one.from && place.to <= one.to && (one.speaker[0] ?? "").includes(place.place.name),
  );
}

/** «على مسافة 45 كيلومترا غرب طرابلس»: how far off it is, not where. */
function measuredFrom({ marks }: Ground, place: PlaceMention): boolean {
  if (marks.pack.capitals) return false;
  for (let i = place.from - 1; i >= place.from - 3 && i >= 0; i--) {
    if (/^(كيلو|كلم|كم$|ميل|اميال|متر|امتار)/.test(marks.tokens[i]?.fold ?? "")) return true;
    if (!marks.is(i, "near") && !marks.is(i, "from")) return false;
  }
  return false;
}

/** "Taken to X hospital". */
function takenTo({ marks }: Ground, place: PlaceMention): boolean {
  let medical = false;
  for (let i = place.from; i < place.to; i++)
    if (
      /^(hosp|hopita|clini|dispensaire|morgue|مستشف|مشف)/.test(
        (marks.tokens[i]?.fold ?? "").replace(/^(و?ال|[بل])/, ""),
      )
    )
      medical = true;
  for (let i = place.from - 1; medical && i >= place.from - 3; i--)
    if (marks.is(i, "to") && !marks.is(i, "against") && !marks.is(i, "impact")) return true;
  return false;
}

const HEARERS = /^(reporters|newsmen|journalists|media|parliament|lawmakers)$/;

/** Whether a place says where a speaker is: "a doctor at X hospital said". */
function ofSpeaker({ marks, attributions }: Ground, place: PlaceMention): boolean {
  for (const one of near(attributions, place.from)) {
    if (place.from >= one.from && place.to <= one.to) return true;
    const behind = place.from - one.to - (HEARERS.test(marks.tokens[one.to]?.fold ?? "") ? 1 : 0);
    const heard = HEARERS.test(marks.tokens[one.to]?.fold ?? "") && marks.is(one.to + 1, "in");
    if (heard && behind >= 0 && behind <= 2) return true;
    if (
      one.verbTo <= one.to &&
      one.to > one.verbTo &&
      behind >= 0 &&
      behind <= 3 &&
      marks.is(place.from - 1 - (marks.is(place.from - 1, "article") ? 1 : 0), "in")
    )
      return true;
  }
  return false;
}

function near(attributions: readonly Attribution[], at: number): readonly Attribution[] {
  let [low, high] = [0, attributions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((attributions[middle]?.to ?? 0) + 4 < at) low = middle + 1;
    else high = middle;
  }
  return attributions.slice(low, low + 3);
}

/** A list ends behind its bullets, and at the first line that is neither a bullet nor labelled. */
function ends(
  list: List,
  sentence: Sentence,
  before: Sentence | undefined,
  labels: readonly (Label | null)[],
): boolean {
  if (sentence.bullet || sentence.line <= list.line) return false;
  if (list.section) return sentence.paragraph > (before?.paragraph ?? 0) && before?.line !== list.line;
  if (before?.bullet && before.line !== list.line) return true;
  return sentence.line > list.line + 1 && labels.every((label) => label === null);
}

function labelled(
  marks: Marks,
  frame: Frame,
  quantity: Quantity,
  before: Quantity | undefined,
  byCulprit: boolean,
): Label | null {
  if (quantity.implied || quantity.unit === "share") return null;
  const listed = byCulprit && !marks.pack.capitals && marks.tokens[quantity.from - 1]?.text === ":";
  if (quantity.counted === "people" && quantity.head && !listed) return null;
  return labelOf(marks, frame.sentence, quantity, before, frame.places, frame.actors);
}

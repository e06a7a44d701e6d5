import type { Cause, Measure } from "@bilan/vocabulary";
import type { MeasureRow } from "./languages/pack.js";
import type { Found } from "./lexicon.js";
import type { Marks } from "./marks.js";
import type { Sentence } from "./passage.js";
import type { Quantity } from "./quantity.js";
import { WordClass } from "./word.js";

/** What befell the people of a quantity, and the word that says so. */
export interface Governed {
  readonly measure: Measure;
  /** Null where the noun of people says it, or where it was handed down. */
  readonly mark: Found<MeasureRow> | null;
  readonly cause: Cause | null;
  /** How far the word stands off; 0 for the noun itself. */
  readonly cost: number;
  /** Another quantity stands between. */
  readonly over: boolean;
  /** A word for the whole toll leads the number: "the toll rose to 39". */
  readonly toll?: true;
}

const REACH = 40;
const MOST = 18;
const MISMATCH = 9;
const MOVED = 7;
/** «جثامين 16 شخصا»: the noun before the number says that they are dead. */
const BODIES = /^[وبل]?(جثامين|جثث|رفات|اشلاء)$/;
/** So near before its people a verb that acts on them outdoes a participle behind them: « a relâché 12 élèves enlevés ». */
const ACTED = 1.5;
/** "Rescued 27 migrants" says nothing of what befell them, whatever stands further off. */
const RIGHT_BEHIND = 1.5;
const HELD: ReadonlySet<Measure> = new Set(["detained", "abducted"]);

/** Steps outward from a quantity and says what each token costs to cross. */
function crossing(marks: Marks, at: number, startsQuantity: (at: number) => boolean): number {
  const token = marks.tokens[at];
  if (!token) return 99;
  if (token.kind === "mark") {
    if (token.text === ";" || token.text === "؛") return 8;
    if (token.text === ":") return 3;
    if (token.text === "," || token.text === "،") return 1;
    if (token.text === "(" || token.text === ")" || token.text === "–" || token.text === "—") return 2.5;
    if (token.text === ".") return 1;
    return 0.3;
  }
  if (startsQuantity(at)) return 2;
  if (marks.is(at, "breaker") && !(marks.is(at, "still") && marks.is(at - 1, "auxiliary"))) return 4;
  if (marks.is(at, "auxiliary") || marks.is(at, "still")) return 0.1;
  if (marks.is(at, "relative") || marks.is(at, "and")) return 0.4;
  return 0.6;
}

/** Whether the people of an `either` word are said to stand before it: an auxiliary of the passive leads it. */
function passive(marks: Marks, at: number): boolean {
  if (!marks.pack.capitals) return false;
  for (let i = at - 1; i >= at - 3 && i >= 0; i--) {
    if (marks.is(i, "auxiliary")) return !/^(has|have|had|ont|a|avait|avaient)$/.test(marks.tokens[i]?.fold ?? "");
    if (!marks.is(i, "still")) return false;
  }
  return false;
}

/** "Put the dead at eight and denied that …": a verb of saying behind "and" begins what else somebody says. */
const SAYS = new WordClass(
  /^(said|says|added|adds|denied|denies|confirmed|confirms|accused|accuses|insisted|insists|warned)$/,
);

/** What ends a part told aside. */
const CLOSES = new WordClass(/^[,)–—]$/);
const BRACKET = new WordClass(/^[()]$/);

/** The word that says what befell a quantity's people, the nearest by what stands between. */
export function measureOf(
  marks: Marks,
  sentence: Sentence,
  quantity: Quantity,
  startsQuantity: (at: number) => boolean,
  isPart: (at: number) => boolean,
): Governed | null {
  const head = quantity.head?.row;
  if (head?.measure === "killed" && deadAndHurt(marks, quantity.to) && !startsQuantity(quantity.to + 2))
    return { measure: "casualties", mark: null, cause: null, cost: 0, over: false };
  const died =
    head?.measure === "injured" && quantity.named !== null
      ? marks.measure.at[pastAuxiliaries(marks, quantity.to)]
      : undefined;
  const taken = finiteBehind(marks, quantity);
  if (taken) return { measure: taken.row.measure, mark: taken, cause: taken.row.cause ?? null, cost: 0, over: false };
  if (died?.row.measure === "killed" && died.row.people === "before")
    return { measure: "killed", mark: died, cause: died.row.cause ?? null, cost: 0, over: false };
  const bodies = marks.pack.capitals ? undefined : marks.people.at[quantity.from - 1];
  if (
    bodies?.to === quantity.from &&
    bodies.row.measure === "killed" &&
    BODIES.test(marks.tokens[bodies.from]?.fold ?? "")
  )
    return { measure: "killed", mark: null, cause: null, cost: 0, over: false };
  const moved =
    head?.measure !== "injured"
      ? null
      : marks.language === "fr"
        ? befell(marks, quantity)
        : movedBefore(marks, quantity, sentence);
  if (moved) return moved;
  if (head?.measure && !head.soft && !quantity.partitive)
    return { measure: head.measure, mark: null, cause: null, cost: 0, over: false };
  let best: Governed | null = null;
  let over = false;
  const finite = (i: number): boolean => {
    for (let k = i - 1; k >= i - 3 && k >= 0; k--) {
      if (marks.is(k, "auxiliary")) return true;
      if (!marks.is(k, "still")) return false;
    }
    return false;
  };
  /** A verb that begins a predicate of its own: an auxiliary leads it, or it is one by itself, and no comma or "and" does. */
  const isFinite = (i: number, found: Found<MeasureRow>): boolean =>
    finite(i) ||
    (found.row.people === "before" && !marks.is(i - 1, "and") && !/^(,|and)$/.test(marks.tokens[i - 1]?.fold ?? ""));
  let relative = -1;
  let plain = true;
  let crossed = false;
  let apart = false;
  let inPart = false;
  const holds = ({ row: { of } }: Found<MeasureRow>): boolean => {
    const state = quantity.state ?? head?.measure ?? null;
    return of === undefined || (state !== null && of.includes(state));
  };
  const offer = (found: Found<MeasureRow>, cost: number): void => {
    if (!holds(found)) return;
    if (
      found.row.weak &&
      (quantity.state !== null || (head?.measure && head.soft)) &&
      /^(resident|displaced|deployed)$/.test(found.row.measure)
    )
      return;
    if (head?.measure === "refugees" && found.row.measure === "displaced" && marks.language === "fr") return;
    const total = cost + (found.row.weak ? 2 : 0) + (inPart ? MISMATCH : 0);
    if (total <= MOST && (best === null || total < best.cost))
      best = { measure: found.row.measure, mark: found, cause: found.row.cause ?? null, cost: total, over };
  };
  const verbFirst = !marks.pack.capitals;
  const acts = marks.language === "en" && quantity.implied === "one";
  let cost = 0;
  let factor = 1;
  const right = Math.min(sentence.to, quantity.to + REACH);
  for (let i = quantity.to; i < right && cost <= MOST; i++) {
    const found = marks.group.at[i] ? undefined : marks.measure.at[i];
    if (found && found.from === i) {
      const reduced = best as Governed | null;
      const after = marks.pack.adjectives === "after" && !verbFirst;
      if (after && plain && reduced?.mark && !finite(reduced.mark.from) && finite(i) && found.row.people !== "after")
        best = { ...reduced, measure: found.row.measure, mark: found, cause: found.row.cause ?? null };
      const main =
        !after && !verbFirst && relative >= 0 && reduced?.mark && reduced.mark.from > relative && isFinite(i, found);
      if (main && !apart && !inPart && !found.row.weak && found.row.people !== "after" && !found.row.of) {
        best = { ...reduced, measure: found.row.measure, mark: found, cause: found.row.cause ?? null };
        relative = -1;
      }
      if (found.row.people === "before") offer(found, cost);
      else if (found.row.people === "either") {
        const direct = !passive(marks, i) && startsSoon(marks, found.to, startsQuantity) && (cost > 0.3 || acts);
        offer(found, cost + (direct ? MISMATCH : 0) + (verbFirst && (cost > 1 || joinsOn(marks, found)) ? 4 : 0));
      }
      if (
        reduced?.mark &&
        HELD.has(reduced.measure) &&
        !finite(reduced.mark.from) &&
        finite(i) &&
        found.row.measure === "released" &&
        !apart &&
        !inPart
      )
        best = { ...reduced, measure: "released", mark: found };
      cost += (found.row.of && best === null ? MOST : found.row.weak && !verbFirst ? 1 : 4) * factor;
      i = found.to - 1;
      continue;
    }
    if (marks.language === "en" && marks.is(i, "and") && SAYS.has(marks.tokens[i + 1])) break;
    if (startsQuantity(i)) {
      over = true;
      crossed ||= marks.language !== "fr" || !isCoordinate(marks, quantity.to, i);
      apart ||= !isPart(i) && !(marks.language === "en" && isCoordinate(marks, quantity.to, i));
      if (isPart(i) && marks.tokens[i - 1]?.text === ",") inPart = true;
    }
    if (marks.is(i, "relative") && !over && i <= quantity.to + 2) relative = i;
    plain &&=
      (marks.tokens[i]?.kind !== "mark" || BRACKET.has(marks.tokens[i])) && !marks.is(i, "relative") && !crossed;
    if (factor < 1 && marks.language === "fr" && marks.speech.at[i]) factor = 1;
    if (marks.part.at[i]) {
      factor = 0.25;
      inPart ||= marks.tokens[i - 1]?.text === ",";
    } else if (CLOSES.has(marks.tokens[i]) && !startsQuantity(i + 1)) inPart = false;
    cost += (isPart(i) ? 0.3 : crossing(marks, i, startsQuantity)) * factor;
  }
  cost = 0;
  over = false;
  inPart = false;
  const left = Math.max(sentence.from, quantity.from - REACH);
  for (let i = quantity.from - 1; i >= left && cost <= MOST; i--) {
    const found = marks.group.at[i] ? undefined : marks.measure.at[i];
    if (found && found.to === i + 1) {
      const reduced = best as Governed | null;
      const acted = marks.language === "fr" && cost < ACTED && found.row.people === "after" && !found.row.weak;
      if (acted && reduced?.mark && reduced.mark.row.people === "either" && !finite(reduced.mark.from)) best = null;
      if (found.row.of && cost < RIGHT_BEHIND && !holds(found)) return null;
      if (found.row.people === "after") offer(found, cost);
      else if (found.row.people === "either")
        offer(
          found,
          cost +
            (passive(marks, found.from) || (!found.row.weak && behindItsNoun(marks, found.from, sentence))
              ? MISMATCH
              : 0),
        );
      else if (verbFirst) offer(found, cost + 4);
      cost += 4;
      i = found.from;
      continue;
    }
    if (startsQuantity(i)) over = true;
    if (marks.language === "en" && quantity.counted === "people" && marks.tokens[i]?.text === ";") break;
    cost += crossing(marks, i, startsQuantity);
  }
  const chosen = together(marks, best as Governed | null);
  if (chosen === null && !head?.measure && !quantity.state && remains(marks, quantity, sentence))
    return { measure: "resident", mark: null, cause: null, cost: 1, over: false };
  const state = quantity.state;
  if (state && (chosen === null || chosen.cost > 5))
    return { measure: state, mark: null, cause: null, cost: 0, over: false };
  if (
    head?.measure &&
    (chosen === null || chosen.cost > 5 || (head.measure === "casualties" && chosen.over && !quantity.partitive))
  )
    return { measure: head.measure, mark: null, cause: null, cost: 0, over: false };
  return chosen;
}

/** «لا يزال 900 عنصر في البادية»: they are there still. */
function remains(marks: Marks, quantity: Quantity, sentence: Sentence): boolean {
  if (marks.pack.capitals || quantity.counted !== "people") return false;
  if (!/^(يزال|تزال|زال|زالت|يزالون)$/.test(marks.tokens[quantity.from - 1]?.fold ?? "")) return false;
  for (let i = quantity.to; i < quantity.to + 2; i++) if (marks.measure.at[i] || marks.people.at[i]) return false;
  for (let i = quantity.to; i < sentence.to && i < quantity.to + 8; i++) {
    if (marks.is(i, "in")) return true;
    if (marks.tokens[i]?.kind === "mark") return false;
  }
  return false;
}

/** «أجلى الصليب الأحمر 27 جريحا»: the wounded are evacuated by the verb that stands before them. */
function movedBefore(marks: Marks, quantity: Quantity, sentence: Sentence): Governed | null {
  for (let i = quantity.from - 1; !marks.pack.capitals && i >= sentence.from && i >= quantity.from - MOVED; i--) {
    const found = marks.measure.at[i];
    if (found?.row.measure === "evacuated")
      return { measure: "evacuated", mark: found, cause: null, cost: 0, over: false };
    const token = marks.tokens[i];
    if (
      found ||
      marks.is(i, "breaker") ||
      token?.kind !== "word" ||
      (i < quantity.from - 1 && marks.people.at[i]?.row.measure)
    )
      return null;
  }
  return null;
}

const BEFALLS: ReadonlySet<Measure> = new Set(["evacuated", "detained", "abducted", "released"]);

/** « Cinq blessés ont été évacués », « a évacué de X 29 blessés »: the verb says more of the hurt than their noun. */
function befell(marks: Marks, quantity: Quantity): Governed | null {
  const at = pastAuxiliaries(marks, quantity.to);
  const behind = at > quantity.to ? marks.measure.at[at] : undefined;
  if (behind?.from === at && behind.row.people !== "after") {
    const died = behind.row.measure === "killed" && behind.row.people === "before";
    if (died || BEFALLS.has(behind.row.measure))
      return { measure: behind.row.measure, mark: behind, cause: behind.row.cause ?? null, cost: 0, over: false };
  }
  for (let i = quantity.from - 1; i > quantity.from - 7; i--) {
    const verb = marks.measure.at[i];
    const acts = verb?.row.people === "after" || (verb?.row.people === "either" && marks.is(verb.from - 1, "and"));
    if (verb && acts && BEFALLS.has(verb.row.measure))
      return { measure: verb.row.measure, mark: verb, cause: null, cost: 0, over: false };
    if (marks.tokens[i]?.kind === "mark" || marks.is(i, "breaker") || marks.people.at[i]) return null;
  }
  return null;
}

/** Whether only "and" and articles stand between the end of a count and another count that begins at `at`. */
function isCoordinate(marks: Marks, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (!marks.is(i, "and") && !marks.is(i, "article")) return false;
  return at > from;
}

/** "A wounded soldier was evacuated": the verb says what befell people whom an adjective describes. */
function finiteBehind(marks: Marks, { head, to, named }: Quantity): Found<MeasureRow> | null {
  if (marks.language !== "en" || head?.row.measure !== "injured" || named !== null || to <= head.to) return null;
  if (!marks.is(to, "auxiliary")) return null;
  const mark = marks.measure.at[pastAuxiliaries(marks, to)];
  return mark && /^(evacuated|released|abducted|detained|killed)$/.test(mark.row.measure) ? mark : null;
}

function pastAuxiliaries(marks: Marks, at: number): number {
  let i = at;
  while (i < at + 4 && marks.measure.at[i]?.from !== i && (marks.is(i, "auxiliary") || marks.is(i, "still"))) i++;
  return i;
}

/** "40 dead or wounded", « 40 morts et blessés ». */
function deadAndHurt(marks: Marks, at: number): boolean {
  const next = marks.people.at[at + 1];
  if (next && marks.tokens[next.to]?.kind === "digits") return false;
  return (
    marks.is(at, "and") &&
    marks.people.at[at + 1]?.from === at + 1 &&
    marks.people.at[at + 1]?.row.measure === "injured"
  );
}

/** "Killed or wounded 40": both verbs govern one count, which says neither: casualties. */
function together(marks: Marks, chosen: Governed | null): Governed | null {
  const mark = chosen?.mark;
  if (!chosen || !mark || chosen.measure !== "injured" || !marks.is(mark.from - 1, "and")) return chosen;
  const before = marks.measure.at[mark.from - 2];
  return before?.to === mark.from - 1 &&
    before.row.measure === "killed" &&
    (before.row.people === "either" || (marks.language === "fr" && before.row.people === "after"))
    ? { ...chosen, measure: "casualties" }
    : chosen;
}

/** « ville encerclée »: a participle behind its noun says nothing of the people that come after it. */
function behindItsNoun(marks: Marks, at: number, sentence: Sentence): boolean {
  if (marks.pack.adjectives === "before" || !marks.pack.capitals || at <= sentence.from) return false;
  const before = marks.tokens[at - 1];
  return (
    before?.kind === "word" &&
    marks.tokens[at]?.breaks === 0 &&
    !marks.is(at - 1, "auxiliary") &&
    !marks.is(at - 1, "and") &&
    !/^(avoir|ayant)$/.test(before.fold)
  );
}

/** An Arabic verb with an attached «و» or «ف» begins a clause of its own: the people before it are not its own. */
function joinsOn(marks: Marks, found: Found<MeasureRow>): boolean {
  const word = marks.tokens[found.from]?.fold ?? "";
  return /^[وف]/.test(word) && word.length > 3 && !/^(وصل|وفا|فقد|فار|فطس|ودع)/.test(word);
}

function startsSoon(marks: Marks, at: number, startsQuantity: (at: number) => boolean): boolean {
  for (let i = at; i < at + 3; i++) {
    if (startsQuantity(i)) return true;
    if (!marks.is(i, "article") && !marks.is(i, "of") && !marks.is(i, "still")) return false;
  }
  return false;
}

import { type NumberText, pastAnd, pastHyphen } from "./numberText.js";
import type { NumberWord } from "./words.js";

/** A part that "and" joined, which a fraction behind it may belong to alone: "a hundred and three quarters". */
export interface Joint {
  readonly value: number;
  /** What stands before "and", and the multiplier that closes it, or 1. */
  readonly before: number;
  readonly scale: number;
}

/** A number read up to token `to`, end outside. */
export interface Step {
  readonly to: number;
  readonly value: number;
  readonly joint: Joint | null;
}

function step(to: number, value: number): Step {
  return { to, value, joint: null };
}

/** Zero to ninety-nine in words. `joins` false reads no "and". */
export function belowHundred(text: NumberText, at: number, joins: boolean): Step | null {
  const word = text.words[at];
  if (!word) return null;
  const { vigesimal, unitsFirst } = text.lexicon.grammar;
  switch (word.role) {
    case "unit": {
      if (unitsFirst) return unitFirst(text, at, word, joins);
      if (vigesimal && word.value === 4) {
        const twenty = pastHyphen(text, at + 1);
        if (text.words[twenty]?.role === "ten" && text.words[twenty]?.value === 20) {
          return tenTail(text, twenty + 1, 80, 20, joins);
        }
      }
      return step(at + 1, word.value);
    }
    case "teen": {
      if (vigesimal && word.value === 10) {
        const unit = pastHyphen(text, at + 1);
        const value = text.words[unit]?.role === "unit" ? (text.words[unit]?.value ?? 0) : 0;
        if (value >= 7) return step(unit + 1, 10 + value);
      }
      return step(at + 1, word.value);
    }
    case "ten":
      if (unitsFirst) return step(at + 1, word.value);
      return tenTail(text, at + 1, word.value, vigesimal && word.value === 60 ? 20 : 10, joins);
    default:
      return null;
  }
}

/** «خمسة عشر», «خمسة وثلاثون», or the unit alone. */
function unitFirst(text: NumberText, at: number, unit: NumberWord, joins: boolean): Step | null {
  const next = text.words[at + 1];
  if (unit.value > 0 && next?.role === "teen" && next.value === 10 && !next.attached)
    return step(at + 2, unit.value + 10);
  const joined = joins ? pastAnd(text, at + 1) : null;
  if (joined !== null && unit.value > 0) {
    const ten = text.words[joined];
    if (ten?.role === "ten") return step(joined + 1, unit.value + ten.value);
  }
  return unit.bound ? null : step(at + 1, unit.value);
}

/** What may follow a ten: "twenty-five", "soixante et onze", "quatre-vingt-dix-neuf". */
function tenTail(text: NumberText, at: number, value: number, room: number, joins: boolean): Step {
  const { vigesimal } = text.lexicon.grammar;
  let next = pastHyphen(text, at);
  const joined = vigesimal && joins && text.words[next]?.role === "and";
  if (joined) next = pastHyphen(text, next + 1);
  const tail = tailAt(text, next, room);
  if (!tail) return step(at, value);
  const joint = joined ? { value: tail.value, before: value, scale: 1 } : null;
  return { to: tail.to, value: value + tail.value, joint };
}

function tailAt(text: NumberText, at: number, room: number): Step | null {
  const { vigesimal } = text.lexicon.grammar;
  const word = text.words[at];
  // "Un" is an article elsewhere, and a unit here: vingt et un.
  if (word?.role === "article" && vigesimal) return step(at + 1, 1);
  if (word?.role === "unit") {
    // "quatre" before "vingt" begins another number.
    const twenty = vigesimal && word.value === 4 ? text.words[pastHyphen(text, at + 1)] : undefined;
    return word.value === 0 || (twenty?.role === "ten" && twenty.value === 20) ? null : step(at + 1, word.value);
  }
  const tail = word?.role === "teen" ? belowHundred(text, at, false) : null;
  return tail && tail.value < room ? tail : null;
}

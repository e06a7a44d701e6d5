import type { NumberText } from "./numberText.js";
import type { PlainNumber } from "./plain.js";

/** A per cent sign behind the number, or, as Arabic may write it, right before it. */
export function percentAt(text: NumberText, number: PlainNumber, floor: number): { from: number; to: number } | null {
  const behind = text.lexicon.percent.match(text, number.to);
  if (behind) return { from: number.from, to: behind.at };
  const before = text.tokens[number.from - 1];
  const digits = text.tokens[number.from];
  if (number.from - 1 < floor || !before || digits?.spaced !== false) return null;
  return (before.text === "%" || before.text === "٪") && before.spaced
    ? { from: number.from - 1, to: number.to }
    : null;
}

/** Past a clitic written on its own before digits: «ال40», «بـ 40». */
export function pastClitic(text: NumberText, from: number, floor: number): number {
  const before = text.tokens[from - 1];
  if (from - 1 < floor || before?.kind !== "word" || before.text.length > 4) return from;
  return text.lexicon.clitics.has(before.fold) && text.tokens[from]?.kind === "digits" ? from - 1 : from;
}

const JOINTS = new Set(["-", "/", "."]);

/** Digits go on before token `from`, tied by a hyphen or a slash: a date, a telephone. */
export function tiedBefore(text: NumberText, from: number): boolean {
  const mark = text.tokens[from - 1];
  return mark?.kind === "mark" && JOINTS.has(mark.text) && !mark.spaced && text.tokens[from - 2]?.kind === "digits";
}

/** Digits go on at token `to`. */
export function tiedBehind(text: NumberText, to: number): boolean {
  const mark = text.tokens[to];
  const beyond = text.tokens[to + 1];
  if (mark?.kind === "digits") return mark.breaks === 0;
  if (mark?.kind !== "mark" || (mark.text !== "-" && mark.text !== "/") || mark.spaced) return false;
  return beyond?.kind === "digits" && !beyond.spaced;
}

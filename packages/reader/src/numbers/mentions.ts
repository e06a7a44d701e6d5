import type { Figure, Qualifier } from "@bilan/vocabulary";
import type { NumberMention, NumberPart } from "./mention.js";
import type { NumberText } from "./numberText.js";
import type { PlainNumber } from "./plain.js";

/** The bounds of a share: parts of one, never rounded to people. */
export function shareFigure(qualifier: Qualifier, value: number): Figure {
  const low = Number((0.9 * value).toPrecision(12));
  const high = Number((1.1 * value).toPrecision(12));
  switch (qualifier) {
    case "at-least":
    case "more-than":
      return { value, qualifier, low: value, high: null };
    case "at-most":
    case "less-than":
      return { value, qualifier, low: 0, high: value };
    case "about":
      return { value, qualifier, low, high };
    case "nearly":
      return { value, qualifier, low, high: value };
    default:
      return { value, qualifier: "exact", low: value, high: value };
  }
}

/** A number of a mention, with the bound that its own words set. */
export function partOf(
  text: NumberText,
  number: PlainNumber,
  qualifier: Qualifier,
  value: number = number.value,
): NumberPart {
  return {
    from: number.from + text.offset,
    to: number.to + text.offset,
    start: text.tokens[number.from]?.start ?? 0,
    end: text.tokens[number.to - 1]?.end ?? 0,
    value,
    qualifier,
    glued: number.glued,
    named: isNamed(text, number.from),
  };
}

/** "F-16", "إف-16" */
function isNamed(text: NumberText, from: number): boolean {
  const [digits, hyphen, word] = [text.tokens[from], text.tokens[from - 1], text.tokens[from - 2]];
  return digits?.kind === "digits" && hyphen?.text === "-" && !digits.spaced && !hyphen.spaced && word?.kind === "word";
}

/** A mention from token `from` to `to` of a text, end outside. */
export function mentionOf(
  text: NumberText,
  from: number,
  to: number,
  figure: Figure,
  kind: NumberMention["kind"],
  words: boolean,
  parts: readonly NumberPart[],
): NumberMention {
  const start = text.tokens[from]?.start ?? 0;
  const end = text.tokens[to - 1]?.end ?? start;
  return {
    from: from + text.offset,
    to: to + text.offset,
    start,
    end,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    qualifier: figure.qualifier,
    kind,
    words,
    parts,
  };
}

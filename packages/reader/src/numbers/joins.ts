import type { Qualifier } from "@bilan/vocabulary";
import { figureBetween } from "@bilan/vocabulary/plain";
import type { NumberMention } from "./mention.js";
import { mentionOf } from "./mentions.js";
import type { NumberText } from "./numberText.js";

const LOWER = new Set<Qualifier>(["at-least", "more-than"]);
const UPPER = new Set<Qualifier>(["at-most", "less-than"]);

/** "more than 20 and fewer than 35": one figure between its two bounds. */
export function joinBounds(text: NumberText, first: NumberMention, second: NumberMention): NumberMention | null {
  const straight = LOWER.has(first.qualifier) && UPPER.has(second.qualifier);
  if (!straight && !(UPPER.has(first.qualifier) && LOWER.has(second.qualifier))) return null;
  if (first.kind !== second.kind || first.parts.length !== 1 || second.parts.length !== 1) return null;
  const join = text.lexicon.joinBounds.match(text, first.to - text.offset);
  if ((join ? join.at + text.offset : first.to) !== second.from) return null;
  const low = (straight ? first : second).low;
  const high = (straight ? second : first).high;
  if (high === null || low > high) return null;
  const figure = figureBetween(low, high);
  const parts = [...first.parts, ...second.parts];
  const [from, to] = [first.from - text.offset, second.to - text.offset];
  return mentionOf(text, from, to, figure, first.kind, first.words && second.words, parts);
}

import { type NumberText, pastAnd, pastHyphen } from "./numberText.js";
import type { Joint } from "./tens.js";
import { type Term, termAt, unitArticle } from "./terms.js";

/** A whole number or decimal put together from digits and words; `to` is the token beyond it. */
export interface Composed {
  readonly to: number;
  readonly value: number;
  /** The smallest multiplier from 1000 that closes it ("2 million" has 1e6), or 1. */
  readonly scale: number;
  /** The last multiplier, a hundred or a group as well, where nothing follows it; or 1. */
  readonly multiplier: number;
  /** Made of a group such as "dozen": its value is about. */
  readonly about: boolean;
  readonly words: boolean;
  /** The last part, where "and" joined it. */
  readonly joint: Joint | null;
}

/**
 * Puts together the number that begins at `at`, or null where none does.
 * `joins` false reads no "and" inside it: the ends of "between two hundred and three hundred".
 */
export function composeAt(text: NumberText, at: number, joins = true): Composed | null {
  const { grammar } = text.lexicon;
  const first = termAt(text, at, joins);
  if (!first) return null;
  let { to, value, scale, multiplier, about, words, joint } = first;
  while (scale > 1) {
    const joined = pastAnd(text, to);
    if (joined !== null && !joins) break;
    const from = joined ?? pastHyphen(text, to);
    const term = termAt(text, from, joins) ?? (joined === null ? oneBehind(text, from) : null);
    if (!term || term.value >= scale || term.value === 0 || !Number.isInteger(term.value)) break;
    // "two thousand 15 others": digits only go on where a multiplier or the language's "and" ties them.
    if (!term.words && !term.tied && !(joined !== null && (grammar.joined || !words))) break;
    if (grammar.joined && joined === null && !term.tied) break;
    if (term.joint) joint = { ...term.joint, before: value + term.joint.before };
    else joint = joined === null || term.scale > 1 ? null : { value: term.value, before: value, scale };
    value += term.value;
    to = term.to;
    about ||= term.about;
    words &&= term.words;
    scale = term.scale;
    multiplier = term.multiplier;
  }
  return { to, value, scale, multiplier, about, words, joint };
}

function oneBehind(text: NumberText, at: number): Term | null {
  const one = unitArticle(text, at);
  return one && { ...one, scale: 1, multiplier: 1, about: false, words: true, tied: false };
}

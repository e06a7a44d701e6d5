import type { Marks } from "./marks.js";

/** Nouns that an armed organisation's name begins with, folded. */
const ARMED =
  /^(fronts?|alliance|mouvement|armee|brigades?|forces?|garde|milices?|bataillons?|legion|phalanges?|pacte|coalition|resistance|katiba|commandos?|rassemblement|union)$/;
/** Nouns that another organisation's name begins with. */
const CIVIL =
  /^(coordination|observatoire|comites?|association|ligue|conseil|organisation|fondation|collectif|federation|reseau|syndicat|commission|institut|agence|ong|bureau|programme|mission|initiative|parti)$/;
const LONGEST = 8;

/** An organisation that no table knows, by the noun that its name begins with; token indices, end outside. */
export interface Organisation {
  readonly from: number;
  readonly to: number;
  readonly armed: boolean;
}

/**
 * The organisation whose name begins at a token: a noun of organisation with a capital, with what completes it ("Front de
 * libération de la Lissa", "Garde populaire", "Forces du bouclier"). Only in a language whose nouns come first.
 */
export function organisationAt(marks: Marks, at: number, end: number): Organisation | null {
  const token = marks.tokens[at];
  if (!token?.capital || !marks.capitals || marks.pack.adjectives !== "after" || marks.pack.language !== "fr")
    return null;
  const armed = ARMED.test(token.fold);
  if (!armed && !CIVIL.test(token.fold)) return null;
  let to = at + 1;
  let named = false;
  for (let i = at + 1; i < end && i < at + LONGEST; i++) {
    const word = marks.tokens[i];
    if (!word || word.breaks > 0) break;
    if (word.kind === "mark" && !/^[-'’]$/.test(word.text)) break;
    if (word.kind === "mark" || marks.is(i, "of") || marks.is(i, "article")) continue;
    const ordinary = marks.is(i, "stop") || marks.is(i, "in") || marks.is(i, "relative") || marks.is(i, "still");
    if (ordinary || marks.speech.at[i] || marks.event.at[i]?.row.form === "verb" || word.kind === "digits") break;
    if (!word.capital && i - to > 0 && named) {
      const next = marks.tokens[i + 1];
      const leads = next?.breaks === 0 && marks.is(i + 1, "of");
      if (!leads) break;
    }
    if (!word.capital && named && i === to) break;
    named = true;
    to = i + 1;
  }
  return named ? { from: at, to, armed } : null;
}

import type { Named } from "./cast.js";
import type { Marks } from "./marks.js";
import { WordClass } from "./word.js";

// What a dispute is about: a count, which is nobody who speaks, or something else.

interface Spoken {
  readonly sentence: number;
  readonly speaker: readonly string[];
}

const FIGURES = new WordClass(/^(figures?|tolls?|numbers?|counts?|tall(y|ies)|estimates?|statistics|totals?)$/);

/** "The figure is too low": the subject is what is disputed, and nobody who speaks. */
export function isOfFigure(marks: Marks, { to }: Named): boolean {
  return marks.language === "en" && FIGURES.has(marks.tokens[to - 1]);
}

/** Who speaks last in a sentence, of the attributions found; [] where nobody does, and the text itself says so. */
export function othersIn(found: readonly Spoken[], sentence: number): readonly string[] {
  return found.findLast((one) => one.sentence === sentence && one.speaker.length > 0)?.speaker ?? [];
}

/** Whether what is disputed is a count or an account, not a river. */
export function ofFigures(marks: Marks, at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 10); i++) {
    const fold = marks.tokens[i]?.fold ?? "";
    if (
      /^(figures?|tolls?|numbers?|counts?|accounts?|claims?|versions?|reports?|tall(y|ies)|estimates?|statistics|that|chiffres?|bilans?|nombres?|comptes?|versions?|recits?|que|qu'|ces|ce|estimations?|rapports?|حصيله|الحصيله|الارقام|رقم|الرقم|العدد|عدد|روايه|الروايه|روايات|ان|صحه)$/.test(
        fold,
      )
    )
      return true;
    if (marks.measure.at[i] || marks.people.at[i]?.row.measure) return true;
  }
  return false;
}

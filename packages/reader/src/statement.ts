import type { NamedPlace, Period, Stance } from "@bilan/vocabulary";
import type { Draft } from "./draft.js";
import type { Drafting, Ground } from "./drafting.js";
import type { Happening } from "./happening.js";
import { bySentence } from "./scene.js";

/** A denial, a confirmation or a dispute without a figure; tokens of the quote, end outside. */
export interface Statement {
  readonly from: number;
  readonly to: number;
  readonly stance: Stance;
  readonly speaker: readonly string[];
  readonly about: Draft | Happening | null;
  readonly place: NamedPlace | null;
  readonly period: Period | null;
  readonly measure: Draft["measure"] | null;
}

/** Finds the statements of a text, each with the claim or event that it answers. */
export function findStatements(ground: Ground, drafting: Drafting, happenings: readonly Happening[]): Statement[] {
  const { marks, sentences } = ground;
  const out: Statement[] = [];
  const attributions = bySentence(ground.attributions, sentences);
  const scenesOf = drafting.scenes;
  sentences.forEach((sentence, s) => {
    for (const one of attributions[s] ?? []) {
      if (one.stance === "asserts" || sentence.skipped) continue;
      if (
        drafting.drafts.some(
          (draft) => draft.stance === one.stance && draft.from >= one.verbFrom && draft.from < sentence.to,
        )
      )
        continue;
      let to = one.verbTo;
      while (to < sentence.to && !/^[,.;،؛]$/.test(marks.tokens[to]?.text ?? "")) to++;
      const claim = drafting.drafts.findLast((draft) => draft.to <= one.from && draft.whole === null) ?? null;
      const event = happenings.findLast((happening) => happening.to <= one.from) ?? null;
      const answered = answeredEvent(ground, one.verbTo, to, happenings, claim);
      const about = answered ?? (claim && (!event || claim.from >= event.from) ? claim : event);
      out.push({
        from: one.verbFrom,
        to,
        stance: one.stance,
        speaker: one.speaker,
        about,
        place: about?.place ?? scenesOf[s]?.place?.place ?? null,
        period: about?.period ?? scenesOf[s]?.period ?? null,
        measure: about !== null && "measure" in about ? about.measure : null,
      });
    }
  });
  return out;
}

const NEAR_EVENTS = 6;

/** The event that the words of a denial or a confirmation name: "denied the strike", « a démenti avoir bombardé ». */
function answeredEvent(
  { marks }: Ground,
  from: number,
  to: number,
  happenings: readonly Happening[],
  claim: Draft | null,
): Happening | null {
  if (claim && claim.from > from) return null;
  let acts = false;
  for (let i = from; i < to; i++) {
    const event = marks.event.at[i];
    if (event) {
      const before = happenings.filter((one) => one.to <= from);
      const same = before.slice(-NEAR_EVENTS).findLast((one) => one.type === event.row.type);
      if (same) return same;
    }
    if (event || /^(vise|visee?s?|cible|mene|frappe|bombarde|accusations?|allegations?|rumeurs?|implication|responsabilite|targeted|targeting|involvement|accusations)$/.test(marks.tokens[i]?.fold ?? "")) acts = true;
  }
  return acts ? (happenings.findLast((one) => one.to <= from) ?? null) : null;
}

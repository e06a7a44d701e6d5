import type { Measure } from "@bilan/vocabulary";
import { type Draft, isMain } from "./draft.js";
import type { Marks } from "./marks.js";

const FAR = 60;

/** The most that a draft's figure may be. */
function most(draft: Draft): number {
  return draft.quantity.figure.high ?? Number.POSITIVE_INFINITY;
}

/** Whether a figure can be a part of another: not larger, nor the same draft. */
export function fits(
  part: { readonly figure: { readonly low: number }; readonly unit: string },
  whole: Draft,
): boolean {
  return part.unit === "share" || part.figure.low <= most(whole);
}

/**
 * The whole that "among the dead", "of the 20 wounded" names: the latest draft with the measure and the tags of the
 * words between `from` and `to`, one that is no part itself before one that is.
 */
export function wholeNamed(
  marks: Marks,
  from: number,
  to: number,
  part: Draft["quantity"],
  drafts: readonly Draft[],
): Draft | null {
  let measure: Measure | null = null;
  const tags = new Set<string>();
  for (let i = from; i < to; i++) {
    measure ??= marks.people.at[i]?.row.measure ?? marks.measure.at[i]?.row.measure ?? null;
    for (const tag of marks.people.at[i]?.row.tags ?? []) tags.add(tag);
    for (const tag of marks.trait.at[i]?.row.tags ?? []) tags.add(tag);
  }
  const told = new Set<Draft>();
  for (const other of drafts.slice(-2 * FAR)) if (other.whole) told.add(other.whole);
  let best: Draft | null = null;
  let least = -1;
  for (let k = drafts.length - 1; k >= 0 && k >= drafts.length - FAR; k--) {
    const draft = drafts[k] as Draft;
    if (measure !== null && measure !== "casualties" && draft.measure !== measure) continue;
    if (draft.quantity.unit === "share" || !fits(part, draft)) continue;
    const shared = draft.quantity.tags.filter((tag) => tags.has(tag)).length;
    const dead = (measure === null || measure === "casualties") && draft.measure === "killed" ? 1 : 0;
    const beside = part.sentence - draft.quantity.sentence <= 1;
    const score =
      (told.has(draft) ? 1 : 0) +
      (beside ? 1.5 : 0) +
      dead +
      (isMain(draft) ? 2 : 0) +
      3 * shared -
      (tags.size > 0 && shared === 0 && !isMain(draft) ? 3 : 0);
    if (score > least) {
      least = score;
      best = draft;
    }
  }
  return best;
}

/** The draft that a count of "of them" or "including" hangs on: the nearest before it that is no part itself. */
export function wholeBefore(
  part: Draft["quantity"],
  sentenceDrafts: readonly Draft[],
  drafts: readonly Draft[],
): Draft | null {
  for (const list of [sentenceDrafts, drafts]) {
    for (let k = list.length - 1; k >= 0 && k >= list.length - FAR; k--) {
      const draft = list[k] as Draft;
      if (draft.quantity.unit === "share" || draft.quantity.figure.high === 0) continue;
      if (
        isMain(draft) ||
        (draft.hanging === "among" && list !== sentenceDrafts) ||
        (list === sentenceDrafts && nested(part, draft))
      )
        return fits(part, draft) || list === sentenceDrafts ? draft : null;
    }
    const [only] = list;
    if (
      list === sentenceDrafts &&
      only &&
      list.length === 1 &&
      only.quantity.unit !== "share" &&
      only.quantity.figure.high !== 0 &&
      part.figure.low < only.quantity.figure.low &&
      part.from - only.quantity.to <= 5
    )
      return only;
  }
  return null;
}

/** A part of a part: "58 children (of whom 11 under five)" stands right behind it, in brackets. */
function nested(part: Draft["quantity"], draft: Draft): boolean {
  return part.from - draft.quantity.to <= 3;
}

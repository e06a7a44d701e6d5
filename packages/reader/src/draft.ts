import type { Cause, Measure, NamedPlace, Period, Stance } from "@bilan/vocabulary";
import type { Governed } from "./govern.js";
import type { Hanging } from "./part.js";
import type { Quantity } from "./quantity.js";

/** A claim in the making. */
export interface Draft {
  readonly quantity: Quantity;
  readonly governed: Governed | null;
  readonly hanging: Hanging;
  measure: Measure;
  whole: Draft | null;
  place: NamedPlace | null;
  period: Period | null;
  by: readonly string[];
  cause: Cause | null;
  speaker: readonly string[];
  stance: Stance;
  /** What a confirmation with a figure answers. */
  about: Draft | null;
  /** Tokens of the quote. */
  from: number;
  to: number;
}

/** A count that stands for itself: no part, or only the dead or the hurt of a count of casualties. */
export function isMain(draft: Draft): boolean {
  return draft.whole === null || (draft.whole.measure === "casualties" && draft.measure !== "casualties");
}

/**
 * What a draft is a part of; `null` where its wholes lead back to itself. Two readings of a broken text may each take the
 * other's count for its whole: then neither is a part.
 */
export function soundWhole(draft: Draft): Draft | null {
  const seen = new Set<Draft>();
  for (let whole = draft.whole; whole && !seen.has(whole); whole = whole.whole) {
    if (whole === draft) return null;
    seen.add(whole);
  }
  return draft.whole;
}

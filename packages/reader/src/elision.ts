import type { Draft } from "./draft.js";
import type { Marks } from "./marks.js";
import type { Quantity } from "./quantity.js";

/** « douze des trente élèves enlevés ont été libérés »: the whole stands behind its part, with a participle of its own. */
export function hangSome(marks: Marks, whole: Draft, part: Draft | null, some: Quantity): void {
  whole.whole = null;
  const mark = marks.measure.at[whole.quantity.to];
  if (mark?.from === whole.quantity.to && mark.row.people === "either") whole.measure = mark.row.measure;
  if (part?.quantity === some) part.whole = whole;
}

/** « 19 terroristes ont été tués et six se sont rendus », « un soldat et deux autres »: a noun left out is that before it. */
export function elide(marks: Marks, draft: Draft, before: Draft | null, last: Quantity | undefined): void {
  const { quantity } = draft;
  if (!before || before.quantity !== last || draft.whole !== null || quantity.implied) return;
  const others = /^autres?$/.test(marks.tokens[quantity.head?.from ?? -1]?.fold ?? "");
  if (quantity.head !== null && !(quantity.head.row.weak && (quantity.rest || others))) return;
  if (quantity.unit !== "people" || before.quantity.unit !== "people" || quantity.tags.length > 0) return;
  if (before.whole !== null || quantity.groups.length > 0 || (quantity.counted !== "bare" && !quantity.rest && !others))
    return;
  if (before.quantity.head?.row.measure && !before.quantity.head.row.soft) return;
  const one = before.quantity.implied === "one";
  if (one && before.quantity.tags.some((tag) => tag === "women" || tag === "men" || tag === "children")) return;
  quantity.tags = before.quantity.tags;
}

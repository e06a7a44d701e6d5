import type { Draft } from "./draft.js";
import type { Frame } from "./attribute.js";
import type { Marks } from "./marks.js";
import { WordClass } from "./word.js";

const FAR = 16;
const LONGEST = 200;
const CLAIMS = new WordClass(/^claim(ed|s|ing)?$/);
const CLAIMING = new WordClass(/^(revendique(e|s|es|nt)?|revendiquait|تبنى|تبنت|تبني|وتبنى|وتبنت|وتبني)$/);
const HARM = new Set(["killed", "injured", "casualties", "missing"]);

/** Whether a sentence says that somebody claims an attack as its own. */
function claims(marks: Marks, frame: Frame): number | null {
  for (let i = frame.sentence.from; i < frame.sentence.to; i++) {
    const token = marks.tokens[i];
    if (CLAIMING.has(token)) return i;
    if (CLAIMS.has(token) && marks.tokens[i + 1]?.fold === "responsibility") return i;
  }
  return null;
}

/** A claim of responsibility carries to the incident's figures that have no author yet: those of the same place and day. */
export function carryResponsibility(marks: Marks, frame: Frame, drafts: readonly Draft[]): void {
  const at = claims(marks, frame);
  if (at === null) return;
  for (let i = at - 1; i >= frame.sentence.from && i > at - 6; i--)
    if (marks.is(i, "negation") || marks.is(i, "zero") || marks.is(i, "nobody")) return;
  const actor = frame.actors
    .filter((one) => !one.own)
    .toSorted((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0];
  const last = drafts.slice(-LONGEST).findLast((draft) => HARM.has(draft.measure));
  if (!actor || !last) return;
  for (let k = drafts.length - 1; k >= 0 && k > drafts.length - FAR; k--) {
    const draft = drafts[k] as Draft;
    const same = draft.place?.name === last.place?.name && draft.period?.from === last.period?.from;
    if (same && HARM.has(draft.measure) && draft.by.length === 0) draft.by = [actor.name];
  }
}

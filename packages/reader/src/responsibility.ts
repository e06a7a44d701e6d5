import type { Draft } from "./draft.js";
import type { Frame } from "./attribute.js";
import type { Marks } from "./marks.js";
import type { Statement } from "./statement.js";
import { fold } from "./token.js";
import { WordClass } from "./word.js";

const FAR = 16;
const LONGEST = 200;
/** Of so many claims at most the disputed ones are looked for. */
const MOST = 400;
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

/** How far back the figures of a disputed incident are looked for. */
const DISPUTED = 60;

/**
 * Where the one accused denies it, only the accuser's own figures keep the author: "police put the number at 48" of an
 * attack that the gang denies has none.
 */
export function clearDisputed(marks: Marks, drafts: readonly Draft[], statements: readonly Statement[]): void {
  if (marks.language !== "en") return;
  for (const { stance, about, speaker } of statements) {
    const [accused] = speaker;
    if (stance !== "denies" || accused === undefined || !about?.place) continue;
    const told = drafts
      .slice(0, MOST)
      .filter(
        (draft) =>
          draft.by.length === 1 &&
          fold(draft.by[0] ?? "") === fold(accused) &&
          draft.place?.name === about.place?.name &&
          draft.period?.from === about.period?.from,
      )
      .slice(-DISPUTED);
    const accuser = told.find((draft) => draft.speaker.length > 0)?.speaker[0];
    for (const draft of told)
      if (accuser !== undefined && draft.speaker.length > 0 && draft.speaker[0] !== accuser) draft.by = [];
  }
}

import type { NamedPlace, Period, Stance } from "@bilan/vocabulary";
import type { Draft } from "./draft.js";
import type { Drafting, Ground } from "./drafting.js";
import type { Happening } from "./happening.js";
import { bySentence } from "./scene.js";
import type { Attribution } from "./speaker.js";

/** How many claims or events back an answer may reach. */
const FAR = 200;

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
  const { drafts } = drafting;
  const answering = bySentence(
    drafts.filter((draft) => draft.stance !== "asserts" || !marks.pack.capitals).toSorted((a, b) => a.from - b.from),
    sentences,
  );
  let d = 0;
  let h = 0;
  sentences.forEach((sentence, s) => {
    while (d < drafts.length && (drafts[d]?.quantity.sentence ?? 0) <= s) d++;
    while (h < happenings.length && (happenings[h]?.from ?? 0) < sentence.to) h++;
    for (const one of attributions[s] ?? []) {
      if (sentence.skipped || isUnable(ground, one.verbFrom)) continue;
      if (one.stance === "asserts") {
        const told = answering[s]?.some((draft) => draft.from >= one.verbFrom) ?? false;
        const admitted = told ? null : admission(ground, one, sentence.to, happenings.slice(Math.max(0, h - FAR), h));
        if (admitted)
          out.push({ ...admitted, speaker: one.speaker, place: admitted.about.place, period: admitted.about.period });
        continue;
      }
      const next = attributions[s]?.find((other) => other.verbFrom >= one.verbTo)?.from ?? sentence.to;
      const tells = (draft: Draft): boolean =>
        draft.stance === one.stance || (one.stance === "confirms" && draft.stance === "asserts" && draft.from < next);
      if (answering[s]?.some((draft) => tells(draft) && draft.from >= one.verbFrom)) continue;
      let to = one.verbTo;
      while (to < sentence.to && !/^[,.;،؛]$/.test(marks.tokens[to]?.text ?? "") && !isSecondThat(ground, to)) to++;
      const events = happenings.slice(Math.max(0, h - FAR), h);
      const claim = lastOf(drafts, d, (draft) => draft.to <= one.from && draft.whole === null);
      const event = events.findLast((happening) => happening.to <= one.from) ?? null;
      if (one.stance === "confirms" && !marks.pack.capitals && !answers(ground, one.verbTo, to)) continue;
      const answered = answeredEvent(ground, one.verbTo, to, events, claim);
      const ofCount = one.stance === "disputes" && answered === null && marks.language === "en";
      const about =
        answered ??
        (claim && ofCount ? claim : null) ??
        (claim && (!event || claim.from >= event.from) ? claim : event);
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

const STRIKES: ReadonlySet<string> = new Set(["attack", "air-strike", "shelling", "battle"]);
const ADMITS = /^[وف]?(اقر|اقرت|يقر|تقر|اعترف|اعترفت)$/;

/** «أقرت وزارة الدفاع بأن طائراتها ضربت»: an admission without a figure confirms the event told before. */
function admission(
  { marks }: Ground,
  { verbFrom, verbTo, from }: Attribution,
  end: number,
  happenings: readonly Happening[],
): { from: number; to: number; stance: "confirms"; about: Happening; measure: null } | null {
  if (!ADMITS.test(marks.tokens[verbFrom]?.fold ?? "")) return null;
  let to = verbTo;
  let acts = false;
  for (; to < end && !/^[,.;،؛]$/.test(marks.tokens[to]?.text ?? ""); to++)
    acts ||= marks.is(to, "impact") || STRIKES.has(marks.event.at[to]?.row.type ?? "");
  const about = happenings.findLast((one) => one.to <= from && STRIKES.has(one.type));
  return acts && about ? { from: verbFrom, to, stance: "confirms", about, measure: null } : null;
}

const NEWS = /^(صحه|ذلك|هذا|هذه|النبا|الخبر|الحادث|الحادثه|وقوع|الانباء|المعلومات|التقارير|الرقم|الحصيله)$/;

/** Whether what is confirmed is an incident or a report of it: «أكد سقوط مدنيين», not «أكد سماع دوي». */
function answers({ marks }: Ground, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (marks.measure.at[i] || marks.event.at[i] || NEWS.test(marks.tokens[i]?.fold ?? "")) return true;
  return false;
}

/** "Could not confirm", "was unable to confirm": says nothing of what was told. */
function isUnable({ marks }: Ground, verb: number): boolean {
  if (marks.language !== "en") return false;
  const word = (at: number): string => marks.tokens[at]?.fold ?? "";
  if (
    /^(to|independently)$/.test(word(verb - 1)) &&
    /^(unable|able|immediately|independently|yet)$/.test(word(verb - 2))
  )
    return true;
  for (let i = verb - 1; i >= verb - 4; i--) {
    if (marks.is(i, "negation")) return true;
    if (
      !marks.is(i, "auxiliary") &&
      !marks.is(i, "still") &&
      !/^(could|can|did|independently|immediately)$/.test(word(i))
    )
      return false;
  }
  return false;
}

/** "… is too low and that …": what else is said begins a clause of its own. */
function isSecondThat({ marks }: Ground, at: number): boolean {
  return marks.language === "en" && marks.is(at, "and") && marks.tokens[at + 1]?.fold === "that";
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
  const before = happenings.filter((one) => one.to <= from).slice(-NEAR_EVENTS);
  let acts = false;
  for (let i = from; i < to; i++) {
    const event = marks.event.at[i];
    if (event) {
      const same = before.findLast((one) => one.type === event.row.type);
      if (same) return same;
    }
    if (
      event ||
      /^(vise|visee?s?|cible|mene|frappe|bombarde|accusations?|allegations?|rumeurs?|implication|responsabilite|targeted|targeting|involvement|accusations)$/.test(
        marks.tokens[i]?.fold ?? "",
      )
    )
      acts = true;
  }
  return acts ? (before.at(-1) ?? null) : null;
}

/** The last of the claims before index `end` that something holds of, not further back than an answer reaches. */
function lastOf(items: readonly Draft[], end: number, holds: (item: Draft) => boolean): Draft | null {
  for (let k = end - 1; k >= 0 && k >= end - FAR; k--) if (holds(items[k] as Draft)) return items[k] as Draft;
  return null;
}

import type { Period } from "@bilan/vocabulary";
import { addDays } from "@bilan/vocabulary/plain";
import type { Marks } from "./marks.js";
import type { Attribution } from "./speaker.js";
import { shift } from "./times/times.js";
import type { TimeMention } from "./times/mention.js";

const LONG = 8;
/** How far behind "since the start of" the day stands. */
const ONSET = 9;
/** Verbs of saying that count: their time is that of what they count. */
const COUNTING =
  /^(enregistr|recens|denombr|compt|document|record|count|regist|verif|releve|repertori|سجل|وثق|احص|رصد)/;

/** Days of a period; 1 where its year is open. */
export function daysOf(period: Period): number {
  if (period.from.startsWith("--") || period.to.startsWith("--")) return 1;
  return (Date.parse(period.to) - Date.parse(period.from)) / 86_400_000 + 1;
}

/** Whether a time tells when something happened; the others tell how far a count reaches. */
export function tells(time: TimeMention): boolean {
  if (time.kind === "day" || time.kind === "night" || time.kind === "relative") return true;
  return time.kind === "span" && daysOf(time.period) <= LONG;
}

/**
 * The times of a text as its claims use them: "launched on 1 February" lasts to the day before publication, "since the
 * start of the offensive" begins where the last such time began, and a day on which something was said is left out.
 */
export function claimTimes(
  marks: Marks,
  times: readonly TimeMention[],
  attributions: readonly Attribution[],
  published: string | null,
): TimeMention[] {
  const out: TimeMention[] = [];
  let since: Period | null = null;
  let at = 0;
  let told: Period | null = null;
  let dropped = false;
  let a = 0;
  const lasting = (): void => {
    if (published === null || since === null || since.from.startsWith("--") || since.from >= published) return;
    const token = marks.tokens[at];
    const to = marks.tokens[at + 1] ? at + 2 : at + 1;
    out.push({
      from: at,
      to,
      start: token?.start ?? 0,
      end: marks.tokens[to - 1]?.end ?? 0,
      period: { from: since.from, to: addDays(published, -1) },
      kind: "since",
      openYear: false,
      offset: null,
    });
  };
  for (const time of times) {
    const own = opensAt(marks, time);
    for (; at < time.from; at++)
      if (marks.is(at, "onset") && !marks.is(at - 1, "onset") && !(own && time.from - at <= ONSET)) lasting();
    at = Math.max(at, time.to);
    while (a < attributions.length && (attributions[a]?.to ?? 0) + 10 < time.from) a++;
    if (isOfDocument(marks, time) || saidThen(marks, attributions, a, time)) {
      dropped = true;
      continue;
    }
    if (time.offset !== null && time.offset.amount <= 1 && told !== null && dropped) {
      out.push({ ...time, period: shift(told.from, time.offset) });
      continue;
    }
    const begun = marks.is(time.from - 1, "begun") && tells(time) && published !== null && time.period.from < published;
    const opened = own && published !== null && time.period.from < published;
    const lasts = (begun || opened) && !time.openYear ? { from: time.period.from, to: addDays(published, -1) } : null;
    if (lasts) since = lasts;
    else if (time.kind === "since") since = time.period;
    if (tells(time) && !time.openYear) told = time.period;
    if (time.offset === null) dropped = false;
    out.push(lasts ? { ...time, period: lasts, kind: "since" } : time);
  }
  for (; at < marks.tokens.length; at++) if (marks.is(at, "onset") && !marks.is(at - 1, "onset")) lasting();
  return out;
}

/** "Since the start of the war in X on 15 April": the day on which that began stands a few words behind "since". */
function opensAt(marks: Marks, time: TimeMention): boolean {
  if (time.kind !== "day" && time.kind !== "month" && time.kind !== "year") return false;
  for (let i = time.from - 1; i >= 0 && i >= time.from - ONSET; i--) {
    if (marks.is(i, "onset")) return marks.pack.capitals ? marks.is(time.from - 1, "in") : true;
    const token = marks.tokens[i];
    if (token?.kind !== "word" || token.breaks > 0 || marks.is(i, "breaker") || marks.speech.at[i]) return false;
    if (marks.measure.at[i]?.row.people === "either" || marks.people.at[i]) return false;
  }
  return false;
}

/** «أقرت وزارة الدفاع الأربعاء بأن»: the day of the saying stands before what is said. */
const THAT = /^(ان|بان|انه|انها|انهم|بانه|بانها|بانهم)$/;

function markBetween(marks: Marks, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[,;:.]$/.test(marks.tokens[i]?.text ?? "")) return true;
  return false;
}

const DOCUMENT =
  /^(satellite|images?|photos?|videos?|communiques?|rapports?|accords?|resolutions?|depeches?|report|statement|agreement|footage|imagery)$/;

const ISSUED = /^(posted|published|circulated|dated|aired|broadcast|uploaded)$/;

/** "Images satellite du 6 octobre": the day of a document, not of what it tells. */
function isOfDocument(marks: Marks, time: TimeMention): boolean {
  const lead =
    marks.is(time.from, "of") || marks.is(time.from, "article")
      ? time.from - 1
      : marks.is(time.from - 1, "of")
        ? time.from - 2
        : -1;
  const issued = marks.is(time.from - 1, "in") ? time.from - 2 : time.from - 1;
  if (marks.language === "en" && ISSUED.test(marks.tokens[issued]?.fold ?? ""))
    return !marks.is(issued - 1, "auxiliary");
  return lead >= 0 && DOCUMENT.test(marks.tokens[lead]?.fold ?? "");
}

/** Whether a time belongs to a verb of saying: it stands between the verb and the speaker, or right behind both. */
function saidThen(marks: Marks, attributions: readonly Attribution[], first: number, time: TimeMention): boolean {
  for (let k = first; k < attributions.length && k < first + 8; k++) {
    const one = attributions[k];
    if (!one || one.from > time.from + 1) return false;
    if (COUNTING.test(marks.tokens[one.verbTo - 1]?.fold ?? "")) continue;
    if (time.from >= one.from && time.to <= one.to) return true;
    const touches = time.from >= one.to && time.from - one.to <= 1 && one.verbTo === one.to;
    if (touches && !markBetween(marks, one.to, time.from)) return true;
    if (!marks.pack.capitals && time.from === one.to && THAT.test(marks.tokens[time.to]?.fold ?? "")) return true;
    if (
      one.covers !== "after" &&
      time.from >= one.to &&
      time.from - one.to < 10 &&
      !markBetween(marks, one.to, time.from)
    )
      return true;
  }
  return false;
}

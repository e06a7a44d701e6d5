import type { Language } from "@bilan/vocabulary";
import { dayNumber } from "@bilan/vocabulary/plain";
import type { Token } from "../token.js";
import { shiftDay, startOf } from "./build.js";
import type { Offset, TimeMention, TimeOptions } from "./mention.js";
import { type Anchor, span } from "./point.js";
import { type Builder, type Draft, type Match, matches, type Rules, rulesOf } from "./rule.js";
import { ARABIC_DAYS, ARABIC_RULES } from "./rulesArabic.js";
import { ENGLISH_DAYS, ENGLISH_RULES } from "./rulesEnglish.js";
import { FRENCH_DAYS, FRENCH_RULES } from "./rulesFrench.js";
import { type Read, type Scan, scanOf } from "./scan.js";

const compiled = new Map<Language, Rules>();

function rulesIn(lang: Language): Rules {
  let made = compiled.get(lang);
  if (made === undefined) {
    made =
      lang === "en"
        ? rulesOf(lang, ENGLISH_RULES, ENGLISH_DAYS)
        : lang === "fr"
          ? rulesOf(lang, FRENCH_RULES, FRENCH_DAYS)
          : rulesOf(lang, ARABIC_RULES, ARABIC_DAYS);
    compiled.set(lang, made);
  }
  return made;
}

/**
 * The times that a text names, in order, none inside another, resolved against the publication day (claims.md, "Time").
 * Without it, days of no year take the year of the latest full date of the text, or `yearHint`, or stay open; weekdays
 * and "yesterday" are then left out. Ages, clock times and mere durations are no times.
 */
export function findTimes(
  tokens: readonly Token[],
  lang: Language,
  published: string | null,
  options: TimeOptions = {},
): TimeMention[] {
  const scan = scanOf(tokens, lang);
  const day = published === null ? null : dayNumber(published);
  const first = findWith(scan, { published: day, year: options.yearHint ?? null });
  if (day !== null || options.yearHint !== undefined || !first.some((mention) => mention.openYear)) return first;
  const full = first
    .filter((mention) => mention.kind === "day" && !mention.openYear)
    .map((mention) => mention.period.to);
  const latest = full.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
  return latest === null ? first : findWith(scan, { published: null, year: Number(latest.slice(0, 4)) });
}

function findWith(scan: Scan, anchor: Anchor): TimeMention[] {
  const rules = rulesIn(scan.lang);
  const mentions: TimeMention[] = [];
  const anchors: Anchors = { heading: null, day: null, any: null };
  let at = 0;
  while (at < scan.tokens.length) {
    const read = scan.tokens[at]?.kind === "mark" ? null : mentionAt(scan, at, rules, anchor, anchors);
    if (read?.value != null) {
      mentions.push(read.value);
      remember(anchors, read.value);
    }
    at = read === null ? at + 1 : read.to;
  }
  return mentions;
}

/** The time that begins at a token; words that tell none, or one that cannot be resolved, are passed over. */
function mentionAt(
  scan: Scan,
  at: number,
  rules: Rules,
  anchor: Anchor,
  anchors: Anchors,
): Read<TimeMention | null> | null {
  for (const match of matches(scan, at, rules)) {
    const draft = match.build(match.slots, anchor);
    if (draft === null) continue;
    const value = draft.kind === "none" ? null : mentionOf(scan, at, match, draft, anchor, anchors);
    if (value !== null || draft.kind === "none" || draft.kind === "relative") return { value, to: match.to };
  }
  return null;
}

function mentionOf(
  scan: Scan,
  at: number,
  match: Match<Builder>,
  draft: Exclude<Draft, { kind: "none" }>,
  anchor: Anchor,
  anchors: Anchors,
): TimeMention | null {
  const first = scan.tokens[at];
  const last = scan.tokens[match.to - 1];
  if (first === undefined || last === undefined) return null;
  if (draft.kind !== "relative") {
    if (draft.resolved === null) return null;
    return {
      from: at,
      to: match.to,
      start: first.start,
      end: last.end,
      period: draft.resolved.period,
      kind: draft.kind,
      openYear: draft.resolved.openYear,
      offset: null,
    };
  }
  const anchored =
    draft.anchor === "heading" ? anchors.heading : draft.offset.unit === "day" ? anchors.day : anchors.any;
  if (anchored?.openYear === true) return null;
  const from = anchored === null ? anchor.published : dayNumber(anchored.period.from);
  if (from === null || (anchored === null && draft.offset.amount > 0)) return null;
  const [firstDay, lastDay] = shifted(from, draft.offset);
  const cut = anchor.published !== null && anchor.published >= firstDay ? Math.min(lastDay, anchor.published) : lastDay;
  const { period } = span(firstDay, cut);
  return {
    from: at,
    to: match.to,
    start: first.start,
    end: last.end,
    period,
    kind: "relative",
    openYear: false,
    offset: draft.offset,
  };
}

/** The mentions that a relative time may be reckoned from: the heading's, the last day, the last of any length. */
interface Anchors {
  heading: TimeMention | null;
  day: TimeMention | null;
  any: TimeMention | null;
}

function remember(anchors: Anchors, mention: TimeMention): void {
  const { kind, offset } = mention;
  if (kind === "since" || kind === "until") return;
  anchors.any = mention;
  if (kind === "month" || kind === "span") anchors.heading ??= mention;
  const isDay = kind === "relative" && offset?.unit === "day";
  if (kind === "day" || kind === "night" || kind === "span" || isDay) anchors.day = mention;
}

function shifted(day: number, { amount, unit }: Offset): readonly [from: number, to: number] {
  if (unit === "day") return [day + amount, day + amount];
  const from = startOf(shiftDay(startOf(day, unit), amount, unit), unit);
  return [from, shiftDay(from, 1, unit) - 1];
}

/** The period that a relative time has from another anchor day (`YYYY-MM-DD`). */
export function shift(anchor: string, offset: Offset): TimeMention["period"] {
  return span(...shifted(dayNumber(anchor), offset)).period;
}

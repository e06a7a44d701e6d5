import { speakerKey } from "@bilan/organisations";
import type { CheckFinding, TimelineView, Toll, TollClaim, TollRow } from "@bilan/vocabulary";
import { categoryOn } from "./categories.js";
import { compareText } from "./order.js";
import {
  checkDay,
  checkPublication,
  checkSpeakers,
  type Finding,
  type NamedFigure,
  type Publication,
} from "./publication.js";

/** How many days before a day its toll is held against. */
export const RECENT_DAYS = 30;

/** Why a claim is no count of people that its speaker stands for. */
const NO_COUNT = ["families", "share", "not-asserted"];

/**
 * What a person should look at before a toll is published: its parts against their whole, speakers who contradict each
 * other, counts that fall, days that cannot be, and days far outside the recent ones. `days` are those of the scope and
 * the RECENT_DAYS before it. What is wrong comes first. Nothing is forbidden.
 */
export function checks(toll: Toll, days: TimelineView["days"]): CheckFinding[] {
  const counts = toll.claims.filter(({ why }) => why === null || !NO_COUNT.includes(why));
  const found = [
    ...ofTable(toll).map((finding) => concerning(finding)),
    ...ofPeriod(toll).map((finding) => concerning(finding)),
    ...ofSpeakers(counts),
    ...counts.flatMap(ofDates),
    ...ofSeries(counts),
    ...ofDays(toll, days).map((finding) => concerning(finding)),
  ];
  return [...found.filter(({ gravity }) => gravity === "wrong"), ...found.filter(({ gravity }) => gravity === "asks")];
}

function concerning(finding: Finding, ...claims: readonly TollClaim[]): CheckFinding {
  return {
    code: finding.code,
    gravity: finding.gravity,
    params: { ...finding.params },
    claims: claims.map(({ id }) => id),
  };
}

/** The toll's own rows against its total, and each row's parts against it. */
function ofTable(toll: Toll): Finding[] {
  if (toll.rows.length === 0) return [];
  const named = (row: TollRow): NamedFigure => ({
    name: Object.entries(row.key)
      .flatMap(([key, value]) => (key.endsWith("Id") ? [] : [value]))
      .join(" · "),
    figure: { low: row.low, high: row.high },
  });
  return checkPublication({
    speaker: "",
    series: "",
    since: toll.scope.from,
    until: toll.scope.to ?? "9999-12-31",
    total: { low: toll.total.low, high: toll.total.high },
    partitions: [
      { of: null, complete: true, parts: toll.rows.map(named) },
      ...toll.rows.flatMap((row) =>
        row.parts ? [{ of: named(row).name, complete: false, parts: row.parts.map(named) }] : [],
      ),
    ],
    nested: [],
    cumulative: false,
  });
}

/** A period that ends after the day of knowledge is not over: its toll will grow. */
function ofPeriod({ scope, knownOn }: Toll): Finding[] {
  if (scope.to === null || knownOn === null || scope.to <= knownOn.slice(0, 10)) return [];
  return [{ code: "period-not-over", gravity: "asks", params: { until: scope.to, known: knownOn.slice(0, 10) } }];
}

/** The latest comparable figure of each organisation against that of each other. */
function ofSpeakers(claims: readonly TollClaim[]): CheckFinding[] {
  const latest = new Map<string, TollClaim>();
  for (const claim of claims.filter(({ comparable }) => comparable)) {
    const known = latest.get(speakerKey(speakerOf(claim)));
    if (!known || (claim.published ?? "") >= (known.published ?? "")) latest.set(speakerKey(speakerOf(claim)), claim);
  }
  const standing = [...latest.values()];
  return standing.flatMap((a, i) =>
    standing
      .slice(i + 1)
      .flatMap((b) =>
        checkSpeakers([a, b].map((claim) => ({ name: speakerOf(claim), figure: claim.figure }))).map((finding) =>
          concerning(finding, a, b),
        ),
      ),
  );
}

/** A count that ends after it was published, or before it begins. */
function ofDates(claim: TollClaim): CheckFinding[] {
  const { period, published } = claim;
  if (period === null || period.to.startsWith("-")) return [];
  const speaker = speakerOf(claim);
  const found: Finding[] = checkPublication(publicationOf(claim, false));
  if (published !== null && period.to > published) {
    found.push({ code: "ends-after-published", gravity: "asks", params: { speaker, until: period.to, published } });
  }
  return found.map((finding) => concerning(finding, claim));
}

/** Counts of one speaker and people from one first day on can only grow, unless their category was redefined. */
function ofSeries(claims: readonly TollClaim[]): CheckFinding[] {
  const series = new Map<string, TollClaim[]>();
  for (const claim of claims) {
    if (claim.period === null || claim.period.from.startsWith("-") || claim.partOf !== null) continue;
    const key = JSON.stringify([seriesOf(claim), claim.period.from]);
    series.set(key, [...(series.get(key) ?? []), claim]);
  }
  return [...series.values()].flatMap((all) => {
    const sorted = all.toSorted((a, b) => compareText(untilOf(a), untilOf(b)) || compareText(a.id, b.id));
    return sorted.flatMap((now, i) => {
      const before = sorted.slice(0, i).findLast((one) => untilOf(one) < untilOf(now));
      if (!before || meaningOf(before) !== meaningOf(now)) return [];
      return checkPublication(publicationOf(now, true), [publicationOf(before, true)]).flatMap((finding) =>
        finding.code === "cumulative-falls" ? [concerning(finding, before, now)] : [],
      );
    });
  });
}

/** Days of the scope against those before them. */
function ofDays({ scope }: Toll, days: TimelineView["days"]): Finding[] {
  const known = days.map(({ best }) => best);
  return days.flatMap(({ day, best }, i) => {
    if (best === null || (scope.from !== null && day < scope.from)) return [];
    const recent = known.slice(Math.max(0, i - RECENT_DAYS), i).filter((one) => one !== null);
    return checkDay(day, best, recent);
  });
}

function publicationOf(claim: TollClaim, cumulative: boolean): Publication {
  return {
    speaker: speakerKey(speakerOf(claim)),
    series: seriesOf(claim),
    since: claim.period?.from ?? null,
    until: untilOf(claim),
    total: claim.figure,
    partitions: [],
    nested: [],
    cumulative,
  };
}

/** What a claim counts, whatever its last day. */
function seriesOf({ speaker, publisher, measure, place, people }: TollClaim): string {
  const { tags, groups, nationalities } = people;
  const who = speakerKey(speaker[0] ?? publisher ?? "");
  return JSON.stringify([who, measure, place, [...tags].sort(), [...groups].sort(), [...nationalities].sort()]);
}

/** What a claim's only category meant to its speaker on its last day. */
function meaningOf(claim: TollClaim): string | null {
  const [tag, ...others] = claim.people.tags;
  if (tag === undefined || others.length > 0) return null;
  return categoryOn(speakerOf(claim), tag as Parameters<typeof categoryOn>[1], untilOf(claim))?.version ?? null;
}

function untilOf({ period }: TollClaim): string {
  return period?.to ?? "";
}

function speakerOf({ speaker, publisher }: TollClaim): string {
  return speaker[0] ?? publisher ?? "";
}

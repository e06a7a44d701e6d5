import { speakerKey } from "@bilan/organisations";
import type {
  Allowed,
  Measure,
  Recounted,
  Series,
  SeriesBreak,
  SeriesPoint,
  StandingClaim,
  Tag,
} from "@bilan/vocabulary";
import { organisationSaying } from "./bearing.js";
import { CATEGORY_VERSIONS, type CategoryVersion, categoryOn, versionsOf } from "./categories.js";
import { compareText } from "./order.js";

/** Which claims make a series: all with this measure and people, of one speaker and place, from one first day on. */
export interface SeriesQuestion {
  readonly speaker: string;
  readonly measure: Measure;
  /** null: everybody */
  readonly category: Tag | null;
  /** name of the place; null: whatever it is */
  readonly place: string | null;
  /** first day of every period */
  readonly from: string;
}

/** The series of a speaker's claims, in the order of their last days; of two of one day, the one published last. */
export function series(
  claims: readonly StandingClaim[],
  asked: SeriesQuestion,
  versions: readonly CategoryVersion[] = CATEGORY_VERSIONS,
): Series {
  const { speaker, measure, category } = asked;
  const key = speakerKey(speaker);
  const meanings = category === null ? [] : versionsOf(speaker, category, versions);
  const chosen = latestOfEachDay(claims.filter((claim) => belongs(claim, asked, key) && isOf(claim, category)));
  const meaningOf = (day: string) => (category === null ? null : categoryOn(speaker, category, day, versions));
  const points = chosen.map(({ id, figure, period }): SeriesPoint => {
    const day = period?.to ?? "";
    return {
      day,
      claim: id,
      low: figure?.low ?? 0,
      high: figure?.high ?? null,
      version: meaningOf(day)?.version ?? null,
    };
  });
  return {
    speaker,
    measure,
    category,
    points,
    breaks: breaksOf(points, meanings.length > 1),
    recounted: meanings.length > 1 ? meanings.map((meaning) => recounted(meaning, chosen, claims, meaningOf)) : [],
  };
}

function belongs(claim: StandingClaim, { measure, place, from }: SeriesQuestion, key: string): boolean {
  return (
    claim.measure === measure &&
    claim.stance === "asserts" &&
    claim.unit === "people" &&
    claim.figure !== null &&
    claim.cause === null &&
    claim.by.length === 0 &&
    claim.period?.from === from &&
    (place === null || claim.place?.name === place) &&
    organisationSaying(claim) === key
  );
}

/** Whether a claim is of exactly these people. */
function isOf({ population }: StandingClaim, category: Tag | null): boolean {
  const { tags, groups, nationalities } = population;
  if (nationalities.length > 0) return false;
  return category === null ? tags.length === 0 && groups.length === 0 : tags.length === 1 && tags[0] === category;
}

function latestOfEachDay(claims: readonly StandingClaim[]): StandingClaim[] {
  const latest = new Map<string, StandingClaim>();
  for (const claim of claims) {
    const day = claim.period?.to ?? "";
    const known = latest.get(day);
    if (!known || compareText(orderOf(claim), orderOf(known)) > 0) latest.set(day, claim);
  }
  return [...latest.entries()].sort(([a], [b]) => compareText(a, b)).map(([, claim]) => claim);
}

function orderOf({ published, id }: StandingClaim): string {
  return `${published ?? ""} ${id}`;
}

function breaksOf(points: readonly SeriesPoint[], hasMeanings: boolean): SeriesBreak[] {
  return points.slice(1).flatMap((point, i): SeriesBreak[] => {
    const before = points[i];
    if (!before) return [];
    const fell = point.high === null ? 0 : Math.max(0, before.low - point.high);
    const unknown = hasMeanings && (before.version === null || point.version === null);
    const why = unknown ? "meaning-unknown" : before.version !== point.version ? "redefined" : fell > 0 ? "fell" : null;
    return why === null ? [] : [{ why, claims: [before.claim, point.claim], from: before.day, to: point.day, fell }];
  });
}

function recounted(
  meaning: CategoryVersion,
  chosen: readonly StandingClaim[],
  claims: readonly StandingClaim[],
  meaningOf: (day: string) => CategoryVersion | null,
): Recounted {
  const points = chosen.map((claim) => {
    const day = claim.period?.to ?? "";
    const then = meaningOf(day);
    return { day, ...(then === null ? { count: null, from: [] } : countedAs(meaning, then, claim, claims)) };
  });
  const known = points.flatMap(({ day, count, from }): SeriesPoint[] =>
    count === null ? [] : [{ day, ...count, claim: from[0] ?? "", version: meaning.version }],
  );
  return { version: meaning.version, includes: [...meaning.includes], points, breaks: breaksOf(known, false) };
}

/**
 * A claim under another meaning of its category: what it includes too much is taken off, what it leaves out is added,
 * each by a claim of the same report for the same period. Bounds as far apart as those of the claims allow.
 */
function countedAs(
  wanted: CategoryVersion,
  meant: CategoryVersion,
  claim: StandingClaim,
  claims: readonly StandingClaim[],
): { count: Allowed | null; from: string[] } {
  const from = [claim.id];
  let count: Allowed = { low: claim.figure?.low ?? 0, high: claim.figure?.high ?? null };
  const beside = (tag: Tag) =>
    claims.find(
      (other) =>
        other.report === claim.report &&
        other.id !== claim.id &&
        other.measure === claim.measure &&
        other.period?.to === claim.period?.to &&
        other.period?.from === claim.period?.from &&
        other.figure !== null &&
        other.unit === "people" &&
        isOf(other, tag),
    );
  for (const tag of meant.includes.filter((each) => !wanted.includes.includes(each))) {
    const part = beside(tag);
    if (!part?.figure) return { count: null, from: [] };
    const { low, high } = part.figure;
    count = {
      low: high === null ? 0 : Math.max(0, count.low - high),
      high: count.high === null ? null : Math.max(0, count.high - low),
    };
    from.push(part.id);
  }
  for (const tag of wanted.includes.filter((each) => !meant.includes.includes(each))) {
    const part = beside(tag);
    if (!part?.figure) return { count: null, from: [] };
    const { low, high } = part.figure;
    count = { low: count.low + low, high: count.high === null || high === null ? null : count.high + high };
    from.push(part.id);
  }
  return { count, from };
}

import { type Claim, dayNumber, type Scope, type Tag } from "@bilan/vocabulary";
import { type Bearing, isStock, narrowing } from "./bearing.js";
import { partsOf, wholeOf } from "./parts.js";

/**
 * Of whom a figure speaks, as conditions that a person must all meet. Each list of tags, groups or nationalities is a
 * condition of its own, met by any one of the list.
 */
export interface Reach {
  /** ids, country first; empty: everywhere */
  readonly place: readonly string[];
  /** days since 1970-01-01, both inside; infinite where open */
  readonly from: number;
  readonly to: number;
  readonly tags: readonly (readonly Tag[])[];
  readonly groups: readonly (readonly string[])[];
  readonly nationalities: readonly (readonly string[])[];
  readonly causes: readonly string[];
  /** conditions of which nothing is known but their name: a doer, a place of no gazetteer; "not …" is the opposite */
  readonly marks: readonly string[];
}

/** The reach of a scope. A stock has no days: its claims are those of the scope's own period. */
export function reachOfScope(scope: Scope, lineage: readonly string[] | null): Reach {
  const timeless = isStock(scope.measure);
  return {
    place: lineage ?? [],
    from: timeless || scope.from === null ? Number.NEGATIVE_INFINITY : dayNumber(scope.from),
    to: timeless || scope.to === null ? Number.POSITIVE_INFINITY : dayNumber(scope.to),
    tags: scope.people.length > 0 ? [scope.people] : [],
    groups: [],
    nationalities: [],
    causes: [],
    // Whom an alliance holds changes with the days: what claims say of its members only bounds it from outside.
    marks: scope.parties?.length ? [`of ${JSON.stringify([...scope.parties].sort())}`] : [],
  };
}

/**
 * The reach of a claim, or null where it cannot be told: not people, not asserted, no known place or period. A part
 * reaches no further than its whole. `all` are the claims beside it, among which its whole and its siblings are.
 */
export function reachOf(bearing: Bearing, all: readonly Bearing[], seen: readonly string[] = []): Reach | null {
  const { claim } = bearing;
  if (claim.unit !== "people" || claim.stance !== "asserts" || seen.includes(claim.id)) return null;
  const whole = wholeOf(bearing, all);
  const around = whole ? reachOf(whole, all, [...seen, claim.id]) : null;
  const place = bearing.around.length > 0 ? bearing.around : (around?.place ?? []);
  const days = claim.period === null ? around : daysOf(claim);
  if (place.length === 0 || days === null) return null;
  const { tags, groups, nationalities } = claim.population;
  const own: Reach = {
    place,
    from: days.from,
    to: days.to,
    tags: tags.length > 0 ? [tags] : [],
    groups: groups.length > 0 ? [groups] : [],
    nationalities: nationalities.length > 0 ? [nationalities] : [],
    causes: claim.cause === null ? [] : [claim.cause],
    marks: marksOf(bearing, whole, all),
  };
  return around === null ? own : within(own, around);
}

function daysOf({ measure, period }: Claim): { from: number; to: number } | null {
  if (period === null || period.from.startsWith("--") || period.to.startsWith("--")) return null;
  if (measure !== null && isStock(measure)) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  return { from: dayNumber(period.from), to: dayNumber(period.to) };
}

function marksOf(bearing: Bearing, whole: Bearing | null, all: readonly Bearing[]): string[] {
  const { claim } = bearing;
  const { tags, groups, nationalities } = claim.population;
  const marks: string[] = [];
  if (claim.place !== null && bearing.place === null) marks.push(`in ${JSON.stringify(claim.place)}`);
  if (narrowing(claim) !== null && claim.by.length > 0) marks.push(`by ${JSON.stringify([...claim.by].sort())}`);
  if (claim.partOf === null) return marks;
  const said =
    tags.length + groups.length + nationalities.length > 0 || (whole !== null && isNarrower(claim, whole.claim));
  if (!said) marks.push(`part ${claim.report} ${claim.id}`);
  const siblings = whole ? partsOf(whole, all) : [];
  // Jihadists may be called rebels, but not by one who lists both as parts of one whole.
  const cut = `rebels of ${claim.report} ${claim.partOf}`;
  if (
    isOnly(tags, "rebels", "jihadists") &&
    siblings.some((one) => isOnly(one.claim.population.tags, "jihadists", "rebels"))
  )
    marks.push(`not ${cut}`);
  if (
    isOnly(tags, "jihadists", "rebels") &&
    siblings.some((one) => isOnly(one.claim.population.tags, "rebels", "jihadists"))
  )
    marks.push(cut);
  return marks;
}

/** Whether a part differs from its whole in cause, doer, place or period. */
function isNarrower(part: Claim, whole: Claim): boolean {
  const scope = ({ cause, by, place, period }: Claim) => JSON.stringify([cause, by, place, period]);
  return scope(part) !== scope(whole);
}

function isOnly(tags: readonly Tag[], one: Tag, other: Tag): boolean {
  return tags.includes(one) && !tags.includes(other);
}

/** The reach of a part inside its whole; where the two do not meet the part stands for itself. */
function within(part: Reach, whole: Reach): Reach {
  const from = Math.max(part.from, whole.from);
  const to = Math.min(part.to, whole.to);
  if (from > to || arePlacesApart(part, whole)) return part;
  return {
    place: part.place.length >= whole.place.length ? part.place : whole.place,
    from,
    to,
    tags: [...whole.tags, ...part.tags],
    groups: [...whole.groups, ...part.groups],
    nationalities: [...whole.nationalities, ...part.nationalities],
    causes: [...new Set([...whole.causes, ...part.causes])],
    marks: [...new Set([...whole.marks, ...part.marks])],
  };
}

/** Whether one place lies in the other or is the same; everywhere holds every place. */
export function arePlacesApart(a: Reach, b: Reach): boolean {
  const [x, y] = [a.place.at(-1), b.place.at(-1)];
  return x !== undefined && y !== undefined && !a.place.includes(y) && !b.place.includes(x);
}

/** Whether two reaches have a place and a day in common. */
export function meet(a: Reach, b: Reach): boolean {
  return a.from <= b.to && b.from <= a.to && !arePlacesApart(a, b);
}

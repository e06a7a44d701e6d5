import { type Claim, type Measure, type Scope, type StandingClaim, type Tag } from "@bilan/vocabulary";
import { speakerKey } from "@bilan/organisations";
import type { ClaimReason } from "./codes.js";
import { FACETS } from "./people.js";
import type { PlaceBook } from "./placebook.js";

/** How a claim lies to a scope in one dimension: its own extent against the scope's. */
export type Extent = "same" | "narrower" | "wider" | "overlapping" | "disjoint" | "not-given" | "not-known";

/** A claim of a figure of people against a scope: each dimension, and what follows. */
export interface Bearing {
  readonly claim: StandingClaim & { measure: Measure; figure: NonNullable<Claim["figure"]> };
  /** country first; null: everywhere is not said, or the place is not in the gazetteer */
  readonly place: readonly string[] | null;
  /** the finest place known to hold the claim's, country first; empty: none is known */
  readonly around: readonly string[];
  readonly where: Extent;
  readonly when: Extent;
  readonly whom: Extent;
  /** null: comparable */
  readonly why: ClaimReason | null;
}

/** Measures of how things stand on a day: they do not add up over days. */
const STOCKS: readonly Measure[] = ["resident", "besieged", "in-need", "trapped", "deployed"];

/** Measures in which who did it picks out some of the people counted. */
const ATTRIBUTED: readonly Measure[] = ["killed", "injured", "detained", "abducted", "missing", "casualties"];

export function isStock(measure: Measure): boolean {
  return STOCKS.includes(measure);
}

/** The bearing of a claim on a scope, or null where it has none: no figure, another measure, a disjoint place or period. */
export function bearingOf(
  claim: StandingClaim,
  scope: Scope,
  lineage: readonly string[] | null,
  gazetteer: Gazetteer,
): Bearing | null {
  const { measure, figure } = claim;
  if (measure !== scope.measure || figure === null) return null;
  const named = gazetteer.place(claim.place);
  const where = placeExtent(claim, named, lineage);
  const when = periodExtent(claim.period, scope);
  if (where === "disjoint" || when === "disjoint") return null;
  const whom = peopleExtent(claim, scope);
  const bearing = {
    claim: { ...claim, measure, figure },
    place: named.exact ? named.lineage : null,
    around: named.lineage,
    where,
    when,
    whom,
  };
  return { ...bearing, why: reason(bearing) };
}

/** Whether the people of a claim are surely among those of the scope: its figure is then a lower bound. */
export function isInside(bearing: Bearing): boolean {
  const { claim, where, when, whom } = bearing;
  return (
    claim.unit === "people" &&
    claim.stance === "asserts" &&
    isIn(where) &&
    (isStock(claim.measure) ? when === "same" : isIn(when)) &&
    isIn(whom)
  );
}

/** Who says it, nearest first; the publisher where the text names nobody. */
export function speakerOf(claim: StandingClaim): string {
  return claim.speaker[0] ?? claim.publisher ?? "";
}

/** The organisation that says it: one, in whatever language and spelling texts name it. */
export function organisationSaying(claim: StandingClaim): string {
  return speakerKey(speakerOf(claim));
}

function isIn(extent: Extent): boolean {
  return extent === "same" || extent === "narrower";
}

function reason(bearing: Omit<Bearing, "why">): ClaimReason | null {
  const { claim, where, when, whom } = bearing;
  if (claim.unit !== "people") return claim.unit;
  if (claim.stance !== "asserts") return "not-asserted";
  if (where !== "same") return PLACE_REASONS[where] ?? "unknown-place";
  if (when !== "same") return PERIOD_REASONS[when] ?? "other-period";
  if (whom !== "same") return claim.partOf === null ? (PEOPLE_REASONS[whom] ?? "other-people") : "part-of";
  return narrowing(claim) ?? (claim.partOf !== null && claim.population.tags.length === 0 ? "part-of" : null);
}

const PLACE_REASONS: Partial<Record<Extent, ClaimReason>> = {
  narrower: "narrower-place",
  wider: "wider-place",
  "not-given": "no-place",
  "not-known": "unknown-place",
};

const PERIOD_REASONS: Partial<Record<Extent, ClaimReason>> = {
  narrower: "narrower-period",
  wider: "wider-period",
  "not-given": "no-period",
  "not-known": "unknown-year",
};

const PEOPLE_REASONS: Partial<Record<Extent, ClaimReason>> = { narrower: "narrower-people", wider: "wider-people" };

/** What else picks out some of the people counted: a cause, a doer. */
export function narrowing(claim: StandingClaim): ClaimReason | null {
  if (claim.cause !== null) return "one-cause";
  return claim.by.length > 0 && claim.measure !== null && ATTRIBUTED.includes(claim.measure) ? "one-perpetrator" : null;
}

function placeExtent(claim: StandingClaim, named: Named, scope: readonly string[] | null): Extent {
  if (claim.place === null) return "not-given";
  const { lineage, exact } = named;
  const id = lineage.at(-1);
  if (id === undefined) return "not-known";
  if (scope === null) return "narrower";
  const outer = scope.at(-1) ?? "";
  if (lineage.includes(outer)) return exact && id === outer ? "same" : "narrower";
  if (scope.includes(id)) return exact ? "wider" : "not-known";
  return "disjoint";
}

function periodExtent(period: Claim["period"], scope: Scope): Extent {
  if (period === null) return "not-given";
  if (period.from.startsWith("--") || period.to.startsWith("--")) return "not-known";
  const [from, to] = [scope.from ?? "0000-01-01", scope.to ?? "9999-12-31"];
  if (period.to < from || period.from > to) return "disjoint";
  if (period.from === from && period.to === to) return "same";
  if (period.from >= from && period.to <= to) return "narrower";
  return period.from <= from && period.to >= to ? "wider" : "overlapping";
}

function peopleExtent(claim: StandingClaim, { people: asked, parties = [] }: Scope): Extent {
  const { tags, groups, nationalities } = claim.population;
  const extents = Object.values(FACETS).map((facet): Extent => {
    const theirs = tags.filter((tag) => (facet as readonly Tag[]).includes(tag));
    const ours = asked.filter((tag) => (facet as readonly Tag[]).includes(tag));
    if (theirs.length === 0) return ours.length === 0 ? "same" : "wider";
    const within = ours.length === 0 || theirs.every((tag) => ours.includes(tag));
    const around = ours.length > 0 && ours.every((tag) => theirs.includes(tag));
    return within ? (around ? "same" : "narrower") : around ? "wider" : "overlapping";
  });
  extents.push(groupExtent(groups, parties));
  if (nationalities.length > 0) extents.push("narrower");
  const is = (extent: Extent) => extents.includes(extent);
  if (is("overlapping") || (is("narrower") && is("wider"))) return "overlapping";
  return is("narrower") ? "narrower" : is("wider") ? "wider" : "same";
}

/** Groups of a claim against the parties asked for, each by the one name of its organisation; neither: everyone's people. */
function groupExtent(groups: readonly string[], parties: readonly string[]): Extent {
  if (parties.length === 0) return groups.length === 0 ? "same" : "narrower";
  if (groups.length === 0) return "wider";
  const [theirs, ours] = [groups, parties].map((names) => new Set(names.map(speakerKey)));
  const within = [...(theirs ?? [])].every((name) => ours?.has(name));
  const around = [...(ours ?? [])].every((name) => theirs?.has(name));
  return within ? (around ? "same" : "narrower") : around ? "wider" : "overlapping";
}

interface Named {
  /** ids, country first; empty: not known */
  readonly lineage: readonly string[];
  /** whether the last id is the place named, and not only one that holds it */
  readonly exact: boolean;
}

/** Places of claims, each looked up once. */
export class Gazetteer {
  readonly #book: PlaceBook;
  readonly #named = new Map<string, Named>();

  constructor(book: PlaceBook) {
    this.#book = book;
  }

  /** The place of a claim; where only the place around it is known, that. */
  place(place: Claim["place"]): Named {
    if (place === null) return { lineage: [], exact: false };
    const key = JSON.stringify([place.name, place.in]);
    let named = this.#named.get(key);
    if (!named) {
      const id = this.#book.resolveNamed(place);
      const around = id === null && place.in !== null ? this.#book.resolveNamed({ name: place.in, in: null }) : null;
      named = { lineage: this.#lineage(id ?? around), exact: id !== null };
      this.#named.set(key, named);
    }
    return named;
  }

  #lineage(id: string | null): readonly string[] {
    return id === null ? [] : this.#book.lineage(id).map((step) => step.id);
  }
}

import { speakerKey, wholeOf } from "@bilan/organisations";
import type { Grade, Grading, Incident, IncidentLink, Reliability, StandingClaim } from "@bilan/vocabulary";
import { origins } from "./origins.js";
import { compareText } from "./order.js";

/** A rule by which a grade follows from claims, as data. A change in any value is a new version. */
export interface GradeRule {
  readonly name: string;
  readonly version: string;
  /** this many origins whose bounds have a number in common confirm an incident */
  readonly confirming: number;
  /** this many origins make it fair */
  readonly fair: number;
  /** one origin rated so makes it fair */
  readonly reliable: readonly Reliability[];
}

/** The rules by name. Confirmed, fair, weak, contested and discounted are those of Airwars (airwars.org/about/methodology). */
export const GRADE_RULES = {
  "grade-by-origins": {
    name: "grade-by-origins",
    version: "1",
    confirming: 3,
    fair: 2,
    reliable: ["A", "B"],
  },
} as const satisfies Record<string, GradeRule>;

/** How the grades of a dataset came about, where no claim is tied to its records: by the rule of its import. */
const MAPPINGS: Readonly<Record<string, string>> = { "ucdp-ged": "1" };

/**
 * Why an incident has its grade, with the values of `params`:
 * acknowledged: the party held responsible says so itself (party);
 * origins-agree: so many independent origins, with bounds that have a number in common (origins);
 * several-origins: so many independent origins (origins);
 * reliable-origin: one origin that is rated so (organisation, reliability);
 * one-origin: a single origin that is not rated reliable (organisation);
 * competing-parties: origins hold different parties responsible (a, b);
 * all-withdrawn: each origin that told of it has since denied it (origins);
 * only-denied: nobody tells of it, and so many origins deny it (origins);
 * as-recorded: no claim is tied to it; the grade came with the record (dataset);
 * sources-named: so many independent organisations are named as its sources (organisations).
 */
export const GRADE_REASONS = [
  "acknowledged",
  "origins-agree",
  "several-origins",
  "reliable-origin",
  "one-origin",
  "competing-parties",
  "all-withdrawn",
  "only-denied",
  "as-recorded",
  "sources-named",
] as const;
export type GradeReason = (typeof GRADE_REASONS)[number];

/** What an incident's grade follows from. */
export interface GradeGrounds {
  readonly links: ReadonlyMap<string, readonly IncidentLink[]>;
  readonly decisions: ReadonlyMap<string, Grade>;
  /** by organisation; one that nobody rated cannot be judged (F) */
  readonly reliability: ReadonlyMap<string, Reliability>;
}

type Reason = Grading["reasons"][number] & { readonly code: GradeReason };

/** The grade of an incident by rule: of the claims that tell of it, or where none is tied to it the one it came with. */
export function gradingOf(
  incident: Incident,
  claims: readonly StandingClaim[],
  reliability: GradeGrounds["reliability"],
  rule: GradeRule = GRADE_RULES["grade-by-origins"],
): Grading {
  if (claims.length === 0) return asRecorded(incident);
  const [grade, reason] = decided(claims, reliability, rule);
  return {
    grade,
    rule: { name: rule.name, version: rule.version },
    reasons: [reason],
    origins: origins(claims).map(({ organisation, claims: of }) => ({
      organisation,
      claims: of.map((one) => ({ ...one })),
    })),
  };
}

/** The incidents with the grades that stand: a person's decision, else the rule's where claims are tied to them. */
export function graded(
  incidents: readonly Incident[],
  claims: readonly StandingClaim[],
  { links, decisions, reliability }: GradeGrounds,
): Incident[] {
  if (links.size + decisions.size === 0) return [...incidents];
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return incidents.map((incident) => {
    const decision = decisions.get(incident.id);
    if (decision !== undefined) return { ...incident, grade: decision };
    const told = claimsTelling(links.get(incident.id) ?? [], byId);
    return told.length === 0 ? incident : { ...incident, grade: gradingOf(incident, told, reliability).grade };
  });
}

/** The claims that tell of an incident, by its links; one that is no longer made tells nothing. */
export function claimsTelling(
  links: readonly IncidentLink[],
  claims: ReadonlyMap<string, StandingClaim>,
): StandingClaim[] {
  return links.flatMap(({ claim, decision }) => (decision === "same" ? (claims.get(claim) ?? []) : []));
}

function asRecorded(incident: Incident): Grading {
  const version = MAPPINGS[incident.dataset];
  const named = new Set(incident.speakers.map((speaker) => wholeOf(speakerKey(speaker)))).size;
  return {
    grade: incident.grade,
    rule: version === undefined ? { name: "as-recorded", version: "1" } : { name: incident.dataset, version },
    reasons: [
      { code: "as-recorded", params: { dataset: incident.dataset } },
      ...(named > 0 ? [{ code: "sources-named", params: { organisations: named } }] : []),
    ],
    origins: [],
  };
}

function decided(
  claims: readonly StandingClaim[],
  reliability: GradeGrounds["reliability"],
  rule: GradeRule,
): [Grade, Reason] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const told = origins(claims).map(({ organisation, claims: of }) => ({
    organisation,
    latest: of.flatMap(({ id }) => byId.get(id) ?? []).toSorted(byPublication),
  }));
  // An origin stands where it ends: a later denial of its own takes back what it said.
  const telling = told.filter(({ latest }) => tells(lastOf(latest)));
  const everTold = told.filter(({ latest }) => latest.some(tells));
  if (telling.length === 0) {
    return everTold.length > 0
      ? ["discounted", { code: "all-withdrawn", params: { origins: everTold.length } }]
      : ["discounted", { code: "only-denied", params: { origins: told.length } }];
  }
  const blamed = telling.map(({ organisation, latest }) => ({
    organisation,
    parties: new Set(latest.filter(tells).flatMap(({ by }) => by.map((party) => wholeOf(speakerKey(party))))),
  }));
  const owning = blamed.find(({ organisation }) => blamed.some(({ parties }) => parties.has(organisation)));
  if (owning) return ["confirmed", { code: "acknowledged", params: { party: owning.organisation } }];
  const rival = rivals(blamed.map(({ parties }) => parties));
  if (rival) return ["contested", { code: "competing-parties", params: { a: rival[0], b: rival[1] } }];
  const agreeing = mostAgreeing(telling.map(({ latest }) => latest.filter(tells)));
  if (agreeing >= rule.confirming) return ["confirmed", { code: "origins-agree", params: { origins: agreeing } }];
  if (telling.length >= rule.fair) return ["fair", { code: "several-origins", params: { origins: telling.length } }];
  const [only] = telling;
  const organisation = only?.organisation ?? "";
  const rating = reliability.get(organisation) ?? "F";
  if (rule.reliable.includes(rating)) {
    return ["fair", { code: "reliable-origin", params: { organisation, reliability: rating } }];
  }
  return ["weak", { code: "one-origin", params: { organisation } }];
}

/** Whether a claim tells that it happened: it says or confirms so, and does not count nobody. */
function tells(claim: StandingClaim | undefined): boolean {
  if (!claim) return false;
  return (claim.stance === "asserts" || claim.stance === "confirms") && claim.figure?.high !== 0;
}

function lastOf(claims: readonly StandingClaim[]): StandingClaim | undefined {
  return claims.at(-1);
}

/** Two parties whom different origins hold responsible, where they name none in common. */
function rivals(blamed: readonly ReadonlySet<string>[]): [string, string] | null {
  const naming = blamed.filter((parties) => parties.size > 0);
  for (const [i, a] of naming.entries()) {
    const other = naming.slice(i + 1).find((b) => ![...a].some((party) => b.has(party)));
    if (other) return [[...a][0] ?? "", [...other][0] ?? ""];
  }
  return null;
}

/**
 * The most origins whose bounds have one number in common. An origin's reach from the least to the most that it said, so
 * that an echo of what it said before changes nothing; one without a figure agrees with any.
 */
function mostAgreeing(origins: readonly (readonly StandingClaim[])[]): number {
  const bounds = origins.map((claims) => ({
    low: Math.min(...claims.map(({ figure }) => figure?.low ?? 0)),
    high: Math.max(...claims.map(({ figure }) => figure?.high ?? Number.POSITIVE_INFINITY)),
  }));
  return Math.max(0, ...bounds.map(({ low: at }) => bounds.filter(({ low, high }) => low <= at && at <= high).length));
}

function byPublication(a: StandingClaim, b: StandingClaim): number {
  return (
    compareText(a.published ?? "", b.published ?? "") ||
    compareText(a.knownFrom, b.knownFrom) ||
    compareText(a.report, b.report) ||
    a.span[0] - b.span[0]
  );
}

import { speakerKey } from "@bilan/organisations";
import type { Scope, StandingClaim, Toll, TollClaim } from "@bilan/vocabulary";
import { type Bearing, bearingOf, Gazetteer } from "./bearing.js";
import { cite } from "./citation.js";
import { contradictionsOf } from "./contradiction.js";
import { documentedOf, note } from "./documented.js";
import { impliedBy } from "./implied.js";
import type { Refusal, TollQuestion } from "./question.js";
import type { Solving } from "./ranging.js";
import type { TollIndex } from "./records.js";
import { compareText } from "./order.js";
import { claimedBounds, isComparable } from "./standing.js";
import { ask } from "./verdict.js";

/**
 * The toll of a question over the records of an index, with the claims that bear on its scope beside it. Under a rule of
 * claims the total is theirs and there are no rows; what was left out or apart, and residuals, still are of the records.
 * Without a solver, what claims about overlapping people imply may be wider than need be; `implied.exact` says so.
 */
export function toll(
  index: TollIndex,
  claims: readonly StandingClaim[],
  question: TollQuestion,
  solving: Solving | null = null,
): Toll | Refusal {
  const asked = ask(index, question);
  if ("problem" in asked) return asked;
  const { rule } = asked;
  const { scope } = question;
  const { total, notes, ...rest } = documentedOf(index, question, asked);
  const lineage = asked.lineage?.map((step) => step.id) ?? null;
  const bearings = bearingsOf(index, claims, question, lineage);
  const world = bearingsOf(index, claims, { ...question, scope: everythingOf(scope) }, null);
  const implied = impliedBy(world, { index, scope, lineage, grade: question.grade, solving });
  const contradictions = contradictionsOf(bearings, total, implied.conflict, solving);
  return {
    scope,
    rule: { name: rule.name, version: rule.version },
    knownOn: question.knownOn,
    citation: cite(question, rule.version),
    grade: question.grade,
    ...rest,
    total: rule.choice === null ? total : { ...claimedBounds(bearings, rule.choice), records: 0, possible: 0 },
    claims: bearings.map((bearing) => tollClaim(bearing, total.best)),
    implied: implied.bounds,
    contradictions,
    notes: [
      ...notes,
      ...note("documented-exceeds-claims", {
        claims: bearings.filter((one) => (residual(one, total.best) ?? 0) < 0).length,
      }),
      ...note("claims-have-no-rows", { breakdowns: rule.choice === null ? 0 : question.by.length }),
    ],
  };
}

/** The widest scope of a measure: claims outside the scope asked for can bound it too. */
function everythingOf({ measure }: Scope): Scope {
  return { measure, people: [], place: null, from: null, to: null };
}

/** The claims that bear on a scope: comparable ones first, then as published. */
function bearingsOf(
  index: TollIndex,
  claims: readonly StandingClaim[],
  { scope, claimant }: TollQuestion,
  lineage: readonly string[] | null,
): Bearing[] {
  const gazetteer = new Gazetteer(index.book);
  return claims
    .filter((claim) => claimant === null || saidBy(claim, claimant))
    .flatMap((claim) => bearingOf(claim, scope, lineage, gazetteer) ?? [])
    .sort((a, b) => Number(isComparable(b)) - Number(isComparable(a)) || byAppearance(a.claim, b.claim));
}

/** As published, and within a report as they stand in it. */
function byAppearance(a: StandingClaim, b: StandingClaim): number {
  return (
    compareText(a.published ?? "", b.published ?? "") ||
    compareText(a.report, b.report) ||
    a.span[0] - b.span[0] ||
    compareText(a.id, b.id)
  );
}

function saidBy(claim: StandingClaim, claimant: string): boolean {
  const speakers = claim.speaker.length > 0 ? claim.speaker : [claim.publisher ?? ""];
  return speakers.some((speaker) => speakerKey(speaker) === speakerKey(claimant));
}

function tollClaim(bearing: Bearing, documented: number | null): TollClaim {
  const { claim, why } = bearing;
  return {
    id: claim.id,
    report: claim.report,
    speaker: claim.speaker,
    publisher: claim.publisher,
    measure: claim.measure,
    figure: claim.figure,
    people: claim.population,
    place: claim.place?.name ?? null,
    period: claim.period,
    partOf: claim.partOf,
    published: claim.published,
    quote: claim.quote,
    span: claim.span,
    comparable: isComparable(bearing),
    why,
    residual: residual(bearing, documented),
  };
}

/** Claimed at least, minus documented; negative where the records have more, null where they cannot be compared. */
function residual(bearing: Bearing, documented: number | null): number | null {
  return isComparable(bearing) && documented !== null ? bearing.claim.figure.low - documented : null;
}

import type { Scope, StandingClaim, Toll, TollCell, TollClaim, TollNote } from "@bilan/vocabulary";
import { type Bearing, bearingOf, Gazetteer } from "./bearing.js";
import { cite } from "./citation.js";
import type { NoteCode } from "./codes.js";
import { contradictionsOf } from "./contradiction.js";
import { contribution } from "./contribution.js";
import { impliedBy } from "./implied.js";
import { POSSIBLE } from "./placement.js";
import type { Refusal, TollQuestion } from "./question.js";
import type { Solving } from "./ranging.js";
import type { TollIndex } from "./records.js";
import { compareText } from "./order.js";
import { Rows } from "./rows.js";
import { claimedBounds, isComparable } from "./standing.js";
import { Sum } from "./sum.js";
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
  const { rule, people } = asked;
  const { scope } = question;
  const total = new Sum();
  const apart = new Sum();
  const apartReasons: Record<string, number> = {};
  const leftReasons: Record<string, number> = {};
  const rows = new Rows(index, asked, rule.layer === "documented" ? question.by : []);
  let left = 0;
  let crossed = 0;
  let missing = 0;
  for (let i = 0; i < index.records.length; i += 1) {
    const { membership, degree, reason } = asked.judge(i);
    if (membership === "left") {
      left += 1;
      tally(leftReasons, reason);
      continue;
    }
    const range = contribution(index, i, people, null);
    if (membership === "apart") {
      apart.low += range.low;
      apart.best += range.best;
      apart.high += range.high;
      apart.records += 1;
      tally(apartReasons, reason);
      continue;
    }
    total.add(range, degree);
    rows.add(i, degree);
    if (range.high < range.best || range.low > range.best) crossed += 1;
    if (degree > POSSIBLE && Number.isNaN(range.best)) missing += 1;
  }
  const documented = total.bounds();
  const lineage = asked.lineage?.map((step) => step.id) ?? null;
  const bearings = bearingsOf(index, claims, question, lineage);
  const world = bearingsOf(index, claims, { ...question, scope: everythingOf(scope) }, null);
  const implied = impliedBy(world, { index, scope, lineage, grade: question.grade, solving });
  const finished = rows.finished();
  const cell =
    rule.choice === null
      ? { ...total.cell(), possible: total.possible + apart.records }
      : { ...claimedBounds(bearings, rule.choice), records: 0, possible: 0 };
  const contradictions = contradictionsOf(bearings, documented, implied.conflict, solving);
  const notes: TollNote[] = [
    ...note("bounds-crossed", { records: crossed }),
    ...note("best-missing", { records: missing }),
    ...note("in-several-rows", { records: rows.straddling }),
    ...note("in-likely-row", { records: rows.guessed }),
    ...(rows.straddling + rows.guessed === 0 ? widthNote(question, cell, finished) : []),
    ...sumNote(question, cell.best, finished),
    ...note("documented-exceeds-claims", {
      claims: bearings.filter((one) => (residual(one, documented.best) ?? 0) < 0).length,
    }),
    ...note("claims-have-no-rows", { breakdowns: rule.choice === null ? 0 : question.by.length }),
  ];
  return {
    scope,
    rule: { name: rule.name, version: rule.version },
    knownOn: question.knownOn,
    citation: cite(question, rule.version),
    grade: question.grade,
    total: cell,
    rows: finished,
    apart: { ...apart.bounds(), records: apart.records, reasons: apartReasons },
    claims: bearings.map((bearing) => tollClaim(bearing, documented.best)),
    implied: implied.bounds,
    contradictions,
    left: { records: left, reasons: leftReasons },
    notes,
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
  return speakers.some((speaker) => speaker.toLowerCase() === claimant.toLowerCase());
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

function tally(reasons: Record<string, number>, reason: string | null): void {
  if (reason !== null) reasons[reason] = (reasons[reason] ?? 0) + 1;
}

/** A note, unless what it counts is nothing. */
function note(code: NoteCode, params: Record<string, number>): TollNote[] {
  return Object.values(params).some((value) => value > 0) ? [{ code, params }] : [];
}

/** Rows whose bounds together are not the total's, though no record is in doubt between them. */
function widthNote(question: TollQuestion, total: TollCell, rows: Toll["rows"]): (TollNote & { code: NoteCode })[] {
  if (rows.length === 0) return [];
  const low = rows.reduce((sum, row) => sum + row.low, 0);
  const high = rows.reduce<number | null>((sum, row) => (sum === null || row.high === null ? null : sum + row.high), 0);
  if (low === total.low && (high === total.high || high === null)) return [];
  return [{ code: "rows-are-wider", params: { by: question.by.join(","), low, ...(high !== null && { high }) } }];
}

function sumNote(question: TollQuestion, best: number | null, rows: Toll["rows"]): (TollNote & { code: NoteCode })[] {
  if (rows.length === 0) return [];
  const sum = rows.reduce<number | null>((all, row) => (all === null || row.best === null ? null : all + row.best), 0);
  if (sum === best) return [];
  const params: TollNote["params"] = { by: question.by.join(",") };
  if (best !== null) params["total"] = best;
  if (sum !== null) params["rows"] = sum;
  return [{ code: "rows-do-not-add-up", params }];
}

import type { EvidenceRow } from "@bilan/vocabulary";
import { dayNumber, GRADES, MEASURES } from "@bilan/vocabulary/plain";
import type { RecordReason } from "./codes.js";
import { cellDegrees, recordDegree } from "./people.js";
import type { PlaceStep } from "./placebook.js";
import { CERTAIN, type Degree, LIKELY, NONE, type Placement, POSSIBLE, placement } from "./placement.js";
import type { Refusal, TollQuestion } from "./question.js";
import { checked } from "./question.js";
import type { TollIndex } from "./records.js";
import type { Rule } from "./rule.js";

export interface Verdict {
  readonly membership: EvidenceRow["membership"];
  readonly degree: Degree;
  readonly reason: RecordReason | null;
}

/** Every way in which a record can stand to a question. */
export const VERDICTS = {
  counted: { membership: "counted", degree: CERTAIN, reason: null },
  likelyPlace: { membership: "possible", degree: LIKELY, reason: "place-may-be-outside" },
  possiblePlace: { membership: "possible", degree: POSSIBLE, reason: "place-may-be-outside" },
  likelyPeriod: { membership: "possible", degree: LIKELY, reason: "period-straddles" },
  possiblePeriod: { membership: "possible", degree: POSSIBLE, reason: "period-straddles" },
  likelyPeople: { membership: "possible", degree: LIKELY, reason: "people-may-be-others" },
  possiblePeople: { membership: "possible", degree: POSSIBLE, reason: "people-may-be-others" },
  placeTooWide: { membership: "apart", degree: NONE, reason: "place-too-wide" },
  periodTooLong: { membership: "apart", degree: NONE, reason: "period-too-long" },
  otherMeasure: { membership: "left", degree: NONE, reason: "other-measure" },
  belowGrade: { membership: "left", degree: NONE, reason: "below-grade" },
  outsidePlace: { membership: "left", degree: NONE, reason: "outside-place" },
  outsidePeriod: { membership: "left", degree: NONE, reason: "outside-period" },
  otherPeople: { membership: "left", degree: NONE, reason: "other-people" },
} as const satisfies Record<string, Verdict>;

/** A question made ready for the records of an index. Days are numbers since 1970-01-01; open ends are infinite. */
export interface Asked {
  readonly rule: Rule;
  readonly lineage: readonly PlaceStep[] | null;
  readonly place: Placement;
  readonly people: Uint8Array | null;
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  /** whether record i has the measure and the grade, and people that may be meant; else why not */
  admits(i: number): Verdict | null;
  judge(i: number): Verdict;
}

/** The question against an index, or why it has no answer: 202 place not known, 501, 502. */
export function ask(index: TollIndex, question: TollQuestion): Asked | Refusal {
  const rule = checked(question);
  if ("problem" in rule) return rule;
  const { scope } = question;
  const lineage = scope.place === null ? null : index.book.lineage(scope.place.id);
  if (lineage?.length === 0) return { problem: 202, detail: scope.place?.id ?? "" };
  const place = placement(index, lineage);
  const people = cellDegrees(index, scope);
  const from = scope.from === null ? Number.NEGATIVE_INFINITY : dayNumber(scope.from);
  const to = scope.to === null ? Number.POSITIVE_INFINITY : dayNumber(scope.to);
  const limit = rule.apartAbove ?? Number.POSITIVE_INFINITY;
  const measure = MEASURES.indexOf(scope.measure);
  const worst = GRADES.indexOf(question.grade);

  const admits = (i: number): Verdict | null => {
    if (index.measure[i] !== measure) return VERDICTS.otherMeasure;
    if ((index.grade[i] ?? 0) > worst) return VERDICTS.belowGrade;
    return recordDegree(index, i, people) === NONE ? VERDICTS.otherPeople : null;
  };
  const judge = (i: number): Verdict => {
    const refused = admits(i);
    if (refused) return refused;
    const where = place.degree(i);
    if (where === NONE) return VERDICTS.outsidePlace;
    const when = periodDegree(index, i, from, to);
    if (when === NONE) return VERDICTS.outsidePeriod;
    const whom = recordDegree(index, i, people);
    if (where === CERTAIN && when === CERTAIN) {
      return whom === CERTAIN ? VERDICTS.counted : whom === LIKELY ? VERDICTS.likelyPeople : VERDICTS.possiblePeople;
    }
    // Its width is the doing of disclosure control: it tells nothing of whether its records bear on the scope.
    if (index.coarse[i] === 1) return where === CERTAIN ? VERDICTS.likelyPeriod : VERDICTS.likelyPlace;
    const room = where === POSSIBLE ? place.room(i) : 1;
    if (room * stretch(index, i, from, to) > limit) return room > 1 ? VERDICTS.placeTooWide : VERDICTS.periodTooLong;
    const likely = where >= LIKELY && when >= LIKELY && whom >= LIKELY;
    if (where !== CERTAIN) return likely ? VERDICTS.likelyPlace : VERDICTS.possiblePlace;
    return likely ? VERDICTS.likelyPeriod : VERDICTS.possiblePeriod;
  };
  return { rule, lineage, place, people, from, to, limit, admits, judge };
}

/** Whether the best of line i is not known in a toll: it was made coarser, and the scope cuts it. */
export function isCut(index: TollIndex, i: number, degree: Degree, people: Uint8Array | null): boolean {
  return index.coarse[i] === 1 && (degree < CERTAIN || people !== null);
}

/** How record i lies to a period: inside, overlapping with its middle day inside, overlapping, or outside. */
export function periodDegree(index: TollIndex, i: number, from: number, to: number): Degree {
  const first = index.from[i] ?? 0;
  const last = index.to[i] ?? 0;
  if (first >= from && last <= to) return CERTAIN;
  if (last < from || first > to) return NONE;
  const middle = index.middle[i] ?? 0;
  return middle >= from && middle <= to ? LIKELY : POSSIBLE;
}

/** Days of record i for each of its days that a period covers; at least 1. They must overlap. */
export function stretch(index: TollIndex, i: number, from: number, to: number): number {
  const first = index.from[i] ?? 0;
  const last = index.to[i] ?? 0;
  return (last - first + 1) / (Math.min(last, to) - Math.max(first, from) + 1);
}

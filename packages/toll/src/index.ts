export type { PlaceBook, PlaceStep } from "./placebook.js";
export { type Choice, DEFAULT_RULE, type Layer, type Rule, RULES, type RuleName, ruleOf } from "./rule.js";
export { isRefusal, type LedgerHead, question, type Refusal, type TollQuestion } from "./question.js";
export {
  CLAIM_REASONS,
  type ClaimReason,
  CONTRADICTIONS,
  type ContradictionCode,
  type NoteCode,
  NOTES,
  RECORD_REASONS,
  type RecordReason,
} from "./codes.js";
export {
  claimsTelling,
  graded,
  type GradeGrounds,
  GRADE_REASONS,
  type GradeReason,
  type GradeRule,
  GRADE_RULES,
  gradingOf,
} from "./grading.js";
export { type Origin, ORIGIN_REASONS, type OriginReason, origins } from "./origins.js";
export { asKnownOn, type Versioned } from "./known.js";
export { type Citation, cite, parseCitation, questionOf } from "./citation.js";
export type { RecordIndex, TollIndex } from "./records.js";
export { USUAL_PARTIES } from "./belonging.js";
export { prepare, regraded } from "./prepare.js";
export { RecordHistory, type RecordVersion } from "./history.js";
export type { LinearProgram, LinearRow, LinearSolution, LinearSolver } from "./solver.js";
export { conflictOf, type Ranged, rangeOf, type Solving } from "./ranging.js";
export type { Conflict } from "./conflict.js";
export type { Bound, System } from "./system.js";
export { toll } from "./toll.js";
export { type Documented, documented } from "./documented.js";
export { evidence, type EvidencePage } from "./evidence.js";
export { timeline } from "./timeline.js";
export { bookOfNames } from "./namesbook.js";
export { NOT_KNOWN, PARTY_ROWS } from "./breakdown.js";
export type { RowKey } from "./rows.js";
export { compare, differenceOf, type Side } from "./compare.js";
export { CATEGORY_VERSIONS, type CategoryVersion, categoryOn, versionsOf } from "./categories.js";
export { series, type SeriesQuestion } from "./series.js";
export {
  type CoarseScope,
  coarseScope,
  DISCLOSURE_RULES,
  type DisclosureRule,
  type PublishedCell,
  PUBLISHED_DATASETS,
  publishedTable,
  type PublishedTable,
} from "./disclosure.js";
export { disclosureOf, published } from "./published.js";
export { checks, RECENT_DAYS } from "./checks.js";
export {
  checkDay,
  checkPublication,
  checkSpeakers,
  type Finding,
  type FindingCode,
  FINDINGS,
  type Gravity,
  type NamedFigure,
  type NestedFigure,
  type Partition,
  type Publication,
} from "./publication.js";
export { cubeOf, type CubeQuestion, indexOfCube } from "./cube.js";
export {
  type CountAnswer,
  CountColumns,
  CountIndex,
  type CountKey,
  type CountPlace,
  type CountQuestion,
  type CountRow,
  EVERYTHING,
  firstDayOf,
  monthOf,
} from "./columns/index.js";

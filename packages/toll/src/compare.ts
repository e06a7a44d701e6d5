import type {
  Bounds,
  ClaimChange,
  ClaimChangeCode,
  Difference,
  Incident,
  RecordChange,
  RecordChangeCode,
  RecordStanding,
  Toll,
  TollClaim,
  TollComparison,
} from "@bilan/vocabulary";
import { contribution } from "./contribution.js";
import { compareText } from "./order.js";
import { CERTAIN, LIKELY } from "./placement.js";
import type { Refusal, TollQuestion } from "./question.js";
import type { RecordIndex, TollIndex } from "./records.js";
import type { Range } from "./sum.js";
import { type Asked, ask } from "./verdict.js";

/** One of two tolls: what was asked, of which records, and what came out. */
export interface Side {
  readonly index: RecordIndex;
  readonly question: TollQuestion;
  readonly toll: Toll;
}

/** A record and how it stands; what it adds with missing numbers as NaN and Infinity, so that sums carry them on. */
interface Standing {
  readonly record: Incident;
  readonly view: RecordStanding;
  readonly adds: Range;
}

const NO_RANGE: Range = { low: 0, best: 0, high: 0 };

/**
 * What is different between two tolls, record by record and claim by claim: records by size of their difference, claims
 * by id. A record that is left out of both is not named. Refuses what a toll of either question would refuse.
 */
export function compare(a: Side, b: Side): TollComparison | Refusal {
  const before = standings(a);
  if ("problem" in before) return before;
  const after = standings(b);
  if ("problem" in after) return after;
  const records: RecordChange[] = [];
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const change = recordChange(id, before.get(id) ?? null, after.get(id) ?? null);
    if (change !== null) records.push(change);
  }
  records.sort((x, y) => size(y.difference) - size(x.difference) || compareText(x.id, y.id));
  const claims = claimChanges(a.toll.claims, b.toll.claims);
  const difference = minus(b.toll.total, a.toll.total);
  const sum = differenceOf(records);
  const fromRecords = {
    low: sum.low,
    best: difference.best === null ? null : sum.best,
    high: difference.high === null ? null : sum.high,
  };
  return {
    same: records.length === 0 && claims.length === 0 && isZero(difference) && sameMissing(a.toll.total, b.toll.total),
    difference,
    fromRecords,
    rest: minus(difference, fromRecords),
    records,
    claims,
  };
}

/** What records together change in a total. */
export function differenceOf(records: readonly RecordChange[]): Difference {
  return records.reduce<Difference>((sum, { difference }) => plus(sum, difference), { low: 0, best: 0, high: 0 });
}

/** How every record that is in a toll, or may be, or stands apart, stands to it; and those left out, to name what moved. */
function standings({ index, question }: Side): Map<string, Standing> | Refusal {
  const asked = ask(index, question);
  if ("problem" in asked) return asked;
  return new Map(index.records.map((record, i) => [record.id, standingOf(index, asked, i, record)]));
}

function standingOf(index: TollIndex, asked: Asked, i: number, record: Incident): Standing {
  const { membership, degree, reason } = asked.judge(i);
  const counted = (membership === "counted" || membership === "possible") && asked.rule.layer === "documented";
  const range = counted ? contribution(index, i, asked.people, null) : NO_RANGE;
  const adds = {
    low: degree === CERTAIN ? range.low : 0,
    best: degree >= LIKELY ? range.best : 0,
    high: range.high,
  };
  return {
    record,
    adds,
    view: { membership, reason, grade: record.grade, total: record.total, adds: boundsOf(adds) },
  };
}

function recordChange(id: string, before: Standing | null, after: Standing | null): RecordChange | null {
  if (isOut(before) && isOut(after)) return null;
  const changes = changesOf(before, after);
  if (changes.length === 0) return null;
  return {
    id,
    changes,
    before: before?.view ?? null,
    after: after?.view ?? null,
    difference: minus(boundsOf(after?.adds ?? NO_RANGE), boundsOf(before?.adds ?? NO_RANGE)),
  };
}

function isOut(standing: Standing | null): boolean {
  return standing === null || standing.view.membership === "left";
}

/** The parts of a record that a change names, each with what it is compared by. */
const PARTS: readonly (readonly [RecordChangeCode, (record: Incident) => unknown])[] = [
  ["figure", ({ total }) => total],
  ["people", ({ counts, parties }) => [counts, parties]],
  ["grade", ({ grade }) => grade],
  ["place", ({ where }) => where],
  ["period", ({ when }) => when],
  ["measure", ({ measure }) => measure],
  ["cause", ({ cause }) => cause],
];

function changesOf(before: Standing | null, after: Standing | null): RecordChangeCode[] {
  if (before === null) return ["added"];
  if (after === null) return ["removed"];
  const changes: RecordChangeCode[] = [];
  if (isOut(before)) changes.push("moved-in");
  else if (isOut(after)) changes.push("moved-out");
  else if (
    before.view.membership !== after.view.membership ||
    before.view.reason !== after.view.reason ||
    !isSame(before.view.adds, after.view.adds)
  ) {
    changes.push("membership");
  }
  const parts = PARTS.filter(([, part]) => !isSame(part(before.record), part(after.record))).map(([code]) => code);
  // A record that stands as it stood and only counts other people is named by what it says, not by where it stands.
  const onlyFigure = before.view.membership === after.view.membership && before.view.reason === after.view.reason;
  return onlyFigure && parts.length > 0 ? parts : [...changes, ...parts];
}

/** The parts of a claim that a change names. */
const CLAIM_PARTS: readonly (readonly [ClaimChangeCode, (claim: TollClaim) => unknown])[] = [
  ["figure", ({ figure, measure }) => [figure, measure]],
  ["comparable", ({ comparable, why }) => [comparable, why]],
  ["speaker", ({ speaker, publisher }) => [speaker, publisher]],
  ["people", ({ people }) => people],
  ["place", ({ place }) => place],
  ["period", ({ period }) => period],
  ["whole", ({ partOf }) => partOf],
];

function claimChanges(before: readonly TollClaim[], after: readonly TollClaim[]): ClaimChange[] {
  const [old, now] = [byId(before), byId(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort(compareText).flatMap((id): ClaimChange[] => {
    const [was, is] = [old.get(id) ?? null, now.get(id) ?? null];
    const changes = claimChangesOf(was, is);
    return changes.length === 0 ? [] : [{ id, report: (is ?? was)?.report ?? "", changes, before: was, after: is }];
  });
}

function claimChangesOf(was: TollClaim | null, is: TollClaim | null): ClaimChangeCode[] {
  if (was === null) return ["added"];
  if (is === null) return ["removed"];
  return CLAIM_PARTS.filter(([, part]) => !isSame(part(was), part(is))).map(([code]) => code);
}

function byId(claims: readonly TollClaim[]): Map<string, TollClaim> {
  return new Map(claims.map((claim) => [claim.id, claim]));
}

/** Whether two values of JSON say the same, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [x, y] = [Object.entries(a), Object.entries(b)];
  return x.length === y.length && x.every(([key, value]) => isSame(value, (b as Record<string, unknown>)[key]));
}

function boundsOf({ low, best, high }: Range): Bounds {
  return { low, best: Number.isNaN(best) ? null : best, high: Number.isFinite(high) ? high : null };
}

function minus(b: Difference, a: Difference): Difference {
  return {
    low: b.low - a.low,
    best: b.best === null || a.best === null ? null : b.best - a.best,
    high: b.high === null || a.high === null ? null : b.high - a.high,
  };
}

function plus(a: Difference, b: Difference): Difference {
  return {
    low: a.low + b.low,
    best: a.best === null || b.best === null ? null : a.best + b.best,
    high: a.high === null || b.high === null ? null : a.high + b.high,
  };
}

function size({ low, best, high }: Difference): number {
  return Math.max(Math.abs(best ?? Number.POSITIVE_INFINITY), Math.abs(low), Math.abs(high ?? 0));
}

function isZero({ low, best, high }: Difference): boolean {
  return low === 0 && (best ?? 0) === 0 && (high ?? 0) === 0;
}

function sameMissing(a: Bounds, b: Bounds): boolean {
  return (a.best === null) === (b.best === null) && (a.high === null) === (b.high === null);
}

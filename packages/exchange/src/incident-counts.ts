import { type Bounds, type Count, SIDES, type Status } from "@bilan/vocabulary";
import { COUNTED, type Counted } from "./incident-columns.js";
import type { TableRow } from "./table.js";

const PARTS: Readonly<Partial<Record<Counted, Pick<Count, "sex" | "age">>>> = {
  women: { sex: "woman", age: "18-and-over" },
  men: { sex: "man", age: "18-and-over" },
  boys: { sex: "man", age: "under-18" },
  girls: { sex: "woman", age: "under-18" },
  children: { sex: "unknown", age: "under-18" },
};
const STATUS: Readonly<Record<(typeof SIDES)[number], Status>> = {
  a: "combatant",
  b: "combatant",
  civilians: "civilian",
  unknown: "unknown",
};

/**
 * The counts of a template row: a partition of its people. Civilians are split into the women, men, boys, girls and
 * children that the row gives and the rest, of unknown sex and age. A row must give at least one number. Throws Problem
 * 108 where bounds are out of order or the parts are more than all civilians.
 */
export function incidentCounts(row: TableRow, parties: { a: string | null; b: string | null }): Count[] {
  const given = new Map(COUNTED.map((people) => [people, boundsOf(row, people)]));
  if ([...given.values()].every((bounds) => bounds === null)) row.refuse("civilians_best", "no number is given at all");
  const parts = Object.entries(PARTS).flatMap(([people, kind]): Count[] => {
    const bounds = given.get(people as Counted);
    return bounds ? [{ side: "civilians", party: null, status: "civilian", ...kind, bounds }] : [];
  });
  return SIDES.flatMap((side): Count[] => {
    const whole = given.get(side);
    const unsplit = { side, party: side === "a" || side === "b" ? parties[side] : null, status: STATUS[side] };
    const split = side === "civilians" ? parts : [];
    if (!whole) return split;
    const bounds = split.length > 0 ? restOf(row, whole, split) : whole;
    const rest: Count = { ...unsplit, sex: "unknown", age: "unknown", bounds };
    return bounds.high === 0 && split.length > 0 ? split : [...split, rest];
  });
}

/**
 * Best alone: exactly so many. Low alone: at least so many. High alone: at most so many. With best and one bound, the
 * other bound is the best.
 */
function boundsOf(row: TableRow, people: Counted): Bounds | null {
  const [low, best, high] = [row.count(`${people}_low`), row.count(`${people}_best`), row.count(`${people}_high`)];
  if (low === null && best === null && high === null) return null;
  const bounds = { low: low ?? best ?? 0, best, high: high ?? best };
  if (bounds.best !== null && bounds.best < bounds.low) row.refuse(`${people}_low`, `${low} is more than best ${best}`);
  if (bounds.high !== null && bounds.high < (bounds.best ?? bounds.low)) {
    row.refuse(`${people}_high`, `${high} is less than ${best === null ? "low" : "best"} ${best ?? low}`);
  }
  return bounds;
}

/** What is left of the whole when the parts are taken away: least where the parts are most. */
function restOf(row: TableRow, whole: Bounds, parts: readonly Count[]): Bounds {
  const lows = sum(parts.map(({ bounds }) => bounds.low)) ?? 0;
  const bests = sum(parts.map(({ bounds }) => bounds.best));
  const highs = sum(parts.map(({ bounds }) => bounds.high));
  if (whole.high !== null && lows > whole.high) {
    row.refuse("civilians_high", `women, men and children are at least ${lows}, more than ${whole.high}`);
  }
  if (whole.best !== null && bests !== null && bests > whole.best) {
    row.refuse("civilians_best", `women, men and children are ${bests}, more than ${whole.best}`);
  }
  return {
    low: highs === null ? 0 : Math.max(0, whole.low - highs),
    best: whole.best === null || bests === null ? null : whole.best - bests,
    high: whole.high === null ? null : whole.high - lows,
  };
}

function sum(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((total, each) => (total === null || each === null ? null : total + each), 0 as number | null);
}

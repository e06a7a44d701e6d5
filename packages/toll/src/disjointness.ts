import type { Tag } from "@bilan/vocabulary";
import { type Bearing, daysOf, isStock } from "./bearing.js";
import { compareText } from "./order.js";

const COMBATANTS: readonly Tag[] = [
  "combatants",
  "government-forces",
  "militia",
  "rebels",
  "jihadists",
  "foreign-fighters",
];
const GOVERNMENT: readonly Tag[] = ["pro-government", "government-forces"];
const REBELS: readonly Tag[] = ["rebels", "jihadists"];

/** Pairs of sets of tags that no person bears both of. */
const EXCLUSIVE: readonly (readonly [readonly Tag[], readonly Tag[]])[] = [
  [["civilians"], COMBATANTS],
  [["women"], ["men"]],
  [["children"], ["women", "men", "elderly"]],
  [GOVERNMENT, REBELS],
];

/** Whether it is sure that nobody is counted by both claims. */
export function areDisjoint(a: Bearing, b: Bearing): boolean {
  return (
    placesApart(a, b) ||
    periodsApart(a, b) ||
    (a.claim.cause !== null && b.claim.cause !== null && a.claim.cause !== b.claim.cause) ||
    apart(a.claim.population.groups, b.claim.population.groups) ||
    apart(a.claim.population.nationalities, b.claim.population.nationalities) ||
    tagsApart(a.claim.population.tags, b.claim.population.tags) ||
    (isOneCut(a, b) && rebelsApart(a.claim.population.tags, b.claim.population.tags))
  );
}

function placesApart(a: Bearing, b: Bearing): boolean {
  const [x, y] = [a.place?.at(-1), b.place?.at(-1)];
  if (x === undefined || y === undefined) return false;
  return !a.place?.includes(y) && !b.place?.includes(x);
}

function periodsApart(a: Bearing, b: Bearing): boolean {
  if (isStock(a.claim.measure)) return false;
  const [x, y] = [daysOf(a.claim), daysOf(b.claim)];
  return x !== null && y !== null && (x[1] < y[0] || y[1] < x[0]);
}

/** A person is in one group at a time; a list of several is a sum of them. */
function apart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && a.every((one) => !b.includes(one));
}

function tagsApart(a: readonly Tag[], b: readonly Tag[]): boolean {
  return EXCLUSIVE.some(
    ([one, other]) =>
      (onlyOf(a, one, other) && onlyOf(b, other, one)) || (onlyOf(b, one, other) && onlyOf(a, other, one)),
  );
}

function onlyOf(tags: readonly Tag[], one: readonly Tag[], other: readonly Tag[]): boolean {
  return tags.some((tag) => one.includes(tag)) && !tags.some((tag) => other.includes(tag));
}

/** Jihadists may be called rebels, but not by one who lists both as parts of one whole. */
function isOneCut(a: Bearing, b: Bearing): boolean {
  return a.claim.partOf !== null && a.claim.partOf === b.claim.partOf && a.claim.report === b.claim.report;
}

function rebelsApart(a: readonly Tag[], b: readonly Tag[]): boolean {
  return (
    (onlyOf(a, ["rebels"], ["jihadists"]) && onlyOf(b, ["jihadists"], ["rebels"])) ||
    (onlyOf(b, ["rebels"], ["jihadists"]) && onlyOf(a, ["jihadists"], ["rebels"]))
  );
}

/** A set of claims no two of which count one person, taken greedily by size: a sum of lows that surely holds. */
export function disjointSet(bearings: readonly Bearing[], low: (bearing: Bearing) => number): Bearing[] {
  const taken: Bearing[] = [];
  const bySize = [...bearings].sort((a, b) => low(b) - low(a) || compareText(a.claim.id, b.claim.id));
  for (const bearing of bySize) if (taken.every((one) => areDisjoint(one, bearing))) taken.push(bearing);
  return taken;
}

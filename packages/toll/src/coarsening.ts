import { AGES, dayNumber, dayOf, SEXES, SIDES, STATUSES } from "@bilan/vocabulary/plain";
import { type DisclosureRule, firstDay, lastDay } from "./disclosure.js";
import { type Line, type LineCell, lineOf, peopleKey } from "./line.js";
import { FINENESS } from "./placetree.js";
import { NO_CAUSE, type TollIndex } from "./records.js";

/** Lines that may go out, and how many records are in none of them. */
export interface Coarse {
  readonly lines: readonly Line[];
  readonly withheld: number;
}

/** Records of one grade and cause in one place and time, by whom they count. */
interface Group {
  readonly grade: number;
  readonly cause: number;
  readonly node: number;
  readonly from: number;
  readonly to: number;
  number: number;
  readonly cells: Map<string, LineCell>;
}

/** Of whom nothing is known. */
const ANYONE = {
  side: SIDES.indexOf("unknown"),
  party: null,
  status: STATUSES.indexOf("unknown"),
  sex: SEXES.indexOf("unknown"),
  age: AGES.indexOf("unknown"),
};

/** What people are told apart by, in the order in which it is given up. */
const DETAILS: readonly Partial<LineCell>[] = [
  { age: ANYONE.age },
  { sex: ANYONE.sex },
  { party: ANYONE.party },
  { side: ANYONE.side, status: ANYONE.status },
];

/**
 * Records of an index as lines that a disclosure rule lets out: days and places of its grain, and no line of fewer records
 * or people than its smallest number. A group that is too small joins the one of the place around it, up to the country,
 * then of any cause, then of the year; what is too small still is withheld. Within a group, people who are too few are
 * counted as people of whom less is known. No two lines share a record, so that lines added up or taken off one another
 * never tell of fewer than one line does.
 *
 * A toll over the lines has bounds that hold those over the records: extents only grow, lows only fall, highs only rise.
 */
export function coarsened(index: TollIndex, records: readonly number[], rule: DisclosureRule): Coarse {
  const { tree } = index;
  let groups = together(records.map((i) => groupOf(index, i, rule)));
  const fold = (wider: (group: Group) => Group) => {
    groups = together(groups.map((group) => (isSmall(group, rule) ? wider(group) : group)));
  };
  for (let level = FINENESS[rule.place]; level > FINENESS.country; level -= 1) {
    fold((group) => (tree.fineness(group.node) === level ? { ...group, node: tree.parent[group.node] ?? -1 } : group));
  }
  fold((group) => ({ ...group, cause: NO_CAUSE }));
  fold((group) => ({ ...group, ...whole(group, "year") }));
  const out = groups.filter((group) => !isSmall(group, rule));
  const told = out.reduce((sum, { number }) => sum + number, 0);
  const all = records.reduce((sum, i) => sum + (index.number[i] ?? 0), 0);
  return { lines: out.map((group) => lineOfGroup(group, rule)), withheld: all - told };
}

function groupOf(index: TollIndex, i: number, rule: DisclosureRule): Group {
  const line = lineOf(index, i);
  let node = line.sure;
  while (index.tree.fineness(node) > FINENESS[rule.place]) node = index.tree.parent[node] ?? -1;
  const cells = new Map<string, LineCell>();
  for (const cell of orderly(line)) gather(cells, cell);
  return { ...line, ...whole(line, rule.time), node, cells };
}

/** The whole months or years around days. */
function whole({ from, to }: { from: number; to: number }, time: DisclosureRule["time"]): { from: number; to: number } {
  return { from: dayNumber(firstDay(dayOf(from), time)), to: dayNumber(lastDay(dayOf(to), time)) };
}

/**
 * The cells of a line so that sums of them hold what the line may be: low ≤ best ≤ high in each, their lows together at
 * most and their highs at least the line's own.
 */
function orderly(line: Line): LineCell[] {
  const middle = Number.isNaN(line.best) ? line.low : line.best;
  let spare = Math.min(line.low, middle);
  const cells = line.cells.map((cell) => {
    const best = Number.isNaN(cell.best) ? cell.low : cell.best;
    const low = Math.min(cell.low, best, spare);
    spare -= low;
    return { ...cell, low, high: Math.max(cell.high, best, cell.low) };
  });
  const lacking = Math.max(line.high, middle, line.low) - cells.reduce((sum, { high }) => sum + high, 0);
  return lacking > 0 ? cells.map((cell, c) => (c === 0 ? { ...cell, high: cell.high + lacking } : cell)) : cells;
}

function gather(cells: Map<string, LineCell>, cell: LineCell): void {
  const key = peopleKey(cell);
  const known = cells.get(key);
  cells.set(key, known ? sum(known, cell) : cell);
}

function sum(a: LineCell, b: LineCell): LineCell {
  return { ...a, low: a.low + b.low, best: a.best + b.best, high: a.high + b.high };
}

/** Groups of the same grade, cause, place and time as one. */
function together(groups: readonly Group[]): Group[] {
  const known = new Map<string, Group>();
  for (const group of groups) {
    const key = [group.grade, group.cause, group.node, group.from, group.to].join("|");
    const same = known.get(key);
    if (same) {
      same.number += group.number;
      for (const cell of group.cells.values()) gather(same.cells, cell);
    } else {
      known.set(key, { ...group, cells: new Map(group.cells) });
    }
  }
  return [...known.values()];
}

function isSmall({ number, cells }: Group, { smallest }: DisclosureRule): boolean {
  const all = [...cells.values()].reduce<LineCell>(sum, { ...ANYONE, low: 0, best: 0, high: 0 });
  return number < smallest || isFew(all, smallest);
}

/** Whether what a cell says, but for its low, is a number of people that is not shown. */
function isFew({ low, best, high }: LineCell, smallest: number): boolean {
  const few = (value: number) => value > 0 && value < smallest;
  return few(best) || few(high) || (Number.isNaN(best) && few(low));
}

function lineOfGroup(group: Group, { smallest }: DisclosureRule): Line {
  let cells = [...group.cells.values()].filter(({ high }) => high > 0);
  for (const unknown of DETAILS) {
    const less = new Map<string, LineCell>();
    for (const cell of cells) gather(less, isFew(cell, smallest) ? { ...cell, ...unknown } : cell);
    cells = [...less.values()];
  }
  const isAnyone = (cell: LineCell) => peopleKey(cell) === peopleKey({ ...cell, ...ANYONE });
  for (let few = cells.find((cell) => isFew(cell, smallest)); few && cells.length > 1; ) {
    const other = cells.filter((cell) => !isAnyone(cell)).toSorted((a, b) => a.high - b.high)[0];
    if (!other) break;
    cells = [...cells.filter((cell) => cell !== few && cell !== other), sum({ ...few, ...ANYONE }, other)];
    few = cells.find((cell) => isFew(cell, smallest));
  }
  const shown = cells.map((cell) => ({ ...cell, low: cell.low < smallest ? 0 : cell.low }));
  const all = shown.reduce<LineCell>(sum, { ...ANYONE, low: 0, best: 0, high: 0 });
  const { grade, cause, node, from, to, number } = group;
  const { low, best, high } = all;
  return { number, grade, cause, coarse: true, sure: node, likely: node, from, to, low, best, high, cells: shown };
}

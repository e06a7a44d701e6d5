import { groupEntries, orderByTime } from "./columns/timeorder.js";
import type { TollIndex } from "./records.js";
import { NONE } from "./placement.js";
import { type Asked, type Verdict, VERDICTS } from "./verdict.js";

/** Lines that lie alike to any place, by their first day; and how many records there are of each kind. */
interface Site {
  readonly lines: Uint32Array;
  /** the most days that a line of it spans */
  readonly longest: number;
  readonly kinds: ReadonlyMap<number, number>;
}

/** Where the lines of an index are, in space and time, so that a scope need not look at all of them. */
class Directory {
  readonly #index: TollIndex;
  readonly #sites: readonly Site[];
  /** of each line what decides whether it is admitted: measure, grade, and whom it may count; and a line of each kind */
  readonly #kind: Uint32Array;
  readonly #example: readonly number[];

  constructor(index: TollIndex) {
    this.#index = index;
    const { kind, example } = kindsOf(index);
    this.#kind = kind;
    this.#example = example;
    this.#sites = sitesOf(index, kind);
  }

  /** The lines that may be in a scope: all whose place and days do not rule it out, and some more. */
  lines(asked: Asked): number[] {
    return this.#sites.flatMap((site) => (this.#isNear(site, asked) ? [...between(this.#index, site, asked)] : []));
  }

  /** How many records the other lines stand for, by the verdict on them. */
  others(asked: Asked): ReadonlyMap<Verdict, number> {
    const refusals = this.#example.map((line) => asked.admits(line));
    const others = new Map<Verdict, number>();
    const add = (verdict: Verdict, records: number) => others.set(verdict, (others.get(verdict) ?? 0) + records);
    for (const site of this.#sites) {
      const outside = this.#isNear(site, asked) ? VERDICTS.outsidePeriod : VERDICTS.outsidePlace;
      for (const [kind, records] of site.kinds) add(refusals[kind] ?? outside, records);
      if (outside === VERDICTS.outsidePlace) continue;
      for (const line of between(this.#index, site, asked)) {
        add(refusals[this.#kind[line] ?? 0] ?? outside, -(this.#index.number[line] ?? 0));
      }
    }
    return others;
  }

  #isNear({ lines }: Site, asked: Asked): boolean {
    return asked.place.degree(lines[0] ?? 0) !== NONE;
  }
}

/** So many questions are answered by looking at every line: making a directory takes about as long. */
const PLAIN = 16;

const asking = new WeakMap<TollIndex, { times: number; directory: Directory | null }>();

/** What a question about an index has to look at. */
export interface Nearby {
  /** the lines that may be in the scope, and some more */
  readonly lines: Iterable<number>;
  /** how many records the other lines stand for, by the verdict on them */
  others(): ReadonlyMap<Verdict, number>;
}

/** Every line, or of an index that is asked often only those near the scope. */
export function nearby(index: TollIndex, asked: Asked): Nearby {
  const directory = isNarrow(asked) ? directoryOf(index) : null;
  if (directory) return { lines: directory.lines(asked), others: () => directory.others(asked) };
  return { lines: Array.from({ length: index.size }, (_, i) => i), others: () => new Map() };
}

function directoryOf(index: TollIndex): Directory | null {
  const asked = asking.get(index) ?? { times: 0, directory: null };
  asking.set(index, asked);
  asked.times += 1;
  if (asked.times > PLAIN) asked.directory ??= new Directory(index);
  return asked.directory;
}

function isNarrow({ lineage, from, to }: Asked): boolean {
  return lineage !== null || from !== Number.NEGATIVE_INFINITY || to !== Number.POSITIVE_INFINITY;
}

/** The lines of a site whose first day allows them to overlap with the period. */
function between({ from }: TollIndex, { lines, longest }: Site, asked: Asked): Uint32Array {
  const firstFrom = (day: number) => {
    let [low, high] = [0, lines.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((from[lines[middle] ?? 0] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return lines.subarray(firstFrom(asked.from - longest + 1), firstFrom(asked.to + 1));
}

function sitesOf(index: TollIndex, kind: Uint32Array): Site[] {
  const numbers = new Map<number, number>();
  const places = index.tree.steps.length + 1;
  const groups = Uint32Array.from({ length: index.size }, (_, line) => {
    const key = ((index.sure[line] ?? -1) + 1) * places + (index.likely[line] ?? -1) + 1;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const earliest = index.from.reduce((least, day) => Math.min(least, day), 0);
  const days = Uint32Array.from(index.from, (day) => day - earliest);
  const { order, starts } = groupEntries(groups, numbers.size);
  return Array.from(numbers.values(), (number) => {
    const lines = order.subarray(starts[number], starts[number + 1]);
    orderByTime(lines, days);
    let longest = 0;
    const kinds = new Map<number, number>();
    for (const line of lines) {
      longest = Math.max(longest, (index.to[line] ?? 0) - (index.from[line] ?? 0) + 1);
      const of = kind[line] ?? 0;
      kinds.set(of, (kinds.get(of) ?? 0) + (index.number[line] ?? 0));
    }
    return { lines, longest, kinds };
  });
}

function kindsOf(index: TollIndex): { kind: Uint32Array; example: readonly number[] } {
  const { cells, cellStart } = index;
  const kind = new Uint32Array(index.size);
  const numbers = new Map<string, number>();
  const example: number[] = [];
  for (let line = 0; line < index.size; line += 1) {
    const whom = new Set<number>();
    for (let c = cellStart[line] ?? 0; c < (cellStart[line + 1] ?? 0); c += 1) {
      if ((cells.high[c] ?? 0) <= 0) continue;
      const [party, side, status] = [cells.party[c] ?? 0, cells.side[c] ?? 0, cells.status[c] ?? 0];
      whom.add((((party * 4 + side) * 4 + status) * 4 + (cells.sex[c] ?? 0)) * 4 + (cells.age[c] ?? 0));
    }
    const key = `${index.measure[line]}|${index.grade[line]}|${[...whom].sort((a, b) => a - b).join(",")}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = example.length;
      numbers.set(key, number);
      example.push(line);
    }
    kind[line] = number;
  }
  return { kind, example };
}

import type { Grade, Measure } from "@bilan/vocabulary";
import { AGES, CAUSES, GRADES, MEASURES, SEXES, SIDES, STATUSES } from "@bilan/vocabulary/plain";
import type { Atoms } from "./atoms.js";
import { peopleDegree } from "./people.js";
import { CERTAIN, type Degree, NONE, POSSIBLE } from "./placement.js";
import type { Reach } from "./reach.js";
import type { TollIndex } from "./records.js";
import type { System } from "./system.js";

/** Groups of records told apart in a system, at most; those that surely count fewest are left out above it. */
const MOST_GROUPS = 400;

/** Atoms of all groups together, at most. */
const MOST_FLOWS = 20_000;

export interface Support {
  readonly records: System["records"];
  /** whether no record was left out */
  readonly complete: boolean;
}

/**
 * The people whom records of a measure and grade surely count, by the atoms that they may be in. What a record does not
 * tell leaves more atoms; where none is left, its words and the claims' do not fit and it is passed over.
 */
export function supportOf(
  index: TollIndex,
  measure: Measure,
  grade: Grade,
  reaches: readonly Reach[],
  atoms: Atoms,
): Support {
  const groups = new Map<string, { degrees: readonly Degree[]; low: number }>();
  const asked = MEASURES.indexOf(measure);
  const worst = GRADES.indexOf(grade);
  const degreesOf = degreesBy(index, reaches);
  for (let i = 0; i < index.size; i += 1) {
    if (index.measure[i] !== asked || (index.grade[i] ?? 0) > worst || (index.low[i] ?? 0) <= 0) continue;
    for (const { low, degrees } of degreesOf(i)) {
      if (degrees.every((degree) => degree === NONE)) continue;
      const key = degrees.join("");
      const group = groups.get(key);
      if (group) group.low += low;
      else groups.set(key, { degrees, low });
    }
  }
  const supports = [...groups.values()].flatMap(({ degrees, low }) => {
    const where = [...atoms.entries()].flatMap(([atom, counted]) => (fits(degrees, counted) ? [atom] : []));
    const everywhere = degrees.every((degree) => degree < CERTAIN);
    return where.length === 0 || everywhere ? [] : [{ atoms: where, low }];
  });
  supports.sort((a, b) => b.low - a.low);
  let flows = 0;
  const kept = supports.slice(0, MOST_GROUPS).filter(({ atoms: where }) => {
    flows += where.length;
    return flows <= MOST_FLOWS;
  });
  return { records: kept, complete: kept.length === supports.length };
}

/** Whether people counted by exactly these reaches may be those of a record that lies to each reach as given. */
function fits(degrees: readonly Degree[], counted: readonly number[]): boolean {
  let at = 0;
  return degrees.every((degree, reach) => {
    const isCounted = counted[at] === reach;
    if (isCounted) at += 1;
    return isCounted ? degree !== NONE : degree !== CERTAIN;
  });
}

interface Part {
  readonly low: number;
  readonly degrees: readonly Degree[];
}

/** How the people of a record lie to each reach; one part for those that each of its counts surely has. */
function degreesBy(index: TollIndex, reaches: readonly Reach[]): (i: number) => Part[] {
  const places = new Map<number, readonly Degree[]>();
  const people = new Map<string, readonly Degree[]>();
  const placeDegrees = (node: number) => {
    let known = places.get(node);
    if (!known) {
      const around = index.tree.around(node);
      const id = around[0];
      known = reaches.map(({ place }) => {
        const outer = place.at(-1);
        if (outer === undefined || around.includes(outer)) return CERTAIN;
        return id === undefined || place.includes(id) ? POSSIBLE : NONE;
      });
      places.set(node, known);
    }
    return known;
  };
  const peopleDegrees = (c: number) => {
    const { cells, parties } = index;
    const cell = {
      side: SIDES[cells.side[c] ?? 3] ?? "unknown",
      party: parties[cells.party[c] ?? -1] ?? null,
      status: STATUSES[cells.status[c] ?? 2] ?? "unknown",
      sex: SEXES[cells.sex[c] ?? 2] ?? "unknown",
      age: AGES[cells.age[c] ?? 2] ?? "unknown",
    };
    const key = Object.values(cell).join("|");
    let known = people.get(key);
    if (!known) {
      known = reaches.map(({ tags }) =>
        tags.reduce<Degree>(
          (least, asked) => Math.min(least, surely(peopleDegree(cell, asked, index.partyBook))) as Degree,
          CERTAIN,
        ),
      );
      people.set(key, known);
    }
    return known;
  };
  return (i) => {
    const where = placeDegrees(index.sure[i] ?? -1);
    const cause = CAUSES[index.cause[i] ?? -1] ?? null;
    const others = reaches.map(
      (reach, r): Degree => least(where[r] ?? NONE, when(index, i, reach), what(reach, cause)),
    );
    const parts: Part[] = [];
    const total = index.low[i] ?? 0;
    let counted = 0;
    for (let c = index.cellStart[i] ?? 0; c < (index.cellStart[i + 1] ?? 0); c += 1) {
      const low = Math.min(index.cells.low[c] ?? 0, total - counted);
      if (low <= 0) continue;
      counted += low;
      const whom = peopleDegrees(c);
      parts.push({ low, degrees: others.map((degree, r) => least(degree, whom[r] ?? NONE)) });
    }
    const rest = reaches.map((reach, r) => least(others[r] ?? NONE, reach.tags.length > 0 ? POSSIBLE : CERTAIN));
    return total > counted ? [...parts, { low: total - counted, degrees: rest }] : parts;
  };
}

function least(...degrees: Degree[]): Degree {
  return Math.min(...degrees) as Degree;
}

/** What is only likely is not sure. */
function surely(degree: Degree): Degree {
  return degree === CERTAIN || degree === NONE ? degree : POSSIBLE;
}

function when(index: TollIndex, i: number, { from, to }: Reach): Degree {
  const [first, last] = [index.from[i] ?? 0, index.to[i] ?? 0];
  if (first >= from && last <= to) return CERTAIN;
  return last < from || first > to ? NONE : POSSIBLE;
}

function what({ groups, nationalities, causes, marks }: Reach, cause: string | null): Degree {
  if (cause !== null && causes.some((one) => one !== cause)) return NONE;
  const open = groups.length + nationalities.length + marks.length > 0 || (causes.length > 0 && cause === null);
  return open ? POSSIBLE : CERTAIN;
}

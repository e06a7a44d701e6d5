/** A figure as a bound on the people of some atoms together. `high` is infinite where it has none. */
export interface Bound {
  readonly atoms: readonly number[];
  readonly low: number;
  readonly high: number;
}

/**
 * What is given of the unknown numbers of people in each atom: claims that may be untrue, and `records`, people who
 * surely are in one or other of some atoms. `target` are the atoms of the scope. Lists of atoms ascend.
 */
export interface System {
  readonly atoms: number;
  readonly target: readonly number[];
  readonly claims: readonly Bound[];
  readonly records: readonly Pick<Bound, "atoms" | "low">[];
}

/** The least and the greatest that the target can be. The lists are the claims, by number, that set each side. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly lowFrom: readonly number[];
  readonly highFrom: readonly number[];
}

/** The system of some of its claims only, in the order given: atoms that these do not tell apart are one. */
export function onlyWith(system: System, claims: readonly number[]): System {
  const counted: number[][] = Array.from({ length: system.atoms }, () => []);
  const kept = claims.flatMap((i) => system.claims[i] ?? []);
  for (const [i, { atoms }] of kept.entries()) for (const atom of atoms) counted[atom]?.push(i);
  const numbers = new Map<string, number>();
  const merged = counted.map((by) => {
    const key = by.join();
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const renumber = (atoms: readonly number[]) =>
    [...new Set(atoms.map((atom) => merged[atom] ?? 0))].sort((a, b) => a - b);
  const records = new Map<string, { atoms: number[]; low: number }>();
  for (const { atoms, low } of system.records) {
    const where = renumber(atoms);
    const known = records.get(where.join());
    records.set(where.join(), { atoms: where, low: low + (known?.low ?? 0) });
  }
  return {
    atoms: numbers.size,
    target: renumber(system.target),
    claims: kept.map((bound) => ({ ...bound, atoms: renumber(bound.atoms) })),
    records: [...records.values()],
  };
}

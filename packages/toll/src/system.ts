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

import type { LinearProgram, LinearRow, LinearSolution, LinearSolver } from "./solver.js";
import type { Range, System } from "./system.js";

/** Rounding of a solver, as a part of a number. */
const ROUNDING = 1e-6;

/**
 * Atoms, at most, for which people are kept whole where the solution has fractions of people. Above it the bounds are
 * those of fractions, rounded to the whole people within: they hold, and can be wider by what rounding in several claims
 * at once would take off.
 */
const MOST_WHOLE = 60;

/** Solves with one solver, all within one time. */
export class Timed {
  readonly #solver: LinearSolver;
  #left: number;
  /** whether a program met the limit */
  ranOut = false;

  constructor(solver: LinearSolver, seconds: number) {
    this.#solver = solver;
    this.#left = seconds;
  }

  /** The solution, or null when no time was left to start. */
  solve(program: LinearProgram): LinearSolution | null {
    if (this.#left <= 0) {
      this.ranOut = true;
      return null;
    }
    const solution = this.#solver.solve(program, { timeLimitSeconds: this.#left });
    this.#left -= solution.seconds;
    if (solution.status === "time-limit") this.ranOut = true;
    return solution;
  }
}

/** One side of the target's range: what it surely is not beyond, what it was seen to reach, and whether these are one. */
export interface Solved {
  readonly bound: number;
  readonly reached: number | null;
  readonly from: readonly number[];
}

/**
 * The least and the greatest of the target in whole people by the claims of a system, or null where they leave none. A
 * side that was not solved in time keeps the bound of `outer`.
 */
export function solvedRange(system: System, timed: Timed, outer: Range): { low: Solved; high: Solved } | null {
  const rows = claimRows(system);
  const low = side(system, rows, timed, "least", outer);
  const high = low && side(system, rows, timed, "greatest", outer);
  return low && high && { low, high };
}

function side(system: System, rows: Layout, timed: Timed, sense: LinearProgram["sense"], outer: Range): Solved | null {
  const program = programOf(system, rows, sense);
  const solution = timed.solve(program);
  const known: Solved =
    sense === "least"
      ? { bound: outer.low, reached: null, from: outer.lowFrom }
      : { bound: outer.high, reached: null, from: outer.highFrom };
  if (solution === null) return known;
  if (solution.status === "infeasible") return null;
  if (solution.status === "unbounded")
    return { bound: Number.POSITIVE_INFINITY, reached: Number.POSITIVE_INFINITY, from: [] };
  const inward = sense === "least" ? up : down;
  if (solution.status === "time-limit" || solution.value === null) {
    const reached = solution.value === null ? null : outward(sense, solution.value);
    return { ...known, bound: solution.proven === null ? known.bound : inward(solution.proven), reached };
  }
  const from = system.claims.flatMap((_, i) => (Math.abs(solution.prices[i] ?? 0) > ROUNDING ? [i] : []));
  const bound = inward(solution.value);
  const isSettled = program.variables > MOST_WHOLE || Array.from(solution.values).every(isWhole);
  if (isSettled) return { bound, reached: bound, from };
  const whole = timed.solve({ ...program, whole: true });
  if (whole?.status !== "optimal" || whole.value === null) return { bound, reached: null, from };
  return { bound: Math.round(whole.value), reached: Math.round(whole.value), from };
}

function up(value: number): number {
  return Math.max(0, Math.ceil(value - ROUNDING * Math.max(1, Math.abs(value))));
}

function down(value: number): number {
  return Math.floor(value + ROUNDING * Math.max(1, Math.abs(value)));
}

function outward(sense: LinearProgram["sense"], value: number): number {
  return sense === "least" ? up(value) : down(value);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= ROUNDING * Math.max(1, Math.abs(value));
}

/** The rows of a system: its claims first, in their order, then what spreads records over the atoms they may be in. */
interface Layout {
  readonly rows: readonly LinearRow[];
  readonly floors: readonly number[];
}

/** Records that may be in several atoms have a variable for each of these, beyond the atoms' own. */
function claimRows(system: System): Layout {
  const floors: number[] = Array.from({ length: system.atoms }, () => 0);
  const rows: LinearRow[] = system.claims.map(({ atoms, low, high }) => ({
    variables: atoms,
    coefficients: atoms.map(() => 1),
    low: low > 0 ? low : Number.NEGATIVE_INFINITY,
    high,
  }));
  const spread = new Map<number, number[]>();
  for (const { atoms, low } of system.records) {
    const [only, ...others] = atoms;
    if (only !== undefined && others.length === 0) {
      floors[only] = (floors[only] ?? 0) + low;
      continue;
    }
    const flows = atoms.map((atom) => {
      const flow = floors.push(0) - 1;
      spread.set(atom, [...(spread.get(atom) ?? []), flow]);
      return flow;
    });
    rows.push({ variables: flows, coefficients: flows.map(() => 1), low, high: Number.POSITIVE_INFINITY });
  }
  for (const [atom, flows] of spread) {
    rows.push({
      variables: [atom, ...flows],
      coefficients: [1, ...flows.map(() => -1)],
      low: floors[atom] ?? 0,
      high: Number.POSITIVE_INFINITY,
    });
  }
  return { rows, floors };
}

function programOf(system: System, { rows, floors }: Layout, sense: LinearProgram["sense"]): LinearProgram {
  const objective: number[] = floors.map(() => 0);
  for (const atom of system.target) objective[atom] = 1;
  return { variables: floors.length, floors, sense, objective, rows, whole: false };
}

/** What is left out beside believed claims, and claims that already contradict each other among those used for it. */
export interface LeftOut {
  readonly claims: readonly number[];
  /** a set that cannot all be true, by the prices of the rows (Farkas' lemma); empty where nothing was left out */
  readonly proof: readonly number[];
}

/**
 * The claims that must be left out so that the others agree with those believed, at the least cost, a claim's cost being
 * how far it is missed as a part of its figure; none where all agree, null where the believed contradict themselves.
 * Undefined when time ran out.
 */
export function leftOut(system: System, timed: Timed, believed: readonly number[]): LeftOut | null | undefined {
  const { rows, floors } = claimRows(system);
  const objective: number[] = floors.map(() => 0);
  const lower = [...floors];
  const misses = new Map<number, number[]>();
  const elastic = rows.map((row, i): LinearRow => {
    const claim = system.claims[i];
    if (!claim || believed.includes(i)) return row;
    const cost = 1000 / (1 + (Number.isFinite(claim.high) ? claim.high : claim.low));
    const short = lower.push(0) - 1;
    const over = lower.push(0) - 1;
    objective.push(cost, cost);
    misses.set(i, [short, over]);
    return { ...row, variables: [...row.variables, short, over], coefficients: [...row.coefficients, 1, -1] };
  });
  const program = {
    variables: lower.length,
    floors: lower,
    sense: "least",
    objective,
    rows: elastic,
    whole: false,
  } as const;
  const solution = timed.solve(program);
  if (solution?.status === "infeasible") return null;
  if (solution?.status !== "optimal") return undefined;
  const claims = [...misses].flatMap(([i, slacks]) => {
    const scale = Math.max(1, system.claims[i]?.low ?? 1);
    return slacks.some((slack) => (solution.values[slack] ?? 0) > ROUNDING * scale) ? [i] : [];
  });
  const priced = system.claims.flatMap((_, i) => (Math.abs(solution.prices[i] ?? 0) > ROUNDING ? [i] : []));
  return { claims, proof: claims.length > 0 ? priced : [] };
}

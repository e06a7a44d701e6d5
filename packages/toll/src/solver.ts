/** One row of a program: low ≤ sum of coefficient × variable ≤ high; infinite where there is no bound. */
export interface LinearRow {
  readonly variables: readonly number[];
  readonly coefficients: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** A linear program over variables numbered from 0. */
export interface LinearProgram {
  readonly variables: number;
  /** the least that each variable can be; none has a ceiling but by a row */
  readonly floors: readonly number[];
  readonly sense: "least" | "greatest";
  /** coefficient of each variable in what is made least or greatest */
  readonly objective: readonly number[];
  readonly rows: readonly LinearRow[];
  /** whether every variable must be a whole number */
  readonly whole: boolean;
}

export interface LinearSolution {
  readonly status: "optimal" | "infeasible" | "unbounded" | "time-limit";
  /** of the objective: the optimum, or after the time limit the best that was reached, or null */
  readonly value: number | null;
  /** a number that the optimum is surely not better than; after the time limit it may be null: not known */
  readonly proven: number | null;
  /** of each variable; empty where there is no solution */
  readonly values: ArrayLike<number>;
  /** of each row: how much the objective changes with its bound; empty where not known (whole numbers, no optimum) */
  readonly prices: ArrayLike<number>;
  /** time that it took */
  readonly seconds: number;
}

/**
 * Solves linear programs. It comes in as an argument, so that this package loads nothing: apps/observatory makes one of
 * HiGHS. It must keep to the time limit and say when it met it.
 */
export interface LinearSolver {
  solve(program: LinearProgram, limits: { readonly timeLimitSeconds: number }): LinearSolution;
}

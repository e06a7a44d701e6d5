import type { LinearProgram, LinearSolution, LinearSolver } from "@bilan/toll";
import type { Highs } from "highs";

let loading: Promise<LinearSolver> | null = null;

/** HiGHS (https://highs.dev/) as the toll's solver: WebAssembly, loaded once and only when it is first asked for. */
export function loadSolver(): Promise<LinearSolver> {
  loading ??= load();
  return loading;
}

async function load(): Promise<LinearSolver> {
  const { default: loadHighs } = await import("highs");
  // Its types take it for a CommonJS module, whose default export they put one level too deep.
  const highs = await (loadHighs as unknown as () => Promise<Highs>)();
  return { solve: (program, { timeLimitSeconds }) => solve(highs, program, timeLimitSeconds) };
}

function solve(highs: Highs, program: LinearProgram, timeLimitSeconds: number): LinearSolution {
  const { modelStatus, objectiveSense, solutionStatus, variableType } = highs.constants;
  const started = performance.now();
  const { variables, floors, objective, rows, sense, whole } = program;
  const starts = new Int32Array(rows.length + 1);
  for (const [r, row] of rows.entries()) starts[r + 1] = (starts[r] ?? 0) + row.variables.length;
  return highs.withModel(
    {
      numCols: variables,
      numRows: rows.length,
      sense: sense === "least" ? objectiveSense.minimize : objectiveSense.maximize,
      colCost: objective,
      colLower: floors,
      colUpper: new Float64Array(variables).fill(Number.POSITIVE_INFINITY),
      rowLower: rows.map(({ low }) => low),
      rowUpper: rows.map(({ high }) => high),
      matrix: {
        format: "csr",
        numRows: rows.length,
        numCols: variables,
        starts,
        indices: Int32Array.from(rows.flatMap((row) => row.variables)),
        values: Float64Array.from(rows.flatMap((row) => row.coefficients)),
      },
      ...(whole && { integrality: Array.from({ length: variables }, () => variableType.integer) }),
    },
    (model): LinearSolution => {
      model.options.set({ output_flag: false, time_limit: timeLimitSeconds, mip_rel_gap: 0, mip_abs_gap: 0.5 });
      model.run();
      if (model.getModelStatus() === modelStatus.unboundedOrInfeasible) {
        model.options.set("presolve", "off");
        model.run();
      }
      const seconds = (performance.now() - started) / 1000;
      const none = { value: null, proven: null, values: [], prices: [], seconds };
      switch (model.getModelStatus()) {
        case modelStatus.optimal: {
          const { colValue, rowDual } = model.getSolution();
          const value = model.getObjectiveValue();
          return { status: "optimal", value, proven: value, values: colValue, prices: whole ? [] : rowDual, seconds };
        }
        case modelStatus.infeasible:
          return { ...none, status: "infeasible" };
        case modelStatus.unbounded:
          return { ...none, status: "unbounded" };
        default: {
          const isFeasible = model.info.get("primal_solution_status") === solutionStatus.feasible;
          const bound = whole ? Number(model.info.get("mip_dual_bound")) : Number.NaN;
          return {
            ...none,
            status: "time-limit",
            value: isFeasible ? model.getObjectiveValue() : null,
            proven: Number.isFinite(bound) ? bound : null,
          };
        }
      }
    },
  );
}

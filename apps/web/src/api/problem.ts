import type { ProblemView } from "@bilan/vocabulary";

/** An answer that is an error: the numbered problem that the server gave, or `null` where it could not be reached. */
export class ApiProblem extends Error {
  readonly problem: ProblemView | null;
  readonly status: number | null;

  constructor(problem: ProblemView | null, status: number | null) {
    super(problem ? `${problem.number} ${problem.title}` : "unreachable");
    this.name = "ApiProblem";
    this.problem = problem;
    this.status = status;
  }
}

function isProblem(value: unknown): value is ProblemView {
  return typeof value === "object" && value !== null && "number" in value && "title" in value && "todo" in value;
}

/** The problem that a failed answer carries; an answer without one is problem 602. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  const fallback: ProblemView = { number: 602, title: "Something went wrong here", detail: null, todo: "Try again." };
  return new ApiProblem(isProblem(body) ? body : fallback, response.status);
}

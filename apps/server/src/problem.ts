import { PROBLEMS, Problem, type ProblemView } from "@bilan/vocabulary";
import type { FastifyError, FastifyInstance } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";

/** HTTP status of a problem: not found 404, ours 500, unreachable database 503, else the request's fault 400. */
export function statusOf(problem: Problem): number {
  if ([403, 404, 503, 504, 505].includes(problem.number)) return 404;
  if (problem.number === 303) return 503;
  return problem.number === 602 ? 500 : 400;
}

/** A problem as the wire has it. */
export function problemView(problem: Problem): ProblemView {
  return { number: problem.number, ...PROBLEMS[problem.number], detail: problem.detail };
}

function problemOf(error: FastifyError): Problem {
  if (error instanceof Problem) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const detail = error.validation
      .map((v) => `${v.instancePath.slice(1) || "request"}: ${v.message ?? ""}`)
      .join("; ");
    return new Problem(111, detail);
  }
  if (error.statusCode !== undefined && error.statusCode < 500) return new Problem(111, error.message);
  return new Problem(602);
}

/** Every error leaves as a numbered problem; what is not one is logged and leaves as 602 without its words. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemOf(error);
    if (problem.number === 602) request.log.error({ err: error, route: request.routeOptions.url }, "602");
    return reply.status(statusOf(problem)).send(problemView(problem));
  });
}

import { ApiProblem } from "../api/problem.js";
import { useText } from "../language/text.js";

/** A question that failed: the problem's number, what it is, and what to do. */
export function Failed({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const t = useText();
  const problem = error instanceof ApiProblem ? error.problem : null;
  const title = problem ? `problem.${problem.number}.title` : "problem.unreachable.title";
  const todo = problem ? `problem.${problem.number}.todo` : "problem.unreachable.todo";
  return (
    <section className="failed" role="alert">
      <h2>{t.has(title) ? t(title) : (problem?.title ?? t("problem.unreachable.title"))}</h2>
      {problem?.detail ? (
        <p>
          <bdi>{problem.detail}</bdi>
        </p>
      ) : null}
      <p>{t.has(todo) ? t(todo) : (problem?.todo ?? t("problem.unreachable.todo"))}</p>
      <p>
        <button type="button" onClick={retry}>
          {t("state.retry")}
        </button>{" "}
        {problem ? <span className="quiet">{t("problem.number", { number: String(problem.number) })}</span> : null}
      </p>
    </section>
  );
}

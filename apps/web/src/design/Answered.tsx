import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useText } from "../language/text.js";
import { Failed } from "./Failed.js";

interface Props<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
  /** What is being loaded, for the line that says so. */
  readonly what: string;
}

/** What a question to the server gave: loading, failed, shown but not fresh, or the answer. */
export function Answered<T>({ query, children, what }: Props<T>) {
  const t = useText();
  const { data, error, isPlaceholderData: waiting } = query;
  const retry = () => void query.refetch();
  if (error && (data === undefined || waiting)) return <Failed error={error} retry={retry} />;
  if (data === undefined) {
    return (
      <p className="loading" role="status">
        {t("state.loading", { what })}
      </p>
    );
  }
  return (
    <div className={waiting ? "answered waiting" : "answered"} aria-busy={waiting}>
      {error ? (
        <p className="notice" role="status">
          {t("state.stale", { time: new Date(query.dataUpdatedAt).toLocaleTimeString(t.locale) })}{" "}
          <button type="button" className="plain" onClick={retry}>
            {t("state.retry")}
          </button>
        </p>
      ) : null}
      {children(data)}
    </div>
  );
}

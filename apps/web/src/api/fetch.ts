import { ApiProblem, problemOf } from "./problem.js";

/** Parameters of a request; null, undefined and empty ones are left out, lists are joined by commas. */
export type Params = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** `?a=1&b=x,y` in the order given; the characters that need no escaping in a query stay readable. */
export function queryString(params: Params): string {
  const pairs: string[] = [];
  for (const [key, value] of Object.entries(params)) {
    if (value === null || value === undefined) continue;
    const text = typeof value === "object" ? value.join(",") : String(value);
    if (text === "") continue;
    const written = encodeURIComponent(text).replace(/%3A/g, ":").replace(/%2C/g, ",").replace(/%20/g, "+");
    pairs.push(`${key}=${written}`);
  }
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

export function apiUrl(path: string, params: Params = {}): string {
  return `/api${path}${queryString(params)}`;
}

/**
 * The one place where the site asks the server. The shapes are those of the vocabulary; the server made them by the same
 * schemas, so they are not checked twice.
 *
 * @throws ApiProblem with the server's numbered problem, or without one where the server cannot be reached
 */
export async function ask<T>(path: string, params: Params, signal: AbortSignal): Promise<T> {
  const response = await fetch(apiUrl(path, params), { signal, headers: { accept: "application/json" } }).catch(
    (cause: unknown) => {
      if (signal.aborted) throw cause;
      throw new ApiProblem(null, null);
    },
  );
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as T;
}

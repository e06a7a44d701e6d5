import type { CubeView } from "@bilan/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ask } from "../api/fetch.js";
import type { Counting } from "./counting.js";
import type { TollSearch } from "./scope.js";

/** Whether the browser has had nothing to do since a first answer was shown: what comes then delays nobody. */
function useIdle(answered: boolean): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    if (!answered || idle) return;
    // Safari has no idle callback; a second after the answer is as good.
    if (typeof requestIdleCallback !== "function") {
      const timer = setTimeout(() => setIdle(true), 1000);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(() => setIdle(true), { timeout: 3000 });
    return () => cancelIdleCallback(handle);
  }, [answered, idle]);
  return idle;
}

/**
 * Tolls of the measure and day of knowledge asked for, computed in the page; null until the cube is there, or where it
 * cannot come: the server answers all the same. `country` limits it to the places of one.
 */
export function useCounting(search: TollSearch, country: string | null, answered: boolean): Counting | null {
  const params = { measure: search.measure, "known-on": search.knownOn, country };
  const { data } = useQuery({
    queryKey: ["/cube", params] as const,
    queryFn: async ({ signal }) => {
      const [cube, { countingOf }] = await Promise.all([
        ask<CubeView>("/cube", params, signal),
        import("./counting.js"),
      ]);
      return countingOf(cube);
    },
    enabled: useIdle(answered),
    structuralSharing: false,
    retry: false,
  });
  return data ?? null;
}

import type { Bounds, Tag } from "@bilan/vocabulary";
import { createContext, useContext } from "react";
import type { Counting } from "../counting.js";
import type { TollSearch } from "../scope.js";

interface Counts {
  readonly counting: Counting | null;
  readonly search: TollSearch;
}

/** What a chooser can count with; null where the page has nothing to. */
export const CountsContext = createContext<Counts | null>(null);

/** How many of each kind of people the rest of the question counts; null where that is not known here. */
export function useCounts(): (tag: Tag) => Bounds | null {
  const counts = useContext(CountsContext);
  return (tag) => counts?.counting?.documented({ ...counts.search, people: [tag] }, [])?.total ?? null;
}

import type { Breakdown, Toll, TollCell } from "@bilan/vocabulary";
import { type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { tollQuery } from "../api/queries.js";
import type { Counting } from "./counting.js";
import { type TollSearch, tollParams } from "./scope.js";
import { useCounting } from "./useCounting.js";
import { useHomeCountry } from "./usePlace.js";

/** What a page shows of a toll: the server's whole answer or, until it is there, the documented layer computed here. */
export interface Shown {
  readonly query: UseQueryResult<Toll>;
  /** the last whole answer, which may be of another scope where this one is computed here */
  readonly whole: Toll | undefined;
  readonly counting: Counting | null;
  readonly isComputedHere: boolean;
}

/**
 * The toll of a search; where `preview` differs from it (a brush that is being dragged), the toll of that, if it can be
 * computed here. The page computes only what the server must give too, from the same records by the same rule, so that
 * a number never changes when the server's answer takes its place; where it does, the ledger has grown since the cube was
 * sent: the server's stands, and the cube is asked for again.
 */
export function useShown(search: TollSearch, by: readonly Breakdown[], preview: TollSearch | null): Shown {
  const query = useQuery(tollQuery(tollParams({ ...search, by })));
  const fresh = query.data !== undefined && !query.isPlaceholderData ? query.data : null;
  const home = useHomeCountry();
  const counting = useCounting(search, search.place === null ? null : home, fresh !== null);
  const ids = useRef(new Map<string, string>());
  if (fresh?.scope.place && search.place !== null) ids.current.set(search.place, fresh.scope.place.id);
  const asked = preview ?? search;
  const known = asked.place === null ? null : (ids.current.get(asked.place) ?? asked.place);
  const computed = useMemo(
    () => counting?.documented({ ...asked, place: known }, by) ?? null,
    [counting, JSON.stringify(asked), known, by.join()],
  );
  const isComputedHere = computed !== null && (fresh === null || preview !== null);

  const queries = useQueryClient();
  const differs = fresh !== null && preview === null && computed !== null && !isSame(fresh, computed);
  useEffect(() => {
    if (differs) void queries.invalidateQueries({ queryKey: ["/cube"] });
  }, [differs, queries]);

  if (!isComputedHere) return { query, whole: query.data, counting, isComputedHere };
  const place = known === null ? null : { id: known, name: counting?.lineage(known).at(-1)?.name ?? known };
  const toll: Toll = {
    scope: { measure: asked.measure, people: [...asked.people], place, from: asked.from, to: asked.to },
    rule: query.data?.rule ?? { name: asked.rule ?? "", version: "" },
    knownOn: asked.knownOn,
    citation: "",
    grade: asked.grade ?? "fair",
    claims: [],
    implied: null,
    contradictions: [],
    ...computed,
  };
  const shown = { ...query, data: toll, isPlaceholderData: false } as UseQueryResult<Toll>;
  return { query: shown, whole: query.data, counting, isComputedHere };
}

/** Whether two tolls have the same numbers in the same rows. */
function isSame(a: Pick<Toll, "total" | "rows">, b: Pick<Toll, "total" | "rows">): boolean {
  const numbers = ({ low, best, high, records, possible }: TollCell) => [low, best, high, records, possible];
  const all = ({ total, rows }: Pick<Toll, "total" | "rows">) => [numbers(total), ...rows.map(numbers)];
  return JSON.stringify(all(a)) === JSON.stringify(all(b));
}

import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { observatoryQuery } from "../api/queries.js";
import { type Plain, plainOf, type TollSearch, tollParams, tollSearchOf } from "./scope.js";

const SCOPE_KEYS = ["measure", "place", "from", "to", "people", "party", "known-on", "rule", "grade"];

/** The toll that the address asks for; without any, the observatory's own first scope (null until that is known). */
export function useAsked(): {
  search: TollSearch | null;
  plain: Plain;
  observatory: ReturnType<typeof useObservatory>;
} {
  const plain: Plain = useSearch({ strict: false });
  const observatory = useObservatory();
  if (SCOPE_KEYS.some((key) => key in plain)) return { search: tollSearchOf(plain), plain, observatory };
  if (observatory.data === undefined) return { search: null, plain, observatory };
  const first = Object.fromEntries(new URLSearchParams(observatory.data.scopes[0]?.query ?? ""));
  return { search: tollSearchOf({ ...first, ...plain }), plain, observatory };
}

function useObservatory() {
  return useQuery(observatoryQuery());
}

/** Changes the toll; `replace` puts the new address in the place of the old one, for controls of many small steps. */
export type ChangeToll = (change: Partial<TollSearch>, how?: { readonly replace: boolean }) => void;

/** First and last day; null: open. */
export type Period = Pick<TollSearch, "from" | "to">;

/** Changes the toll in the address; the page stays where it is scrolled. */
export function useChangeToll(search: TollSearch): ChangeToll {
  const navigate = useNavigate();
  return (change, { replace } = { replace: false }) => {
    void navigate({ to: "/", search: plainOf(tollParams({ ...search, ...change })), resetScroll: false, replace });
  };
}

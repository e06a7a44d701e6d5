import type { AreaTotal, Boundaries } from "../api/queries.js";
import type { Counting } from "./counting.js";
import type { TollSearch } from "./scope.js";

/** The toll of a country by area as the server's map has it, computed here; null where it cannot be, or has no names yet. */
export function areasFrom(
  counting: Counting | null,
  country: TollSearch,
  boundaries: Boundaries | undefined,
): { areas: AreaTotal[] } | null {
  const answer = boundaries && counting?.documented(country, ["place"]);
  if (!answer) return null;
  const names = new Map(boundaries.features.map(({ properties }) => [properties.id, properties]));
  const areas = answer.rows.flatMap(({ key, low, best, high, records }): AreaTotal[] => {
    const id = key["placeId"];
    if (id === undefined) return [];
    const known = names.get(id);
    return [{ id, name: known?.name ?? key["place"] ?? id, names: known?.names ?? {}, low, best, high, records }];
  });
  return { areas };
}

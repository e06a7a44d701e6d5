import { useQuery } from "@tanstack/react-query";
import { observatoryQuery, placesQuery } from "../api/queries.js";
import type { PlaceName } from "../language/place.js";

/** A place with its names, kind and country, from the gazetteer; until they are there, the name that the toll gives. */
export function usePlace(
  asked: string | null,
  scope: { id: string; name: string } | null,
): (PlaceName & { country?: string }) | null {
  const { data } = useQuery({ ...placesQuery({ q: scope?.name ?? null }), enabled: scope !== null });
  if (asked === null || scope === null) return null;
  return data?.places.find((place) => place.id === scope.id) ?? scope;
}

/** The country that the observatory is about, by the place of its first scope; null until known, or where it has none. */
export function useHomeCountry(): string | null {
  const observatory = useQuery(observatoryQuery());
  const q = new URLSearchParams(observatory.data?.scopes[0]?.query ?? "").get("place");
  const { data } = useQuery({ ...placesQuery({ q }), enabled: q !== null });
  return data?.places[0]?.country ?? null;
}

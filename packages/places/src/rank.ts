import type { Place, PlaceKind } from "@bilan/vocabulary";
import { distanceKm, type Point } from "./distance.js";
import { WAYS, type Match } from "./match.js";
import type { Found } from "./name-index.js";

const SIZE: Readonly<Record<PlaceKind, number>> = {
  country: 0,
  admin1: 1,
  admin2: 2,
  admin3: 3,
  town: 4,
  village: 5,
  area: 5,
};

/** Matches of what was found, best first; the order is that of {@link Gazetteer.find}. */
export function rankMatches(found: readonly Found[], inside: boolean | null, point: Point | null): readonly Match[] {
  return found
    .map((each) => ({ ...each, km: kmTo(point, each.place) }))
    .sort(
      (a, b) =>
        (a.hinted ?? 99) - (b.hinted ?? 99) ||
        WAYS.indexOf(a.way) - WAYS.indexOf(b.way) ||
        SIZE[a.place.kind] - SIZE[b.place.kind] ||
        (a.km ?? FAR) - (b.km ?? FAR) ||
        Number(b.own) - Number(a.own) ||
        (b.place.population ?? 0) - (a.place.population ?? 0) ||
        (a.place.id < b.place.id ? -1 : 1),
    )
    .map(({ place, way, km }) => ({ place, way, inside, km }));
}

/** Farther than any place on earth, for places without a point. */
const FAR = 30_000;

/** Kilometres from a point to a place; `null` where one is not known. */
export function kmTo(point: Point | null, place: Place): number | null {
  return point && place.lat !== null && place.lon !== null
    ? distanceKm(point, { lat: place.lat, lon: place.lon })
    : null;
}

/**
 * The matches that fit as well as the first: of the same size of area, not within it nor around it, and not plainly
 * farther from the point asked for.
 */
export function rivals(
  matches: readonly Match[],
  contains: (outer: string, inner: string) => boolean,
): readonly Match[] {
  const [first, ...others] = matches;
  if (!first || first.way === "code") return [];
  return others.filter(
    ({ place, way, km }) =>
      way === first.way &&
      SIZE[place.kind] === SIZE[first.place.kind] &&
      !contains(first.place.id, place.id) &&
      !(first.km !== null && (km === null || km > 2 * first.km + 5)),
  );
}

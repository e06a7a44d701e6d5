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
  village: 4,
  area: 4,
};

/** A place near the one asked for may lie this far outside it, in km: names of areas are used loosely. */
const NEAR_KM = 150;

/** What the search was narrowed by. */
export interface Frame {
  readonly inside: ((place: Place) => boolean) | null;
  readonly point: Point | null;
}

/** Matches of what was found, best first; the order is that of {@link Gazetteer.find}. */
export function rankMatches(found: readonly Found[], frame: Frame): readonly Match[] {
  const scored = found.map((each) => {
    const { place } = each;
    const km =
      frame.point && place.lat !== null && place.lon !== null
        ? distanceKm(frame.point, { lat: place.lat, lon: place.lon })
        : null;
    const inside = frame.inside ? frame.inside(place) : null;
    return { ...each, km, inside };
  });
  const some = scored.some(({ inside }) => inside === true);
  const kept = frame.inside
    ? scored.filter(({ inside, km }) => (some ? inside : km !== null && km <= NEAR_KM))
    : scored;
  return kept
    .sort(
      (a, b) =>
        (a.hinted ?? 99) - (b.hinted ?? 99) ||
        WAYS.indexOf(a.way) - WAYS.indexOf(b.way) ||
        SIZE[a.place.kind] - SIZE[b.place.kind] ||
        (frame.point ? (a.km ?? Infinity) - (b.km ?? Infinity) || 0 : 0) ||
        Number(b.own) - Number(a.own) ||
        (b.place.population ?? 0) - (a.place.population ?? 0) ||
        (a.place.id < b.place.id ? -1 : 1),
    )
    .map(({ place, way, inside, km }) => ({ place, way, inside, km }));
}

/**
 * The matches that fit as well as the first: of the same size of area, not within it nor around it, and not plainly
 * farther from the point asked for. A town of another country does not rival a country or admin 1 of that name.
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

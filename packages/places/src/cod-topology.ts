import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type Place, Problem } from "@bilan/vocabulary";
import { type Boundary, boundaryOf } from "./boundary.js";
import { codPlace } from "./cod.js";
import { middleOf } from "./polygon.js";

/** The places of a COD's polygons with their outlines, largest areas first. */
export interface CodOutlines {
  readonly places: readonly Place[];
  readonly boundaries: readonly Boundary[];
}

const LEVELS = ["admin1", "admin2", "admin3"] as const;

/**
 * Places and outlines of an OCHA COD-AB as TopoJSON: objects `adm1`, `adm2`, `adm3`, properties `p1 e1 a1 …` or
 * `adm1_pcode adm1_en adm1_ar …` in either case. A place's point is the middle of its largest polygon, as the COD gives
 * none. Throws Problem 107 where there is no such object, 108 where a polygon has no p-code or name.
 */
export function readCodTopology(topology: Topology, version: string): CodOutlines {
  const places: Place[] = [];
  const boundaries: Boundary[] = [];
  for (const [i, kind] of LEVELS.entries()) {
    const level = i + 1;
    const object = Object.entries(topology.objects).find(([name]) => name.toLowerCase().includes(`adm${level}`))?.[1];
    if (!object) continue;
    const collection = feature(topology, object as GeometryCollection<Record<string, unknown>>);
    for (const { geometry, properties } of collection.features) {
      if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") continue;
      const place = placeOf(properties ?? {}, geometry, level, kind, version);
      places.push(place);
      boundaries.push(boundaryOf(place, geometry));
    }
  }
  if (places.length === 0) throw new Problem(107, "no object adm1, adm2 or adm3");
  return { places, boundaries };
}

function placeOf(
  properties: Record<string, unknown>,
  area: Polygon | MultiPolygon,
  level: number,
  kind: (typeof LEVELS)[number],
  version: string,
): Place {
  const byName = new Map(Object.entries(properties).map(([name, value]) => [name.toLowerCase(), value]));
  const text = (...names: readonly string[]): string => {
    const value = names.map((name) => byName.get(name)).find((each) => typeof each === "string");
    return typeof value === "string" ? value.trim() : "";
  };
  const pcode = text(`p${level}`, `adm${level}_pcode`);
  const { lat, lon } = middleOf(area);
  return codPlace({
    kind,
    pcode,
    parent: level === 1 ? "" : text(`p${level - 1}`, `adm${level - 1}_pcode`),
    en: text(`e${level}`, `adm${level}_en`, `adm${level}_name`),
    ar: text(`a${level}`, `adm${level}_ar`),
    fr: text(`f${level}`, `adm${level}_fr`),
    others: [],
    lat: String(lat),
    lon: String(lon),
    version,
    country: pcode,
  });
}

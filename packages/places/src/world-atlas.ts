import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Place } from "@bilan/vocabulary";
import { type Boundary, boundaryOf } from "./boundary.js";

/** The topology of a `world-atlas` file of countries; an object's id is the country's ISO 3166-1 numeric code. */
export type WorldTopology = Topology<{ countries: GeometryCollection }>;

/** The outlines of the countries that `placeOf` knows by their numeric code (`760`), rounded to two decimals (1 km). */
export function worldOutlines(topology: WorldTopology, placeOf: (code: string) => Place | undefined): Boundary[] {
  return feature(topology, topology.objects.countries).features.flatMap(({ id, geometry }) => {
    const place = placeOf(String(id));
    const isArea = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
    return place && isArea ? [boundaryOf(place, geometry, 2)] : [];
  });
}

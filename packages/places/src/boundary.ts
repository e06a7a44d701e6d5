import type { Feature, FeatureCollection, MultiPolygon } from "geojson";
import type { Place, PlaceKind } from "@bilan/vocabulary";
import { boxOf, holds, tidyArea, type Area, type Box } from "./polygon.js";

/** The outline of an area of the gazetteer, as GeoJSON. The feature's id is the place's. */
export type Boundary = Feature<
  MultiPolygon,
  { readonly id: string; readonly level: PlaceKind; readonly name: string; readonly names: Place["names"] }
>;
export type Boundaries = FeatureCollection<MultiPolygon, Boundary["properties"]>;

/** The outline of a place, tidied to `digits` decimals ({@link tidyArea}). */
export function boundaryOf(place: Pick<Place, "id" | "kind" | "name" | "names">, area: Area, digits = 3): Boundary {
  const { id, kind, name, names } = place;
  return { type: "Feature", id, properties: { id, level: kind, name, names }, geometry: tidyArea(area, digits) };
}

/** Outlines of one level, for looking up which holds a point. */
export class BoundaryIndex {
  readonly level: PlaceKind;
  readonly #outlines: readonly { id: string; box: Box; area: MultiPolygon }[];

  constructor(level: PlaceKind, boundaries: Iterable<Boundary>) {
    this.level = level;
    this.#outlines = [...boundaries].map(({ properties, geometry }) => ({
      id: properties.id,
      box: boxOf(geometry),
      area: geometry,
    }));
  }

  /** The id of the place whose outline holds the point; `null` where none does. Degrees. */
  at(lat: number, lon: number): string | null {
    for (const { id, box, area } of this.#outlines) {
      const [west, south, east, north] = box;
      if (lon >= west && lon <= east && lat >= south && lat <= north && holds(area, lat, lon)) return id;
    }
    return null;
  }
}

import type { MultiPolygon, Polygon, Position } from "geojson";

export type Area = Polygon | MultiPolygon;
/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** The polygons of an area, each its rings, outer ring first. */
export function polygonsOf(area: Area): readonly Position[][][] {
  return area.type === "Polygon" ? [area.coordinates] : area.coordinates;
}

/** The smallest box around an area that does not cross the antimeridian. */
export function boxOf(area: Area): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const rings of polygonsOf(area)) {
    for (const [lon = 0, lat = 0] of rings[0] ?? []) {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  return [west, south, east, north];
}

/** Whether a ring holds a point: a ray to the east crosses it an odd number of times (even-odd rule). */
function ringHolds(ring: readonly Position[], lat: number, lon: number): boolean {
  let inside = false;
  let [lon0 = 0, lat0 = 0] = ring.at(-1) ?? [];
  for (const [lon1 = 0, lat1 = 0] of ring) {
    if (lat1 > lat !== lat0 > lat && lon < ((lon0 - lon1) * (lat - lat1)) / (lat0 - lat1) + lon1) inside = !inside;
    lon0 = lon1;
    lat0 = lat1;
  }
  return inside;
}

/** Whether an area holds a point, holes left out; degrees, edges as straight lines on the plate carrée. */
export function holds(area: Area, lat: number, lon: number): boolean {
  return polygonsOf(area).some((rings) => {
    const [outer, ...holes] = rings;
    return outer !== undefined && ringHolds(outer, lat, lon) && !holes.some((hole) => ringHolds(hole, lat, lon));
  });
}

/** Signed area of a ring in square degrees, positive counter-clockwise (shoelace formula). */
export function signedArea(ring: readonly Position[]): number {
  let twice = 0;
  let [x0 = 0, y0 = 0] = ring.at(-1) ?? [];
  for (const [x1 = 0, y1 = 0] of ring) {
    twice += x0 * y1 - x1 * y0;
    x0 = x1;
    y0 = y1;
  }
  return twice / 2;
}

/**
 * The area with coordinates rounded to `digits` decimals (3: about 100 m), repeated points and vanished rings dropped,
 * outer rings clockwise and holes counter-clockwise. That is the winding that d3-geo needs (it takes the other for the
 * rest of the globe); MapLibre takes either; RFC 7946 asks writers for the opposite and readers to take both.
 */
export function tidyArea(area: Area, digits: number): MultiPolygon {
  const factor = 10 ** digits;
  const coordinates: Position[][][] = [];
  for (const rings of polygonsOf(area)) {
    const kept: Position[][] = [];
    for (const [i, ring] of rings.entries()) {
      const tidied = tidyRing(ring, factor, i === 0);
      if (tidied) kept.push(tidied);
      else if (i === 0) break;
    }
    if (kept.length > 0) coordinates.push(kept);
  }
  return { type: "MultiPolygon", coordinates };
}

function tidyRing(ring: readonly Position[], factor: number, outer: boolean): Position[] | null {
  const points: Position[] = [];
  for (const [lon = 0, lat = 0] of ring) {
    const point = [Math.round(lon * factor) / factor, Math.round(lat * factor) / factor];
    const last = points.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  const area = points.length < 4 ? 0 : signedArea(points);
  if (area === 0) return null;
  return area < 0 === outer ? points : points.toReversed();
}

/** The centroid of an area's largest polygon, holes left in; degrees, to five decimals. It may lie outside a hollow one. */
export function middleOf(area: Area): { lat: number; lon: number } {
  let [largest, lat, lon] = [-1, 0, 0];
  for (const [ring = []] of polygonsOf(area)) {
    const size = signedArea(ring);
    if (Math.abs(size) <= largest) continue;
    largest = Math.abs(size);
    let [x, y] = [0, 0];
    let [x0 = 0, y0 = 0] = ring.at(-1) ?? [];
    for (const [x1 = 0, y1 = 0] of ring) {
      const cross = x0 * y1 - x1 * y0;
      x += (x0 + x1) * cross;
      y += (y0 + y1) * cross;
      [x0, y0] = [x1, y1];
    }
    const [first = [0, 0]] = ring;
    lon = size === 0 ? (first[0] ?? 0) : x / (6 * size);
    lat = size === 0 ? (first[1] ?? 0) : y / (6 * size);
  }
  return { lat: Math.round(lat * 1e5) / 1e5, lon: Math.round(lon * 1e5) / 1e5 };
}

import type { Polygon } from "geojson";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxOf, holds, middleOf, signedArea, tidyArea } from "./polygon.js";

const square = (west: number, south: number, size: number): number[][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const hollow: Polygon = { type: "Polygon", coordinates: [square(0, 0, 10), square(4, 4, 2)] };

describe("holds", () => {
  it("holds points inside, leaves out the hole and the outside", () => {
    expect(holds(hollow, 1, 1)).toBe(true);
    expect(holds(hollow, 5, 5)).toBe(false);
    expect(holds(hollow, 11, 5)).toBe(false);
  });

  it("does not depend on winding or on where a ring begins", () => {
    const coordinate = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(coordinate, coordinate, fc.integer({ min: 0, max: 3 }), (x, y, turn) => {
        const [ring = []] = hollow.coordinates;
        const open = ring.slice(0, -1);
        const turned = [...open.slice(turn), ...open.slice(0, turn)];
        const other: Polygon = { type: "Polygon", coordinates: [[...turned, turned[0] ?? []].toReversed()] };
        const plain: Polygon = { type: "Polygon", coordinates: [ring] };
        expect(holds(other, y + 0.5, x + 0.5)).toBe(holds(plain, y + 0.5, x + 0.5));
        expect(holds(plain, y + 0.5, x + 0.5)).toBe(x >= 0 && x < 10 && y >= 0 && y < 10);
      }),
    );
  });
});

describe("tidyArea", () => {
  it("winds outer rings clockwise and holes the other way, whatever came in", () => {
    const backwards: Polygon = { type: "Polygon", coordinates: hollow.coordinates.map((ring) => ring.toReversed()) };
    for (const area of [hollow, backwards]) {
      const [[outer = [], hole = []] = []] = tidyArea(area, 3).coordinates;
      expect(signedArea(outer)).toBe(-100);
      expect(signedArea(hole)).toBe(4);
    }
  });

  it("rounds, and drops repeated points and polygons that vanish", () => {
    const tiny = square(0.0001, 0.0001, 0.0001);
    const fine = [
      [0, 0],
      [0.00001, 0],
      [1.23456, 0],
      [1, 1],
      [0, 0],
    ];
    const tidied = tidyArea({ type: "MultiPolygon", coordinates: [[tiny], [fine]] }, 3);
    expect(tidied.coordinates).toHaveLength(1);
    expect(tidied.coordinates[0]?.[0]).toHaveLength(4);
    expect(tidied.coordinates[0]?.[0]).toContainEqual([1.235, 0]);
  });
});

describe("boxOf and middleOf", () => {
  it("gives the box and the middle of the largest polygon", () => {
    const area = { type: "MultiPolygon" as const, coordinates: [[square(0, 0, 1)], [square(10, 20, 4)]] };
    expect(boxOf(area)).toEqual([0, 0, 14, 24]);
    expect(middleOf(area)).toEqual({ lat: 22, lon: 12 });
  });
});

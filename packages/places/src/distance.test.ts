import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm } from "./distance.js";

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("distanceKm", () => {
  it("gives a quarter of the meridian from the equator to the pole", () => {
    expect(distanceKm({ lat: 0, lon: 0 }, { lat: 90, lon: 0 })).toBeCloseTo((Math.PI / 2) * 6371.0088, 6);
  });

  it("gives 310 km from Aleppo to Damascus", () => {
    const km = distanceKm({ lat: 36.20124, lon: 37.16117 }, { lat: 33.5102, lon: 36.29128 });
    expect(km).toBeGreaterThan(308);
    expect(km).toBeLessThan(312);
  });

  it("crosses the antimeridian", () => {
    expect(distanceKm({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(111.195, 2);
  });

  it("is symmetric, zero to itself, never negative and at most half the circumference", () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 3);
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, b)).toBeGreaterThanOrEqual(0);
        expect(distanceKm(a, b)).toBeLessThanOrEqual(Math.PI * 6371.0089);
      }),
    );
  });

  // Between antipodes the formula is right to a decimetre: it takes the arc sine of nearly one.
  it("holds the triangle inequality to a metre", () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-3);
      }),
    );
  });
});

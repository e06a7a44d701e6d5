import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Place, type PlaceKind } from "@bilan/vocabulary";
import { lendChiefTowns } from "./chief-town.js";
import { mergePlaces } from "./merge.js";

function place(source: string, id: string, kind: PlaceKind, name: string, more: Partial<Place> = {}): Place {
  return {
    id,
    kind,
    name,
    names: {},
    variants: [],
    parent: "iso:SY",
    country: "SY",
    lat: null,
    lon: null,
    population: null,
    codes: {},
    source,
    version: "1",
    ...more,
  };
}

const NE = place("natural-earth", "iso:SY-HL", "admin1", "Aleppo", {
  names: { fr: "Alep", ar: "حلب" },
  lat: 36.2,
  lon: 37.6,
});
const COD = place("cod-ab", "pcode:SY02", "admin1", "Aleppo", {
  names: { en: "Aleppo", ar: "حلب" },
  codes: { pcode: "SY02" },
  version: "2016",
});

describe("mergePlaces", () => {
  it("makes one governorate of two sources, with the codes and releases of both", () => {
    const [merged, ...more] = mergePlaces([NE], [COD]);
    expect(more).toEqual([]);
    expect(merged).toMatchObject({
      id: "iso:SY-HL",
      names: { en: "Aleppo", fr: "Alep", ar: "حلب" },
      codes: { pcode: "SY02" },
      version: "1; cod-ab 2016",
    });
  });

  it("knows a place by a name in one script where the other differs", () => {
    const raqqa = place("natural-earth", "iso:SY-RA", "admin1", "Al-Raqqah", { names: { ar: "الرقة" } });
    expect(mergePlaces([raqqa], [place("cod-ab", "pcode:SY11", "admin1", "Ar-Raqqa")])).toHaveLength(1);
    const sweida = place("cod-ab", "pcode:SY13", "admin1", "As-Sweida", { names: { ar: "السويداء" } });
    const suwayda = place("natural-earth", "iso:SY-SU", "admin1", "As Suwayda'", { names: { ar: "السويداء" } });
    expect(mergePlaces([suwayda], [sweida])).toHaveLength(1);
  });

  it("keeps apart levels, countries, distant places, and places of one source", () => {
    const town = place("geonames", "g:1", "town", "Aleppo", { lat: 36.2, lon: 37.16 });
    const elsewhere = place("wof", "w:1", "village", "Aleppo", { lat: 35, lon: 38 });
    const abroad = place("cod-ab", "pcode:XX02", "admin1", "Aleppo", { country: "LB" });
    const twice = [place("x", "x:1", "village", "Salma"), place("x", "x:2", "village", "Salma")];
    expect(mergePlaces([NE], [town], [elsewhere], [abroad], twice)).toHaveLength(6);
  });

  it("knows a place by a shared code whatever its name, and makes a village a town where a source counts its people", () => {
    const geonames = place("geonames", "geonames:1", "village", "Kūbānī", { codes: { geonames: "1" } });
    const wof = place("wof", "wof:9", "town", "Kobane", { codes: { geonames: "1", wof: "9" }, population: 54534 });
    const [merged] = mergePlaces([geonames], [wof]);
    expect(merged).toMatchObject({ id: "geonames:1", kind: "town", population: 54534, variants: ["Kobane"] });
  });

  it("takes over the smaller area as parent, under the id that it has now", () => {
    const azaz = place("cod-ab", "pcode:SY0204", "admin2", "A'zaz", { parent: "pcode:SY02" });
    const village = place("geonames", "g:2", "village", "Sawran", { parent: "iso:SY-HL", lat: 36.56, lon: 37.2 });
    const same = place("cod-ab", "pcode:C1546", "village", "Sawran", { parent: "pcode:SY0204", lat: 36.56, lon: 37.2 });
    const merged = mergePlaces([NE], [village], [COD, azaz, same]);
    expect(merged.find(({ id }) => id === "pcode:SY0204")?.parent).toBe("iso:SY-HL");
    expect(merged.find(({ id }) => id === "g:2")?.parent).toBe("pcode:SY0204");
  });

  it("changes nothing when the same places come again, keeps ids unique and gives valid places", () => {
    const places = fc.uniqueArray(
      fc.record({
        source: fc.constantFrom("a", "b", "c"),
        n: fc.nat(5),
        kind: fc.constantFrom<PlaceKind[]>("admin1", "town", "village"),
        name: fc.constantFrom("Aleppo", "Alep", "حلب", "Homs", "Al-Homs"),
        lat: fc.option(fc.integer({ min: 33, max: 36 })),
      }),
      { selector: ({ source, n, kind }) => `${source}:${n}:${kind}` },
    );
    fc.assert(
      fc.property(places, (drawn) => {
        const list = drawn.map(({ source, n, kind, name, lat }) =>
          place(source, `${source}:${n}:${kind}`, kind, name, { lat, lon: lat === null ? null : 37 }),
        );
        const merged = mergePlaces(list);
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
        for (const each of merged) expect(Place.safeParse(each).success).toBe(true);
        expect(mergePlaces(list, list)).toEqual(merged);
      }),
    );
  });
});

describe("lendChiefTowns", () => {
  it("gives the town the area's French name, and the area the town's names", () => {
    const town = place("geonames", "g:1", "town", "Aleppo", { parent: "iso:SY-HL", variants: ["Alep", "Berea"] });
    const [area, chief] = lendChiefTowns([NE, town]);
    expect(chief?.names.fr).toBe("Alep");
    expect(area?.variants).toContain("Berea");
  });

  it("leaves towns of other names alone", () => {
    const town = place("geonames", "g:1", "town", "Azaz", { parent: "iso:SY-HL" });
    expect(lendChiefTowns([NE, town])).toEqual([NE, town]);
  });
});

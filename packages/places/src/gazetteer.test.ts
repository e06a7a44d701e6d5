import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place, Where } from "@bilan/vocabulary";
import { boundaryOf, BoundaryIndex } from "./boundary.js";
import { Gazetteer } from "./gazetteer.js";
import { namesOf } from "./name-index.js";

function place(id: string, kind: Place["kind"], name: string, more: Partial<Place> = {}): Place {
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
    source: "test",
    version: "1",
    ...more,
  };
}

const ALEPPO = place("iso:SY-HL", "admin1", "Aleppo", {
  names: { en: "Aleppo", fr: "Alep", ar: "حلب" },
  codes: { iso: "SY-HL", pcode: "SY02" },
  lat: 36.2,
  lon: 37.6,
});
const PLACES: readonly Place[] = [
  place("iso:SY", "country", "Syria", { names: { fr: "Syrie", ar: "سوريا" }, parent: null, codes: { iso: "SY" } }),
  ALEPPO,
  place("iso:SY-ID", "admin1", "Idlib", { names: { fr: "Idleb", ar: "إدلب" }, lat: 35.8, lon: 36.6 }),
  place("iso:SY-DI", "admin1", "Damascus", { names: { fr: "Damas", ar: "دمشق" }, lat: 33.51, lon: 36.29 }),
  place("iso:SY-RD", "admin1", "Rif Dimashq", {
    names: { ar: "ريف دمشق" },
    variants: ["Damascus countryside"],
    lat: 33.5,
    lon: 37.4,
  }),
  place("pcode:SY0204", "admin2", "A'zaz", { parent: "iso:SY-HL", codes: { pcode: "SY0204" } }),
  place("t:aleppo", "town", "Aleppo", {
    names: { ar: "حلب" },
    variants: ["Alep"],
    parent: "iso:SY-HL",
    lat: 36.2,
    lon: 37.16,
  }),
  place("t:azaz", "town", "I‘zāz", { variants: ["Azaz"], parent: "pcode:SY0204", lat: 36.586, lon: 37.044 }),
  place("t:madaya-rd", "village", "Madaya", { names: { ar: "مضايا" }, parent: "iso:SY-RD", lat: 33.687, lon: 36.099 }),
  place("t:madaya-id", "village", "Madaya", { names: { ar: "مداية" }, parent: "iso:SY-ID", lat: 35.471, lon: 36.577 }),
  place("t:raqqa", "town", "Ar Raqqah", { names: { ar: "الرقة" } }),
];
const square = (west: number, south: number, east: number, north: number) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const INDEX = new BoundaryIndex("admin1", [boundaryOf(ALEPPO, square(36.5, 35.5, 38.5, 36.9))]);
const GAZETTEER = new Gazetteer(PLACES, [INDEX]);

describe("find and one", () => {
  it.each([
    "Aleppo",
    "SY02",
    "sy02",
    "pcode:SY02",
    "iso:SY-HL",
    "حلب",
    "Alep",
    "province d'Alep",
    "محافظة حلب",
    "ALEPPO Governorate",
  ])("%s is the governorate", (name) => {
    expect(GAZETTEER.one(name).id).toBe("iso:SY-HL");
  });

  it.each(["ville d'Alep", "Aleppo city", "مدينة حلب"])("%s is the town", (name) => {
    expect(GAZETTEER.one(name).id).toBe("t:aleppo");
  });

  it("gives the town where the caller asks for towns", () => {
    expect(GAZETTEER.one("Aleppo", { kinds: ["town"] }).id).toBe("t:aleppo");
    expect(GAZETTEER.find("Aleppo").map((match) => match.place.id)).toEqual(["iso:SY-HL", "t:aleppo"]);
  });

  it("tells Damascus from its countryside", () => {
    expect(GAZETTEER.one("دمشق").id).toBe("iso:SY-DI");
    expect(GAZETTEER.one("ريف دمشق").id).toBe("iso:SY-RD");
    expect(GAZETTEER.one("Damascus countryside").id).toBe("iso:SY-RD");
  });

  it("says that a name fits several places, with the candidates", () => {
    expect(() => GAZETTEER.one("Madaya")).toThrow(/^203 .*Idlib.*t:madaya-id.*Rif Dimashq.*t:madaya-rd/);
  });

  it("chooses among several by the larger place, even one that lies beside it", () => {
    expect(GAZETTEER.one("Madaya", { within: "Idlib" }).id).toBe("t:madaya-id");
    expect(GAZETTEER.one("Madaya", { within: "ريف دمشق" }).id).toBe("t:madaya-rd");
    expect(GAZETTEER.one("Madaya", { within: "province de Damas" }).id).toBe("t:madaya-rd");
    expect(GAZETTEER.one("Madaya", { near: { lat: 35.5, lon: 36.5 } }).id).toBe("t:madaya-id");
  });

  it("lets an unknown larger place narrow nothing", () => {
    expect(GAZETTEER.one("Azaz", { within: "Nowhere" }).id).toBe(GAZETTEER.one("Azaz").id);
  });

  it("says that it does not know a name", () => {
    expect(() => GAZETTEER.one("Atlantis")).toThrow(/^202 .*Atlantis/);
    expect(GAZETTEER.find("")).toEqual([]);
  });

  it("finds the whole of a part, and does not take it for the part", () => {
    expect(GAZETTEER.find("northern Aleppo")[0]).toMatchObject({ way: "part", place: { id: "iso:SY-HL" } });
    expect(() => GAZETTEER.one("northern Aleppo")).toThrow(/^202/);
  });

  it("finds every place by each of its names, however written", () => {
    const cases = PLACES.flatMap((each) => namesOf(each).map((name) => ({ each, name })));
    const writings = [
      (name: string) => name,
      (name: string) => name.toUpperCase(),
      (name: string) => ` ${name.replace(/ /g, "-")} `,
      (name: string) => name.normalize("NFD"),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.constantFrom(...writings), ({ each, name }, write) => {
        expect(GAZETTEER.find(write(name)).map((match) => match.place.id)).toContain(each.id);
      }),
    );
  });
});

describe("the hierarchy", () => {
  it("lists the parents, nearest first", () => {
    expect(GAZETTEER.ancestors("t:azaz").map(({ id }) => id)).toEqual(["pcode:SY0204", "iso:SY-HL", "iso:SY"]);
  });

  it("contains itself and what lies in it, and nothing above", () => {
    expect(GAZETTEER.contains("SY02", "t:azaz")).toBe(true);
    expect(GAZETTEER.contains("t:azaz", "t:azaz")).toBe(true);
    expect(GAZETTEER.contains("t:azaz", "SY02")).toBe(false);
    expect(GAZETTEER.contains("nowhere", "nowhere")).toBe(false);
  });

  it("ends where parents go in a circle", () => {
    const circle = new Gazetteer([place("a", "area", "A", { parent: "b" }), place("b", "area", "B", { parent: "a" })]);
    expect(circle.ancestors("a").length).toBeLessThanOrEqual(2);
  });

  it("measures between points, and says nothing without one", () => {
    expect(GAZETTEER.distance("t:aleppo", "t:azaz")).toBeCloseTo(44.1, 0);
    expect(GAZETTEER.distance("t:aleppo", "t:raqqa")).toBeNull();
  });

  it("finds the area that holds a point", () => {
    expect(GAZETTEER.at(36.2, 37.16)?.id).toBe("iso:SY-HL");
    expect(GAZETTEER.at(36.2, 37.16, "admin2")).toBeNull();
    expect(GAZETTEER.at(0, 0)).toBeNull();
  });
});

describe("resolve", () => {
  const where: Where = {
    name: "Azaz town",
    admin2: "Mintaqat Azaz district",
    admin1: "Aleppo Governorate",
    country: "SY",
    code: null,
    lat: 36.58,
    lon: 37.04,
    precision: 1,
  };

  it("goes from the country to the town", () => {
    expect(GAZETTEER.resolve(where)).toEqual(["iso:SY", "iso:SY-HL", "pcode:SY0204", "t:azaz"]);
  });

  it("stops at what the record is precise about", () => {
    expect(GAZETTEER.resolve({ ...where, precision: 4, admin2: null, name: "Aleppo" })).toEqual([
      "iso:SY",
      "iso:SY-HL",
    ]);
    expect(GAZETTEER.resolve({ ...where, precision: 6, admin1: null, admin2: null, name: "Syria" })).toEqual([
      "iso:SY",
    ]);
  });

  it("finds the area by position where the record names none", () => {
    expect(GAZETTEER.resolve({ ...where, admin1: null, admin2: null })).toEqual(["iso:SY", "iso:SY-HL", "t:azaz"]);
  });

  it("does not take a town of that name far from the record's position", () => {
    expect(GAZETTEER.resolve({ ...where, name: "Aleppo town" })).toEqual(["iso:SY", "iso:SY-HL", "pcode:SY0204"]);
  });

  it("takes either name of two", () => {
    expect(GAZETTEER.resolve({ ...where, name: "Azzaz/Azaz town" }).at(-1)).toBe("t:azaz");
  });

  it("follows a code", () => {
    expect(GAZETTEER.resolve({ ...where, code: "SY0204" })).toEqual(["iso:SY", "iso:SY-HL", "pcode:SY0204"]);
  });

  it("is empty for a country that the gazetteer does not hold", () => {
    expect(GAZETTEER.resolve({ ...where, country: "LB" })).toEqual([]);
  });
});

import type { Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { Place } from "@bilan/vocabulary";
import { readCod } from "./cod.js";
import { readCodTopology } from "./cod-topology.js";
import { readGeonames } from "./geonames.js";
import { naturalEarthPlace } from "./natural-earth.js";
import type { Row } from "./row.js";
import { readWof } from "./wof.js";

async function listed(rows: AsyncIterable<Row<Place>>): Promise<{ places: Place[]; refused: string[] }> {
  const places: Place[] = [];
  const refused: string[] = [];
  for await (const { record, refused: problem } of rows) {
    if (problem) refused.push(problem.message);
    else if (record) places.push(Place.parse(record));
  }
  return { places, refused };
}

const cells = (rows: readonly string[]) => rows.map((row, i) => ({ line: i + 1, cells: row.split(",") }));

/** A line of a GeoNames dump; cells not given are empty. */
const line = (...given: (string | number)[]) =>
  `${[...given, ...Array<string>(19).fill("")].slice(0, 19).join("\t")}\n`;
/** A line of a Who's On First table. */
const row = (arabic: string, variants: string) =>
  `1\t169897\tḨarastā\t${arabic}\tHarasta\tHarasta\t${variants}\t33.5\t36.3\t37348\t85678391\t\n`;
const admin1 = (code: string) => (code === "SY.09" ? "iso:SY-HL" : null);

describe("readGeonames", () => {
  const aleppo = line(
    170063,
    "Aleppo",
    "Aleppo",
    "ALP,Alep,hlb,Halab,حلب,محافظة حلب,ܚܠܒ",
    "36.20",
    "37.16",
    "P",
    "PPLA",
    "SY",
    "",
    "09",
    "",
    "",
    "",
    1602264,
  );

  it("takes names in both scripts, the population and the parent", async () => {
    const { places } = await listed(readGeonames([aleppo], { version: "1", admin1 }));
    expect(places[0]).toMatchObject({
      id: "geonames:170063",
      kind: "town",
      names: { ar: "حلب" },
      variants: ["Alep", "Halab", "محافظة حلب"],
      parent: "iso:SY-HL",
      population: 1602264,
    });
  });

  it("keeps population 0 as unknown, and hangs a place without admin 1 on its country", async () => {
    const village = line(1, "Sawran", "", "", "36.5", "37.2", "P", "PPL", "SY", "", "09", "", "", "", 0);
    const { places } = await listed(readGeonames([village], { version: "1" }));
    expect(places[0]).toMatchObject({ kind: "village", population: null, parent: "iso:SY" });
  });

  it("passes over streams and hills", async () => {
    const stream = line(2, "Quwayq", "", "", "36.5", "37.2", "H", "STM", "SY");
    expect(await listed(readGeonames([stream, aleppo], { version: "1" }))).toMatchObject({
      places: [{ name: "Aleppo" }],
    });
  });

  it("refuses a row with its line and column, and goes on", async () => {
    const bad = line(3, "Nowhere", "", "", "north", "37.2", "P", "PPL", "SY");
    const { places, refused } = await listed(readGeonames([aleppo + bad, aleppo], { version: "1" }));
    expect(places).toHaveLength(2);
    expect(refused).toEqual([expect.stringMatching(/^108 .*latitude: "north".*\(2\)/)]);
  });

  it("refuses another layout as a whole, and an empty file", async () => {
    await expect(listed(readGeonames(["a\tb\n"], { version: "1" }))).rejects.toThrow(/^107/);
    await expect(listed(readGeonames(["\n"], { version: "1" }))).rejects.toThrow(/^102/);
  });

  it("gives the same rows however the text is cut", async () => {
    const whole = await listed(readGeonames([aleppo + aleppo], { version: "1" }));
    const cut = [...(aleppo + aleppo)];
    expect(await listed(readGeonames(cut, { version: "1" }))).toEqual(whole);
  });
});

describe("readWof", () => {
  it("takes the Arabic name from the variants where the Arabic one is in Latin letters", async () => {
    const { places } = await listed(readWof([row("Ḩiristā", "حرستا/Arasta Bassal")], { country: "SY", version: "1" }));
    expect(places[0]).toMatchObject({ names: { ar: "حرستا", fr: "Harasta" }, codes: { wof: "1", geonames: "169897" } });
    expect(places[0]?.variants).toContain("Ḩiristā");
  });

  it("has no Arabic name where none is in Arabic letters", async () => {
    const { places } = await listed(readWof([row("Ḩiristā", "حەرەستا/Harasta")], { country: "SY", version: "1" }));
    expect(places[0]?.names.ar).toBeUndefined();
  });

  it("refuses other columns", async () => {
    await expect(listed(readWof(["1\t2\n"], { country: "SY", version: "1" }))).rejects.toThrow(/^107/);
  });
});

describe("readCod", () => {
  it("takes a place a row", async () => {
    const { places, refused } = await listed(
      readCod(
        cells([
          "level,pcode,name_en,name_ar,parent_pcode,admin1_pcode,lat,lon,updated",
          "admin1,SY02,Aleppo,حلب,SY,SY02,36.2,37.6,2016-09-05",
          "admin2,SY0204,A'zaz,اعزاز,SY02,SY02,36.5,37,2016-09-05",
          "neighbourhood,N0017,Abou Jarash,أبو جرش,C1001,SY01,33.5,36.3,2016-09-05",
          "admin2,,No code,,SY02,,,,",
        ]),
        "x",
      ),
    );
    expect(places.map(({ id, kind, parent, version }) => [id, kind, parent, version])).toEqual([
      ["pcode:SY02", "admin1", "iso:SY", "2016-09-05"],
      ["pcode:SY0204", "admin2", "pcode:SY02", "2016-09-05"],
      ["pcode:N0017", "area", "pcode:SY01", "2016-09-05"],
    ]);
    expect(refused).toEqual([expect.stringMatching(/^108 .*p-code.*\(5\)/)]);
  });

  it("takes rows that repeat their parents, each place once, whatever the case of the columns", async () => {
    const { places } = await listed(
      readCod(
        cells([
          "ADM0_PCODE,ADM1_PCODE,ADM1_EN,ADM1_AR,ADM2_PCODE,ADM2_EN,ADM2_AR",
          "SY,SY02,Aleppo,حلب,SY0200,Jebel Saman,جبل سمعان",
          "SY,SY02,Aleppo,حلب,SY0204,A'zaz,اعزاز",
        ]),
        "v2",
      ),
    );
    expect(places.map(({ id, parent }) => [id, parent])).toEqual([
      ["pcode:SY02", "iso:SY"],
      ["pcode:SY0200", "pcode:SY02"],
      ["pcode:SY0204", "pcode:SY02"],
    ]);
  });

  it("refuses a table without p-codes", async () => {
    await expect(listed(readCod(cells(["name,lat", "Aleppo,36"]), "x"))).rejects.toThrow(/^107 .*pcode/);
  });
});

describe("readCodTopology", () => {
  const topology: Topology = {
    type: "Topology",
    arcs: [
      [
        [0, 0],
        [0, 2],
        [2, 2],
        [2, 0],
        [0, 0],
      ],
    ],
    objects: {
      adm1: {
        type: "GeometryCollection",
        geometries: [
          { type: "Polygon", arcs: [[0]], properties: { ADM1_PCODE: "SY02", ADM1_EN: "Aleppo", ADM1_AR: "حلب" } },
        ],
      },
    },
  };

  it("gives places with a point, and their outlines", () => {
    const { places, boundaries } = readCodTopology(topology, "v1");
    expect(places).toMatchObject([{ id: "pcode:SY02", names: { ar: "حلب" }, lat: 1, lon: 1 }]);
    expect(boundaries).toMatchObject([{ id: "pcode:SY02", geometry: { type: "MultiPolygon" } }]);
  });

  it("refuses a topology of something else", () => {
    expect(() => readCodTopology({ ...topology, objects: {} }, "v1")).toThrow(/^107/);
  });
});

describe("naturalEarthPlace", () => {
  const area = {
    type: "Polygon" as const,
    coordinates: [
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0],
      ],
    ],
  };
  const homs = {
    iso_a2: "SY",
    iso_3166_2: "SY-HI",
    adm1_code: "SYR-1",
    name: "Homs (Hims)",
    name_en: "Homs",
    name_fr: "de Homs",
    name_ar: "محافظة حمص",
    name_alt: "Hims|Homs",
  };

  it("strips the heads of its names and keeps them as variants", () => {
    expect(naturalEarthPlace(homs, area, "1")).toMatchObject({
      id: "iso:SY-HI",
      names: { en: "Homs", fr: "Homs", ar: "حمص" },
      variants: ["Hims", "محافظة حمص"],
      lat: 1,
    });
  });

  it("gives no place for a shape without a code of its own", () => {
    expect(naturalEarthPlace({ ...homs, iso_3166_2: "SY-X01~" }, area, "1")).toBeNull();
  });
});

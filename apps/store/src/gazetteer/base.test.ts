import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Gazetteer, signedArea } from "@bilan/places";
import { Place } from "@bilan/vocabulary";
import { type BaseGazetteer, loadBaseGazetteer } from "./base.js";

const cache = mkdtempSync(join(tmpdir(), "bilan-gazetteer-"));
afterAll(() => rmSync(cache, { recursive: true }));

const GOVERNORATES: readonly (readonly [string, ...string[]])[] = [
  ["iso:SY-DI", "Damascus", "Damas", "دمشق", "محافظة دمشق"],
  ["iso:SY-HL", "Aleppo", "Alep", "حلب", "province d'Alep", "Aleppo Governorate", "Halab"],
  ["iso:SY-RD", "Rif Dimashq", "ريف دمشق", "Rural Damascus", "Damascus countryside", "Rif Dimashq Governorate"],
  ["iso:SY-HI", "Homs", "حمص", "Homs Governorate"],
  ["iso:SY-HM", "Hama", "Hamah Governorate", "حماة", "حماه"],
  ["iso:SY-LA", "Latakia", "Lattaquié", "اللاذقية", "Latakia Governorate"],
  ["iso:SY-ID", "Idlib", "Idleb", "إدلب", "ادلب"],
  ["iso:SY-HA", "Al Hasakah Governorate", "Hassaké", "الحسكة", "Hasaka"],
  ["iso:SY-DY", "Deir ez Zor Governorate", "Deir Ezzor", "Deir el-Zor", "دير الزور"],
  ["iso:SY-TA", "Tartus", "Tartous", "طرطوس"],
  ["iso:SY-RA", "Ar Raqqah Governorate", "Raqqa", "Rakka", "Raqa", "الرقة"],
  ["iso:SY-DR", "Daraa", "Deraa", "Dar'a", "درعا"],
  ["iso:SY-SU", "As Suwayda Governorate", "Soueida", "Sweida", "السويداء"],
  ["iso:SY-QU", "Quneitra", "Qouneitra", "القنيطرة"],
];

describe("loadBaseGazetteer", () => {
  let base: BaseGazetteer;
  let gazetteer: Gazetteer;
  beforeAll(async () => {
    base = await loadBaseGazetteer({ countries: ["SY"], cache });
    gazetteer = new Gazetteer(base.places, base.indexes);
  });

  it("gives valid places, each once, each with a parent that is there", () => {
    expect(new Set(base.places.map(({ id }) => id)).size).toBe(base.places.length);
    for (const place of base.places) {
      expect(Place.safeParse(place).success, place.id).toBe(true);
      if (place.kind !== "country") expect(gazetteer.get(place.parent ?? ""), place.id).not.toBeNull();
    }
  });

  it("has the 14 governorates of Syria, and all their names as agencies write them", () => {
    const areas = base.places.filter(({ kind, country }) => kind === "admin1" && country === "SY");
    expect(areas.map(({ id }) => id).toSorted()).toEqual(GOVERNORATES.map(([id]) => id).toSorted());
    for (const [id, ...names] of GOVERNORATES) {
      for (const name of names) expect(gazetteer.one(name).id, name).toBe(id);
    }
  });

  it("has towns in their governorates, in three languages", () => {
    const aleppo = gazetteer.one("Aleppo", { kinds: ["town"] });
    expect(aleppo).toMatchObject({ parent: "iso:SY-HL", names: { fr: "Alep", ar: "حلب" }, population: 1602264 });
    expect(gazetteer.contains("iso:SY-HL", gazetteer.one("منبج").id)).toBe(true);
    expect(gazetteer.one("Kobané").parent).toBe("iso:SY-HL");
  });

  it("has every country in three languages, without loading it", () => {
    for (const name of ["Syria", "Syrie", "سوريا"]) expect(gazetteer.one(name).id).toBe("iso:SY");
    expect(gazetteer.one("Ukraine").id).toBe("iso:UA");
    expect(base.places.some(({ country, kind }) => country === "UA" && kind !== "country")).toBe(false);
  });

  it("outlines the governorates, wound for d3, each town inside its own", async () => {
    const { features } = await base.boundaries("SY", "admin1");
    expect(features.map(({ id }) => id).toSorted()).toEqual(GOVERNORATES.map(([id]) => id).toSorted());
    for (const { geometry } of features) {
      for (const [outer = []] of geometry.coordinates) expect(signedArea(outer)).toBeLessThan(0);
    }
    for (const [lat, lon, id] of [
      [36.2, 37.16, "iso:SY-HL"],
      [33.51, 36.29, "iso:SY-DI"],
      [33.69, 36.1, "iso:SY-RD"],
      [33.15, 35.86, "iso:SY-QU"],
    ] as const) {
      expect(gazetteer.at(lat, lon, "admin1")?.id, `${lat}, ${lon}`).toBe(id);
    }
  });

  it("outlines a country that was not loaded, and every country", async () => {
    expect((await base.boundaries("LB", "admin1")).features.length).toBeGreaterThan(5);
    expect((await base.boundaries("SY", "country")).features.map(({ id }) => id)).toEqual(["iso:SY"]);
    expect((await base.boundaries(null, "country")).features.length).toBeGreaterThan(200);
    expect((await base.boundaries("ZZ", "admin1")).features).toEqual([]);
  });

  it("gives sound admin 1 and towns for other countries, by ISO's own division", async () => {
    const countries = ["SD", "UA", "RU", "IR", "PS", "YE", "AF", "GB", "PH", "MG", "XK"];
    const others = await loadBaseGazetteer({ countries, cache: null });
    expect(new Set(others.places.map(({ id }) => id)).size).toBe(others.places.length);
    const index = new Gazetteer(others.places, others.indexes);
    for (const place of others.places) {
      expect(Place.safeParse(place).success, place.id).toBe(true);
      if (place.kind !== "country") expect(index.get(place.parent ?? "")?.country, place.id).toBe(place.country);
    }
    expect(index.one("East Darfur").id).not.toBe(index.one("South Darfur").id);
    expect(index.one("Crimea").country).toBe("UA");
    expect(index.one("Gaza Strip").country).toBe("PS");
    expect(index.one("Kharkiv", { kinds: ["town"] }).country).toBe("UA");
  });

  it("gives the same from its cache, without it, and from a broken one", async () => {
    const file = join(cache, "SY.json");
    const kept = statSync(file).mtimeMs;
    expect((await loadBaseGazetteer({ countries: ["SY"], cache })).places).toEqual(base.places);
    expect(statSync(file).mtimeMs).toBe(kept);
    expect((await loadBaseGazetteer({ countries: ["SY"], cache: null })).places).toEqual(base.places);
    writeFileSync(file, "{");
    expect((await loadBaseGazetteer({ countries: ["SY"], cache })).places).toEqual(base.places);
    expect(readdirSync(cache).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("does without a cache that cannot be written", async () => {
    const blocked = join(cache, "SY.json", "below-a-file");
    expect((await loadBaseGazetteer({ countries: ["SY"], cache: blocked })).places).toEqual(base.places);
  });
});

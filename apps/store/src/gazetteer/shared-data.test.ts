import { createReadStream, existsSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { csvRows, readUcdpGed } from "@bilan/exchange";
import { Gazetteer, mergePlaces, readCod, readWof, type Row } from "@bilan/places";
import type { Place } from "@bilan/vocabulary";
import { type BaseGazetteer, loadBaseGazetteer } from "./base.js";

const folder = new URL("../../../../../shared/data/", import.meta.url);
const missing = !existsSync(folder);
if (missing) console.warn("../shared/data is not here: the tests of gazetteers against UCDP's places are skipped");

const textOf = (name: string): AsyncIterable<string> => createReadStream(new URL(name, folder), "utf8");

async function taken(rows: AsyncIterable<Row<Place>>): Promise<Place[]> {
  const places: Place[] = [];
  for await (const { record, refused } of rows) {
    expect(refused?.message).toBeUndefined();
    if (record) places.push(record);
  }
  return places;
}

describe.skipIf(missing)("gazetteers against the places of UCDP's records", () => {
  let base: BaseGazetteer;
  let bare: Gazetteer;
  beforeAll(async () => {
    base = await loadBaseGazetteer({ countries: ["SY"], cache: null });
    bare = new Gazetteer(base.places, base.indexes);
  });

  const ucdp = () => readUcdpGed(textOf("ucdp/ucdp_ged_syria_2016-01_2019-11.csv"));

  it("resolves every governorate that UCDP names", async () => {
    for await (const { record } of ucdp()) {
      const path = bare.resolve(record?.where as NonNullable<typeof record>["where"]);
      expect(path[0]).toBe("iso:SY");
      if (record?.where.admin1) expect(bare.get(path[1] ?? "")?.kind, record.where.admin1).toBe("admin1");
    }
  });

  it("finds the 47 records of Aleppo from 1 to 9 February 2016", async () => {
    const aleppo = bare.one("Alep").id;
    const sides = { a: 0, b: 0, civilians: 0, unknown: 0 };
    let [records, best] = [0, 0];
    for await (const { record } of ucdp()) {
      if (!record || record.when.from < "2016-02-01" || record.when.to > "2016-02-09") continue;
      if (!bare.resolve(record.where).includes(aleppo)) continue;
      records++;
      best += record.total.best ?? 0;
      for (const { side, bounds } of record.counts) sides[side] += bounds.best ?? 0;
    }
    expect({ records, best, ...sides }).toEqual({
      records: 47,
      best: 635,
      a: 191,
      b: 250,
      civilians: 31,
      unknown: 163,
    });
  });

  it("merges the COD and Who's On First into it, one place an identity", async () => {
    const cod = await taken(readCod(csvRows(textOf("gazetteer/syria_gazetteer_ocha_pcodes.csv")), "2016"));
    const areaAt = ({ lat, lon }: { lat: number; lon: number }) => bare.at(lat, lon)?.id ?? null;
    const wof = await taken(
      readWof(textOf("gazetteer/wof_sy_localities.tsv"), { country: "SY", version: "1", areaAt }),
    );
    const places = mergePlaces(base.places, cod, wof);
    const gazetteer = new Gazetteer(places, base.indexes);
    const areas = places.filter(({ kind, country }) => kind === "admin1" && country === "SY");
    expect(areas).toHaveLength(14);
    for (const { codes } of areas) expect(codes.pcode).toMatch(/^SY\d\d$/);
    for (const name of ["Aleppo", "SY02", "حلب", "province d'Alep", "Alep"]) {
      expect(gazetteer.one(name).id, name).toBe("iso:SY-HL");
    }
    expect(gazetteer.one("Aleppo", { kinds: ["town"] }).codes).toMatchObject({ geonames: "170063", wof: "421202163" });
    // Two Madayas, by the governorate; several Salmas and Rabias, said.
    const madaya = gazetteer.one("Madaya", { within: "province de Damas" });
    expect(gazetteer.contains("iso:SY-RD", madaya.id)).toBe(true);
    expect(gazetteer.contains("iso:SY-ID", gazetteer.one("Madaya", { within: "Idlib" }).id)).toBe(true);
    expect(() => gazetteer.one("Salma")).toThrow(/^203 .*Latakia.*Aleppo/);
    expect(() => gazetteer.one("Rabia", { kinds: ["village"] })).toThrow(/^203/);
    expect(gazetteer.one("Rabia", { kinds: ["town", "village"], within: "Lattaquié" }).parent).toBe("iso:SY-LA");
    expect(gazetteer.one("الطامورة").name).toBe("Tannurah");
  });
});

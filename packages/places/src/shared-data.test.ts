import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Place } from "@bilan/vocabulary";
import { readCodTopology } from "./cod-topology.js";
import { BoundaryIndex } from "./boundary.js";
import { Gazetteer } from "./gazetteer.js";
import { isArabic } from "./script.js";
import { readWof } from "./wof.js";

const folder = new URL("../../../../shared/data/gazetteer/", import.meta.url);
const missing = !existsSync(folder);
if (missing) console.warn("../shared/data/gazetteer is not here: the tests on whole gazetteers are skipped");

const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");

describe.skipIf(missing)("whole gazetteers of Syria", () => {
  it("takes every area and outline of the COD, each point inside or near its outline", () => {
    const { places, boundaries } = readCodTopology(JSON.parse(read("cod_syr_adm1-2-3.topojson")), "2016");
    const count = (kind: string) => places.filter((place) => place.kind === kind).length;
    expect([count("admin1"), count("admin2"), count("admin3")]).toEqual([14, 62, 272]);
    for (const place of places) expect(Place.safeParse(place).success, place.id).toBe(true);
    const indexes = (["admin1", "admin2", "admin3"] as const).map(
      (level) =>
        new BoundaryIndex(
          level,
          boundaries.filter(({ properties }) => properties.level === level),
        ),
    );
    const gazetteer = new Gazetteer(places, indexes);
    expect(gazetteer.at(36.2, 37.16, "admin1")?.id).toBe("pcode:SY02");
    expect(gazetteer.ancestors(gazetteer.at(36.2, 37.16)?.id ?? "").map(({ id }) => id)).toContain("pcode:SY02");
  });

  it("takes every locality of Who's On First, Arabic names in Arabic letters", async () => {
    let taken = 0;
    for await (const { record } of readWof([read("wof_sy_localities.tsv")], { country: "SY", version: "1" })) {
      expect(record, "a row was refused").toBeDefined();
      if (record?.names.ar) expect(isArabic(record.names.ar), record.names.ar).toBe(true);
      expect(record?.population).not.toBe(0);
      taken++;
    }
    expect(taken).toBe(10_595);
  });
});

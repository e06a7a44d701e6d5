import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { type Boundary, worldOutlines, type WorldTopology } from "@bilan/places";
import type { Place } from "@bilan/vocabulary";
import { isoByNumber } from "./countries.js";

const require = createRequire(import.meta.url);

/** The outlines of the countries given by ISO code, from `world-atlas` (Natural Earth 1:50 million). */
export async function loadOutlines(countries: ReadonlyMap<string, Place>): Promise<Boundary[]> {
  const file = require.resolve("world-atlas/countries-50m.json");
  const topology = JSON.parse(await readFile(file, "utf8")) as WorldTopology;
  const isoOf = isoByNumber();
  return worldOutlines(topology, (code) => countries.get(isoOf.get(code) ?? ""));
}

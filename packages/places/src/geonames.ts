import { type Place, type PlaceKind, Problem } from "@bilan/vocabulary";
import { tabRows } from "./lines.js";
import type { Cells, Row } from "./row.js";
import { arabicOf, usefulVariants } from "./script.js";

/** What the reader of a GeoNames dump is told besides. */
export interface GeonamesFrame {
  /** The release of the dump, e.g. its day. */
  readonly version: string;
  /** The id of the admin 1 of a GeoNames code (`SY.09`) or of a point; `null`: the country is the parent. */
  readonly admin1?: ((code: string, point: { lat: number; lon: number }) => string | null) | undefined;
}

const COLUMNS = 19;
/** Populated places that a person calls a town: seats of an administration, or from this many people on. */
const TOWN_POPULATION = 5000;

const AREAS: Readonly<Record<string, PlaceKind>> = { ADM1: "admin1", ADM2: "admin2", ADM3: "admin3" };

/**
 * Places of a GeoNames dump (`SY.txt`, `allCountries.txt`, `cities1000.txt`: 19 columns, tabs, no header) from its chunks.
 * Taken are countries, admin 1 to 3, populated places, and named regions; the rest (streams, hills, …) is passed over.
 * The first alternate name in Arabic letters becomes the Arabic name. Throws Problem 107 where the columns are others.
 */
export async function* readGeonames(
  chunks: AsyncIterable<string> | Iterable<string>,
  frame: GeonamesFrame,
): AsyncGenerator<Row<Place>> {
  let first = true;
  for await (const row of tabRows(chunks)) {
    if (first && row.cells.length !== COLUMNS) {
      throw new Problem(107, `a GeoNames dump has ${COLUMNS} columns, not ${row.cells.length}`, { line: row.line });
    }
    first = false;
    const taken = geonamesRow(row, frame);
    if (taken) yield taken;
  }
}

/** One line of a dump; `null` where it is no place that the gazetteer holds. */
export function geonamesRow({ line, cells }: Cells, frame: GeonamesFrame): Row<Place> | null {
  const [id = "", name = "", ascii = "", alternates = "", lat = "", lon = "", featureClass = "", code = ""] = cells;
  const [country = "", , admin1 = ""] = cells.slice(8);
  const refuse = (why: string): Row<Place> => ({ line, refused: new Problem(108, why, { line }) });
  if (cells.length !== COLUMNS) return refuse(`${cells.length} cells, not ${COLUMNS}`);
  const kind = kindOf(featureClass, code, Number(cells[14]));
  if (!kind) return null;
  if (!/^\d+$/.test(id)) return refuse(`column geonameid: "${id}" is not a number`);
  if (name.trim() === "") return refuse("column name: is empty");
  if (!/^[A-Z]{2}$/.test(country)) return refuse(`column country code: "${country}" is not a code of two letters`);
  const point = { lat: Number(lat), lon: Number(lon) };
  if (lat === "" || !(Math.abs(point.lat) <= 90)) return refuse(`column latitude: "${lat}" is not from -90 to 90`);
  if (lon === "" || !(Math.abs(point.lon) <= 180)) return refuse(`column longitude: "${lon}" is not from -180 to 180`);
  const population = Number(cells[14]);
  const others = alternates.split(",");
  const ar = arabicOf(others);
  const above = kind === "country" || kind === "admin1" ? null : frame.admin1?.(`${country}.${admin1}`, point);
  return {
    line,
    record: {
      id: `geonames:${id}`,
      kind,
      name: name.trim(),
      names: ar ? { ar } : {},
      variants: usefulVariants([ascii, ...others], [name.trim(), ar]),
      parent: kind === "country" ? null : (above ?? `iso:${country}`),
      country,
      ...point,
      population: Number.isInteger(population) && population > 0 ? population : null,
      codes: kind === "country" ? { geonames: id, iso: country } : { geonames: id },
      source: "geonames",
      version: frame.version,
    },
  };
}

function kindOf(featureClass: string, code: string, population: number): PlaceKind | null {
  if (featureClass === "A") return code === "PCLI" ? "country" : (AREAS[code] ?? null);
  if (featureClass === "L") return code === "RGN" || code === "AREA" ? "area" : null;
  if (featureClass !== "P") return null;
  if (code === "PPLX") return "area";
  return /^PPL(C|G|A\d?)$/.test(code) || population >= TOWN_POPULATION ? "town" : "village";
}

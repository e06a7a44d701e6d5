import { type Place, Problem } from "@bilan/vocabulary";
import { tabRows } from "./lines.js";
import type { Row } from "./row.js";
import { arabicOf, isArabic, isLatin, usefulVariants } from "./script.js";

/** What the reader of a Who's On First file is told besides. */
export interface WofFrame {
  /** ISO 3166-1 alpha-2 of the file: it does not say itself. */
  readonly country: string;
  readonly version: string;
  /** The id of the smallest area that holds a point; `null`: the country is the parent. */
  readonly areaAt?: ((point: { lat: number; lon: number }) => string | null) | undefined;
}

const COLUMNS = 12;
const TOWN_POPULATION = 5000;

/**
 * Localities of a Who's On First table from its chunks. No header; tab-separated: id, GeoNames id, name, Arabic, French,
 * English, variants parted by `/`, latitude, longitude, population, region id, county id. The "Arabic" name is in Latin
 * letters for some: then the first variant in Arabic letters is taken. Throws Problem 107 where the columns are others.
 */
export async function* readWof(
  chunks: AsyncIterable<string> | Iterable<string>,
  frame: WofFrame,
): AsyncGenerator<Row<Place>> {
  let first = true;
  for await (const { line, cells } of tabRows(chunks)) {
    if (cells.length !== COLUMNS) {
      const why = `${cells.length} columns, not ${COLUMNS}`;
      if (first) throw new Problem(107, why, { line });
      yield { line, refused: new Problem(108, why, { line }) };
      continue;
    }
    first = false;
    yield wofRow(line, cells, frame);
  }
}

function wofRow(line: number, cells: readonly string[], frame: WofFrame): Row<Place> {
  const [id = "", geonames = "", given = "", arabic = "", fr = "", en = "", list = "", lat = "", lon = ""] = cells;
  const refuse = (why: string): Row<Place> => ({ line, refused: new Problem(108, why, { line }) });
  if (!/^\d+$/.test(id)) return refuse(`column id: "${id}" is not a number`);
  const point = { lat: Number(lat), lon: Number(lon) };
  if (lat === "" || !(Math.abs(point.lat) <= 90)) return refuse(`column latitude: "${lat}" is not from -90 to 90`);
  if (lon === "" || !(Math.abs(point.lon) <= 180)) return refuse(`column longitude: "${lon}" is not from -180 to 180`);
  const variants = list.split("/");
  const all = [given, en, fr, arabic, ...variants].map((name) => name.trim()).filter((name) => name !== "");
  const latin = [given, en, fr, ...variants].map((name) => name.trim()).find((name) => name !== "" && isLatin(name));
  const name = latin ?? all[0];
  if (!name) return refuse("column name: is empty");
  const ar = arabicOf(isArabic(arabic) ? [arabic] : [given, ...variants]);
  const population = Number(cells[9]);
  return {
    line,
    record: {
      id: `wof:${id}`,
      kind: population >= TOWN_POPULATION ? "town" : "village",
      name,
      names: { ...(isLatin(en) ? { en } : {}), ...(isLatin(fr) ? { fr } : {}), ...(ar ? { ar } : {}) },
      variants: usefulVariants(all, [name, en, fr, ar]),
      parent: frame.areaAt?.(point) ?? `iso:${frame.country}`,
      country: frame.country,
      ...point,
      population: Number.isInteger(population) && population > 0 ? population : null,
      codes: { wof: id, ...(/^\d+$/.test(geonames) ? { geonames } : {}) },
      source: "whosonfirst",
      version: frame.version,
    },
  };
}

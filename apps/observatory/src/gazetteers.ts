import { createHash } from "node:crypto";
import { basename, extname, join } from "node:path";
import { csvRows } from "@bilan/exchange";
import { entryId } from "@bilan/ledger";
import {
  type Boundaries,
  Gazetteer,
  mergePlaces,
  readCod,
  readCodTopology,
  readGeonames,
  readWof,
  type Row,
} from "@bilan/places";
import { loadBaseGazetteer, type Store } from "@bilan/store";
import { type Draft, type Place, Problem } from "@bilan/vocabulary";
import type { ImportOptions, ImportResult } from "./imports.js";
import { readWholeText, textChunks } from "@bilan/files";

/** The gazetteer of an observatory, and the outlines of its areas. */
export interface AreaBook {
  readonly gazetteer: Gazetteer;
  /** What it was made from; another signature asks for another book. */
  readonly signature: string;
  /** GeoJSON of a country's areas: level 0 the country, 1 its provinces; empty where none are known. */
  boundaries(country: string, level: number): Promise<Boundaries>;
}

/** What an area book of the store would be made from now. */
export async function signatureOf(store: Store): Promise<string> {
  const [observed, countries, imported] = await Promise.all([
    store.observatory(),
    store.countries(),
    store.gazetteers(),
  ]);
  return JSON.stringify([[...new Set([...(observed?.countries ?? []), ...countries])].sort(), imported]);
}

/** The base gazetteer of the countries observed, merged with the gazetteers that were imported. */
export async function openAreaBook(store: Store): Promise<AreaBook> {
  const signature = await signatureOf(store);
  const [countries] = JSON.parse(signature) as [string[]];
  const [base, imported] = await Promise.all([
    loadBaseGazetteer({ countries, cache: join(store.dataDir, "gazetteer") }),
    store.places(),
  ]);
  const places = imported.length > 0 ? mergePlaces(base.places, imported) : base.places;
  return {
    gazetteer: new Gazetteer(places, base.indexes),
    signature,
    async boundaries(country, level) {
      if (level > 1) return { type: "FeatureCollection", features: [] };
      return base.boundaries(country, level === 0 ? "country" : "admin1");
    },
  };
}

interface GazetteerSource {
  readonly file: string;
  readonly version: string;
  readonly gazetteer: Gazetteer;
  readonly onBytes: (bytes: Uint8Array) => void;
}

/** The country that the file's name begins with or ends in (`SY.txt`, `wof_sy_localities.tsv`), or problem 106. */
function countryOf(file: string, gazetteer: Gazetteer): string {
  const words = basename(file, extname(file))
    .toUpperCase()
    .split(/[^A-Z]+/);
  const iso = words.find((word) => word.length === 2 && gazetteer.get(`iso:${word}`));
  if (!iso)
    throw new Problem(106, "the name of a Who's On First file must hold its country's code, as in wof_sy.tsv", {
      file,
    });
  return iso;
}

const READERS: Record<string, (source: GazetteerSource) => AsyncIterable<Row<Place>>> = {
  "places-geonames": ({ file, version, gazetteer, onBytes }) =>
    readGeonames(textChunks(file, onBytes), {
      version,
      admin1: (_code, { lat, lon }) => gazetteer.at(lat, lon, "admin1")?.id ?? null,
    }),
  "places-cod": ({ file, version, onBytes }) =>
    extname(file).toLowerCase().endsWith("json")
      ? topologyRows(file, version, onBytes)
      : readCod(csvRows(textChunks(file, onBytes)), version),
  "places-wof": ({ file, version, gazetteer, onBytes }) =>
    readWof(textChunks(file, onBytes), {
      country: countryOf(file, gazetteer),
      version,
      areaAt: ({ lat, lon }) => gazetteer.at(lat, lon)?.id ?? null,
    }),
};
export const GAZETTEER_FORMATS = Object.keys(READERS);

/** Whether a format is that of a gazetteer. */
export function isGazetteerFormat(format: string): boolean {
  return Object.hasOwn(READERS, format);
}

async function* topologyRows(
  file: string,
  version: string,
  onBytes: (bytes: Uint8Array) => void,
): AsyncGenerator<Row<Place>> {
  const text = await readWholeText(file, onBytes);
  let topology: Parameters<typeof readCodTopology>[0];
  try {
    topology = JSON.parse(text) as typeof topology;
  } catch (error) {
    throw new Problem(107, "it is not JSON", { file }, error);
  }
  if (typeof topology.objects !== "object") throw new Problem(107, "it is no TopoJSON", { file });
  for (const [n, record] of readCodTopology(topology, version).places.entries()) yield { line: n + 1, record };
}

/** Imports a gazetteer: it replaces what the same source gave before. Problems as those of an import of records. */
export async function importGazetteer(
  store: Store,
  gazetteer: Gazetteer,
  format: string,
  file: string,
  options: ImportOptions,
): Promise<ImportResult> {
  const hash = createHash("sha256");
  const version = options.name ?? basename(file);
  const places: Place[] = [];
  let refused = 0;
  const reader = READERS[format];
  if (!reader) throw new Problem(109, format);
  for await (const row of reader({ file, version, gazetteer, onBytes: (bytes) => hash.update(bytes) })) {
    if (row.refused) {
      refused++;
      if (refused === 1) throw new Problem(row.refused.number, row.refused.detail, { ...row.refused.where, file });
    } else places.push(row.record);
    options.onProgress?.(places.length);
  }
  const before = (await store.gazetteers()).find(({ source }) => source === format)?.places ?? 0;
  if (!options.check) {
    const body = { source: format, version, sha256: hash.digest("hex"), places: places.length };
    const subject = `gazetteer:${format}`;
    const draft: Draft = {
      id: entryId("gazetteer.imported", subject, body),
      at: options.now().toISOString(),
      actor: options.actor,
      kind: "gazetteer.imported",
      subject,
      body,
    };
    await store.replacePlaces(
      format,
      version,
      places.map((place) => ({ ...place, source: format, version })),
      [draft],
    );
  }
  const added = Math.max(0, places.length - before);
  return {
    format,
    name: version,
    taken: places.length,
    added,
    unchanged: places.length - added,
    check: options.check ?? false,
  };
}

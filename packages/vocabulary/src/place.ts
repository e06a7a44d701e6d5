import { z } from "zod";

export const PLACE_KINDS = ["country", "admin1", "admin2", "admin3", "town", "village", "area"] as const;
export const PlaceKind = z.enum(PLACE_KINDS);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** A place of the gazetteer. Population 0 in a source means unknown and is kept as null. */
export const Place = z.object({
  id: z.string().min(1).describe("source:identifier, e.g. geonames:170063, pcode:SY02, iso:SY"),
  kind: PlaceKind,
  name: z.string().min(1).describe("the name in Latin script that the source prefers"),
  names: z.object({ en: z.string().optional(), fr: z.string().optional(), ar: z.string().optional() }),
  variants: z.array(z.string()),
  parent: z.string().nullable(),
  country: z.string().regex(/^[A-Z]{2}$/),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  population: z.number().int().positive().nullable(),
  codes: z.object({
    pcode: z.string().optional(),
    iso: z.string().optional(),
    geonames: z.string().optional(),
    wof: z.string().optional(),
  }),
  source: z.string(),
  version: z.string().describe("the release of the source, so that a p-code is never alone"),
});
export type Place = z.infer<typeof Place>;

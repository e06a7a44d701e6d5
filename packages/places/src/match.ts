import type { Place, PlaceKind } from "@bilan/vocabulary";

/**
 * How a name was found, surest first: by id or p-code; by a name of the place (any language, any variant); by the same
 * without articles, final h or doubled letters (`al-Raqqa`, `Raqqah`); by its consonants alone (`Dayr az Zawr`,
 * `Deir ez-Zor`); or only a part or the surroundings of the place are named (`northern Aleppo`, `ريف حلب`).
 */
export const WAYS = ["code", "name", "loose", "sound", "part"] as const;
export type Way = (typeof WAYS)[number];

/** A place that a name may mean. Matches come best first. */
export interface Match {
  readonly place: Place;
  readonly way: Way;
  /** The place lies in the area asked for; `null` where none was asked. */
  readonly inside: boolean | null;
  /** Kilometres from the point or the area asked for; `null` where unknown. */
  readonly km: number | null;
}

/** What narrows a search for a name. */
export interface Ask {
  /** Id or name of the larger place that it lies in (`in` of a claim's place). */
  readonly within?: string | null | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
  readonly kinds?: readonly PlaceKind[] | undefined;
  /** A point near which it lies, in degrees. */
  readonly near?: { readonly lat: number; readonly lon: number } | null | undefined;
}

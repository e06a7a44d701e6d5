import type { NamedPlace, PlaceKind, Where } from "@bilan/vocabulary";

/** One place on the way from a country down: enough to place a record and to name a row. */
export interface PlaceStep {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
}

/** What a toll asks of a gazetteer. The caller makes one from its own; `bookOfNames` makes one from the records alone. */
export interface PlaceBook {
  /**
   * The places that a record's names, code and coordinates lead to, country first, the finest last. It does not apply
   * the precision: the toll does. Empty where not even the country is known.
   */
  resolve(where: Where): readonly PlaceStep[];
  /** A place and those that hold it, country first, itself last; empty where the id is not known. */
  lineage(id: string): readonly PlaceStep[];
  /** The place that a text names, or null where the gazetteer has none or cannot choose. */
  resolveNamed(place: NamedPlace): string | null;
  /** How many places of a kind lie inside a place (null: anywhere); used to say how vague a record is. 0: not known. */
  areaCount(within: string | null, kind: PlaceKind): number;
}

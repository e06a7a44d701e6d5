import type { EvidenceRow, EvidenceView, Incident, StandingClaim, TimelineView, Toll } from "@bilan/vocabulary";
import type { PlaceBook } from "./placebook.js";
import type { Refusal, TollQuestion } from "./question.js";

/** Records placed once, for any number of tolls. */
export interface TollIndex {
  readonly book: PlaceBook;
  readonly records: readonly Incident[];
}

/** Places every record and lays its counts out, once for any number of tolls. Each id must be there once. */
export function prepare(_records: readonly Incident[], _book: PlaceBook): TollIndex {
  throw new Error("declared");
}

/** The toll of a question over the records of an index, with the claims that bear on its scope beside it. */
export function toll(_index: TollIndex, _claims: readonly StandingClaim[], _asked: TollQuestion): Toll | Refusal {
  throw new Error("declared");
}

/** Which part of the evidence: kinds of membership (all where left out), and a page. */
export interface EvidencePage {
  readonly membership?: readonly EvidenceRow["membership"][] | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** The records that a toll counted, may count, set apart or left out, with reasons; counted first, then by day. */
export function evidence(_index: TollIndex, _asked: TollQuestion, _page: EvidencePage): EvidenceView | Refusal {
  throw new Error("declared");
}

/** The toll of every day of the scope, by the same rule with that day as its period. */
export function timeline(_index: TollIndex, _asked: TollQuestion): TimelineView | Refusal {
  throw new Error("declared");
}

/** A gazetteer made of the names that the records themselves carry: country, admin 1, admin 2, place. */
export function bookOfNames(_records: readonly Incident[]): PlaceBook {
  throw new Error("declared");
}

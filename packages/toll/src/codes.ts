/** Every code that a toll gives for a reason. The surfaces have the words; a code is never used again for another meaning. */

/** Why a record is possible, apart or left out. */
export const RECORD_REASONS = [
  "place-may-be-outside",
  "period-straddles",
  "people-may-be-others",
  "place-too-wide",
  "period-too-long",
  "other-measure",
  "below-grade",
  "outside-place",
  "outside-period",
  "other-people",
] as const;
export type RecordReason = (typeof RECORD_REASONS)[number];

/** Why a claim is not comparable with the toll that it stands beside. */
export const CLAIM_REASONS = [
  "families",
  "share",
  "not-asserted",
  "no-place",
  "unknown-place",
  "narrower-place",
  "wider-place",
  "no-period",
  "unknown-year",
  "narrower-period",
  "wider-period",
  "other-period",
  "part-of",
  "narrower-people",
  "wider-people",
  "other-people",
  "one-cause",
  "one-perpetrator",
] as const;
export type ClaimReason = (typeof CLAIM_REASONS)[number];

/**
 * Why claims cannot all be true, with the values of `params`:
 * claims-disjoint: two speakers, the same scope, bounds that share no number (lowerSpeaker, upperSpeaker, atMost, atLeast);
 * parts-exceed-whole: disjoint parts come to more than their whole can be (parts, whole);
 * parts-do-not-sum: parts that leave nobody out come to less than their whole must be (parts, whole);
 * inside-exceeds-whole: a claim of some of the people is above what another allows for all (speaker, atLeast, atMost);
 * claim-below-records: a claim allows fewer than the records certainly count (speaker, atMost, documented);
 * cannot-all-hold: a smallest set of claims about different, overlapping people that contradict each other (claims).
 */
export const CONTRADICTIONS = [
  "claims-disjoint",
  "parts-exceed-whole",
  "parts-do-not-sum",
  "inside-exceeds-whole",
  "claim-below-records",
  "cannot-all-hold",
] as const;
export type ContradictionCode = (typeof CONTRADICTIONS)[number];

/**
 * What a reader must be told of a toll, with the values of `params`:
 * bounds-crossed: records whose source puts low above best or high below it; the sums still hold their best (records);
 * best-missing: records without a best leave the total without one (records);
 * in-several-rows: records that may be in more than one row; each row's high has them (records);
 * in-likely-row: records in the row of the place that most likely holds them; no row's low has them (records);
 * rows-are-wider: each row may have the doubt of the whole, so that the rows' lows and highs together are wider than the
 * total's (by, low, high of the rows);
 * rows-do-not-add-up: the rows' best numbers are not the total's (by, total, rows; one that is missing is left out);
 * documented-exceeds-claims: comparable claims below the documented best (claims);
 * claims-have-no-rows: the rule takes claims, which are not broken down (breakdowns);
 * records-made-coarser: records that disclosure control put together in wider days, places and people: no best where the
 * scope cuts them (records);
 * records-withheld: records that disclosure control left out: there is no best, and no high (records).
 */
export const NOTES = [
  "bounds-crossed",
  "best-missing",
  "in-several-rows",
  "in-likely-row",
  "rows-are-wider",
  "rows-do-not-add-up",
  "documented-exceeds-claims",
  "claims-have-no-rows",
  "records-made-coarser",
  "records-withheld",
] as const;
export type NoteCode = (typeof NOTES)[number];

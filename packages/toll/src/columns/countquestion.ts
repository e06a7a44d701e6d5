import type { Per } from "./segment.js";

/** What counts can be told apart by. */
export type CountKey = "party" | "month" | "year" | "country";

/** A country, or a part of it. Numbers are those of the rows. */
export interface CountPlace {
  readonly country: number;
  readonly admin1: number | null;
  readonly town: number | null;
}

/**
 * A scope, and how its counts are told apart. Membership is that of `toll` under the rule `documented-with-possible`:
 * what a row does not say may be what is asked for.
 */
export interface CountQuestion {
  /** null: everywhere */
  readonly place: CountPlace | null;
  /** first and last day; null: open */
  readonly from: number | null;
  readonly to: number | null;
  /** null: all */
  readonly parties: readonly number[] | null;
  /** ranks in STATUSES, SEXES, AGES; null: all */
  readonly status: number | null;
  readonly sex: number | null;
  readonly age: number | null;
  /** this rank in GRADES or a better one */
  readonly grade: number;
  /** what was known at this time; null: what stands now */
  readonly knownOn: number | null;
  /** every record, or of each cluster the one that speaks for it (choice.ts) */
  readonly per: Per;
  readonly by: readonly CountKey[];
}

/** Everything that stands now; a start for questions. */
export const EVERYTHING: CountQuestion = {
  place: null,
  from: null,
  to: null,
  parties: null,
  status: null,
  sex: null,
  age: null,
  grade: 4,
  knownOn: null,
  per: "record",
  by: [],
};

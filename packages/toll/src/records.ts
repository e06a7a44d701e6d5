import type { PartyBook } from "@bilan/organisations";
import type { Incident } from "@bilan/vocabulary";
import type { PlaceBook } from "./placebook.js";
import type { PlaceTree } from "./placetree.js";

/**
 * Records placed once, for any number of tolls: one value a line in each column, one a count in `cells`. A line is a
 * record, or several that are counted together: its numbers are theirs together. In the columns a missing best is NaN and
 * a missing high is Infinity, so that sums carry them on; neither leaves the package.
 */
export interface TollIndex {
  readonly book: PlaceBook;
  /** who belonged to whom, on which days */
  readonly partyBook: PartyBook;
  readonly tree: PlaceTree;
  /** how many lines there are */
  readonly size: number;
  /** how many records a line stands for */
  readonly number: Uint32Array;
  /** as numbers of MEASURES, GRADES and CAUSES; NO_CAUSE where none is known */
  readonly measure: Uint8Array;
  readonly grade: Uint8Array;
  readonly cause: Uint8Array;
  /** 1: records put together by disclosure control, in wider days and places than their own */
  readonly coarse: Uint8Array;
  /** records that disclosure control left out of all lines */
  readonly withheld: number;
  /** first, last and middle day, in days since 1970-01-01 */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly middle: Int32Array;
  /** node of the finest place that surely holds the record, and of the one that most likely does; -1: none */
  readonly sure: Int32Array;
  readonly likely: Int32Array;
  readonly low: Float64Array;
  readonly best: Float64Array;
  readonly high: Float64Array;
  /** cells of record i: cellStart[i] to cellStart[i + 1] */
  readonly cellStart: Int32Array;
  readonly cells: Cells;
  readonly parties: readonly (string | null)[];
}

/** In the column of causes: not known. */
export const NO_CAUSE = 255;

/** An index of which every line is a record, so that what it counts can be named. */
export interface RecordIndex extends TollIndex {
  readonly records: readonly Incident[];
}

/** Counts of people, as numbers of SIDES, STATUSES, SEXES, AGES and of the index's parties. */
export interface Cells {
  readonly side: Uint8Array;
  readonly party: Int32Array;
  readonly status: Uint8Array;
  readonly sex: Uint8Array;
  readonly age: Uint8Array;
  readonly low: Float64Array;
  readonly best: Float64Array;
  readonly high: Float64Array;
}

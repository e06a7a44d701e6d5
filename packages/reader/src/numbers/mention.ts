import type { Qualifier } from "@bilan/vocabulary";

/** One number of a mention, without the words that bound it. */
export interface NumberPart {
  /** Tokens, end outside. */
  readonly from: number;
  readonly to: number;
  /** UTF-16, end outside. */
  readonly start: number;
  readonly end: number;
  /** A share of 80 % is 0.8. */
  readonly value: number;
  /** How this number itself is bounded; the ends of "between A and B" are exact. */
  readonly qualifier: Qualifier;
  /** Letters follow the digits without a space: "120mm", "40killed". Such a number is often a measure. */
  readonly glued: boolean;
  /** A word and a hyphen stand right before the digits: "F-16", "SCP-173". Such a number is often a name. */
  readonly named: boolean;
}

/** A number that a text says, with the words that bound it. */
export interface NumberMention {
  /** Tokens from the first to the last word of the number and its bounds, end outside. */
  readonly from: number;
  readonly to: number;
  /** UTF-16, end outside. */
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly low: number;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /**
   * `share`: value, low and high are parts of one (80 % is 0.8). `ordinal`: a rank, never a count. `dual` is for nouns
   * that carry their own two; see `dualStems`.
   */
  readonly kind: "cardinal" | "share" | "ordinal" | "dual";
  /** Written without a digit. */
  readonly words: boolean;
  /** The numbers without their bounds: none for "dozens", two for a range. */
  readonly parts: readonly NumberPart[];
}

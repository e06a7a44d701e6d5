import type { Period } from "@bilan/vocabulary";

export type TimeKind = "day" | "night" | "span" | "month" | "year" | "since" | "until" | "week" | "relative";

/** How a relative time stands to the time told before it: "three days later" is 3 days, "the same month" 0 months. */
export interface Offset {
  readonly amount: number;
  readonly unit: "day" | "week" | "month" | "year";
}

/** A time that a text names. */
export interface TimeMention {
  /** Token indices, end outside. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets, end outside. */
  readonly start: number;
  readonly end: number;
  /** First and last day, both inside; `--MM-DD` where the year is open. */
  readonly period: Period;
  readonly kind: TimeKind;
  readonly openYear: boolean;
  /**
   * Of a relative time, how it stands to its anchor; null of the others. Its `period` was reckoned from the mention
   * before it, or from the publication day; `shift` reckons it from another.
   */
  readonly offset: Offset | null;
}

export interface TimeOptions {
  /** The year of days without one, where there is no publication day to tell. */
  readonly yearHint?: number;
}

/** What the heading or the dateline says of the day of publication. */
export interface PublicationMention {
  /** The day, where the text gives one with its year. */
  readonly day: string | null;
  /** The month or year, where the heading gives no more than that. */
  readonly period: Period | null;
  /** Only a month or a year, which the text's own days cannot fit. */
  readonly doubtful: boolean;
  /** Token indices, end outside. */
  readonly from: number;
  readonly to: number;
}

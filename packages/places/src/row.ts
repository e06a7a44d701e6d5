import type { Problem } from "@bilan/vocabulary";

/** A line of a file split into cells. `line` counts from 1 and is where the row begins. */
export interface Cells {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What an importer gives for each row: the record, or the numbered reason why the row cannot be taken. */
export type Row<T> =
  | { readonly line: number; readonly record: T; readonly refused?: undefined }
  | { readonly line: number; readonly record?: undefined; readonly refused: Problem };

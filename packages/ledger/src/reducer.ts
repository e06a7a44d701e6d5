import type { Entry } from "@bilan/vocabulary";
import { knownFrom, type Row, saidBy } from "./projection.js";

/** What an entry does to a projection: rows whose standing ends at it, and rows that stand from it on. */
export interface Changes {
  readonly close: readonly Row[];
  readonly open: readonly Row[];
}

/**
 * What an entry changes. `standing` is every row of its family and subject that the ledger still holds to
 * (`seqTo` null), in any order. A row is never altered: the version that is known at the entry's instant is closed and
 * opened again until that instant, and the entry's own rows stand from there until the next known version. So each
 * row is a rectangle of ledger time by known time, rectangles of one subject never overlap, and a version that comes
 * in late takes its place among the others.
 */
export function reduce(entry: Entry, standing: readonly Row[]): Changes {
  const from = knownFrom(entry);
  const close = standing.filter((row) => row.knownFrom <= from && (row.knownTo === null || from < row.knownTo));
  const earlier = close.filter((row) => row.knownFrom < from);
  const knownTo = close[0] ? close[0].knownTo : firstAfter(from, standing);
  return {
    close,
    open: [
      ...earlier.map((row) => ({ ...row, knownTo: from, seqFrom: entry.seq })),
      ...saidBy(entry).map((said) => ({
        ...said,
        subject: entry.subject,
        entry: entry.id,
        knownFrom: from,
        knownTo,
        seqFrom: entry.seq,
        seqTo: null,
      })),
    ],
  };
}

function firstAfter(from: string, standing: readonly Row[]): string | null {
  let first: string | null = null;
  for (const row of standing) {
    if (row.knownFrom > from && (first === null || row.knownFrom < first)) first = row.knownFrom;
  }
  return first;
}

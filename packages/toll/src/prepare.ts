import type { PartyBook } from "@bilan/organisations";
import type { Incident } from "@bilan/vocabulary";
import { GRADES } from "@bilan/vocabulary/plain";
import { USUAL_PARTIES } from "./belonging.js";
import type { PlaceBook } from "./placebook.js";
import { RecordColumns } from "./recordcolumns.js";
import type { RecordIndex } from "./records.js";

/** Places every record and lays its counts out, once for any number of tolls. Each id must be there once. */
export function prepare(
  records: readonly Incident[],
  book: PlaceBook,
  partyBook: PartyBook = USUAL_PARTIES,
): RecordIndex {
  const columns = new RecordColumns(book);
  return { ...columns.index(records.map((record) => columns.push(record))), partyBook };
}

/** An index of the same records in the same order, of which only the grades may be others. */
export function regraded(index: RecordIndex, records: readonly Incident[]): RecordIndex {
  return { ...index, records, grade: Uint8Array.from(records, (record) => GRADES.indexOf(record.grade)) };
}

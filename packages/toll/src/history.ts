import type { Incident } from "@bilan/vocabulary";
import { lastMicrosecond, microsecond, type Versioned } from "./known.js";
import { compareText } from "./order.js";
import type { PlaceBook } from "./placebook.js";
import { RecordColumns } from "./recordcolumns.js";
import type { RecordIndex } from "./records.js";

/** One version of a record: when it was known, and since and until which entry the ledger says so (null: it still does). */
export interface RecordVersion extends Versioned {
  readonly incident: Incident;
  readonly seqFrom: number;
  readonly seqTo: number | null;
}

/**
 * All versions of all records, each placed once. New entries of the ledger add to it; the index as known on any day, as
 * the ledger stood at any entry, is put together from it.
 */
export class RecordHistory {
  readonly #columns: RecordColumns;
  readonly #knownFrom: number[] = [];
  readonly #knownTo: number[] = [];
  readonly #seqFrom: number[] = [];
  readonly #seqTo: number[] = [];
  readonly #numbers = new Map<string, number>();
  /** numbers of versions by the id of their record, and those that are not there yet */
  #ordered: number[] = [];
  #added: number[] = [];

  constructor(book: PlaceBook) {
    this.#columns = new RecordColumns(book);
  }

  /** Takes versions in. Of one that is there only the entry that ended it can be new. */
  add(versions: Iterable<RecordVersion>): void {
    for (const { incident, knownFrom, knownTo, seqFrom, seqTo } of versions) {
      const key = `${incident.id}\u0000${seqFrom}\u0000${knownFrom}`;
      let number = this.#numbers.get(key);
      if (number === undefined) {
        number = this.#columns.push(incident);
        this.#numbers.set(key, number);
        this.#added.push(number);
        this.#knownFrom[number] = microsecond(knownFrom);
        this.#knownTo[number] = knownTo === null ? Number.POSITIVE_INFINITY : microsecond(knownTo);
        this.#seqFrom[number] = seqFrom;
      }
      this.#seqTo[number] = seqTo ?? Number.POSITIVE_INFINITY;
    }
  }

  /** The records that stood on a day or at an instant of knowledge (null: now), by id, as the ledger stood at an entry. */
  at(known: string | null, seq: number): RecordIndex {
    const time = known === null ? Number.POSITIVE_INFINITY : lastMicrosecond(known);
    const standing = this.#byId().filter((number) => {
      if ((this.#seqFrom[number] ?? 0) > seq || (this.#seqTo[number] ?? 0) <= seq) return false;
      const knownTo = this.#knownTo[number] ?? 0;
      return known === null ? knownTo === time : (this.#knownFrom[number] ?? 0) <= time && knownTo > time;
    });
    return this.#columns.index(standing);
  }

  #byId(): readonly number[] {
    if (this.#added.length === 0) return this.#ordered;
    const id = (number: number | undefined) => this.#columns.records[number ?? -1]?.id ?? "";
    const added = this.#added.sort((a, b) => compareText(id(a), id(b)));
    const ordered: number[] = [];
    let next = 0;
    for (const number of this.#ordered) {
      for (; next < added.length && compareText(id(added[next]), id(number)) < 0; next += 1) {
        ordered.push(added[next] ?? 0);
      }
      ordered.push(number);
    }
    this.#ordered = [...ordered, ...added.slice(next)];
    this.#added = [];
    return this.#ordered;
  }
}

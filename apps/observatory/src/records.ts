import type { Gazetteer } from "@bilan/places";
import type { Store } from "@bilan/store";
import { RecordHistory, type RecordIndex } from "@bilan/toll";
import { placeBook } from "./placebook.js";

/** Every version of every record of an observatory, in memory: read once, and then only what new entries changed. */
export class Records {
  readonly #store: Store;
  readonly #history: RecordHistory;
  /** the last entry that the history knows */
  #seq = 0;
  #reading: Promise<void> = Promise.resolve();

  constructor(store: Store, gazetteer: Gazetteer) {
    this.#store = store;
    this.#history = new RecordHistory(placeBook(gazetteer));
  }

  /** The records that stood on a day or at an instant of knowledge (null: now), as the ledger stood at an entry. */
  async at(known: string | null, seq: number): Promise<RecordIndex> {
    const before = this.#reading;
    const reading = before.catch(() => {}).then(() => this.#readUpTo(seq));
    this.#reading = reading;
    await reading;
    return this.#history.at(known, seq);
  }

  async #readUpTo(seq: number): Promise<void> {
    if (seq <= this.#seq) return;
    this.#history.add(await this.#store.incidentVersions(this.#seq));
    this.#seq = seq;
  }
}

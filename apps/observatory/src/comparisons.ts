import { EMPTY } from "@bilan/ledger";
import type { Gazetteer } from "@bilan/places";
import type { Head, Store, Versioned } from "@bilan/store";
import { compare, differenceOf, parseCitation, questionOf, type Side } from "@bilan/toll";
import {
  type CitationView,
  type ComparisonView,
  type EntryChange,
  type EntryRef,
  type Page,
  Problem,
  type TollComparison,
} from "@bilan/vocabulary";
import { paramsOfText, understand } from "./question.js";
import { answered, type Tolls } from "./tolls.js";

/** Word for the first toll's question with all that is known today. */
const NOW = "now";
const CITED = "bilan:";

/** A cited toll, and how far the ledger and the world's knowledge went then. */
interface Cited {
  readonly side: Side;
  readonly head: Head;
}

/** Tolls of different moments beside one another. */
export class Comparisons {
  readonly #store: Store;
  readonly #gazetteer: Gazetteer;
  readonly #tolls: Tolls;

  constructor(store: Store, gazetteer: Gazetteer, tolls: Tolls) {
    this.#store = store;
    this.#gazetteer = gazetteer;
    this.#tolls = tolls;
  }

  /**
   * Two tolls, each a citation or a question as text; the second may be `now`. Of the changes, those of a page. Problems:
   * those of a citation and of a question; 106 for what is neither.
   */
  async compare(a: string, b: string, { limit, offset }: Page): Promise<ComparisonView> {
    const first = await this.#side(a);
    const second = b === NOW ? await this.#today(first) : await this.#side(b);
    const { records, claims, ...rest } = answered(compare(first, second));
    return {
      ...rest,
      a: first.toll,
      b: second.toll,
      records: records.slice(offset, offset + limit),
      claims: claims.slice(offset, offset + limit),
      total: { records: records.length, claims: claims.length },
    };
  }

  /** What a citation stands for. Problems: 504 and 505 for the citation; 202 and 502 for a place or rule since lost. */
  async cite(citation: string, { limit, offset }: Page): Promise<CitationView> {
    const { side, head } = await this.#cited(citation);
    const today = await this.#today(side);
    const comparison = answered(compare(side, today));
    const changes = await this.#byEntry(comparison, side, head);
    const gazetteers = await this.#store.versions("gazetteer", null);
    return {
      citation,
      toll: side.toll,
      now: today.toll,
      same: comparison.same,
      difference: comparison.difference,
      changes: changes.slice(offset, offset + limit),
      total: changes.length,
      gazetteer: gazetteers.filter(({ seq }) => seq > head.seq),
    };
  }

  async #side(text: string): Promise<Side> {
    if (text.startsWith(CITED)) return (await this.#cited(text)).side;
    return this.#tolls.side(understand(paramsOfText(text), this.#gazetteer), await this.#store.head());
  }

  async #cited(text: string): Promise<Cited> {
    const citation = parseCitation(text);
    if (citation?.ledger == null) throw new Problem(504, text.slice(0, 100));
    const { seq, hash } = citation.ledger;
    const head = await this.#headAt(seq);
    if (head === null) throw new Problem(505, `it has no entry ${seq}`);
    if (hash.length !== 12 || !head.hash.startsWith(hash)) throw new Problem(505, `its entry ${seq} is not ${hash}`);
    const name = this.#gazetteer.get(citation.place ?? "")?.name ?? citation.place ?? "";
    const question = answered(questionOf(citation, name, head));
    return { side: await this.#tolls.side(question, head), head };
  }

  async #headAt(seq: number): Promise<Head | null> {
    if (seq === 0) return EMPTY;
    for await (const { hash } of this.#store.entries({ from: seq, to: seq })) return { seq, hash };
    return null;
  }

  async #today({ question }: Side): Promise<Side> {
    return this.#tolls.side({ ...question, knownOn: null }, await this.#store.head());
  }

  /** The changes since a citation by the entry that made each, in the ledger's order; those of no entry last. */
  async #byEntry({ records, claims }: TollComparison, cited: Side, head: Head): Promise<EntryChange[]> {
    const { knownOn } = cited.question;
    const then = { atSeq: head.seq, ...(knownOn !== null && { knownOn }) };
    const since = async (family: Versioned, subjects: readonly string[]) => {
      if (subjects.length === 0) return new Map<string, EntryRef>();
      const [before, now] = await Promise.all([
        this.#store.versions(family, subjects, then),
        this.#store.versions(family, subjects),
      ]);
      const old = new Set(before.map(({ id }) => id));
      return new Map(now.filter(({ id }) => !old.has(id)).map((entry) => [entry.subject, entry]));
    };
    const reports = [...new Set(claims.map(({ report }) => report))];
    const ids = records.map(({ id }) => id);
    const regraded = records.filter(({ changes }) => changes.includes("grade")).map(({ id }) => id);
    const [ofIncident, ofGrade, ofLink, ofReading, ofReport] = await Promise.all([
      since("incident", ids),
      since("grade", regraded),
      since("link", regraded),
      since("reading", reports),
      since("report", reports),
    ]);
    const groups = new Map<string, { entry: EntryRef | null; records: typeof records; claims: typeof claims }>();
    const group = (entry: EntryRef | null) => {
      const key = entry?.id ?? "";
      const known = groups.get(key) ?? { entry, records: [], claims: [] };
      groups.set(key, known);
      return known;
    };
    for (const change of records) {
      const entry = ofIncident.get(change.id) ?? ofGrade.get(change.id) ?? ofLink.get(change.id) ?? null;
      group(entry).records.push(change);
    }
    for (const change of claims) {
      group(ofReading.get(change.report) ?? ofReport.get(change.report) ?? null).claims.push(change);
    }
    return [...groups.values()]
      .sort((a, b) => (a.entry?.seq ?? Number.POSITIVE_INFINITY) - (b.entry?.seq ?? Number.POSITIVE_INFINITY))
      .map((each) => ({ ...each, difference: differenceOf(each.records) }));
  }
}

import type { Fault, Head, TileReader, Verification } from "@bilan/ledger";
import type {
  Body,
  Draft,
  Entry,
  EntryRef,
  Event,
  Grade,
  GradeDecisionView,
  Incident,
  IncidentLink,
  IncidentView,
  Measure,
  Place,
  PlaceKind,
  Reliability,
  Report,
  StandingClaim,
  Warning,
} from "@bilan/vocabulary";

/** How to open an observatory's store. */
export interface OpenOptions {
  /** The folder of the observatory; made where it is missing. */
  readonly dataDir: string;
  /** A PostgreSQL (15 or newer) of your own; without it the store starts its own below `dataDir`. */
  readonly databaseUrl?: string | undefined;
  /** A `server` has the data folder for itself among servers; commands come and go beside it. Default `command`. */
  readonly role?: "server" | "command" | undefined;
  /** Told what happens, one line at a time. */
  readonly onLog?: ((line: string) => void) | undefined;
}

/**
 * As known on a day (to its end, UTC) or before an instant, and as the ledger stood after entry `atSeq`.
 * Without either: what stands now.
 */
export interface AsKnown {
  readonly knownOn?: string | undefined;
  readonly atSeq?: number | undefined;
}

/** A version of an incident: when it was known, and since and until which entry the ledger says so (null: it still does). */
export interface IncidentVersion {
  readonly incident: Incident;
  readonly knownFrom: string;
  readonly knownTo: string | null;
  readonly seqFrom: number;
  readonly seqTo: number | null;
}

/** A page of a list; without a limit the whole list. */
export interface Page {
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** Bytes that lie beside the ledger, so that they can be erased; the ledger holds `id`, their salted SHA-256. */
export interface Blob {
  readonly id: string;
  readonly salt: Uint8Array;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** How many drafts became entries, and how many the ledger held already. */
export interface Counted {
  readonly added: number;
  readonly unchanged: number;
}

/** What an append did: `head` is the ledger's last entry after it. */
export interface Appended extends Counted {
  readonly head: Head;
}

export interface AppendOptions {
  /** Kept in the same transaction. */
  readonly blobs?: readonly Blob[] | undefined;
  /**
   * The drafts say what stands (an import does): one that the ledger holds but that was replaced since is said anew,
   * under an id that names the entry it follows. Without it a known id is always a retry and adds nothing.
   */
  readonly standing?: boolean | undefined;
  /** Drafts appended last, in the same transaction, made from what became of the others (an import's summary). */
  readonly last?: ((counted: Counted) => readonly Draft[]) | undefined;
  /** Does everything, then undoes it: what would be added. */
  readonly dryRun?: boolean | undefined;
  readonly onProgress?: ((drafts: number) => void) | undefined;
}

export interface ClaimFilter extends AsKnown, Page {
  readonly ids?: readonly string[] | undefined;
  readonly measure?: Measure | undefined;
  readonly report?: string | undefined;
  /** Names of anyone in the chain of speakers, or of the publisher where nobody is quoted; the case does not matter. */
  readonly speakers?: readonly string[] | undefined;
  /** Part of the place's name or of the name it lies in; the case does not matter. */
  readonly place?: string | undefined;
  /** Claims whose period touches these days; claims without a period too. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface IncidentFilter extends AsKnown, Page {
  readonly measure?: Measure | undefined;
  readonly dataset?: string | undefined;
  /** Incidents that may have happened on these days, both inside. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Part of a name, note, party or headline; the case does not matter. */
  readonly text?: string | undefined;
}

export interface PlaceFilter extends Page {
  readonly ids?: readonly string[] | undefined;
  readonly kinds?: readonly PlaceKind[] | undefined;
  readonly country?: string | undefined;
  readonly parent?: string | undefined;
  readonly source?: string | undefined;
  /** Part of any of its names; the case does not matter. */
  readonly text?: string | undefined;
}

/** A report with its words; `text` is null where they were erased. */
export interface StoredReport {
  readonly report: Report;
  readonly text: string | null;
  readonly entry: string;
  readonly knownFrom: string;
  readonly knownTo: string | null;
}

/** An import as the ledger remembers it. */
export interface ImportRecord {
  readonly format: string;
  readonly name: string;
  readonly sha256: string;
  readonly taken: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly at: string;
  readonly entry: string;
}

export interface GazetteerRecord {
  readonly source: string;
  readonly version: string;
  readonly places: number;
}

export interface Counts {
  readonly entries: number;
  readonly reports: number;
  readonly claims: number;
  readonly events: number;
  readonly incidents: number;
  readonly places: number;
}

/** A row that the projections hold and the ledger does not give, or the other way round. */
export interface Difference {
  readonly projection: string;
  readonly subject: string;
  readonly part: string;
  readonly fault: "missing" | "unexpected" | "different";
}

/** What a rebuild found: how many rows, and the first 100 differences of `differing`. */
export interface Rebuilt {
  readonly rows: number;
  readonly differing: number;
  readonly differences: readonly Difference[];
}

/** The server behind a store, for `bilan doctor`. */
export interface About {
  readonly version: string;
  readonly own: boolean;
  readonly migrations: number;
  readonly address: string;
}

/** What has versions that an entry can be asked for. */
export type Versioned = "incident" | "grade" | "link" | "reading" | "report" | "gazetteer";

/** An incident as it was recorded. */
export type RecordedIncident = Pick<IncidentView, "incident" | "history">;

/** What grades follow from beside claims: which claims tell of an incident, what was decided, how sources are rated. */
export interface Grounds {
  readonly links: ReadonlyMap<string, readonly IncidentLink[]>;
  readonly decisions: ReadonlyMap<string, Grade>;
  /** by organisation */
  readonly reliability: ReadonlyMap<string, Reliability>;
}

/** An observatory's ledger, its projections and its gazetteer. */
export interface Store {
  readonly dataDir: string;
  about(): Promise<About>;
  /** Ends the connections, and the store's own PostgreSQL where nobody else uses it. Twice is as good as once. */
  close(): Promise<void>;

  /** A text or file ready to be kept beside the ledger; the same bytes again give the blob that is there. */
  blob(content: string | Uint8Array, mediaType: string): Promise<Blob>;
  /** The bytes of a blob, null where it is not or no longer there. */
  blobBytes(id: string): Promise<Uint8Array | null>;
  /** Erases a blob: its bytes and its salt. Whether there was one. */
  eraseBlob(id: string): Promise<boolean>;

  /** Appends in one transaction: all or nothing. Throws Problem 111 for a draft that is not of its kind's form. */
  append(drafts: Iterable<Draft> | AsyncIterable<Draft>, options?: AppendOptions): Promise<Appended>;
  head(): Promise<Head & { readonly at: string | null }>;
  entry(id: string): Promise<Entry | null>;
  /** Entries `from` to `to`, both inside, in order; the whole ledger by default. */
  entries(range?: { from?: number | undefined; to?: number | undefined }): AsyncIterable<Entry>;
  /** How many leaves the ledger's Merkle tree has: one for each entry. */
  treeSize(): Promise<number>;
  /** Hashes of the tree, by tiles (C2SP tlog-tiles). */
  readonly tile: TileReader;
  /** Checks every entry; names the first bad one. */
  verify(): Promise<Verification>;
  /** Makes the projections again from the ledger; with `check` only compares. */
  rebuild(options?: { check?: boolean | undefined }): Promise<Rebuilt>;
  counts(): Promise<Counts>;
  imports(): Promise<ImportRecord[]>;

  /** The observatory's name and whether it is an exercise; null before it was opened. */
  observatory(known?: AsKnown): Promise<Body<"observatory.opened"> | null>;
  /** ISO 3166-1 alpha-2 of the countries that any version of an incident names. */
  countries(): Promise<string[]>;

  reports(filter?: AsKnown & Page & { text?: string | undefined }): Promise<{ reports: Report[]; total: number }>;
  report(id: string, known?: AsKnown): Promise<StoredReport | null>;
  warnings(report: string, known?: AsKnown): Promise<Warning[]>;
  events(report: string, known?: AsKnown): Promise<Event[]>;
  event(id: string, known?: AsKnown): Promise<Event | null>;

  /**
   * Claims by report and order of appearance. Ids are of the whole observatory (`REPORT.c1`), also in `partOf` and
   * `about`; `quote` is empty where the words were erased.
   */
  claims(filter?: ClaimFilter): Promise<{ claims: StandingClaim[]; total: number }>;
  claim(id: string, known?: AsKnown): Promise<StandingClaim | null>;
  /** Claims that answer a claim or an event: deny, confirm or dispute it. */
  answers(id: string, known?: AsKnown): Promise<StandingClaim[]>;
  /** Claims that are part of a claim. */
  parts(id: string, known?: AsKnown): Promise<StandingClaim[]>;

  /** The days, UTC, on which a claim or an incident became known, was changed or withdrawn; oldest first. */
  days(): Promise<string[]>;

  /** The entries that made these subjects what they are as known, withdrawals too; of all subjects where none are given. */
  versions(family: Versioned, subjects: readonly string[] | null, known?: AsKnown): Promise<EntryRef[]>;

  /** Incidents by first day and id. */
  incidents(filter?: IncidentFilter): Promise<{ incidents: Incident[]; total: number }>;
  /** The incident with all its versions; null where it was never recorded or does not stand. */
  incident(id: string, known?: AsKnown): Promise<RecordedIncident | null>;
  /** What persons decided that bears on grades; of one incident alone, or of all. */
  grounds(known?: AsKnown, incident?: string): Promise<Grounds>;
  /** Every decision on an incident's grade that the ledger holds, oldest entry first. */
  gradeDecisions(incident: string): Promise<GradeDecisionView[]>;
  /** Every version of every incident that entries after `since` began or ended; withdrawals have none of their own. */
  incidentVersions(since: number): Promise<IncidentVersion[]>;
  /** Every incident that a toll may need, by id. */
  tollIncidents(filter?: AsKnown & { measure?: Measure | undefined }): Promise<Incident[]>;

  /** Replaces what a source gave before; all or nothing. How many places there are now of that source. */
  replacePlaces(
    source: string,
    version: string,
    places: Iterable<Place> | AsyncIterable<Place>,
    drafts?: readonly Draft[],
  ): Promise<number>;
  places(filter?: PlaceFilter): Promise<Place[]>;
  gazetteers(): Promise<GazetteerRecord[]>;
}

export type { Fault, Head, Verification };

import { join } from "node:path";
import type { Boundaries } from "@bilan/places";
import { type OpenOptions, openStore, type Store } from "@bilan/store";
import { series, type SeriesQuestion, USUAL_PARTIES } from "@bilan/toll";
import type {
  ChecksView,
  CitationView,
  ClaimsView,
  ClaimView,
  ComparisonView,
  ConsistencyView,
  CubeView,
  DaysView,
  EntriesView,
  EntryView,
  EvidenceRow,
  EvidenceView,
  HeadView,
  IncidentsView,
  IncidentView,
  MapView,
  Measure,
  ObservatoryView,
  Page,
  PartiesView,
  PlaceKind,
  PlacesView,
  ProofView,
  PublishedView,
  ReportsView,
  ReportView,
  Series,
  TimelineView,
  Toll,
} from "@bilan/vocabulary";
import { Archive, type ClaimSearch, type IncidentSearch } from "./archive.js";
import { Comparisons } from "./comparisons.js";
import { Checkpoints } from "./checkpoints.js";
import { type Deciding, gradeIncident, linkClaims, rateSource } from "./grades.js";
import { loadDemo } from "./demo.js";
import { type AreaBook, importGazetteer, isGazetteerFormat, openAreaBook, signatureOf } from "./gazetteers.js";
import { type ImportOptions, type ImportResult, importFile } from "./imports.js";
import { placeBook } from "./placebook.js";
import { type QuestionParams, rowOf } from "./question.js";
import { openSigner, type Signer } from "./signer.js";
import { Tolls } from "./tolls.js";

/** The scope that opens first where the desk has named none: everybody killed, everywhere. */
const EVERYTHING = [{ label: "everything", query: "measure=killed&by=party" }];
/** How many places a search offers. */
const OFFERED = 20;

/** Where the key of checkpoints lies in the data folder. */
const KEY_FILE = "checkpoint.key";

export interface ObservatoryOptions extends OpenOptions {
  /** File of the Ed25519 key (PKCS #8, PEM) that checkpoints are signed with; in the data folder where not given. */
  readonly checkpointKey?: string | undefined;
}

/** An observatory in this process: its store, its gazetteer, and what can be asked of them. */
export class Observatory {
  readonly store: Store;
  #areas: AreaBook;
  #tolls: Tolls;
  #seen: number;
  #caughtUp: Promise<void> = Promise.resolve();
  readonly #archive: Archive;
  readonly #checkpoints: Checkpoints;

  constructor(store: Store, areas: AreaBook, seq: number, signer: () => Promise<Signer>) {
    this.store = store;
    this.#areas = areas;
    this.#tolls = new Tolls(store, areas.gazetteer);
    this.#seen = seq;
    this.#archive = new Archive(store);
    this.#checkpoints = new Checkpoints(store, signer);
  }

  /**
   * Takes up what the ledger has learnt since: a command may have imported a gazetteer, or the records of another country,
   * while this process served.
   */
  async #catchUp(): Promise<void> {
    const { seq } = await this.store.head();
    if (seq !== this.#seen) {
      this.#seen = seq;
      this.#caughtUp = this.#caughtUp.catch(() => {}).then(() => this.#takeUp());
      this.#caughtUp.catch(() => {
        this.#seen = -1;
      });
    }
    // Whoever asks while another takes it up must not be answered from what was there before.
    await this.#caughtUp;
  }

  async #takeUp(): Promise<void> {
    if ((await signatureOf(this.store)) === this.#areas.signature) return;
    this.#areas = await openAreaBook(this.store);
    this.#tolls = new Tolls(this.store, this.#areas.gazetteer);
  }

  async view(): Promise<ObservatoryView> {
    const [opened, head] = await Promise.all([this.store.observatory(), this.store.head()]);
    return {
      name: opened?.name ?? "Bilan",
      exercise: opened?.exercise ?? false,
      note: opened?.note ?? null,
      entries: head.seq,
      head: head.hash,
      lastEntryAt: head.at,
      scopes: opened?.scopes ?? EVERYTHING,
    };
  }

  head(): Promise<HeadView> {
    return this.store.head();
  }

  async toll(params: QuestionParams): Promise<Toll> {
    await this.#catchUp();
    return this.#tolls.toll(params);
  }

  /** Reads what the first toll needs and answers the front page's question, so that whoever asks it first need not wait. */
  async prepare(): Promise<void> {
    const { scopes } = await this.view();
    await this.toll(Object.fromEntries(new URLSearchParams(scopes[0]?.query ?? "")));
  }

  async evidence(
    params: QuestionParams,
    membership: EvidenceRow["membership"] | null,
    row: string | null,
    page: Page,
  ): Promise<EvidenceView> {
    await this.#catchUp();
    return this.#tolls.evidence(params, membership, row === null ? null : rowOf(row), page);
  }

  /** The cube of a measure as known on a day, null: today; of a country's places only, null: of all. */
  async cube(measure: Measure, knownOn: string | null, country: string | null): Promise<CubeView> {
    await this.#catchUp();
    return this.#tolls.cube(measure, knownOn, country, await this.store.head());
  }

  /** The days of knowledge that may differ from one another, oldest first. */
  async days(): Promise<DaysView> {
    return { days: await this.store.days() };
  }

  async timeline(params: QuestionParams): Promise<TimelineView> {
    await this.#catchUp();
    return this.#tolls.timeline(params);
  }

  async map(params: QuestionParams): Promise<MapView> {
    await this.#catchUp();
    return this.#tolls.map(params);
  }

  /** The parties that a toll can be asked of by name. */
  parties(): PartiesView {
    return { parties: USUAL_PARTIES.list() };
  }

  async checks(params: QuestionParams, page: Page): Promise<ChecksView> {
    await this.#catchUp();
    return this.#tolls.checks(params, page);
  }

  async published(params: QuestionParams, disclosure: string): Promise<PublishedView> {
    await this.#catchUp();
    return this.#tolls.published(params, disclosure);
  }

  async claims(search: ClaimSearch, page: Page): Promise<ClaimsView> {
    await this.#catchUp();
    const { gazetteer } = this.#areas;
    const book = placeBook(gazetteer);
    return this.#archive.claims(search, page, (named) => gazetteer.get(book.resolveNamed(named) ?? "") ?? null);
  }

  claim(id: string): Promise<ClaimView> {
    return this.#archive.claim(id);
  }

  /** A speaker's cumulative claims over time, under each meaning that their category has had. */
  async series(asked: SeriesQuestion): Promise<Series> {
    const { claims } = await this.store.claims({ measure: asked.measure });
    return series(claims, asked);
  }

  reports(page: Page): Promise<ReportsView> {
    return this.#archive.reports(page);
  }

  report(id: string): Promise<ReportView> {
    return this.#archive.report(id);
  }

  async incidents(search: IncidentSearch, page: Page): Promise<IncidentsView> {
    await this.#catchUp();
    const { gazetteer } = this.#areas;
    const area = search.place === undefined ? null : gazetteer.one(search.place).id;
    return this.#archive.incidents(
      search,
      page,
      ({ where }) => area !== null && gazetteer.resolve(where).includes(area),
    );
  }

  /** The signed checkpoint of the ledger as it is now. Problem 404 while it has no entry. */
  checkpoint(): Promise<string> {
    return this.#checkpoints.checkpoint();
  }

  /** The key of checkpoints, as a verifier keeps it. Problem 404 while the ledger has no entry. */
  checkpointKey(): Promise<string> {
    return this.#checkpoints.key();
  }

  /** The proof that an entry is in the ledger. Problem 403 where it is not. */
  prove(id: string): Promise<ProofView> {
    return this.#checkpoints.prove(id);
  }

  /** The proof that the ledger of `from` entries is how that of `to` began. */
  consistency(from: number, to: number): Promise<ConsistencyView> {
    return this.#checkpoints.consistency(from, to);
  }

  incident(id: string): Promise<IncidentView> {
    return this.#archive.incident(id);
  }

  entries(page: Page): Promise<EntriesView> {
    return this.#archive.entries(page);
  }

  entry(id: string): Promise<EntryView> {
    return this.#archive.entry(id);
  }

  async places(name: string, kind: PlaceKind | null): Promise<PlacesView> {
    await this.#catchUp();
    const { gazetteer } = this.#areas;
    const matches = gazetteer.find(name, kind ? { kinds: [kind] } : {}).slice(0, OFFERED);
    return {
      places: matches.map(({ place }) => ({ ...place, path: gazetteer.ancestors(place.id).map((area) => area.name) })),
    };
  }

  boundaries(country: string, level: number): Promise<Boundaries> {
    return this.#areas.boundaries(country, level);
  }

  /** Imports a file of any known format; a gazetteer is used from then on. */
  async import(format: string, file: string, options: ImportOptions): Promise<ImportResult> {
    if (!isGazetteerFormat(format)) return importFile(this.store, format, file, options);
    return importGazetteer(this.store, this.#areas.gazetteer, format, file, options);
  }

  /** What a citation stands for: the toll as it stood, today's, and the entries that made the difference. */
  async cite(citation: string, page: Page): Promise<CitationView> {
    await this.#catchUp();
    return new Comparisons(this.store, this.#areas.gazetteer, this.#tolls).cite(citation, page);
  }

  /** Two tolls, explained record by record; each a citation or a question, the second also `now`. */
  async compare(a: string, b: string, page: Page): Promise<ComparisonView> {
    await this.#catchUp();
    return new Comparisons(this.store, this.#areas.gazetteer, this.#tolls).compare(a, b, page);
  }

  /** Grades an incident above its rule; whether that is new. */
  grade(incident: string, grade: string, deciding: Deciding): Promise<boolean> {
    return gradeIncident(this.store, incident, grade, deciding);
  }

  /** Says whether claims tell of an incident; whether that is new. */
  link(
    incident: string,
    claims: readonly string[],
    decision: string,
    deciding: Omit<Deciding, "reason"> & { readonly reason: string | null },
  ): Promise<boolean> {
    return linkClaims(this.store, incident, claims, decision, deciding);
  }

  /** Says how far a source can be relied on; whether that is new. */
  rate(source: string, reliability: string, deciding: Deciding): Promise<boolean> {
    return rateSource(this.store, source, reliability, deciding);
  }

  /** Loads the demo into an empty observatory; whether it did. */
  loadDemo(now: () => Date): Promise<boolean> {
    return loadDemo(this.store, now);
  }

  close(): Promise<void> {
    return this.store.close();
  }
}

/** Opens an observatory. Problems 301 to 305. */
export async function openObservatory(options: ObservatoryOptions): Promise<Observatory> {
  const store = await openStore(options);
  try {
    const { seq } = await store.head();
    const file = options.checkpointKey ?? join(store.dataDir, KEY_FILE);
    let signer: Promise<Signer> | null = null;
    return new Observatory(store, await openAreaBook(store), seq, () => (signer ??= openSigner(file)));
  } catch (error) {
    await store.close();
    throw error;
  }
}

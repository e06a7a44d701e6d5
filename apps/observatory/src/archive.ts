import { namesOf, organisationOf, usualNames } from "@bilan/organisations";
import type { ClaimFilter, IncidentFilter, Store } from "@bilan/store";
import { claimsTelling, graded, gradingOf } from "@bilan/toll";
import {
  type ClaimsView,
  type ClaimView,
  type EntriesView,
  type EntryView,
  type Event,
  type Incident,
  type IncidentsView,
  type IncidentView,
  type Measure,
  type Page,
  type Place,
  Problem,
  type ReportsView,
  type ReportView,
  type StandingClaim,
} from "@bilan/vocabulary";

/** What to look for among claims; all optional. */
export interface ClaimSearch {
  readonly measure?: Measure | undefined;
  readonly place?: string | undefined;
  readonly speaker?: string | undefined;
  readonly report?: string | undefined;
  readonly about?: string | undefined;
  readonly q?: string | undefined;
}

/** What to look for among incidents; all optional. */
export interface IncidentSearch extends Pick<IncidentFilter, "measure" | "dataset" | "from" | "to"> {
  readonly place?: string | undefined;
  readonly q?: string | undefined;
}

/** The one place that a claim's words name, in any language; null where they name none or could name several. */
export type PlaceOf = (named: NonNullable<StandingClaim["place"]>) => Place | null;

/** The organisations that the names in claims stand for. */
function speakersOf(claims: readonly StandingClaim[]): ClaimsView["speakers"] {
  const names = new Set(claims.flatMap(({ speaker, publisher }) => (publisher ? [...speaker, publisher] : speaker)));
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const organisation = organisationOf(name);
      return organisation ? [[name, { organisation: organisation.name, names: usualNames(organisation) }]] : [];
    }),
  );
}

/** Every claim that contains the words, whatever the case. */
function withWords(claims: readonly StandingClaim[], words: string): StandingClaim[] {
  const wanted = words.toLowerCase();
  return claims.filter(({ quote }) => quote.toLowerCase().includes(wanted));
}

/** Lists and pages of what the ledger holds. Problem 503 for an id that is not there. */
export class Archive {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Claims of a page; `placeOf` gives the place that a claim names. */
  async claims(search: ClaimSearch, page: Page, placeOf: PlaceOf): Promise<ClaimsView> {
    const found = await this.#claims(search, page);
    const places = found.claims.flatMap((claim): [string, ClaimsView["places"][string]][] => {
      const place = claim.place && placeOf(claim.place);
      return place ? [[claim.id, { id: place.id, name: place.name, names: place.names, kind: place.kind }]] : [];
    });
    return { ...found, speakers: speakersOf(found.claims), places: Object.fromEntries(places) };
  }

  async #claims(
    { about, q, speaker, ...rest }: ClaimSearch,
    { limit, offset }: Page,
  ): Promise<Pick<ClaimsView, "claims" | "total">> {
    const filter: ClaimFilter = { ...rest, ...(speaker !== undefined && { speakers: namesOf(speaker) }) };
    if (about === undefined && q === undefined) return this.#store.claims({ ...filter, limit, offset });
    const found = about === undefined ? (await this.#store.claims(filter)).claims : await this.#store.answers(about);
    const claims = q === undefined ? found : withWords(found, q);
    return { claims: claims.slice(offset, offset + limit), total: claims.length };
  }

  async claim(id: string): Promise<ClaimView> {
    const claim = await this.#store.claim(id);
    if (!claim) throw new Problem(503, `claim ${id}`);
    const stored = await this.#store.report(claim.report);
    if (!stored) throw new Problem(503, `report ${claim.report}`);
    const [whole, parts, answers, answered] = await Promise.all([
      claim.partOf === null ? null : this.#store.claim(claim.partOf),
      this.#store.parts(id),
      this.#store.answers(id),
      claim.about === null ? null : this.#answered(claim.about),
    ]);
    return { claim, report: stored.report, text: stored.text, whole, parts, answers, answered };
  }

  /** The claim or event that a claim answers. */
  async #answered(id: string): Promise<StandingClaim | Event | null> {
    return (await this.#store.claim(id)) ?? this.#store.event(id);
  }

  async reports({ limit, offset }: Page): Promise<ReportsView> {
    return this.#store.reports({ limit, offset });
  }

  async report(id: string): Promise<ReportView> {
    const stored = await this.#store.report(id);
    if (!stored) throw new Problem(503, `report ${id}`);
    const [{ claims }, events, warnings] = await Promise.all([
      this.#store.claims({ report: id }),
      this.#store.events(id),
      this.#store.warnings(id),
    ]);
    return { report: stored.report, text: stored.text, claims, events, warnings };
  }

  /** Incidents of a page; `inside` says whether a record's place lies in the place asked for. */
  async incidents(
    { q, place, ...filter }: IncidentSearch,
    { limit, offset }: Page,
    inside: (incident: IncidentsView["incidents"][number]) => boolean,
  ): Promise<IncidentsView> {
    const text = q === undefined ? {} : { text: q };
    if (place === undefined) {
      const { incidents, total } = await this.#store.incidents({ ...filter, ...text, limit, offset });
      return { incidents: await this.#graded(incidents), total };
    }
    const { incidents } = await this.#store.incidents({ ...filter, ...text });
    const found = incidents.filter(inside);
    return { incidents: await this.#graded(found.slice(offset, offset + limit)), total: found.length };
  }

  /** Incidents with the grades that stand. */
  async #graded(incidents: readonly Incident[]): Promise<Incident[]> {
    const grounds = await this.#store.grounds();
    const ids = incidents.flatMap(({ id }) => (grounds.links.get(id) ?? []).map(({ claim }) => claim));
    const { claims } = ids.length === 0 ? { claims: [] } : await this.#store.claims({ ids });
    return graded(incidents, claims, grounds);
  }

  async incident(id: string): Promise<IncidentView> {
    const found = await this.#store.incident(id);
    if (!found) throw new Problem(503, `incident ${id}`);
    const [grounds, decisions] = await Promise.all([this.#store.grounds({}, id), this.#store.gradeDecisions(id)]);
    const links = grounds.links.get(id) ?? [];
    const { claims } =
      links.length === 0 ? { claims: [] } : await this.#store.claims({ ids: links.map(({ claim }) => claim) });
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    const grading = gradingOf(found.incident, claimsTelling(links, byId), grounds.reliability);
    return {
      ...found,
      incident: { ...found.incident, grade: grounds.decisions.get(id) ?? grading.grade },
      recorded: found.incident.grade,
      grading,
      decisions,
      links: links.map((link) => ({ ...link, claim: byId.get(link.claim) ?? null })),
    };
  }

  async entries({ limit, offset }: Page): Promise<EntriesView> {
    const { seq } = await this.#store.head();
    const entries: EntryView[] = [];
    if (offset < seq) {
      for await (const entry of this.#store.entries({ from: offset + 1, to: offset + limit })) {
        entries.push(entry as unknown as EntryView);
      }
    }
    return { entries, total: seq };
  }

  async entry(id: string): Promise<EntryView> {
    const entry = await this.#store.entry(id);
    if (!entry) throw new Problem(403, id);
    return entry as unknown as EntryView;
  }
}

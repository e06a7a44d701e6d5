import { entryId } from "@bilan/ledger";
import type { Body, Draft, EntryKind, Incident, KeptClaim, Report } from "@bilan/vocabulary";

/** Entries of a made-up war in a made-up country (ZZ), for tests of the store. */
const AT = "2030-01-01T00:00:00.000Z";

export function draft<K extends EntryKind>(kind: K, subject: string, body: Body<K>, at = AT): Draft {
  return { id: entryId(kind, subject, body), at, actor: "test", kind, subject, body } as unknown as Draft;
}

export function incidentOf(n: number, low = n % 7): Incident {
  const day = `2016-02-${String((n % 28) + 1).padStart(2, "0")}`;
  const bounds = { low, best: low, high: low + 2 };
  return {
    id: `made-up:${n}`,
    dataset: "made-up",
    speakers: ["Northland Watch"],
    citations: [
      { office: "Northland News", date: day, headline: `Fighting near Hill ${n % 100}, the third day of it` },
      { office: "Northland Watch", date: day, headline: null },
    ],
    measure: "killed",
    cause: null,
    where: {
      name: `Hill ${n % 100}`,
      admin2: "Lower Valley",
      admin1: "Valley",
      country: "ZZ",
      code: null,
      lat: 10 + (n % 100) / 100,
      lon: 20,
      precision: 1,
    },
    when: { from: day, to: day, precision: 1 },
    parties: { a: "Government of Northland", b: "Hill Army" },
    counts: (["a", "b", "civilians"] as const).map((side) => ({
      side,
      party: null,
      status: side === "civilians" ? "civilian" : "combatant",
      sex: "unknown",
      age: "unknown",
      bounds,
    })),
    total: { low: 3 * low, best: 3 * low, high: 3 * low + 6 },
    grade: "fair",
    aggregate: false,
    note: null,
  };
}

export function incidentDraft(incident: Incident, knownAt: string | null = null, at = AT): Draft {
  return draft("incident.recorded", incident.id, { ...incident, knownAt }, at);
}

export function withdrawalDraft(id: string, reason: string, knownAt: string | null = null): Draft {
  return draft("incident.withdrawn", id, { reason, knownAt });
}

export function reportOf(id: string, blob: string, knownAt: string | null = null): Report {
  return {
    id,
    origin: "dispatch",
    publisher: "Northland News",
    title: `Report ${id}`,
    lang: "en",
    published: "2016-02-10",
    knownAt,
    blob,
    url: null,
  };
}

export function claimOf(id: string, span: [number, number], given: Partial<KeptClaim> = {}): KeptClaim {
  return {
    id,
    span,
    stance: "asserts",
    speaker: ["Northland Watch"],
    measure: "killed",
    figure: { value: 5, qualifier: "exact", low: 5, high: 5 },
    unit: "people",
    population: { tags: ["civilians"], groups: [], nationalities: [] },
    place: { name: "Hill 7", in: "Valley" },
    period: { from: "2016-02-01", to: "2016-02-09" },
    by: [],
    cause: null,
    partOf: null,
    about: null,
    ...given,
  };
}

export function readingDraft(
  report: string,
  claims: KeptClaim[],
  { knownAt = null, reader = "test 1" }: { knownAt?: string | null; reader?: string } = {},
): Draft {
  return draft("reading.made", report, {
    report,
    reader,
    knownAt,
    claims,
    events: [
      {
        id: "e1",
        span: [0, 4],
        type: "battle",
        actors: ["Hill Army"],
        targets: [],
        place: { name: "Hill 7", in: null },
        period: null,
        speaker: [],
        stance: "asserts",
      },
    ],
    warnings: [{ code: "unread-number", message: "12", claims: claims.slice(0, 1).map((claim) => claim.id) }],
  });
}

import type { Draft, EntryKind } from "@bilan/vocabulary";

/** The tables that the ledger is projected into. */
export const PROJECTIONS = [
  "observatory",
  "report",
  "reading",
  "claim",
  "event",
  "warning",
  "incident",
  "link",
  "grade",
  "rating",
  "import",
  "gazetteer",
] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** The tables whose rows stand and fall together for one subject: the first holds one row for each version. */
export const FAMILIES = {
  observatory: ["observatory"],
  report: ["report"],
  reading: ["reading", "claim", "event", "warning"],
  incident: ["incident"],
  link: ["link"],
  grade: ["grade"],
  rating: ["rating"],
  import: ["import"],
  gazetteer: ["gazetteer"],
} as const satisfies Record<string, readonly Projection[]>;
export type Family = keyof typeof FAMILIES;

/** The family that entries of a kind change. */
export const FAMILY_OF: { readonly [K in EntryKind]: Family } = {
  "observatory.opened": "observatory",
  "report.received": "report",
  "reading.made": "reading",
  "incident.recorded": "incident",
  "incident.withdrawn": "incident",
  "incident.linked": "link",
  "incident.graded": "grade",
  "source.rated": "rating",
  "import.finished": "import",
  "gazetteer.imported": "gazetteer",
};

/**
 * A row of a projection: what an entry says of a subject, or of one part of it (`c1` of a reading), and where it
 * stands. It stands as known from `knownFrom` until before `knownTo` (instants; null: still) as the ledger stood
 * from entry `seqFrom` until before entry `seqTo` (null: still). `body` is null from a withdrawal on.
 */
export interface Row {
  readonly projection: Projection;
  readonly subject: string;
  readonly part: string;
  readonly entry: string;
  readonly knownFrom: string;
  readonly knownTo: string | null;
  readonly seqFrom: number;
  readonly seqTo: number | null;
  readonly body: unknown;
}

/** A row without where it stands. */
export interface Said {
  readonly projection: Projection;
  readonly part: string;
  readonly body: unknown;
}

/** When what an entry says became known: its body's `knownAt`, else when it was entered; microseconds, UTC. */
export function knownFrom(entry: Draft): string {
  const knownAt = "knownAt" in entry.body ? entry.body.knownAt : null;
  return instant(knownAt ?? entry.at);
}

/** An instant with six digits of second, so that the order of the texts is the order in time. */
export function instant(at: string): string {
  const [seconds = "", fraction = ""] = at.slice(0, -1).split(".");
  return `${seconds}.${fraction.padEnd(6, "0")}Z`;
}

/** The id that a claim or event of a report has in the whole observatory: `REPORT.c1`. */
export function standingId(report: string, local: string): string {
  return `${report}.${local}`;
}

/** What an entry says, as rows: the first is the version itself, the others its parts. */
export function saidBy(entry: Draft): Said[] {
  switch (entry.kind) {
    case "reading.made": {
      const { claims, events, warnings, ...reading } = entry.body;
      return [
        { projection: "reading", part: "", body: reading },
        ...claims.map((body): Said => ({ projection: "claim", part: body.id, body })),
        ...events.map((body): Said => ({ projection: "event", part: body.id, body })),
        ...warnings.map((body, n): Said => ({ projection: "warning", part: `w${n + 1}`, body })),
      ];
    }
    case "incident.recorded": {
      const { knownAt: _, ...incident } = entry.body;
      return [{ projection: "incident", part: "", body: incident }];
    }
    case "incident.withdrawn":
      return [{ projection: "incident", part: "", body: null }];
    case "incident.linked":
    case "incident.graded":
    case "source.rated": {
      const { knownAt: _, ...said } = entry.body;
      return [{ projection: FAMILIES[FAMILY_OF[entry.kind]][0], part: "", body: said }];
    }
    default:
      return [{ projection: FAMILIES[FAMILY_OF[entry.kind]][0], part: "", body: entry.body }];
  }
}

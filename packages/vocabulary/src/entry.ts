import { z } from "zod";
import { Claim, Event, Warning } from "./claim.js";
import { Instant } from "./day.js";
import { GradeDecision, IncidentLinks, SourceRating } from "./grading.js";
import { Incident } from "./incident.js";
import { Report } from "./report.js";

/** A claim without its words: the quote is cut from the report's blob by its span, so that erasing the blob erases it. */
export const KeptClaim = Claim.omit({ quote: true });
export type KeptClaim = z.infer<typeof KeptClaim>;
export const KeptEvent = Event.omit({ quote: true });
export type KeptEvent = z.infer<typeof KeptEvent>;

/** What an entry says, by kind. The subject of the entry is the id of the thing it speaks of. */
export const BODIES = {
  "observatory.opened": z.object({
    name: z.string(),
    exercise: z.boolean(),
    note: z.string().nullable(),
    scopes: z
      .array(z.object({ label: z.string(), query: z.string() }))
      .optional()
      .describe("scopes worth opening first, as query strings of a toll; the first is the front page"),
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .optional()
      .describe("countries observed, ISO 3166-1 alpha-2"),
  }),
  "report.received": Report,
  "reading.made": z.object({
    report: z.string(),
    reader: z.string().describe("name and version of who or what read it"),
    knownAt: Instant.nullable(),
    claims: z.array(KeptClaim),
    events: z.array(KeptEvent),
    warnings: z.array(Warning),
  }),
  "incident.recorded": Incident.extend({ knownAt: Instant.nullable() }),
  "incident.withdrawn": z.object({ reason: z.string(), knownAt: Instant.nullable() }),
  "incident.linked": IncidentLinks,
  "incident.graded": GradeDecision,
  "source.rated": SourceRating,
  "import.finished": z.object({
    format: z.string(),
    name: z.string(),
    sha256: z.string(),
    taken: z.number().int(),
    unchanged: z.number().int(),
    refused: z.number().int(),
  }),
  "gazetteer.imported": z.object({
    source: z.string(),
    version: z.string(),
    sha256: z.string(),
    places: z.number().int(),
  }),
} as const;

export const ENTRY_KINDS = Object.keys(BODIES) as [EntryKind, ...EntryKind[]];
export type EntryKind = keyof typeof BODIES;
export type Body<K extends EntryKind> = z.infer<(typeof BODIES)[K]>;

/** An entry before the ledger has given it a place: the id is made by whoever writes it, so that a retry is the same. */
export type Draft<K extends EntryKind = EntryKind> = {
  [P in K]: { id: string; at: string; actor: string; kind: P; subject: string; body: Body<P> };
}[K];

/** An entry of the ledger. `hash` covers every other field and the hash before it. */
export type Entry<K extends EntryKind = EntryKind> = Draft<K> & { seq: number; prevHash: string; hash: string };

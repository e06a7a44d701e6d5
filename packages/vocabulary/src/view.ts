import { z } from "zod";
import { Bounds } from "./bounds.js";
import { Event, Warning } from "./claim.js";
import { Grade, Tag } from "./codes.js";
import { GradeDecision, Grading, IncidentLink } from "./grading.js";
import { Incident } from "./incident.js";
import { Place } from "./place.js";
import { Report } from "./report.js";
import { StandingClaim } from "./toll.js";

/** What the API answers beside a toll. One shape here, one route in the server, one page in the web. */

/** The observatory itself: its name, whether it is an exercise, and how far its ledger goes. */
export const ObservatoryView = z.object({
  name: z.string(),
  exercise: z.boolean(),
  note: z.string().nullable(),
  entries: z.number().int(),
  head: z.string().describe("hash of the last entry"),
  lastEntryAt: z.string().nullable(),
  scopes: z
    .array(z.object({ label: z.string(), query: z.string().describe("query string of GET /api/toll") }))
    .describe("scopes worth opening first; the first is the front page"),
});
export type ObservatoryView = z.infer<typeof ObservatoryView>;

/** Why a record is counted in a toll, may be, stands apart, or is left out. */
export const EVIDENCE = ["counted", "possible", "apart", "left"] as const;
export const EvidenceRow = z.object({
  incident: Incident,
  membership: z.enum(EVIDENCE),
  reason: z.string().nullable(),
});
export type EvidenceRow = z.infer<typeof EvidenceRow>;
export const EvidenceView = z.object({ rows: z.array(EvidenceRow), total: z.number().int() });
export type EvidenceView = z.infer<typeof EvidenceView>;

/** Documented dead by day, and the claims that cover it, for the brush. */
export const TimelineView = z.object({
  days: z.array(Bounds.extend({ day: z.string(), records: z.number().int() })),
});
export type TimelineView = z.infer<typeof TimelineView>;

/** The organisation that a name stands for, in the languages in which it has one. */
export const SpeakerView = z.object({
  organisation: z.string().describe("its name; the same for all names of one organisation"),
  names: z.object({ fr: z.string().nullable(), en: z.string().nullable(), ar: z.string().nullable() }),
});
export type SpeakerView = z.infer<typeof SpeakerView>;

export const ClaimsView = z.object({
  claims: z.array(StandingClaim),
  total: z.number().int(),
  speakers: z
    .record(z.string(), SpeakerView)
    .describe("the names of speakers and publishers in these claims, as written, whose organisation is known"),
  places: z
    .record(z.string(), Place.pick({ id: true, name: true, names: true, kind: true }))
    .describe("by the id of a claim, the place of the gazetteer that it names, where that is one"),
});
export type ClaimsView = z.infer<typeof ClaimsView>;

/** A claim with the text that it was read from, what it is part of, its parts, and what answers it. */
export const ClaimView = z.object({
  claim: StandingClaim,
  report: Report,
  text: z.string().nullable().describe("null: the words were erased"),
  whole: StandingClaim.nullable(),
  parts: z.array(StandingClaim),
  answers: z.array(StandingClaim),
  answered: z.union([StandingClaim, Event]).nullable(),
});
export type ClaimView = z.infer<typeof ClaimView>;

/** A report with everything read from it. */
export const ReportView = z.object({
  report: Report,
  text: z.string().nullable(),
  claims: z.array(StandingClaim),
  events: z.array(Event),
  warnings: z.array(Warning),
});
export type ReportView = z.infer<typeof ReportView>;

export const ReportsView = z.object({ reports: z.array(Report), total: z.number().int() });
export type ReportsView = z.infer<typeof ReportsView>;

export const IncidentsView = z.object({ incidents: z.array(Incident), total: z.number().int() });
export type IncidentsView = z.infer<typeof IncidentsView>;

/** What an entry said of an incident's grade, and while it was known. */
export const GradeDecisionView = GradeDecision.omit({ knownAt: true }).extend({
  entry: z.string(),
  at: z.string(),
  knownFrom: z.string(),
  knownTo: z.string().nullable(),
});
export type GradeDecisionView = z.infer<typeof GradeDecisionView>;

/** An incident with every version that the ledger holds, oldest first; its `grade` is the one that stands. */
export const IncidentView = z.object({
  incident: Incident,
  recorded: Grade.describe("the grade that the record came with"),
  grading: Grading.describe("the grade that follows by rule, whether or not a person decided otherwise"),
  decisions: z.array(GradeDecisionView).describe("what persons decided of the grade, oldest first"),
  links: z.array(
    IncidentLink.omit({ claim: true }).extend({ claim: StandingClaim.nullable().describe("null: no longer made") }),
  ),
  history: z.array(
    z.object({
      entry: z.string(),
      at: z.string(),
      knownFrom: z.string(),
      knownTo: z.string().nullable(),
      incident: Incident.nullable().describe("null: withdrawn"),
    }),
  ),
});
export type IncidentView = z.infer<typeof IncidentView>;

export const PlacesView = z.object({
  places: z.array(Place.extend({ path: z.array(z.string()).describe("names of its parents, nearest first") })),
});
export type PlacesView = z.infer<typeof PlacesView>;

/** What an error looks like on the wire. */
export const ProblemView = z.object({
  number: z.number().int(),
  title: z.string(),
  detail: z.string().nullable(),
  todo: z.string(),
});
export type ProblemView = z.infer<typeof ProblemView>;

/** Parties that a toll can be asked of, with what their fighters are and whom they belonged to, when. */
export const PartiesView = z.object({
  parties: z.array(
    z.object({
      name: z.string(),
      is: z.array(Tag).describe("what its fighters are"),
      may: z.array(Tag).describe("what some of them may be"),
      memberships: z.array(
        z.object({
          of: z.string(),
          from: z.string().nullable().describe("first day; null: not known, or always"),
          to: z.string().nullable().describe("last day; null: still, or not known"),
        }),
      ),
    }),
  ),
});
export type PartiesView = z.infer<typeof PartiesView>;

/** Documented dead by area, for the map and for its table. */
export const MapView = z.object({
  areas: z.array(
    Bounds.extend({
      id: z.string(),
      name: z.string(),
      names: Place.shape.names,
      records: z.number().int(),
    }),
  ),
});
export type MapView = z.infer<typeof MapView>;

/** The end of the ledger: how many entries, and the hash of the last. */
export const HeadView = z.object({ seq: z.number().int(), hash: z.string(), at: z.string().nullable() });
export type HeadView = z.infer<typeof HeadView>;

/** The proof that an entry is in the ledger (RFC 9162). Hashes are SHA-256 in base64. */
export const ProofView = z.object({
  entry: z.object({ seq: z.number().int(), id: z.string(), hash: z.string() }),
  index: z.number().int().describe("of the leaf, from 0: seq minus 1"),
  size: z.number().int().describe("leaves of the tree that it is proved for"),
  leaf: z.string().describe("hash of the leaf: of a zero byte and the entry's canonical JSON without its hash"),
  root: z.string(),
  proof: z.array(z.string()).describe("hashes beside the way from the leaf to the root"),
  checkpoint: z.string().describe("the signed checkpoint of that size (C2SP tlog-checkpoint)"),
});
export type ProofView = z.infer<typeof ProofView>;

/** The proof that a ledger only grew (RFC 9162). Hashes are SHA-256 in base64. */
export const ConsistencyView = z.object({
  from: z.number().int(),
  to: z.number().int(),
  roots: z.tuple([z.string(), z.string()]),
  proof: z.array(z.string()),
});
export type ConsistencyView = z.infer<typeof ConsistencyView>;

/** An entry as the ledger holds it. */
export const EntryView = z.object({
  seq: z.number().int(),
  id: z.string(),
  at: z.string(),
  actor: z.string(),
  kind: z.string(),
  subject: z.string(),
  body: z.record(z.string(), z.unknown()),
  prevHash: z.string(),
  hash: z.string(),
});
export type EntryView = z.infer<typeof EntryView>;
export const EntriesView = z.object({ entries: z.array(EntryView), total: z.number().int() });
export type EntriesView = z.infer<typeof EntriesView>;

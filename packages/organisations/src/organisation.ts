import type { Language } from "@bilan/vocabulary";

/** What an organisation is. Agencies, NGOs, media and monitors are the usual speakers. */
export type OrganisationKind =
  | "armed-group"
  | "army"
  | "police"
  | "state"
  | "agency"
  | "ngo"
  | "media"
  | "monitor"
  | "party";

/** An organisation that is known by name. */
export interface Organisation {
  /** The shortest usual form in Latin letters, as claims write it. */
  readonly name: string;
  readonly kind: OrganisationKind;
  /** ISO 3166-1 alpha-2 of the state whose organ it is or where it acts; null where none or several. */
  readonly country: string | null;
  readonly aliases: Readonly<Record<Language, readonly string[]>>;
}

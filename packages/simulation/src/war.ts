import type { Incident, StandingClaim } from "@bilan/vocabulary";
import { claimsOf, type Speaker, SPEAKERS } from "./claim.js";
import { type Country, countryOf } from "./country.js";
import { incidentsOf, type TrueIncident } from "./event.js";
import { randomOf } from "./random.js";
import { recordsOf } from "./record.js";
import { reportsOf, type Source, type SourceReport, sourcesOf } from "./source.js";

/** What every output of an exercise says of itself. */
export const NOTICE = "Simulated exercise: this country, this war and these dead are made up.";

export interface WarOptions {
  readonly incidents: number;
  readonly sources: number;
  /** whether one speaker gives bounds that do not hold the truth; he is drawn by the seed */
  readonly liar: boolean;
}

/** A made-up war with the truth known. */
export interface War {
  readonly notice: typeof NOTICE;
  readonly seed: number;
  readonly country: Country;
  /** what happened */
  readonly truth: readonly TrueIncident[];
  readonly sources: readonly Source[];
  readonly reports: readonly SourceReport[];
  /** what the desk records of it */
  readonly incidents: readonly Incident[];
  /** what others claim of it */
  readonly claims: readonly StandingClaim[];
  readonly liar: Speaker | null;
}

/**
 * A war from a seed: the same seed and options give the same war on every machine. Each part has numbers of its own, so
 * that more sources or a liar change nothing of what happened.
 */
export function simulate(seed: number, { incidents, sources, liar }: WarOptions): War {
  const random = randomOf(seed);
  const country = countryOf(random.fork());
  const [ofTruth, ofSources, ofReports] = [random.fork(), random.fork(), random.fork()];
  const [ofRecords, ofClaims] = [random.fork(), random.fork()];
  const truth = incidentsOf(ofTruth, country, incidents);
  const network = sourcesOf(ofSources, country, sources);
  const reports = reportsOf(ofReports, network, truth);
  const speaker = ofClaims.pick(SPEAKERS);
  return {
    notice: NOTICE,
    seed,
    country,
    truth,
    sources: network,
    reports,
    incidents: recordsOf(ofRecords, truth, network, reports),
    claims: claimsOf(ofClaims, country, truth, liar ? speaker : null),
    liar: liar ? speaker : null,
  };
}

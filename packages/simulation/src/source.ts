import { addDays } from "@bilan/vocabulary";
import type { Country } from "./country.js";
import { deadOf, FIRST_DAY, type Kind, type TrueIncident, WAR_DAYS } from "./event.js";
import type { Random } from "./random.js";

/** A source of the made-up desk. */
export interface Source {
  readonly id: string;
  /** id of the province that it sees best */
  readonly home: string;
  /** days until it reports, on average */
  readonly delay: number;
  /** what it multiplies the dead by; 1: it counts as well as it can */
  readonly exaggeration: number;
  /** the source whose reports it repeats as its own; null: it repeats none */
  readonly copies: string | null;
  /** days on which it says nothing; null: it is never silent for long */
  readonly silent: { readonly from: string; readonly to: string } | null;
}

/** What a source says of one incident: of each side and of civilians, between which numbers. */
export interface SourceReport {
  readonly source: string;
  /** the source that saw it: another one where it is a copy */
  readonly origin: string;
  readonly incident: string;
  readonly published: string;
  readonly counts: Readonly<Record<"a" | "b" | "civilians", SourceCount>>;
}

export interface SourceCount {
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

/**
 * A network: each source sees its own province well and the others little, reports after some days, and three in ten
 * repeat another's reports. One in seven exaggerates, and one in four falls silent for some weeks.
 */
export function sourcesOf(random: Random, country: Country, howMany: number): Source[] {
  const ids = Array.from({ length: howMany }, (_, i) => `source-${i + 1}`);
  return ids.map((id, i) => {
    const start = random.between(0, WAR_DAYS - 30);
    const silence = { from: addDays(FIRST_DAY, start), to: addDays(FIRST_DAY, start + random.between(10, 40)) };
    return {
      id,
      home: random.pick(country.provinces).id,
      delay: 0.5 + 4 * random.unit(),
      exaggeration: random.chance(1 / 7) ? 1.3 + random.unit() : 1,
      copies: i > 0 && random.chance(0.3) ? random.pick(ids.slice(0, i)) : null,
      silent: random.chance(0.25) ? silence : null,
    };
  });
}

const SEEN_AT_HOME = 0.55;
const SEEN_ELSEWHERE = 0.08;
const COPIED = 0.5;

/** All that the network reports of the incidents. The larger an incident, the more of it is seen. */
export function reportsOf(
  random: Random,
  sources: readonly Source[],
  incidents: readonly TrueIncident[],
): SourceReport[] {
  const reports: SourceReport[] = [];
  for (const incident of incidents) {
    const seen = new Map<string, SourceReport>();
    for (const source of sources) {
      const original = source.copies === null ? undefined : seen.get(source.copies);
      const once = source.home === incident.at.province.id ? SEEN_AT_HOME : SEEN_ELSEWHERE;
      const sees = random.chance(1 - (1 - once) ** (1 + Math.log2(1 + deadOf(incident)) / 3));
      const repeats = random.chance(COPIED);
      const day = addDays(original?.published ?? incident.day, random.waiting(source.delay));
      if (source.silent && day >= source.silent.from && day <= source.silent.to) continue;
      if (!sees && !(original && repeats)) continue;
      const report: SourceReport = sees
        ? {
            source: source.id,
            origin: source.id,
            incident: incident.id,
            published: day,
            counts: counted(random, source, incident),
          }
        : { ...(original as SourceReport), source: source.id, published: day };
      seen.set(source.id, report);
      reports.push(report);
    }
  }
  return reports;
}

function counted(random: Random, { exaggeration }: Source, incident: TrueIncident): SourceReport["counts"] {
  const count = (kinds: readonly Kind[]): SourceCount => {
    const dead = deadOf(incident, kinds);
    if (exaggeration > 1 && dead > 0) {
      const said = Math.ceil(dead * exaggeration);
      return { low: said, best: said, high: said + random.waiting(1) };
    }
    const low = Math.max(0, dead - random.waiting(0.3 * Math.sqrt(dead)));
    const high = dead + random.waiting(0.3 * Math.sqrt(dead));
    return { low, best: random.between(low, high), high };
  };
  return { a: count(["a"]), b: count(["b"]), civilians: count(["men", "women", "children"]) };
}

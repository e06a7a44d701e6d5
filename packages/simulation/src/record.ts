import {
  addBounds,
  addDays,
  type Bounds,
  type Count,
  disjoint,
  type Grade,
  type Incident,
  type When,
  type Where,
  ZERO,
} from "@bilan/vocabulary";
import { COUNTRY_CODE } from "./country.js";
import type { TrueIncident } from "./event.js";
import type { Random } from "./random.js";
import type { Source, SourceReport } from "./source.js";

export const PARTIES = { a: "Army of the exercise", b: "Front of the exercise" } as const;
const SIDES = ["a", "b", "civilians"] as const;

/** How often the desk has found out that a source exaggerates. */
const FOUND_OUT = 0.7;

/**
 * The incidents as the desk records them from its reports. Copies count as their origin. An incident has the least and
 * the most that any trusted origin gives: one origin is weak, two that agree fair, three confirmed, two that do not agree
 * contested, and what only sources say that the desk knows to exaggerate is discounted. Day and place may be vague, yet
 * never wrong. Incidents that no source saw are not recorded.
 */
export function recordsOf(
  random: Random,
  truth: readonly TrueIncident[],
  sources: readonly Source[],
  reports: readonly SourceReport[],
): Incident[] {
  const distrusted = new Set(
    sources.filter(({ exaggeration }) => exaggeration > 1 && random.chance(FOUND_OUT)).map(({ id }) => id),
  );
  const byIncident = new Map<string, SourceReport[]>();
  for (const report of reports) {
    const known = byIncident.get(report.incident);
    if (known) known.push(report);
    else byIncident.set(report.incident, [report]);
  }
  return truth.flatMap((incident): Incident[] => {
    const all = byIncident.get(incident.id) ?? [];
    const origins = [...new Map(all.map((report) => [report.origin, report])).values()];
    const vague = { where: whereOf(random, incident), when: whenOf(random, incident) };
    if (origins.length === 0) return [];
    const trusted = origins.filter(({ origin }) => !distrusted.has(origin));
    const used = trusted.length > 0 ? trusted : origins;
    const counts = SIDES.map((side): Count => countOf(side, used)).filter(({ bounds }) => bounds.high !== 0);
    if (counts.length === 0) return [];
    return [
      {
        id: `exercise:${incident.id}`,
        dataset: "exercise",
        speakers: [...new Set(all.map(({ source }) => source))],
        citations: [],
        measure: "killed",
        cause: random.chance(0.8) ? incident.cause : null,
        ...vague,
        parties: PARTIES,
        counts,
        total: counts.reduce((sum, { bounds }) => addBounds(sum, bounds), ZERO),
        grade: gradeOf(trusted),
        aggregate: false,
        note: "Simulated exercise: nothing of this happened.",
      },
    ];
  });
}

function countOf(side: (typeof SIDES)[number], reports: readonly SourceReport[]): Count {
  const given = reports.map(({ counts }) => counts[side]);
  const bests = given.map(({ best }) => best).sort((a, b) => a - b);
  const bounds: Bounds = {
    low: Math.min(...given.map(({ low }) => low)),
    best: bests[Math.floor((bests.length - 1) / 2)] ?? 0,
    high: Math.max(...given.map(({ high }) => high)),
  };
  return {
    side,
    party: side === "civilians" ? null : PARTIES[side],
    status: side === "civilians" ? "civilian" : "combatant",
    sex: "unknown",
    age: "unknown",
    bounds,
  };
}

function gradeOf(trusted: readonly SourceReport[]): Grade {
  if (trusted.length === 0) return "discounted";
  const agree = SIDES.every((side) =>
    trusted.every((one) => trusted.every((other) => !disjoint(one.counts[side], other.counts[side]))),
  );
  if (!agree) return "contested";
  return trusted.length === 1 ? "weak" : trusted.length === 2 ? "fair" : "confirmed";
}

function whereOf(random: Random, { at }: TrueIncident): Where {
  const vagueness = random.unit();
  const place = vagueness < 0.75 ? at.town : vagueness < 0.92 ? at.district : at.province;
  return {
    name: place === at.town ? at.town.name : null,
    admin2: place === at.province ? null : at.district.name,
    admin1: at.province.name,
    country: COUNTRY_CODE,
    code: null,
    lat: place.lat,
    lon: place.lon,
    precision: place === at.town ? 1 : place === at.district ? 3 : 4,
  };
}

function whenOf(random: Random, { day }: TrueIncident): When {
  const vagueness = random.unit();
  if (vagueness < 0.75) return { from: day, to: day, precision: 1 };
  const [length, precision] = vagueness < 0.95 ? ([4, 2] as const) : ([7, 3] as const);
  const from = addDays(day, -random.between(0, length - 1));
  return { from, to: addDays(from, length - 1), precision };
}

import {
  addBounds,
  addDays,
  type Bounds,
  CAUSES,
  type Count,
  Figure,
  figureBetween,
  GRADES,
  Incident,
  type Scope,
  SEXES,
  SIDES,
  StandingClaim,
  STATUSES,
  ZERO,
  AGES,
} from "@bilan/vocabulary";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bookOfNames } from "./namesbook.js";
import type { TollQuestion } from "./question.js";
import { question } from "./question.js";
import { RULES } from "./rule.js";

/** Made-up records of a made-up country (XA is no state's code): two provinces of two districts of two towns. */
export const FIRST_DAY = "2001-01-20";
export const DAYS = 100;
export const COUNTRY = "XA";

const names = (prefix: string) => [`${prefix}a`, `${prefix}b`];
export const PROVINCES = names("P");
export const districtsOf = (province: string) => names(province);
export const townsOf = (district: string) => names(district);
export const TOWNS = PROVINCES.flatMap((province) =>
  districtsOf(province).flatMap((district) => townsOf(district).map((town) => ({ province, district, town }))),
);

const bounds = fc.tuple(fc.nat(5), fc.option(fc.nat(5)), fc.option(fc.nat(5), { freq: 8 })).map(
  ([low, more, most]): Bounds => ({
    low,
    best: more === null ? null : low + more,
    high: most === null ? null : low + (more ?? 0) + most,
  }),
);

/** Bounds without anything missing. */
const fullBounds = fc
  .tuple(fc.nat(5), fc.nat(5), fc.nat(5))
  .map(([low, more, most]): Bounds => ({ low, best: low + more, high: low + more + most }));

const countOf = (each: fc.Arbitrary<Bounds>): fc.Arbitrary<Count> =>
  fc.record({
    side: fc.constantFrom(...SIDES),
    party: fc.constantFrom(null, "Government of Xa", "Front of Xa"),
    status: fc.constantFrom(...STATUSES),
    sex: fc.constantFrom(...SEXES),
    age: fc.constantFrom(...AGES),
    bounds: each,
  });

const where = fc
  .tuple(fc.constantFrom(...TOWNS), fc.constantFrom(1 as const, 2, 3, 4, 5, 6))
  .map(([{ province, district, town }, precision]) => ({
    name: precision <= 2 ? town : null,
    admin2: precision <= 3 ? district : null,
    admin1: precision <= 5 ? province : null,
    country: COUNTRY,
    code: null,
    lat: null,
    lon: null,
    precision,
  }));

const when = fc.tuple(fc.nat(DAYS - 1), fc.oneof(fc.constant(0), fc.nat(6), fc.nat(60))).map(([start, length]) => ({
  from: addDays(FIRST_DAY, start),
  to: addDays(FIRST_DAY, Math.min(start + length, DAYS - 1)),
  precision: 1 as const,
}));

const incidentOf = (each: fc.Arbitrary<Bounds>): fc.Arbitrary<Incident> =>
  fc
    .record({
      where,
      when,
      counts: fc.array(countOf(each), { maxLength: 4 }),
      bare: each,
      grade: fc.constantFrom(...GRADES),
      cause: fc.option(fc.constantFrom(...CAUSES.slice(0, 3))),
      measure: fc.constantFrom("killed" as const, "killed" as const, "killed" as const, "injured" as const),
    })
    .map(({ counts, bare, ...rest }) => ({
      ...rest,
      id: "",
      dataset: "made-up",
      speakers: [],
      citations: [],
      parties: { a: null, b: null },
      counts,
      total: counts.length === 0 ? bare : sumOf(counts),
      aggregate: false,
      note: null,
    }));

function sumOf(counts: readonly Count[]): Bounds {
  return counts.reduce((sum, { bounds: each }) => addBounds(sum, each), ZERO);
}

const numbered = (incidents: Incident[]) => incidents.map((incident, i) => ({ ...incident, id: `made-up:${i}` }));
export const someIncident = incidentOf(bounds);
export const someIncidents = fc.array(incidentOf(bounds), { maxLength: 25 }).map(numbered);
export const fullIncidents = fc.array(incidentOf(fullBounds), { maxLength: 25 }).map(numbered);

/** Every place of the made-up country is in the gazetteer, whether a record is there or not. */
export const BOOK = bookOfNames(
  TOWNS.map(({ province, district, town }, i) => ({
    id: `place:${i}`,
    dataset: "made-up",
    speakers: [],
    citations: [],
    measure: "killed",
    cause: null,
    where: {
      name: town,
      admin2: district,
      admin1: province,
      country: COUNTRY,
      code: null,
      lat: null,
      lon: null,
      precision: 1,
    },
    when: { from: FIRST_DAY, to: FIRST_DAY, precision: 1 },
    parties: { a: null, b: null },
    counts: [],
    total: { low: 0, best: 0, high: 0 },
    grade: "fair",
    aggregate: false,
    note: null,
  })),
);

/** The lineage of names of a place of a scope: province, district, town; shorter for larger places. */
export const somePath = fc
  .tuple(fc.constantFrom(...TOWNS), fc.integer({ min: 0, max: 3 }))
  .map(([{ province, district, town }, depth]) => [province, district, town].slice(0, depth));

export function placeOf(path: readonly string[]): Scope["place"] {
  return { id: [`names:${COUNTRY}`, ...path].join("/"), name: path.at(-1) ?? COUNTRY };
}

export const somePeriod = fc.tuple(fc.option(fc.nat(DAYS - 1)), fc.option(fc.nat(DAYS - 1))).map(([a, b]) => {
  const [first, last] = a !== null && b !== null && a > b ? [b, a] : [a, b];
  return {
    from: first === null ? null : addDays(FIRST_DAY, first),
    to: last === null ? null : addDays(FIRST_DAY, last),
  };
});

export const someScope: fc.Arbitrary<Scope> = fc
  .record({
    path: fc.option(somePath),
    period: somePeriod,
    people: fc.subarray(["civilians", "women", "children"] as const, { maxLength: 2 }),
  })
  .map(({ path, period, people }) => ({
    measure: "killed",
    people,
    place: path === null ? null : placeOf(path),
    ...period,
  }));

export const someQuestion: fc.Arbitrary<TollQuestion> = fc
  .record({
    scope: someScope,
    grade: fc.constantFrom(...GRADES),
    rule: fc.constantFrom(RULES["documented-best"].name, RULES["documented-with-possible"].name),
  })
  .map(({ scope, ...rest }) => question(scope, rest));

/** A claim with nothing special about it. */
export function claimOf(given: Partial<StandingClaim> & { id: string }): StandingClaim {
  return {
    report: "r1",
    publisher: "Agency",
    lang: "en",
    published: "2001-02-20",
    knownFrom: "2001-02-20T08:00:00Z",
    knownTo: null,
    span: [0, 1],
    quote: "…",
    stance: "asserts",
    speaker: ["Observatory"],
    measure: "killed",
    figure: figureBetween(10, 10),
    unit: "people",
    population: { tags: [], groups: [], nationalities: [] },
    place: { name: "Pa", in: null },
    period: { from: "2001-02-01", to: "2001-02-09" },
    by: [],
    cause: null,
    partOf: null,
    about: null,
    ...given,
  };
}

test("what is made up has the vocabulary's form", () => {
  fc.assert(
    fc.property(someIncidents, (incidents) => {
      for (const incident of incidents) expect(Incident.parse(incident)).toEqual(incident);
    }),
  );
  expect(StandingClaim.safeParse(claimOf({ id: "c1" })).success).toBe(true);
  expect(Figure.safeParse(claimOf({ id: "c1" }).figure).success).toBe(true);
});

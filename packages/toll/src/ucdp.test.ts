import { createReadStream, existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readUcdpGed } from "@bilan/exchange";
import { type Breakdown, type Incident, Reading, type Scope, type StandingClaim, type Toll } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import {
  bookOfNames,
  evidence,
  isRefusal,
  type PlaceBook,
  prepare,
  question,
  timeline,
  toll,
  type RecordIndex,
  type TollQuestion,
} from "./index.js";

const shared = (path: string) => fileURLToPath(new URL(`../../../../shared/${path}`, import.meta.url));
const FILE = shared("data/ucdp/ucdp_ged_syria_2016-01_2019-11.csv");
const SEED = shared("dispatches/dev/seed.gold.json");
const missing = [FILE, SEED].filter((file) => !existsSync(file));
if (missing.length > 0) console.warn(`Skipped, not there: ${missing.join(", ")}`);

const ALEPPO = "names:SY/Aleppo Governorate";
const NINE_DAYS: Scope = {
  measure: "killed",
  people: [],
  place: { id: ALEPPO, name: "Aleppo" },
  from: "2016-02-01",
  to: "2016-02-09",
};
const SYRIA: Scope = { ...NINE_DAYS, place: { id: "names:SY", name: "Syria" }, from: null, to: null };

let records: Incident[];
let index: RecordIndex;

beforeAll(async () => {
  if (missing.length > 0) return;
  records = [];
  for await (const { record } of readUcdpGed(createReadStream(FILE, "utf8"))) if (record) records.push(record);
  const names = bookOfNames(records);
  const book: PlaceBook = {
    ...names,
    resolveNamed: (place) => (place.name === "province d'Alep" ? ALEPPO : names.resolveNamed(place)),
  };
  index = prepare(records, book);
});

function tollOf(scope: Scope, rest: Partial<TollQuestion> = {}, claims: readonly StandingClaim[] = []): Toll {
  const answer = toll(index, claims, question(scope, rest));
  if (isRefusal(answer)) throw new Error(answer.detail);
  return answer;
}

describe.skipIf(missing.length > 0)("UCDP GED, Syria 2016–2019", () => {
  test("Aleppo governorate, 1 to 9 February 2016", () => {
    const { total, rows, apart, left, notes } = tollOf(NINE_DAYS, { by: ["party"] });
    expect(total).toEqual({ low: 635, best: 635, high: 635, records: 47, possible: 11 });
    expect(rows.map(({ key, best }) => [key["party"], best])).toEqual([
      ["side a", 191],
      ["side b", 250],
      ["civilians", 31],
      ["unknown", 163],
    ]);
    expect(rows[0]?.parts?.slice(0, 2).map(({ key, best }) => [key["party"], best])).toEqual([
      ["Government of Syria", 176],
      ["IS", 8],
    ]);
    expect(apart).toEqual({
      low: 11_631,
      best: 16_607,
      high: 16_633,
      records: 11,
      reasons: { "place-too-wide": 10, "period-too-long": 1 },
    });
    expect(left.records).toBe(16_566 - 58);
    expect(notes).toEqual([]);
  });

  test("the record that runs to June and the ten that know only the country are the evidence apart", () => {
    const found = evidence(index, question(NINE_DAYS), { membership: ["apart"], offset: 0, limit: 20 });
    if (isRefusal(found)) throw new Error(found.detail);
    const long = found.rows.filter(({ reason }) => reason === "period-too-long");
    expect(long.map(({ incident }) => [incident.id, incident.when.to])).toEqual([["ucdp-ged:219415", "2016-06-01"]]);
    const wide = found.rows.filter(({ reason }) => reason === "place-too-wide");
    expect(wide.map(({ incident }) => incident.where.precision)).toEqual(Array.from({ length: 10 }, () => 6));
  });

  test("the rule that sets nothing apart adds them to high, and to best only what has its middle inside", () => {
    const { total, apart } = tollOf(NINE_DAYS, { rule: "documented-with-possible" });
    expect(total).toEqual({ low: 635, best: 635, high: 635 + 16_633, records: 47, possible: 11 });
    expect(apart.records).toBe(0);
  });

  test.each([
    ["Islamic State", ["IS"]],
    ["Syrian Democratic Forces", ["SDF"]],
    ["Hezbollah", ["Hezbollah"]],
  ])("the best of %s is the plain sum over the counts that name it", (party, names) => {
    const everywhere: Scope = { ...SYRIA, place: null, parties: [party] };
    const counts = records.filter(({ measure }) => measure === "killed").flatMap((record) => record.counts);
    const plain = counts
      .filter((count) => count.party !== null && names.includes(count.party) && count.status !== "civilian")
      .reduce((sum, { bounds }) => sum + (bounds.best ?? 0), 0);
    expect(tollOf(everywhere).total.best).toBe(plain);
    expect(plain).toBeGreaterThan(0);
  });

  test("tags of a side follow from the party: what was all in doubt has a floor, and a lower ceiling", () => {
    const of = (...people: Scope["people"]) => tollOf({ ...SYRIA, place: null, people }).total;
    expect(of("rebels")).toMatchObject({ low: 17_413, best: 17_490, high: 42_052 });
    expect(of("jihadists")).toMatchObject({ low: 19_782, best: 21_769, high: 54_306 });
    expect(of("pro-government")).toMatchObject({ low: 27_474, best: 29_915, high: 46_757 });
  });

  test("of civilians, people whose status no source gives are possible", () => {
    const { total, rows } = tollOf({ ...NINE_DAYS, people: ["civilians"] }, { by: ["status"] });
    expect(total).toMatchObject({ low: 31, best: 31, high: 31 + 163, records: 10 });
    expect(
      rows.map(({ key, low, best, high, records: certain, possible }) => [
        key["status"],
        low,
        best,
        high,
        certain,
        possible,
      ]),
    ).toEqual([
      ["civilian", 31, 31, 31, 10, 0],
      ["unknown", 0, 0, 163, 0, 9],
    ]);
  });

  test("all of it is the plain sum of the file", () => {
    const { total } = tollOf(SYRIA);
    const sum = records.reduce((all, { total: { best } }) => all + (best ?? 0), 0);
    expect(total).toMatchObject({ best: sum, records: 16_566, possible: 0 });
  });

  test("by governorate and by year, certain records are the plain sums of the file", () => {
    const { rows, total } = tollOf({ ...SYRIA, from: "2017-01-01", to: "2017-12-31" }, { by: ["place"] });
    expect(total.possible).toBe(0);
    for (const { key, best } of rows) expect(best).toBe(plainSumOf2017(key["placeId"] ? (key["place"] ?? "") : null));
    expect(rows).toHaveLength(15);
    expect(rows.at(-1)?.key).toEqual({ place: "unknown" });
  });

  test.each<[Breakdown]>([["party"], ["status"], ["sex"], ["age"], ["cause"], ["month"], ["place"]])(
    "rows by %s add up to the total in random scopes",
    (by) => {
      const places = fc.constantFrom(
        ...index.tree.steps.filter(({ kind }) => kind !== "town").map(({ id, name }) => ({ id, name })),
      );
      const day = fc
        .integer({ min: 0, max: 1430 })
        .map((n) => new Date(Date.UTC(2016, 0, 1 + n)).toISOString().slice(0, 10));
      fc.assert(
        fc.property(places, day, day, (place, a, b) => {
          const scope: Scope = { ...NINE_DAYS, place, from: a < b ? a : b, to: a < b ? b : a };
          const { total, rows } = tollOf(scope, { by: [by] });
          expect(rows.reduce((sum, { best }) => sum + (best ?? Number.NaN), 0)).toBe(total.best);
          expect(total.low).toBeLessThanOrEqual(total.best ?? -1);
          expect(total.best).toBeLessThanOrEqual(total.high ?? -1);
        }),
        { numRuns: 25 },
      );
    },
  );

  test("the days of Aleppo's nine add up to its best", () => {
    const view = timeline(index, question(NINE_DAYS));
    if (isRefusal(view)) throw new Error(view.detail);
    expect(view.days).toHaveLength(9);
    expect(view.days.reduce((sum, { best }) => sum + (best ?? Number.NaN), 0)).toBe(635);
  });

  test("beside it OSDH's claim of 506, which the records exceed", () => {
    const { claims, implied, contradictions, notes } = tollOf(NINE_DAYS, {}, dispatchClaims());
    const comparable = claims.filter((claim) => claim.comparable);
    expect(comparable.map(({ id, speaker, figure, residual }) => [id, speaker, figure.value, residual])).toEqual([
      ["seed.c1", ["OSDH"], 506, 506 - 635],
    ]);
    expect(claims.map(({ id, why }) => [id, why])).toEqual([
      ["seed.c1", null],
      ...["c2", "c3", "c4", "c5", "c6", "c7", "c8"].map((id) => [`seed.${id}`, "part-of"]),
      ["seed.c12", "unknown-place"],
    ]);
    expect(implied).toBeNull();
    expect(contradictions).toEqual([
      { claims: ["seed.c1"], why: "claim-below-records", params: { speaker: "OSDH", atMost: 506, documented: 635 } },
    ]);
    expect(notes).toEqual([{ code: "documented-exceeds-claims", params: { claims: 1 } }]);
  });
});

function plainSumOf2017(admin1: string | null): number {
  return records
    .filter(({ where, when }) => where.admin1 === admin1 && when.from >= "2017-01-01" && when.to <= "2017-12-31")
    .reduce((all, { total: { best } }) => all + (best ?? 0), 0);
}

/** The claims of a dispatch coded by hand, as an observatory keeps them. */
function dispatchClaims(): StandingClaim[] {
  const gold = JSON.parse(readFileSync(SEED, "utf8")) as { claims: { figure: unknown }[] };
  const { claims } = Reading.parse({
    ...gold,
    claims: gold.claims.filter(({ figure }) => figure !== null),
    events: [],
    warnings: [],
  });
  return claims.map((claim) => ({
    ...claim,
    id: `seed.${claim.id}`,
    partOf: claim.partOf && `seed.${claim.partOf}`,
    report: "seed",
    publisher: "AFP",
    lang: "fr",
    published: "2016-02-10",
    knownFrom: "2016-02-10T20:00:00Z",
    knownTo: null,
  }));
}

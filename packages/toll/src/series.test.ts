import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { addDays, figureOf, type StandingClaim, type Tag } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATEGORY_VERSIONS, categoryOn, type CategoryVersion } from "./categories.js";
import { claimOf } from "./made.test.js";
import { series } from "./series.js";

const FIXTURES = fileURLToPath(new URL("../../../../shared/data/claims_fixtures.json", import.meta.url));
const there = existsSync(FIXTURES);
if (!there) console.warn(`Skipped, not there: ${FIXTURES}`);

const FROM = "2001-01-01";

function count(day: string, tags: readonly Tag[], value: number, given: Partial<StandingClaim> = {}): StandingClaim {
  return claimOf({
    id: `${day}.${tags.join("+") || "all"}`,
    report: day,
    published: day,
    period: { from: FROM, to: day },
    figure: figureOf("exact", value),
    population: { tags: [...tags], groups: [], nationalities: [] },
    ...given,
  });
}

const MEANINGS: readonly CategoryVersion[] = [
  {
    speaker: "Observatory",
    category: "civilians",
    version: "wide",
    from: null,
    to: "2001-06-30",
    includes: ["civilians", "rebels"],
    note: "",
  },
  {
    speaker: "Observatory",
    category: "civilians",
    version: "narrow",
    from: "2001-09-01",
    to: null,
    includes: ["civilians"],
    note: "",
  },
];
const CIVILIANS = {
  speaker: "Observatory",
  measure: "killed",
  category: "civilians",
  place: null,
  from: FROM,
} as const;

describe("a category", () => {
  test("means what its speaker then meant; between two meanings it is not known which", () => {
    const on = (day: string, speaker = "observatory") =>
      categoryOn(speaker, "civilians", day, MEANINGS)?.version ?? null;
    expect([on("2001-01-01"), on("2001-06-30"), on("2001-07-01"), on("2001-09-01")]).toEqual([
      "wide",
      "wide",
      null,
      "narrow",
    ]);
    expect(on("2001-01-01", "Ministry")).toBeNull();
  });
});

describe("a series", () => {
  test("that never falls and whose category keeps its meaning has no break", () => {
    const sizes = fc.array(fc.nat(50), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sizes, (steps) => {
        let sum = 0;
        const claims = steps.map((step, i) => count(addDays("2001-02-01", i), ["civilians"], (sum += step)));
        const { points, breaks } = series(claims.toReversed(), CIVILIANS, MEANINGS);
        expect(points.map(({ claim }) => claim)).toEqual(claims.map(({ id }) => id));
        expect(breaks).toEqual([]);
      }),
    );
  });

  test("breaks wherever it falls, by as much as it must have fallen", () => {
    const values = fc.array(fc.tuple(fc.nat(50), fc.nat(5)), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(values, (given) => {
        const claims = given.map(([low, more], i) =>
          count(addDays("2001-02-01", i), [], low, {
            figure: { value: null, qualifier: "between", low, high: low + more },
          }),
        );
        const { breaks } = series(claims, { ...CIVILIANS, category: null }, MEANINGS);
        const expected = given.flatMap(([low, more], i) => {
          const before = given[i - 1];
          return before && low + more < before[0] ? [["fell", before[0] - low - more]] : [];
        });
        expect(breaks.map(({ why, fell }) => [why, fell])).toEqual(expected);
      }),
    );
  });

  test("whose category was redefined is counted under both meanings, and neither falls", () => {
    const claims = [
      count("2001-03-01", ["civilians"], 100),
      count("2001-03-01", ["rebels"], 30),
      count("2001-10-01", ["civilians"], 80),
      count("2001-10-01", ["rebels"], 45, { figure: figureOf("at-least", 45) }),
    ];
    const { points, breaks, recounted } = series(claims, CIVILIANS, MEANINGS);
    expect(points.map(({ version }) => version)).toEqual(["wide", "narrow"]);
    expect(breaks).toEqual([
      {
        why: "redefined",
        claims: ["2001-03-01.civilians", "2001-10-01.civilians"],
        from: "2001-03-01",
        to: "2001-10-01",
        fell: 20,
      },
    ]);
    expect(
      recounted.map(({ version, points: each, breaks: none }) => [version, each.map((p) => p.count), none]),
    ).toEqual([
      [
        "wide",
        [
          { low: 100, high: 100 },
          { low: 125, high: null },
        ],
        [],
      ],
      [
        "narrow",
        [
          { low: 70, high: 70 },
          { low: 80, high: 80 },
        ],
        [],
      ],
    ]);
  });

  test("a fall that the redefinition does not explain stands out once the meanings are parted", () => {
    const claims = [
      count("2001-03-01", ["civilians"], 100),
      count("2001-03-01", ["rebels"], 10),
      count("2001-10-01", ["civilians"], 80),
    ];
    const { recounted } = series(claims, CIVILIANS, MEANINGS);
    const [wide, narrow] = recounted;
    expect(wide?.points.map(({ count: each }) => each)).toEqual([{ low: 100, high: 100 }, null]);
    expect(narrow?.breaks).toMatchObject([{ why: "fell", fell: 10 }]);
  });

  test("a claim of a day on which the meaning is not known is not recounted, and said", () => {
    const claims = [count("2001-03-01", ["civilians"], 100), count("2001-08-01", ["civilians"], 80)];
    const { breaks, recounted } = series(claims, CIVILIANS, MEANINGS);
    expect(breaks).toMatchObject([{ why: "meaning-unknown", fell: 20 }]);
    expect(recounted.map(({ points }) => points.at(-1)?.count)).toEqual([null, null]);
  });

  test("follows a speaker under every name that he goes by", () => {
    const meanings = MEANINGS.map((each) => ({ ...each, speaker: "SOHR" }));
    const claims = [
      count("2001-03-01", ["civilians"], 100, { speaker: ["OSDH"] }),
      count("2001-03-02", ["civilians"], 110, { speaker: ["المرصد السوري لحقوق الإنسان"] }),
      count("2001-03-03", ["civilians"], 120),
    ];
    expect(series(claims, { ...CIVILIANS, speaker: "Syrian Observatory" }, meanings).points).toHaveLength(2);
    expect(series(claims, CIVILIANS, []).points).toHaveLength(1);
  });

  test("takes the latest of two claims of one day, and no share, denial, cause, doer or other people", () => {
    const claims = [
      count("2001-03-01", ["civilians"], 100),
      count("2001-03-01", ["civilians"], 110, { id: "later", published: "2001-03-05" }),
      count("2001-03-02", ["civilians"], 1, { unit: "share" }),
      count("2001-03-03", ["civilians"], 1, { stance: "denies" }),
      count("2001-03-04", ["civilians"], 1, { cause: "shelling" }),
      count("2001-03-05", ["civilians"], 1, { by: ["Northland"] }),
      count("2001-03-06", ["civilians", "women"], 1),
      count("2001-03-07", ["civilians"], 1, { speaker: ["Ministry"] }),
      count("2001-03-08", ["civilians"], 1, { period: { from: "2001-03-08", to: "2001-03-08" } }),
    ];
    expect(series(claims, CIVILIANS, MEANINGS).points.map(({ claim }) => claim)).toEqual(["later"]);
  });
});

interface Fixture {
  readonly topic: string;
  readonly claimant?: string;
  readonly as_of?: string;
  readonly documented?: number;
  readonly parts?: Record<string, number>;
  readonly nested?: Record<string, number>;
}

describe.skipIf(!there)("SOHR's civilians, October 2015 to December 2016", () => {
  const START = "2011-03-18";
  const fixtures = there ? (JSON.parse(readFileSync(FIXTURES, "utf8")) as Fixture[]) : [];
  const claims = fixtures
    .filter(({ topic, claimant }) => topic === "Syria killed, cumulative, all" && claimant === "SOHR")
    .flatMap(({ as_of: day, parts, nested }) => {
      if (!day || !parts) return [];
      const value = (table: Record<string, number> | undefined, start: RegExp) =>
        Object.entries(table ?? {}).find(([name]) => start.test(name))?.[1];
      const civilians = value(parts, /^civilians/);
      const rebels = value(parts, /^rebels/) ?? value(nested, /rebel/);
      const claim = (tag: Tag, number: number | undefined) =>
        number === undefined
          ? []
          : [count(day, [tag], number, { speaker: ["SOHR"], period: { from: START, to: day } })];
      return [...claim("civilians", civilians), ...claim("rebels", rebels)];
    });
  const answer = () => series(claims, { ...CIVILIANS, speaker: "SOHR", from: START });

  test("122,997 → 90,506 is a break by redefinition, not a fall", () => {
    const { points, breaks } = answer();
    expect(points.map(({ low, version }) => [low, version])).toEqual([
      [115_627, "with-rebels"],
      [122_997, "with-rebels"],
      [90_506, "without-rebels"],
    ]);
    expect(breaks).toMatchObject([{ why: "redefined", from: "2016-02-22", to: "2016-12-13", fell: 32_491 }]);
  });

  test("both series are computed, and both rise", () => {
    const { recounted } = answer();
    expect(recounted.map(({ version, points }) => [version, ...points.map(({ count: each }) => each?.low)])).toEqual([
      ["with-rebels", 115_627, 122_997, 90_506 + 50_606],
      ["without-rebels", 115_627 - 41_201, 122_997 - 43_891, 90_506],
    ]);
    for (const { breaks } of recounted) expect(breaks).toEqual([]);
  });

  test("without the redefinition it is a fall that nothing explains", () => {
    const { breaks } = series(claims, { ...CIVILIANS, speaker: "SOHR", from: START }, CATEGORY_VERSIONS.slice(0, 0));
    expect(breaks).toMatchObject([{ why: "fell", fell: 32_491 }]);
  });
});

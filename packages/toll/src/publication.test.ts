import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { figureBetween, figureOf } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDay, checkPublication, checkSpeakers, type NamedFigure, type Publication } from "./index.js";

const exact = (name: string, value: number): NamedFigure => ({ name, figure: figureOf("exact", value) });

function publication(given: Partial<Publication>): Publication {
  return {
    speaker: "Observatory",
    series: "all",
    since: "2001-01-01",
    until: "2001-02-01",
    total: figureOf("exact", 100),
    partitions: [],
    nested: [],
    cumulative: true,
    ...given,
  };
}
const codes = (one: Publication, earlier: readonly Publication[] = []) =>
  checkPublication(one, earlier).map(({ code }) => code);

describe("parts", () => {
  const cut = (complete: boolean, ...values: number[]) => [
    { of: null, complete, parts: values.map((value, i) => exact(`part ${i}`, value)) },
  ];
  test.each([
    ["exact", true, [60, 40], []],
    ["too many", true, [60, 41], ["parts-exceed-whole"]],
    ["too few", true, [60, 39], ["parts-do-not-sum"]],
    ["too few, but not all are listed", false, [60, 39], []],
  ] as const)("%s", (_name, complete, values, expected) => {
    expect(codes(publication({ partitions: cut(complete, ...values) }))).toEqual(expected);
  });

  test("bounds of parts count, not single numbers", () => {
    const about = { name: "about", figure: figureOf("about", 50) };
    const partitions = [{ of: null, complete: true, parts: [exact("a", 53), about] }];
    expect(codes(publication({ partitions }))).toEqual([]);
    expect(codes(publication({ partitions, total: figureOf("at-least", 90) }))).toEqual([]);
    expect(codes(publication({ partitions, total: figureOf("at-most", 97) }))).toEqual(["parts-exceed-whole"]);
  });

  test("a figure listed apart that is already in a part", () => {
    const nested = [{ ...exact("fighters", 30), within: "part 0" }];
    expect(checkPublication(publication({ partitions: cut(true, 60, 40), nested }))).toEqual([
      { code: "sums-only-if-inside", gravity: "asks", params: { name: "fighters", figure: 30, within: "part 0" } },
    ]);
  });

  test("parts of whole numbers that add up are never said not to", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }), (values) => {
        const total = values.reduce((a, b) => a + b, 0);
        expect(codes(publication({ total: figureOf("exact", total), partitions: cut(true, ...values) }))).toEqual([]);
        expect(codes(publication({ total: figureOf("exact", total + 1), partitions: cut(true, ...values) }))).toEqual([
          "parts-do-not-sum",
        ]);
      }),
    );
  });
});

describe("days", () => {
  test.each([
    ["2001-01-01", []],
    ["2001-02-30", ["no-such-day"]],
    ["2001-03-01", ["starts-after-end"]],
    ["yesterday", ["no-such-day"]],
  ])("since %s", (since, expected) => {
    expect(codes(publication({ since }))).toEqual(expected);
  });

  test("a count that begins after an earlier one ended", () => {
    const earlier = publication({ until: "2000-12-01", since: null, total: figureOf("exact", 90) });
    expect(codes(publication({}), [earlier])).toEqual(["starts-after-earlier"]);
    expect(codes(publication({}), [{ ...earlier, speaker: "Another" }])).toEqual([]);
  });

  test("a day far from the recent ones is asked about, never forbidden", () => {
    const recent = [10, 12, 9, 11, 10, 13, 8, 10];
    expect(checkDay("2001-02-01", 14, recent)).toEqual([]);
    expect(checkDay("2001-02-01", 300, recent)).toEqual([
      {
        code: "day-far-outside",
        gravity: "asks",
        params: { day: "2001-02-01", figure: 300, usualLow: 5, usualHigh: 15 },
      },
    ]);
    expect(checkDay("2001-02-01", 300, [1, 2])).toEqual([]);
  });
});

test("speakers whose bounds do not meet", () => {
  const range = (name: string, low: number, high: number) => ({ name, figure: figureBetween(low, high) });
  expect(checkSpeakers([range("A", 1, 5), range("B", 5, 9), range("C", 7, 8)])).toEqual([
    { code: "speakers-disjoint", gravity: "asks", params: { lower: "A", upper: "C", atMost: 5, atLeast: 7 } },
  ]);
});

interface Fixture {
  readonly topic: string;
  readonly claimant?: string;
  readonly as_of?: string;
  readonly published?: string;
  readonly documented?: number;
  readonly parts?: Readonly<Record<string, number>>;
  readonly nested?: Readonly<Record<string, number>>;
  readonly civilians?: Readonly<Record<string, number>>;
  readonly civilians_by_perpetrator?: Readonly<Record<string, number>>;
  readonly claimants?: Readonly<Record<string, unknown>>;
  readonly error_in_text?: string;
  readonly inconsistent?: string;
  readonly value?: number;
}

const file = fileURLToPath(new URL("../../../../shared/data/claims_fixtures.json", import.meta.url));
const fixtures: readonly Fixture[] = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Fixture[]) : [];
const ALL = "Syria killed, cumulative, all";
const figures = (record: Readonly<Record<string, number>> = {}) =>
  Object.entries(record).map(([name, value]) => exact(name, value));

/** The names under which rebels stand who are counted as civilians. */
const FIGHTERS = /fighters/;

function published(topic: string, until: string): Publication {
  const found = fixtures.find((one) => one.topic === topic && (one.as_of ?? one.published ?? "").startsWith(until));
  if (!found) throw new Error(`no fixture ${topic} ${until}`);
  const civilians = Object.keys(found.parts ?? {}).find((name) => name.startsWith("civilians")) ?? null;
  const cut = (of: string | null, parts?: Readonly<Record<string, number>>) =>
    parts ? [{ of, complete: true, parts: figures(parts) }] : [];
  return publication({
    speaker: found.claimant ?? "",
    series: found.topic,
    since: /"(.+)"/.exec(found.error_in_text ?? "")?.[1] ?? null,
    until: (found.as_of ?? found.published ?? "").slice(0, 10).trim(),
    total: figureOf("exact", found.documented ?? 0),
    partitions: [
      ...cut(null, found.parts),
      ...cut("civilians", found.civilians),
      ...cut("civilians", found.civilians_by_perpetrator),
    ],
    nested: figures(found.nested).map((one) => ({ ...one, within: FIGHTERS.test(one.name) ? civilians : null })),
  });
}

describe.skipIf(fixtures.length === 0)(
  "what is noted of the published figures, skipped where the shared data is missing",
  () => {
    test("15 October 2015: the parts are 250,124 only if 41,201 fighters are inside the civilians", () => {
      expect(checkPublication(published(ALL, "2015-10-15"))).toEqual([
        {
          code: "sums-only-if-inside",
          gravity: "asks",
          params: { name: "YPG+rebel fighters", figure: 41_201, within: "civilians_incl_rebels" },
        },
      ]);
      const beside = published(ALL, "2015-10-15");
      const [cut] = beside.partitions;
      const partitions = [{ of: null, complete: true, parts: [...(cut?.parts ?? []), exact("fighters", 41_201)] }];
      expect(checkPublication({ ...beside, partitions, nested: [] })).toMatchObject([
        { code: "parts-exceed-whole", params: { by: 41_201 } },
      ]);
    });

    test("22 February 2016: the printed start of 2015 is after a figure of 2014; the parts make the total", () => {
      const found = checkPublication(published(ALL, "2016-02-22"), [
        published(ALL, "2014-12"),
        published(ALL, "2015-10-15"),
      ]);
      expect(found.map(({ code, params }) => [code, params["day"] ?? params["since"] ?? params["name"]])).toEqual([
        ["sums-only-if-inside", "rebel fighters"],
        ["no-such-day", "Mars 18th 2015"],
        ["starts-after-earlier", "2015-03-18"],
      ]);
    });

    test("13 December 2016: the parts make the total, and civilians fall under another name", () => {
      const before = published(ALL, "2016-02-22");
      const now = published(ALL, "2016-12-13");
      expect(checkPublication(now)).toEqual([]);
      expect(checkPublication(now, [before])).toEqual([]);
      const sameName = (one: Publication) => ({
        ...one,
        partitions: one.partitions.map((cut) => ({
          ...cut,
          parts: cut.parts.map((part) => (part.name.startsWith("civilians") ? { ...part, name: "civilians" } : part)),
        })),
      });
      expect(checkPublication(sameName(now), [sameName(before)])).toEqual([
        {
          code: "cumulative-falls",
          gravity: "wrong",
          params: { name: "civilians", before: 122_997, now: 90_506, earlier: "2016-02-22" },
        },
      ]);
    });

    test("March 2022: all three partitions are exact", () => {
      const now = published("Syria killed, cumulative, by name", "2022-03");
      expect(now.partitions.map(({ parts }) => parts.length)).toEqual([2, 3, 19]);
      expect(checkPublication({ ...now, until: "2022-03-31" })).toEqual([]);
      for (const [at, cut] of now.partitions.entries()) {
        const [first, ...others] = cut.parts;
        const parts = [exact(first?.name ?? "", (first?.figure.low ?? 0) - 1), ...others];
        const one = { ...now, until: "2022-03-31", partitions: now.partitions.with(at, { ...cut, parts }) };
        expect(codes(one)).toContain("parts-do-not-sum");
      }
    });

    test("May 2014: 179 civilians cannot have 291 children among them", () => {
      const found = fixtures.find(({ inconsistent }) => inconsistent !== undefined);
      const [of = 0, ...nested] = (found?.inconsistent?.match(/\d+/g) ?? []).map(Number);
      const text = publication({
        until: "2014-05-31",
        since: "2014-05-01",
        total: figureOf("exact", found?.value ?? 0),
        partitions: [{ of: null, complete: false, parts: [exact("civilians by government forces", of)] }],
        nested: ["children", "women"].map((name, i) => ({
          ...exact(name, nested[i] ?? 0),
          within: "civilians by government forces",
        })),
      });
      expect(checkPublication(text)).toEqual([
        {
          code: "nested-exceeds-whole",
          gravity: "wrong",
          params: { name: "children", figure: 291, within: "civilians by government forces", whole: 179 },
        },
      ]);
    });

    test("killed by Russian strikes: parts that are not all are within their whole", () => {
      const found = fixtures.find(({ topic }) => topic.startsWith("Killed by Russian strikes"));
      const text = publication({
        total: figureOf("exact", found?.value ?? 0),
        partitions: [{ of: null, complete: false, parts: figures(found?.parts) }],
        nested: figures(found?.nested).map((one) => ({ ...one, within: "civilians" })),
      });
      expect(checkPublication(text)).toEqual([]);
    });

    test("speakers who do not agree on the besieged, the killed of 2016 and the conceded", () => {
      const claimants = (topic: string) =>
        Object.entries(fixtures.find((one) => one.topic.startsWith(topic))?.claimants ?? {}).map(([name, said]) => ({
          name,
          figure: figureSaid(said),
        }));
      const pairs = (topic: string) =>
        checkSpeakers(claimants(topic)).map(({ params }) => [params["lower"], params["upper"]]);
      expect(pairs("Besieged people")).toEqual([
        ["UN OCHA Aug", "UN OCHA Sept"],
        ["UN OCHA Aug", "Siege Watch"],
        ["UN OCHA Sept", "Siege Watch"],
      ]);
      expect(pairs("Syria 2016-02-23")).toEqual([["UCDP GED (event end date in window)", "SOHR (312,001 - 271,138)"]]);
      expect(pairs("Incidents with a conceded toll")).toEqual([["belligerent conceded", "local sources"]]);
      const change = published(ALL, "2016-12-13").total?.low ?? 0;
      expect(change - (published(ALL, "2016-02-22").total?.low ?? 0)).toBe(40_863);
    });
  },
);

/** A figure as the notes write it: a number, "at least 60,000", ">1,300,000", a pair, or low, best and high. */
function figureSaid(said: unknown): NamedFigure["figure"] {
  if (typeof said === "number") return figureOf("exact", said);
  if (Array.isArray(said)) return figureBetween(Number(said[0]), Number(said[1]));
  if (typeof said === "string") {
    const value = Number(said.replace(/\D/g, ""));
    return figureOf(said.startsWith(">") ? "more-than" : "at-least", value);
  }
  const { low, high } = said as { low: number; high: number };
  return figureBetween(low, high);
}

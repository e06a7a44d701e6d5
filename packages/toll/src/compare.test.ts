import { type Bounds, type Incident, TollComparison } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, isRefusal, prepare, question, type Side, toll, type TollQuestion } from "./index.js";
import { BOOK, claimOf, fullIncidents, someIncidents, someQuestion } from "./made.test.js";
import type { StandingClaim } from "@bilan/vocabulary";

function side(records: readonly Incident[], asked: TollQuestion, claims: readonly StandingClaim[] = []): Side {
  const index = prepare(records, BOOK);
  const answer = toll(index, claims, asked);
  if (isRefusal(answer)) throw new Error(answer.detail);
  return { index, question: asked, toll: answer };
}

function compared(a: Side, b: Side): TollComparison {
  const comparison = compare(a, b);
  if (isRefusal(comparison)) throw new Error(comparison.detail);
  return TollComparison.parse(comparison);
}

const PROVINCE = question({
  measure: "killed",
  people: [],
  place: { id: "names:XA/Pa", name: "Pa" },
  from: "2001-02-01",
  to: "2001-02-09",
});

function record(id: string, given: Partial<Incident> = {}): Incident {
  const total: Bounds = given.total ?? { low: 3, best: 4, high: 6 };
  return {
    id,
    dataset: "made-up",
    speakers: [],
    citations: [],
    measure: "killed",
    cause: null,
    where: {
      name: "Paaa",
      admin2: "Paa",
      admin1: "Pa",
      country: "XA",
      code: null,
      lat: null,
      lon: null,
      precision: 1,
    },
    when: { from: "2001-02-03", to: "2001-02-03", precision: 1 },
    parties: { a: null, b: null },
    counts: [],
    grade: "fair",
    aggregate: false,
    note: null,
    ...given,
    total,
  };
}

describe("two tolls", () => {
  test("each record that differs is named with what is different and what that does to the total", () => {
    const before = [
      record("kept"),
      record("revised"),
      record("gone"),
      record("regraded", { grade: "weak" }),
      record("nearer", { when: { from: "2001-02-05", to: "2001-02-12", precision: 3 } }),
      record("elsewhere", { where: { ...record("").where, admin1: "Pb", admin2: "Pba", name: "Pbaa" } }),
      record("outside both", { when: { from: "2001-03-01", to: "2001-03-01", precision: 1 } }),
    ];
    const after = [
      record("kept", { note: "read again" }),
      record("revised", { total: { low: 5, best: 9, high: 9 } }),
      record("new"),
      record("regraded", { grade: "confirmed" }),
      record("nearer", { when: { from: "2001-02-05", to: "2001-02-05", precision: 1 } }),
      record("elsewhere"),
      record("outside both", { when: { from: "2001-03-02", to: "2001-03-02", precision: 1 } }),
    ];
    const { records, difference, fromRecords, rest, same } = compared(side(before, PROVINCE), side(after, PROVINCE));
    expect(records.map(({ id, changes, difference: each }) => [id, changes, each.low, each.best, each.high])).toEqual([
      ["elsewhere", ["moved-in", "place"], 3, 4, 6],
      ["gone", ["removed"], -3, -4, -6],
      ["new", ["added"], 3, 4, 6],
      ["regraded", ["moved-in", "grade"], 3, 4, 6],
      ["revised", ["figure"], 2, 5, 3],
      ["nearer", ["membership", "period"], 3, 0, 0],
    ]);
    expect(records.find(({ id }) => id === "nearer")).toMatchObject({
      before: { membership: "possible", reason: "period-straddles", adds: { low: 0, best: 4, high: 6 } },
      after: { membership: "counted", reason: null, adds: { low: 3, best: 4, high: 6 } },
    });
    expect(difference).toEqual({ low: 11, best: 13, high: 15 });
    expect(fromRecords).toEqual(difference);
    expect(rest).toEqual({ low: 0, best: 0, high: 0 });
    expect(same).toBe(false);
  });

  test("of the same records and claims are the same", () => {
    fc.assert(
      fc.property(someIncidents, someQuestion, (records, asked) => {
        const comparison = compared(side(records, asked), side(records.toReversed(), asked));
        expect(comparison).toMatchObject({ same: true, records: [], claims: [] });
      }),
    );
  });

  test("the differences of the records sum to the difference of the totals", () => {
    const half = fc.subarray(Array.from({ length: 25 }, (_, i) => `made-up:${i}`));
    fc.assert(
      fc.property(fullIncidents, fullIncidents, half, half, someQuestion, someQuestion, (x, y, inX, inY, p, q) => {
        const a = side(
          x.filter(({ id }) => inX.includes(id)),
          p,
        );
        const b = side(
          y.filter(({ id }) => inY.includes(id)),
          q,
        );
        const { records, difference, fromRecords, rest } = compared(a, b);
        for (const of of ["low", "best", "high"] as const) {
          const sum = records.reduce((all, change) => all + (change.difference[of] ?? Number.NaN), 0);
          expect(sum).toBe(fromRecords[of]);
          expect(sum + (rest[of] ?? Number.NaN)).toBe(difference[of]);
          expect((b.toll.total[of] ?? 0) - (a.toll.total[of] ?? 0)).toBe(difference[of]);
        }
        // Bounds without anything missing or crossed: nothing is left to explain.
        expect(rest).toEqual({ low: 0, best: 0, high: 0 });
      }),
      { numRuns: 400 },
    );
  });

  test("a best that is missing on one side is named by a record that lacks it", () => {
    fc.assert(
      fc.property(someIncidents, someIncidents, someQuestion, (x, y, asked) => {
        const { records, difference } = compared(side(x, asked), side(y, asked));
        const [one, other] = [side(x, asked).toll.total.best, side(y, asked).toll.total.best];
        expect(difference.best === null).toBe(one === null || other === null);
        if ((one === null) === (other === null)) return;
        expect(records.some(({ before, after }) => before?.adds.best === null || after?.adds.best === null)).toBe(true);
      }),
    );
  });

  test("the second against the first is the first against the second with the signs turned", () => {
    fc.assert(
      fc.property(someIncidents, someIncidents, someQuestion, (x, y, asked) => {
        const there = compared(side(x, asked), side(y, asked));
        const back = compared(side(y, asked), side(x, asked));
        const signed = (n: number | null) => (n === null ? null : 0 - n);
        expect(back.records.map(({ id }) => id)).toEqual(there.records.map(({ id }) => id));
        expect(back.difference.low).toBe(signed(there.difference.low));
        expect(back.records.map((each) => each.difference.best)).toEqual(
          there.records.map((each) => signed(each.difference.best)),
        );
      }),
    );
  });

  test("claims that came, went, were revised or ceased to compare", () => {
    const before = [
      claimOf({ id: "r1.c1" }),
      claimOf({ id: "r2.c1", report: "r2", speaker: ["Ministry"] }),
      claimOf({ id: "r3.c1", report: "r3" }),
      claimOf({ id: "r4.c1", report: "r4", speaker: ["Hospital"] }),
    ];
    const after = [
      claimOf({ id: "r1.c1", figure: { value: 12, qualifier: "exact", low: 12, high: 12 } }),
      claimOf({ id: "r2.c1", report: "r2", speaker: ["Ministry"], period: { from: "2001-02-01", to: "2001-02-10" } }),
      claimOf({ id: "r4.c1", report: "r4", speaker: ["Hospital"] }),
      claimOf({ id: "r5.c1", report: "r5" }),
    ];
    const { claims, same } = compared(side([], PROVINCE, before), side([], PROVINCE, after));
    expect(claims.map(({ id, changes }) => [id, changes])).toEqual([
      ["r1.c1", ["figure"]],
      ["r2.c1", ["comparable", "period"]],
      ["r3.c1", ["removed"]],
      ["r5.c1", ["added"]],
    ]);
    expect(same).toBe(false);
  });

  test("under a rule of claims the rest is what the claims make", () => {
    const asked = { ...PROVINCE, rule: "claims-highest" };
    const { difference, fromRecords, rest, claims } = compared(
      side([record("one")], asked, [claimOf({ id: "r1.c1" })]),
      side([], asked, [claimOf({ id: "r1.c1", figure: { value: 30, qualifier: "exact", low: 30, high: 30 } })]),
    );
    expect(difference).toEqual({ low: 20, best: 20, high: 20 });
    expect(fromRecords).toEqual({ low: 0, best: 0, high: 0 });
    expect(rest).toEqual(difference);
    expect(claims).toHaveLength(1);
  });
});

import { addDays, figureBetween, figureOf, type Scope, type StandingClaim, type TimelineView } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checks, isRefusal, prepare, question, timeline, toll, type TollQuestion } from "./index.js";
import { BOOK, claimOf, placeOf, someIncidents } from "./made.test.js";

const SCOPE: Scope = { measure: "killed", people: [], place: placeOf(["Pa"]), from: "2001-02-01", to: "2001-02-09" };

function found(claims: readonly StandingClaim[], days: TimelineView["days"] = [], rest: Partial<TollQuestion> = {}) {
  const answer = toll(prepare([], BOOK), claims, question(SCOPE, rest));
  if (isRefusal(answer)) throw new Error(answer.detail);
  return checks(answer, days);
}

const days = (...bests: (number | null)[]): TimelineView["days"] =>
  bests.map((best, i) => ({ day: addDays("2001-01-20", i), low: 0, best, high: null, records: 1 }));

describe("checks of a toll", () => {
  test("find nothing where there is nothing", () => expect(found([])).toEqual([]));

  test("name speakers who contradict each other, once for an organisation in two languages", () => {
    const claims = [
      claimOf({ id: "c1", speaker: ["OSDH"], figure: figureOf("at-least", 40) }),
      claimOf({ id: "c2", report: "r2", speaker: ["المرصد السوري"], figure: figureOf("at-least", 50) }),
      claimOf({ id: "c3", report: "r3", speaker: ["Sana"], figure: figureBetween(12, 12) }),
    ];
    expect(found(claims)).toEqual([
      {
        code: "speakers-disjoint",
        gravity: "asks",
        params: { lower: "Sana", upper: "المرصد السوري", atMost: 12, atLeast: 50 },
        claims: ["c2", "c3"],
      },
    ]);
  });

  test("find a count that fell, not one of other people or of another first day", () => {
    const count = (id: string, to: string, n: number, rest: Partial<StandingClaim> = {}) =>
      claimOf({
        id,
        report: id,
        published: addDays(to, 1),
        period: { from: "2001-02-01", to },
        figure: figureBetween(n, n),
        ...rest,
      });
    const fell = found([count("c1", "2001-02-05", 30), count("c2", "2001-02-07", 20)]);
    expect(fell).toMatchObject([{ code: "cumulative-falls", gravity: "wrong", claims: ["c1", "c2"] }]);
    expect(found([count("c1", "2001-02-05", 20), count("c2", "2001-02-07", 30)])).toEqual([]);
    const children = { population: { tags: ["children" as const], groups: [], nationalities: [] } };
    expect(found([count("c1", "2001-02-05", 30), count("c2", "2001-02-07", 20, children)])).toEqual([]);
    const later = { period: { from: "2001-02-06", to: "2001-02-07" } };
    expect(found([count("c1", "2001-02-05", 30), count("c2", "2001-02-07", 20, later)])).toEqual([]);
  });

  test("ask about a count to a day after its text", () => {
    const early = claimOf({ id: "c1", published: "2001-02-08" });
    expect(found([early])).toMatchObject([{ code: "ends-after-published", gravity: "asks", claims: ["c1"] }]);
  });

  test("find a count that ends before it begins", () => {
    const turned = claimOf({ id: "c1", period: { from: "2001-02-09", to: "2001-02-01" } });
    expect(found([turned]).map(({ code }) => code)).toContain("starts-after-end");
  });

  test("ask about a period that is not over on the day of knowledge", () => {
    expect(found([], [], { knownOn: "2001-02-05" })).toMatchObject([{ code: "period-not-over" }]);
    expect(found([], [], { knownOn: "2001-02-09" })).toEqual([]);
  });

  test("ask about a day far outside the days before it, also those before the scope, and only of the scope", () => {
    const usual = [4, 5, 6, 5, 4, 5, 6, 5, 4, 5, 6, 5];
    expect(found([], days(...usual, 80, 5))).toMatchObject([
      { code: "day-far-outside", gravity: "asks", params: { day: "2001-02-01", figure: 80 } },
    ]);
    expect(found([], days(80, ...usual, 5))).toEqual([]);
    expect(found([], days(...usual, null, 5))).toEqual([]);
  });

  test("put what is wrong first", () => {
    const claims = [
      claimOf({ id: "c0", published: "2001-02-08" }),
      claimOf({ id: "c1", period: { from: "2001-02-09", to: "2001-02-01" } }),
    ];
    expect(found(claims).map(({ gravity }) => gravity)).toEqual(["wrong", "asks"]);
  });

  test("find nothing wrong with the rows of a toll of any records", () => {
    fc.assert(
      fc.property(someIncidents, fc.constantFrom("party", "place", "month", "cause" as const), (incidents, by) => {
        const index = prepare(incidents, BOOK);
        const asked = question(SCOPE, { by: [by] as TollQuestion["by"], grade: "discounted" });
        const answer = toll(index, [], asked);
        const line = timeline(index, asked);
        if (isRefusal(answer) || isRefusal(line)) throw new Error("refused");
        const wrong = checks(answer, line.days).filter(({ gravity }) => gravity === "wrong");
        expect(wrong).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

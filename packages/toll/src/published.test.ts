import type { Scope } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DISCLOSURE_RULES, documented, isRefusal, prepare, published, question, type TollQuestion } from "./index.js";
import { BOOK, fullIncidents, placeOf, someQuestion } from "./made.test.js";

const { public: PUBLIC, "desk-only": DESK } = DISCLOSURE_RULES;
const SCOPE: Scope = { measure: "killed", people: [], place: placeOf(["Pa"]), from: "2001-02-03", to: "2001-02-09" };
const breakdowns = fc.subarray(["party", "cause", "month", "place"] as const, { maxLength: 2 });

function made(incidents: Parameters<typeof prepare>[0], asked: TollQuestion, rule: typeof PUBLIC | typeof DESK) {
  const view = published(prepare(incidents, BOOK), asked, rule);
  if (isRefusal(view)) throw new Error(view.detail);
  return view;
}

describe("a published table", () => {
  test("is of whole months and of no place finer than a district, and says so", () => {
    const { scope, coarser } = made([], question({ ...SCOPE, place: placeOf(["Pa", "Paa", "Paaa"]) }), PUBLIC);
    expect(scope).toMatchObject({ place: { name: "Paa" }, from: "2001-02-01", to: "2001-02-28" });
    expect(coarser).toEqual(["time", "place"]);
  });

  test("has no rows by towns, and says which breakdown it left out", () => {
    fc.assert(
      fc.property(fullIncidents, (incidents) => {
        const asked = question({ ...SCOPE, place: placeOf(["Pa", "Paa"]) }, { by: ["place", "cause"] });
        expect(made(incidents, asked, PUBLIC)).toMatchObject({ by: ["cause"], leftOut: ["place"] });
      }),
    );
  });

  test("shows no number from 1 to 4", () => {
    fc.assert(
      fc.property(fullIncidents, someQuestion, breakdowns, (incidents, asked, by) => {
        for (const { cell } of made(incidents, { ...asked, by }, PUBLIC).cells) {
          if (cell === null) continue;
          for (const n of [cell.low, cell.best, cell.high, cell.records])
            expect(n === null || n === 0 || n >= 5).toBe(true);
        }
      }),
    );
  });

  test("for the desk has the total and the rows of the toll", () => {
    fc.assert(
      fc.property(fullIncidents, someQuestion, (incidents, asked) => {
        const [cell, ...others] = made(incidents, asked, DESK).cells;
        const answer = documented(prepare(incidents, BOOK), asked);
        if (isRefusal(answer)) throw new Error(answer.detail);
        const { possible: _, ...total } = answer.total;
        expect(cell).toEqual({ key: {}, cell: total });
        expect(others).toEqual([]);
      }),
    );
  });

  test("is refused by a rule that counts no records", () => {
    expect(published(prepare([], BOOK), question(SCOPE, { rule: "claims-lowest" }), PUBLIC)).toMatchObject({
      problem: 502,
    });
  });
});

import { BREAKDOWNS, type Toll } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BOOK, fullIncidents, someIncidents, somePath, somePeriod, someQuestion, placeOf } from "./made.test.js";
import {
  evidence,
  isRefusal,
  prepare,
  question,
  type Refusal,
  type RowKey,
  timeline,
  toll,
  type TollQuestion,
} from "./index.js";
import type { Incident } from "@bilan/vocabulary";

function answered<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`refused: ${answer.problem} ${answer.detail}`);
  return answer;
}

function tollOf(records: readonly Incident[], asked: TollQuestion): Toll {
  return answered(toll(prepare(records, BOOK), [], asked));
}

const EVERYTHING = question(
  { measure: "killed", people: [], place: null, from: null, to: null },
  { grade: "discounted" },
);

describe("bounds", () => {
  test("low ≤ best ≤ high, in total and in every row", () => {
    fc.assert(
      fc.property(someIncidents, someQuestion, fc.subarray([...BREAKDOWNS], { maxLength: 2 }), (records, asked, by) => {
        const { total, rows, apart } = tollOf(records, { ...asked, by });
        for (const { low, best, high } of [total, apart, ...rows, ...rows.flatMap((row) => row.parts ?? [])]) {
          if (best !== null) expect(low).toBeLessThanOrEqual(best);
          if (best !== null && high !== null) expect(best).toBeLessThanOrEqual(high);
          if (high !== null) expect(low).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  test("everything asked for is certain, and the total is the plain sum", () => {
    fc.assert(
      fc.property(fullIncidents, (records) => {
        const { total, left, apart } = tollOf(records, EVERYTHING);
        const killed = records.filter((record) => record.measure === "killed");
        const sum = (key: "low" | "best" | "high") => killed.reduce((all, { total: one }) => all + (one[key] ?? 0), 0);
        expect(total).toEqual({
          low: sum("low"),
          best: sum("best"),
          high: sum("high"),
          records: killed.length,
          possible: 0,
        });
        expect(apart.records).toBe(0);
        expect(left.records).toBe(records.length - killed.length);
      }),
    );
  });

  test("a larger scope never has a lower low, nor fewer certain records", () => {
    fc.assert(
      fc.property(someIncidents, somePath, somePeriod, fc.nat(3), (records, path, period, keep) => {
        const scope = { measure: "killed" as const, people: [] };
        const inner = tollOf(records, question({ ...scope, place: placeOf(path), ...period }));
        const outer = tollOf(
          records,
          question({ ...scope, place: placeOf(path.slice(0, keep)), from: null, to: period.to }),
        );
        expect(outer.total.low).toBeGreaterThanOrEqual(inner.total.low);
        expect(outer.total.records).toBeGreaterThanOrEqual(inner.total.records);
      }),
    );
  });

  test("what is missing in one counted record is missing in the sum, never zero", () => {
    fc.assert(
      fc.property(someIncidents, (records) => {
        const { total, notes } = tollOf(records, EVERYTHING);
        const killed = records.filter((record) => record.measure === "killed");
        expect(total.best === null).toBe(killed.some((record) => record.total.best === null));
        expect(total.high === null).toBe(killed.some((record) => record.total.high === null));
        expect(notes.some(({ code }) => code === "best-missing")).toBe(total.best === null);
      }),
    );
  });
});

describe("rows", () => {
  test("and their parts have as many records in the evidence as they say", () => {
    fc.assert(
      fc.property(
        someIncidents,
        someQuestion,
        fc.subarray([...BREAKDOWNS], { minLength: 1, maxLength: 2 }),
        (records, asked, by) => {
          const index = prepare(records, BOOK);
          const { rows } = tollOf(records, { ...asked, by });
          const named = (row: Toll["rows"][number]) =>
            Object.fromEntries(by.map((one) => [one, row.key[`${one}Id`] ?? row.key[one] ?? ""]));
          const found = (row: RowKey, membership: "counted" | "possible") =>
            answered(evidence(index, asked, { membership: [membership], row, offset: 0, limit: 1 })).total;
          for (const row of rows) {
            expect(found(named(row), "counted")).toBe(row.records);
            expect(found(named(row), "possible")).toBe(row.possible);
            for (const part of row.parts ?? []) {
              const organisation = part.key["party"] ?? "";
              expect(found({ ...named(row), organisation }, "counted")).toBe(part.records);
              expect(found({ ...named(row), organisation }, "possible")).toBe(part.possible);
            }
          }
        },
      ),
    );
  });

  test("of any breakdown add up to the total in best", () => {
    fc.assert(
      fc.property(
        fullIncidents,
        someQuestion,
        fc.subarray([...BREAKDOWNS], { minLength: 1, maxLength: 3 }),
        (records, asked, by) => {
          const { total, rows, notes } = tollOf(records, { ...asked, by });
          expect(rows.reduce((sum, row) => sum + (row.best ?? Number.NaN), 0)).toBe(total.best);
          expect(notes.filter(({ code }) => code === "rows-do-not-add-up")).toEqual([]);
          for (const row of rows) {
            const parts = row.parts?.reduce((sum, part) => sum + (part.best ?? 0), 0) ?? 0;
            expect(parts).toBeLessThanOrEqual(row.best ?? 0);
          }
        },
      ),
    );
  });

  test("that lack a number which the total has are said not to add up", () => {
    const [record] =
      fc.sample(
        fullIncidents.filter((all) => all.length > 0),
        { numRuns: 1, seed: 4 },
      )[0] ?? [];
    if (!record) throw new Error("no record made");
    const unknown = { ...COUNT, bounds: { low: 0, best: null, high: null } };
    const broken = {
      ...record,
      measure: "killed" as const,
      counts: [COUNT, unknown],
      total: { low: 3, best: 8, high: 9 },
    };
    const { rows, total, notes } = tollOf([broken], { ...EVERYTHING, by: ["sex"] });
    expect(total.best).toBe(8);
    expect(rows.map(({ key, best }) => [key["sex"], best])).toEqual([["woman", null]]);
    expect(notes).toContainEqual({ code: "rows-do-not-add-up", params: { by: "sex", total: 8 } });
  });

  test("a record of which the scope has too little of its own month is in no month", () => {
    const [record] =
      fc.sample(
        fullIncidents.filter((all) => all.length > 0),
        { numRuns: 1, seed: 4 },
      )[0] ?? [];
    if (!record) throw new Error("no record made");
    const long = {
      ...record,
      measure: "killed" as const,
      when: { from: "2001-01-20", to: "2001-02-14", precision: 5 as const },
      counts: [],
      total: { low: 1, best: 2, high: 3 },
    };
    const scope = { ...EVERYTHING.scope, from: "2001-01-01", to: "2001-02-02" };
    const { rows, total } = tollOf([long], { ...EVERYTHING, scope, by: ["month"] });
    expect(total).toMatchObject({ low: 0, best: 2, high: 3 });
    expect(rows).toEqual([{ key: { month: "unknown" }, low: 0, best: 2, high: 3, records: 0, possible: 1 }]);
  });

  test("people beyond the counts are of no known kind", () => {
    const [record] =
      fc.sample(
        fullIncidents.filter((all) => all.length > 0),
        { numRuns: 1, seed: 4 },
      )[0] ?? [];
    if (!record) throw new Error("no record made");
    const short = { ...record, measure: "killed" as const, counts: [COUNT], total: { low: 3, best: 8, high: 9 } };
    const { rows } = tollOf([short], { ...EVERYTHING, by: ["sex"] });
    expect(rows.map(({ key, low, best, high }) => [key["sex"], low, best, high])).toEqual([
      ["woman", 3, 3, 3],
      ["unknown", 0, 5, 6],
    ]);
  });
});

const COUNT = {
  side: "civilians" as const,
  party: null,
  status: "civilian" as const,
  sex: "woman" as const,
  age: "18-and-over" as const,
  bounds: { low: 3, best: 3, high: 3 },
};

describe("evidence and timeline", () => {
  test("every record is counted, possible, apart or left, as the toll says", () => {
    fc.assert(
      fc.property(someIncidents, someQuestion, (records, asked) => {
        const index = prepare(records, BOOK);
        const { total, apart, left } = answered(toll(index, [], asked));
        const count = (membership: "counted" | "possible" | "apart" | "left") =>
          answered(evidence(index, asked, { membership: [membership], offset: 0, limit: 1 })).total;
        expect(count("counted")).toBe(total.records);
        expect(count("possible") + count("apart")).toBe(total.possible);
        expect(count("apart")).toBe(apart.records);
        expect(count("left")).toBe(left.records);
        expect(total.records + total.possible + left.records).toBe(records.length);
        const said = Object.values(left.reasons).reduce((sum, n) => sum + n, 0);
        expect(said).toBe(left.records);
      }),
    );
  });

  test("pages of the evidence are the whole in order", () => {
    fc.assert(
      fc.property(someIncidents, someQuestion, fc.integer({ min: 1, max: 9 }), (records, asked, size) => {
        const index = prepare(records, BOOK);
        const whole = answered(evidence(index, asked, { offset: 0, limit: 1000 }));
        const pages = Array.from({ length: Math.ceil(whole.total / size) }, (_, page) =>
          answered(evidence(index, asked, { offset: page * size, limit: size })),
        );
        expect(pages.flatMap(({ rows }) => rows)).toEqual(whole.rows);
        expect(whole.rows).toHaveLength(records.length);
      }),
    );
  });

  test("every day of the timeline is the toll of that day", () => {
    fc.assert(
      fc.property(someIncidents, someQuestion, (records, asked) => {
        const index = prepare(records, BOOK);
        for (const day of answered(timeline(index, asked)).days) {
          const scope = { ...asked.scope, from: day.day, to: day.day };
          const { low, best, high, records: certain } = answered(toll(index, [], { ...asked, scope })).total;
          expect(day).toEqual({ day: day.day, low, best, high, records: certain });
        }
      }),
    );
  });
});

describe("the question", () => {
  test("the order of the records makes no difference", () => {
    fc.assert(
      fc.property(
        someIncidents.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        someQuestion,
        fc.subarray([...BREAKDOWNS], { maxLength: 2 }),
        ([records, shuffled], asked, by) => {
          expect(tollOf(shuffled, { ...asked, by })).toEqual(tollOf(records, { ...asked, by }));
        },
      ),
    );
  });

  test("that cannot be answered is refused with its number", () => {
    const index = prepare([], BOOK);
    const { scope } = EVERYTHING;
    expect(toll(index, [], { ...EVERYTHING, rule: "guess" })).toEqual({ problem: 502, detail: "guess" });
    expect(toll(index, [], { ...EVERYTHING, rule: "toString" })).toMatchObject({ problem: 502 });
    expect(timeline(index, { ...EVERYTHING, scope: { ...scope, from: "2001-02-02", to: "2001-02-01" } })).toMatchObject(
      {
        problem: 501,
      },
    );
    expect(
      evidence(
        index,
        { ...EVERYTHING, scope: { ...scope, place: { id: "names:XA/Nowhere", name: "Nowhere" } } },
        { offset: 0, limit: 1 },
      ),
    ).toMatchObject({ problem: 202 });
  });

  test("of nothing has no rows but the four sides, and nothing in them", () => {
    const { total, rows, implied } = tollOf([], { ...EVERYTHING, by: ["party"] });
    expect(total).toEqual({ low: 0, best: 0, high: 0, records: 0, possible: 0 });
    expect(rows.map(({ key }) => key["party"])).toEqual(["side a", "side b", "civilians", "unknown"]);
    expect(implied).toBeNull();
  });
});

import { addDays, dayNumber, type Incident, type Scope } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRefusal, prepare, question, toll } from "./index.js";
import { BOOK, fullIncidents, placeOf, somePath, somePeriod, TOWNS } from "./made.test.js";

/** What really happened in a record: one town, one day, one number of each count, within what the record says. */
interface Truth {
  readonly path: readonly string[];
  readonly day: string;
  readonly dead: readonly { readonly number: number; readonly civilian: boolean; readonly month: string }[];
}

const NUMBERS = 16;

/** A truth that a record allows, chosen by numbers from 0 to 1. */
function truthOf({ where, when, counts, total }: Incident, chance: readonly number[]): Truth {
  let next = 0;
  const pick = (below: number) => Math.min(below - 1, Math.floor((chance[next++ % NUMBERS] ?? 0) * below));
  const possible = TOWNS.filter(
    ({ province, district, town }) =>
      (where.admin1 === null || where.admin1 === province) &&
      (where.admin2 === null || where.admin2 === district) &&
      (where.precision > 1 || where.name === town),
  );
  const { province, district, town } = possible[pick(possible.length)] ?? { province: "", district: "", town: "" };
  const length = dayNumber(when.to) - dayNumber(when.from) + 1;
  const day = addDays(when.from, pick(length));
  const cells = counts.length > 0 ? counts : [{ status: "unknown" as const, bounds: total }];
  return {
    path: [province, district, town],
    day,
    dead: cells.map(({ status, bounds: { low, high } }) => ({
      number: low + pick((high ?? low) - low + 1),
      civilian: status === "civilian" || (status === "unknown" && pick(2) === 1),
      month: day.slice(0, 7),
    })),
  };
}

function isIn({ path, day }: Truth, place: readonly string[], { from, to }: Pick<Scope, "from" | "to">): boolean {
  return (
    place.every((name, depth) => path[depth] === name) && (from === null || day >= from) && (to === null || day <= to)
  );
}

const chances = fc.array(
  fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: NUMBERS, maxLength: NUMBERS }),
  {
    minLength: 25,
    maxLength: 25,
  },
);

describe("whatever happened within what the records say", () => {
  test.each([[[]], [["civilians" as const]], [["combatants" as const]]])("lies between low and high: %j", (people) => {
    fc.assert(
      fc.property(fullIncidents, chances, somePath, somePeriod, (records, chance, path, period) => {
        const scope = { measure: "killed" as const, people, place: placeOf(path), ...period };
        const asked = question(scope, { grade: "discounted", rule: "documented-with-possible" });
        const answer = toll(prepare(records, BOOK), [], asked);
        if (isRefusal(answer)) throw new Error(answer.detail);
        const truth = records
          .map((record, i) => ({ record, truth: truthOf(record, chance[i] ?? []) }))
          .filter(({ record, truth: one }) => record.measure === "killed" && isIn(one, path, period))
          .flatMap(({ truth: { dead } }) => dead)
          .filter(({ civilian }) => people[0] === undefined || civilian === (people[0] === "civilians"))
          .reduce((sum, { number }) => sum + number, 0);
        expect(truth).toBeGreaterThanOrEqual(answer.total.low);
        expect(truth).toBeLessThanOrEqual(answer.total.high ?? Infinity);
      }),
      { numRuns: 300 },
    );
  });

  test("lies between low and high in every month", () => {
    fc.assert(
      fc.property(fullIncidents, chances, somePath, (records, chance, path) => {
        const scope = { measure: "killed" as const, people: [], place: placeOf(path), from: null, to: null };
        const asked = question(scope, { grade: "discounted", rule: "documented-with-possible", by: ["month"] });
        const answer = toll(prepare(records, BOOK), [], asked);
        if (isRefusal(answer)) throw new Error(answer.detail);
        const rows = new Map(answer.rows.map((row) => [row.key["month"], row]));
        for (const month of ["2001-01", "2001-02", "2001-03", "2001-04"]) {
          const truth = records
            .map((record, i) => ({ record, truth: truthOf(record, chance[i] ?? []) }))
            .filter(
              ({ record, truth: one }) => record.measure === "killed" && isIn(one, path, { from: null, to: null }),
            )
            .flatMap(({ truth: { dead } }) => dead)
            .filter((dead) => dead.month === month)
            .reduce((sum, { number }) => sum + number, 0);
          expect(truth).toBeGreaterThanOrEqual(rows.get(month)?.low ?? 0);
          expect(truth).toBeLessThanOrEqual((rows.get(month) ?? { high: 0 }).high ?? Infinity);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("is no less than the low of any place's row", () => {
    fc.assert(
      fc.property(fullIncidents, chances, somePath, (records, chance, path) => {
        const scope = { measure: "killed" as const, people: [], place: placeOf(path), from: null, to: null };
        const answer = toll(prepare(records, BOOK), [], question(scope, { grade: "discounted", by: ["place"] }));
        if (isRefusal(answer)) throw new Error(answer.detail);
        for (const { key, low } of answer.rows.filter((row) => row.key["placeId"] !== undefined)) {
          const names = (key["placeId"] ?? "").split("/").slice(1);
          const truth = records
            .map((record, i) => ({ record, truth: truthOf(record, chance[i] ?? []) }))
            .filter(
              ({ record, truth: one }) => record.measure === "killed" && isIn(one, names, { from: null, to: null }),
            )
            .flatMap(({ truth: { dead } }) => dead)
            .reduce((sum, { number }) => sum + number, 0);
          expect(truth).toBeGreaterThanOrEqual(low);
        }
      }),
      { numRuns: 200 },
    );
  });
});

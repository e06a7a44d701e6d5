import { createReadStream } from "node:fs";
import { readUcdpGed } from "@bilan/exchange";
import { bookOfNames, isRefusal, prepare, question, toll, type TollIndex, type TollQuestion } from "@bilan/toll";
import { addDays, BREAKDOWNS, type Incident, type Scope, type Toll } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { governoratesOf, plainSides, plainSum, readRows, ucdpFile } from "../bench/toll/ucdpSums.mjs";

const file = ucdpFile();
if (file === null) console.warn("Skipped, not there: ../shared/data/ucdp");
const YEARS = [2016, 2017, 2018, 2019].map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` }));
const ALWAYS = { from: "0001-01-01", to: "9999-12-31" };

describe.skipIf(file === null)("UCDP GED, Syria, against plain sums over the columns of the file", () => {
  let index: TollIndex;
  const rows = file === null ? [] : readRows(file);
  const governorates = governoratesOf(rows);

  beforeAll(async () => {
    const records: Incident[] = [];
    for await (const { record } of readUcdpGed(createReadStream(file ?? "", "utf8"))) if (record) records.push(record);
    index = prepare(records, bookOfNames(records));
  });

  function tollOf(governorate: string | null, days: { from: string; to: string }, rest: Partial<TollQuestion>): Toll {
    const scope: Scope = {
      measure: "killed",
      people: [],
      place: governorate === null ? null : { id: `names:SY/${governorate}`, name: governorate },
      from: days === ALWAYS ? null : days.from,
      to: days === ALWAYS ? null : days.to,
    };
    const answer = toll(index, [], question(scope, rest));
    if (isRefusal(answer)) throw new Error(answer.detail);
    return answer;
  }

  test.each([
    ["documented-best", 10],
    ["documented-with-possible", Number.POSITIVE_INFINITY],
  ])("%s: by governorate and year, low, best and high with exactly the rows of coarse place or date", (rule, limit) => {
    let wide = 0;
    for (const governorate of [null, ...governorates]) {
      for (const days of [ALWAYS, ...YEARS]) {
        const { total, apart } = tollOf(governorate, days, { rule });
        const plain = plainSum(rows, { governorate, ...days }, { limit, governorates: governorates.length });
        const { apart: apartRecords, apartBest, ...sums } = plain;
        expect(total, `${governorate} ${days.from}`).toEqual(sums);
        expect([apart.records, apart.best]).toEqual([apartRecords, apartBest]);
        if (sums.high > sums.low) wide += 1;
      }
    }
    expect(wide).toBeGreaterThan(50);
  });

  test("by side, where every row is certainly inside", () => {
    let sure = 0;
    for (const governorate of [null, ...governorates]) {
      for (const days of [ALWAYS, ...YEARS]) {
        const { sums, unsure } = plainSides(rows, { governorate, ...days });
        if (unsure > 0) continue;
        const { rows: parties } = tollOf(governorate, days, { by: ["party"] });
        expect(Object.fromEntries(parties.map(({ key, best }) => [key["party"], best]))).toEqual(sums);
        sure += 1;
      }
    }
    expect(sure).toBeGreaterThan(0);
  });

  test("in random scopes best is within its bounds, and rows sum to the total or the toll says why not", () => {
    const place = fc.constantFrom(null, ...governorates);
    const start = fc.integer({ min: 0, max: 1430 });
    const length = fc.oneof(fc.nat(20), fc.nat(1430));
    const rule = fc.constantFrom("documented-best", "documented-with-possible");
    const said = ["in-several-rows", "in-likely-row", "rows-are-wider", "rows-do-not-add-up"];
    fc.assert(
      fc.property(place, start, length, rule, fc.constantFrom(...BREAKDOWNS), (governorate, day, days, name, by) => {
        const from = addDays("2016-01-01", day);
        const answer = tollOf(governorate, { from, to: addDays(from, days) }, { rule: name, by: [by] });
        for (const { low, best, high } of [answer.total, ...answer.rows]) {
          expect(low).toBeLessThanOrEqual(best ?? -1);
          expect(best).toBeLessThanOrEqual(high ?? -1);
        }
        const sums = (["low", "best", "high"] as const).map((field) => [
          answer.rows.reduce((sum, row) => sum + (row[field] ?? Number.NaN), 0),
          answer.total[field],
        ]);
        const isSaid = answer.notes.some(({ code }) => said.includes(code));
        if (!isSaid) for (const [rowsTogether, total] of sums) expect(rowsTogether).toBe(total);
      }),
      { numRuns: 200 },
    );
  });
});

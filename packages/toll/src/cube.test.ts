import { BREAKDOWNS, type Bounds, type CubeView, type Incident } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cubeOf,
  DISCLOSURE_RULES,
  documented,
  type Documented,
  indexOfCube,
  isRefusal,
  prepare,
  timeline,
  type TollIndex,
  type TollQuestion,
} from "./index.js";
import { BOOK, COUNTRY, fullIncidents, someIncidents, someQuestion } from "./made.test.js";

const RULE = DISCLOSURE_RULES.public;
const ALL = { measure: "killed", country: null } as const;
const isPublished = (records: readonly Incident[]) => (i: number) => records[i]?.dataset === "published";

/** Through text, as it goes over the wire. */
const sent = (cube: CubeView): CubeView => JSON.parse(JSON.stringify(cube)) as CubeView;

function counted(index: TollIndex, asked: TollQuestion): Documented {
  const answer = documented(index, asked);
  if (isRefusal(answer)) throw new Error(`refused: ${answer.problem} ${answer.detail}`);
  return answer;
}

/** A toll without what it says of records of other measures, of which a cube has none. */
function ofMeasure({ left, ...rest }: Documented): Documented {
  const { "other-measure": other = 0, ...reasons } = left.reasons;
  return { ...rest, left: { records: left.records - other, reasons } };
}

/** Records, some of them twice. */
const twice = fc.tuple(someIncidents, fc.nat(25)).map(([records, n]) =>
  [...records, ...records.slice(0, n)].map((record, i) => ({
    ...record,
    id: `published:${i}`,
    dataset: "published",
  })),
);

const anyBounds = fc
  .tuple(fc.nat(9), fc.option(fc.nat(9)), fc.option(fc.nat(9)))
  .map(([low, best, high]): Bounds => ({ low, best, high }));

/** Many records of a desk's own, some with a total that their counts do not make. */
const ownRecords = fc
  .tuple(
    fc.array(someIncidents, { minLength: 5, maxLength: 14, size: "max" }),
    fc.array(fc.option(anyBounds, { freq: 2 }), { maxLength: 150 }),
    fc.boolean(),
  )
  .map(([batches, totals, isOneKind]) =>
    batches.flat().map((record, i) => ({
      ...record,
      id: `desk:${i}`,
      dataset: "desk",
      grade: isOneKind ? ("fair" as const) : record.grade,
      cause: isOneKind ? null : record.cause,
      total: totals[i] ?? record.total,
    })),
  );

const cubed = (records: readonly Incident[], country: string | null = null) =>
  sent(cubeOf(prepare(records, BOOK), { ...ALL, country }, isPublished(records), RULE));

describe("a cube of published records", () => {
  test("gives the toll and the timeline that the records give, for any question", () => {
    fc.assert(
      fc.property(twice, someQuestion, fc.subarray([...BREAKDOWNS], { maxLength: 2 }), (records, asked, by) => {
        const index = indexOfCube(cubed(records));
        const question = { ...asked, by };
        if (index.book.lineage(question.scope.place?.id ?? "").length === 0 && question.scope.place !== null) return;
        const whole = prepare(records, BOOK);
        expect(counted(index, question)).toEqual(ofMeasure(counted(whole, question)));
        expect(timeline(index, question)).toEqual(timeline(whole, question));
      }),
    );
  });

  test("of a country gives the same for scopes in it", () => {
    const elsewhere = {
      ...BOOK,
      resolve: (where: Incident["where"]) => BOOK.resolve({ ...where, country: where.country }),
    };
    fc.assert(
      fc.property(twice, someQuestion, fc.func(fc.boolean()), (records, asked, isAbroad) => {
        const some = records.map((record) =>
          isAbroad(record.id) ? { ...record, where: { ...record.where, country: "XB" } } : record,
        );
        const whole = prepare(some, elsewhere);
        const index = indexOfCube(sent(cubeOf(whole, { ...ALL, country: `names:${COUNTRY}` }, () => true, RULE)));
        if (asked.scope.place === null || index.book.lineage(asked.scope.place.id).length === 0) return;
        const { left: _, ...inside } = counted(index, asked);
        const { left: __, ...all } = counted(whole, asked);
        expect(inside).toEqual(all);
      }),
    );
  });

  test("says equal records once", () => {
    fc.assert(
      fc.property(fullIncidents, (records) => {
        const many = [...records, ...records, ...records].map((record, i) => ({ ...record, id: `${i}` }));
        const once = cubeOf(prepare(records, BOOK), ALL, () => true, RULE);
        const thrice = cubeOf(prepare(many, BOOK), ALL, () => true, RULE);
        expect(thrice.lines.number.length).toBe(once.lines.number.length);
        expect(thrice.lines.number.reduce((sum, n) => sum + n, 0)).toBe(
          3 * once.lines.number.reduce((sum, n) => sum + n, 0),
        );
      }),
    );
  });
});

describe("a cube of a desk's own records", () => {
  const holds = (outer: Bounds, inner: Bounds) =>
    outer.low <= inner.low && (outer.high === null || (inner.high !== null && inner.high <= outer.high));

  test("has bounds that hold those of the records, for any question", () => {
    fc.assert(
      fc.property(ownRecords, twice, someQuestion, (own, published, asked) => {
        const records = [...own, ...published];
        const index = indexOfCube(cubed(records));
        if (asked.scope.place !== null && index.book.lineage(asked.scope.place.id).length === 0) return;
        const exact = counted(prepare(records, BOOK), asked).total;
        const { total } = counted(index, asked);
        expect(holds(total, exact), JSON.stringify({ total, exact })).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("says where they were made coarser or withheld", () => {
    fc.assert(
      fc.property(ownRecords, someQuestion, (own, asked) => {
        const index = indexOfCube(cubed(own));
        const everything = { ...asked, scope: { ...asked.scope, people: [], place: null, from: null, to: null } };
        const { notes } = counted(index, { ...everything, grade: "discounted" });
        const said = notes
          .filter(({ code }) => code === "records-made-coarser" || code === "records-withheld")
          .reduce((sum, { params }) => sum + Number(params["records"]), 0);
        expect(said).toBe(own.filter(({ measure }) => measure === "killed").length);
      }),
    );
  });

  test("has no line of fewer records or people than the rule's smallest number, and no place or day finer than its grain", () => {
    fc.assert(
      fc.property(ownRecords, (own) => {
        const cube = cubed(own);
        const index = indexOfCube(cube);
        for (const number of index.number) expect(number).toBeGreaterThanOrEqual(RULE.smallest);
        for (const of of [index, index.cells]) {
          for (const value of [...of.low, ...of.best, ...of.high]) {
            expect(value > 0 && value < RULE.smallest, String(value)).toBe(false);
          }
        }
        expect(cube.places.kind).not.toContain("town");
        expect(JSON.stringify(cube)).not.toMatch(/desk|Observatory/);
        for (let i = 0; i < index.size; i += 1) {
          expect(new Date((index.from[i] ?? 0) * 86_400_000).getUTCDate()).toBe(1);
          expect(new Date(((index.to[i] ?? 0) + 1) * 86_400_000).getUTCDate()).toBe(1);
        }
      }),
    );
  });

  test("gives no small number away by taking a scope off a wider one", () => {
    fc.assert(
      fc.property(ownRecords, someQuestion, (own, asked) => {
        const index = indexOfCube(cubed(own));
        const { place } = asked.scope;
        if (place !== null && index.book.lineage(place.id).length === 0) return;
        const totalOf = (scope: Partial<TollQuestion["scope"]>) =>
          counted(index, { ...asked, scope: { ...asked.scope, people: [], ...scope } }).total;
        const whole = totalOf({ place: null, from: null, to: null });
        const inner = [{ low: 0, records: 0 }, totalOf({}), totalOf({ to: null })];
        for (const nested of [
          [...inner, totalOf({ from: null, to: null }), whole],
          [...inner, totalOf({ place: null, to: null }), whole],
        ]) {
          for (const [i, wide] of nested.entries()) {
            for (const narrow of nested.slice(0, i)) {
              for (const difference of [wide.records - narrow.records, wide.low - narrow.low]) {
                expect(difference === 0 || difference >= RULE.smallest, String(difference)).toBe(true);
              }
            }
          }
        }
      }),
    );
  });

  test("is tested with some that withhold nothing and some that withhold", () => {
    const cubes = fc.sample(ownRecords, { numRuns: 60, seed: 1 }).map((own) => cubed(own));
    expect(cubes.filter(({ withheld, lines }) => withheld === 0 && lines.number.length > 3).length).toBeGreaterThan(5);
    expect(cubes.filter(({ withheld }) => withheld > 0).length).toBeGreaterThan(5);
  });
});

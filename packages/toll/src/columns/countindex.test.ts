import { dayNumber, dayOf } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CountColumns, CountIndex, type CountKey, type CountQuestion, type CountRow, EVERYTHING } from "./index.js";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What the times of the tests are counted in, so that they lie in several stretches of known time. */
const UNIT = 2 ** 20;
const FIRST = dayNumber("2015-11-01");

const rank = (below: number) => fc.nat(below - 1);
const rowArbitrary: fc.Arbitrary<Omit<CountRow, "id">> = fc
  .record({
    cluster: rank(6),
    country: rank(3),
    admin1: rank(3),
    town: rank(4),
    start: fc.nat(150),
    length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(5), fc.nat(90)),
    party: rank(4),
    status: rank(3),
    sex: rank(3),
    age: rank(3),
    grade: rank(5),
    low: fc.nat(9),
    best: fc.option(fc.nat(9), { freq: 6 }),
    high: fc.option(fc.nat(9), { freq: 6 }),
    knownFrom: fc.nat(30),
    stood: fc.option(fc.integer({ min: 1, max: 20 })),
  })
  .map(({ start, length, stood, low, best, high, ...row }) => ({
    ...row,
    dayFrom: FIRST + start,
    dayTo: FIRST + start + length,
    low,
    best: best === null ? null : low + best,
    high: high === null ? null : low + (best ?? 0) + high,
    knownFrom: row.knownFrom * UNIT,
    knownTo: stood === null ? null : (row.knownFrom + stood) * UNIT,
  }));

const BREAKDOWNS: readonly (readonly CountKey[])[] = [
  [],
  ["party"],
  ["month"],
  ["year"],
  ["country"],
  ["party", "month"],
  ["party", "year"],
  ["country", "month", "party"],
];

const timeArbitrary = fc.nat(110).map((time) => (time / 2) * UNIT);
const dayArbitrary = fc.option(
  fc.oneof(
    fc.integer({ min: FIRST - 20, max: FIRST + 260 }),
    fc.constantFrom("2015-12-01", "2015-12-31", "2016-01-01", "2016-01-31", "2016-02-29").map(dayNumber),
  ),
);
const questionArbitrary: fc.Arbitrary<CountQuestion> = fc
  .record({
    place: fc.option(
      fc.record({ country: rank(3), admin1: fc.option(fc.integer({ min: 1, max: 2 })), town: fc.option(rank(4)) }),
    ),
    from: dayArbitrary,
    to: dayArbitrary,
    parties: fc.option(fc.uniqueArray(rank(4), { maxLength: 3 }), { freq: 2 }),
    status: fc.option(rank(2), { freq: 1 }),
    sex: fc.option(rank(2), { freq: 1 }),
    age: fc.option(rank(2), { freq: 1 }),
    grade: rank(5),
    knownOn: fc.option(timeArbitrary),
    per: fc.constantFrom("record" as const, "cluster" as const),
    by: fc.constantFrom(...BREAKDOWNS),
  })
  .map((question) => ({
    ...question,
    place: question.place && {
      ...question.place,
      country: question.place.country + 1,
      town: question.place.town === null ? null : question.place.town + 1,
    },
  }));

/** The answer by a plain loop over all rows, days counted one by one, as text in the order of the keys. */
function plainly(rows: readonly CountRow[], asked: CountQuestion): string[] {
  const groups = new Map<string, { low: number; best: number; high: number; records: number; possible: number }>();
  const stands = ({ knownFrom, knownTo }: CountRow) =>
    asked.knownOn === null
      ? knownTo === null
      : knownFrom <= asked.knownOn && !(knownTo !== null && knownTo <= asked.knownOn);
  let standing = rows.filter(stands);
  if (asked.per === "cluster") {
    standing = [...new Set(standing.map((row) => row.cluster))].map((cluster) => {
      const [first] = standing
        .filter((row) => row.cluster === cluster)
        .sort((a, b) => a.grade - b.grade || b.knownFrom - a.knownFrom || a.id - b.id);
      return first as CountRow;
    });
  }
  for (const row of standing) {
    if (row.grade > asked.grade) continue;
    const doubts = [
      placeDoubt(row, asked),
      asked.parties && doubt(row.party, asked.parties, 0),
      asked.status !== null && doubt(row.status, [asked.status], 2),
      asked.sex !== null && doubt(row.sex, [asked.sex], 2),
      asked.age !== null && doubt(row.age, [asked.age], 2),
    ];
    if (doubts.includes("no")) continue;
    const days = Array.from({ length: row.dayTo - row.dayFrom + 1 }, (_, i) => row.dayFrom + i);
    const middle = days[Math.floor((days.length - 1) / 2)] as number;
    const slotOf = (day: number) => {
      if ((asked.from !== null && day < asked.from) || (asked.to !== null && day > asked.to)) return null;
      const key: Record<string, number> = {};
      for (const by of asked.by) {
        if (by === "party") key["party"] = row.party;
        if (by === "country") key["country"] = row.country;
        if (by === "year") key["year"] = Number(dayOf(day).slice(0, 4));
        if (by === "month") key["month"] = Number(dayOf(day).slice(0, 4)) * 12 + Number(dayOf(day).slice(5, 7)) - 1;
      }
      return JSON.stringify(asked.by.map((by) => key[by]));
    };
    const slots = days.map(slotOf);
    for (const slot of new Set(slots)) {
      if (slot === null) continue;
      const group = groups.get(slot) ?? { low: 0, best: 0, high: 0, records: 0, possible: 0 };
      groups.set(slot, group);
      const sure = !doubts.includes("maybe");
      const certain = sure && slots.every((one) => one === slot);
      group.records += certain ? 1 : 0;
      group.possible += certain ? 0 : 1;
      group.low += certain ? row.low : 0;
      if (sure && slotOf(middle) === slot) group.best += row.best ?? Number.NaN;
      group.high += row.high ?? Number.NaN;
    }
  }
  const orNull = (value: number) => (Number.isNaN(value) ? null : value);
  return [...groups]
    .map(([key, sum]) => JSON.stringify([key, sum.low, orNull(sum.best), orNull(sum.high), sum.records, sum.possible]))
    .sort();
}

function placeDoubt(row: CountRow, { place }: CountQuestion): "yes" | "maybe" | "no" {
  if (place === null) return "yes";
  if (row.country !== 0 && row.country !== place.country) return "no";
  const unknownCountry = row.country === 0;
  let within: "yes" | "maybe" | "no" = "yes";
  if (place.town !== null) {
    const fits = row.admin1 === 0 || place.admin1 === null || row.admin1 === place.admin1;
    within = row.town === place.town ? "yes" : row.town === 0 && fits ? "maybe" : "no";
  } else if (place.admin1 !== null) within = doubt(row.admin1, [place.admin1], 0);
  return within === "yes" && unknownCountry ? "maybe" : within;
}

function doubt(value: number, asked: readonly number[], unknown: number): "yes" | "maybe" | "no" {
  return asked.includes(value) ? "yes" : value === unknown ? "maybe" : "no";
}

function asText(index: CountIndex, asked: CountQuestion): string[] {
  return index
    .ask(asked)
    .map(({ key, low, best, high, records, possible }) =>
      JSON.stringify([JSON.stringify(asked.by.map((by) => key[by])), low, best, high, records, possible]),
    )
    .sort();
}

function indexOf(rows: readonly CountRow[]): CountIndex {
  const columns = new CountColumns();
  for (const row of rows) columns.push(row);
  return new CountIndex(columns);
}

describe("an index of counts", () => {
  test("answers nothing of nothing", () => {
    expect(new CountIndex().ask(EVERYTHING)).toEqual([]);
  });

  test("answers as a plain loop over its rows, after any inserts and closings in any order", () => {
    fc.assert(
      fc.property(
        fc.array(rowArbitrary, { maxLength: 20 }),
        fc.array(fc.oneof(rowArbitrary, fc.tuple(fc.nat(), timeArbitrary)), { maxLength: 20 }),
        fc.array(questionArbitrary, { minLength: 1, maxLength: 8 }),
        (built, changes, questions) => {
          const rows: Mutable<CountRow>[] = built.map((row, id) => ({ ...row, id }));
          const index = indexOf(rows);
          for (const change of changes) {
            if (!Array.isArray(change)) {
              rows.push({ ...change, id: rows.length });
              index.insert(rows.at(-1) as CountRow);
              continue;
            }
            const row = rows[change[0] % Math.max(rows.length, 1)];
            if (!row) continue;
            const isLater = change[1] > row.knownFrom;
            expect(index.close(row.cluster, row.id, change[1])).toBe(isLater);
            if (isLater) row.knownTo = change[1];
          }
          for (const asked of questions) expect(asText(index, asked)).toEqual(plainly(rows, asked));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("answers as a plain loop where it keeps sums, which changes of the past make again", () => {
    fc.assert(
      fc.property(
        fc.array(rowArbitrary, { minLength: 8, maxLength: 8 }),
        fc.array(questionArbitrary, { minLength: 6, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(), timeArbitrary), { maxLength: 5 }),
        (few, questions, closings) => {
          const rows: Mutable<CountRow>[] = Array.from({ length: 6000 }, (_, id) => {
            const row = few[id % few.length] as CountRow;
            const knownFrom = ((row.knownFrom / UNIT + id * 7) % 50) * UNIT;
            const stood = row.knownTo === null ? null : row.knownTo - row.knownFrom;
            return {
              ...row,
              id,
              cluster: id % 1009,
              country: (id % 2) + 1,
              grade: (row.grade + id) % 5,
              dayTo: row.dayFrom,
              low: row.low + (id % 3),
              knownFrom,
              knownTo: stood === null ? null : knownFrom + stood,
            };
          });
          const index = indexOf(rows.slice(0, 4500));
          const check = () => {
            for (const asked of questions)
              expect(asText(index, asked)).toEqual(plainly(rows.slice(0, index.length), asked));
          };
          check();
          for (const row of rows.slice(4500)) index.insert(row);
          check();
          for (const [at, when] of closings) {
            const row = rows[at % rows.length] as Mutable<CountRow>;
            if (index.close(row.cluster, row.id, when)) row.knownTo = when;
          }
          check();
        },
      ),
      { numRuns: 15 },
    );
  });

  test("does not close a version before it was known, nor one that is not there", () => {
    const row = { ...EMPTY, id: 4, knownFrom: 10 };
    const index = indexOf([row]);
    expect(index.close(0, 4, 10)).toBe(false);
    expect(index.close(0, 5, 11)).toBe(false);
    expect(index.close(9, 4, 11)).toBe(false);
    expect(index.close(0, 4, 11)).toBe(true);
    expect(index.ask(EVERYTHING)).toEqual([]);
    expect(index.ask({ ...EVERYTHING, knownOn: 10 })).toEqual([
      { key: {}, low: 2, best: 3, high: null, records: 1, possible: 0 },
    ]);
  });
});

const EMPTY: CountRow = {
  id: 0,
  cluster: 0,
  country: 1,
  admin1: 1,
  town: 1,
  dayFrom: FIRST,
  dayTo: FIRST,
  party: 1,
  status: 0,
  sex: 0,
  age: 0,
  grade: 0,
  low: 2,
  best: 3,
  high: null,
  knownFrom: 10,
  knownTo: null,
};

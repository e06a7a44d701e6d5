import type { Scope, TollRow } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Margins, marginsOf } from "./margins.js";
import { coarseScope, DISCLOSURE_RULES, publishedTable } from "./disclosure.js";
import { suppressed } from "./suppression.js";

const SMALLEST = 5;

/** Tables of one to three keys of one to four values, most of their numbers small. */
const someTable = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }).chain((sizes) => {
  const places = sizes.reduce<string[][]>(
    (all, size, k) => all.flatMap((at) => Array.from({ length: size }, (_, i) => [...at, `${k}.${i}`])),
    [[]],
  );
  const number = fc.oneof(fc.constant(0), fc.nat(9), fc.nat(40));
  return fc.array(fc.tuple(number, number), { minLength: places.length, maxLength: places.length }).map((numbers) =>
    marginsOf(
      places.map((at, i) => ({ at, numbers: numbers[i] ?? [] })),
      sizes.length,
    ),
  );
});

/** The sums that hold in a table: each cell over all values of a key, and the cells over each. */
function equations({ cells, values, find }: Margins): { whole: number; parts: number[] }[] {
  return cells.flatMap(({ at }, whole) =>
    at.flatMap((value, k) =>
      value !== null
        ? []
        : [{ whole, parts: (values[k] ?? []).map((each) => find(at.map((v, i) => (i === k ? each : v)))) }],
    ),
  );
}

/** What somebody who knows all that is shown, and that no number is negative, works out of each cell, by intervals. */
function workedOut(cube: Margins, hidden: ReadonlySet<number>, number: number): { low: number[]; high: number[] } {
  const value = (i: number) => cube.cells[i]?.numbers[number] ?? 0;
  const low = cube.cells.map((_, i) => (hidden.has(i) ? 0 : value(i)));
  const high = cube.cells.map((_, i) => (hidden.has(i) ? Number.POSITIVE_INFINITY : value(i)));
  const sums = equations(cube);
  const at = (list: readonly number[], i: number) => list[i] ?? Number.NaN;
  for (let again = true; again; ) {
    again = false;
    const tighten = (i: number, least: number, most: number) => {
      if (least > at(low, i)) [low[i], again] = [least, true];
      if (most < at(high, i)) [high[i], again] = [most, true];
    };
    for (const { whole, parts } of sums) {
      const total = (list: readonly number[]) => parts.reduce((sum, i) => sum + at(list, i), 0);
      tighten(whole, total(low), total(high));
      for (const part of parts) {
        const others = (list: readonly number[]) => parts.reduce((sum, i) => sum + (i === part ? 0 : at(list, i)), 0);
        tighten(part, Math.max(0, at(low, whole) - others(high)), at(high, whole) - others(low));
      }
    }
  }
  return { low, high };
}

/** The hidden cells that the shown sums alone determine, by elimination. */
function solved(cube: Margins, hidden: ReadonlySet<number>): number[] {
  const unknown = [...hidden];
  const rows = equations(cube).map(({ whole, parts }) =>
    unknown.map((i) => (i === whole ? -1 : 0) + (parts.includes(i) ? 1 : 0)),
  );
  let rank = 0;
  for (let column = 0; column < unknown.length; column += 1) {
    const pivot = rows.findIndex((row, r) => r >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot] ?? [], rows[rank] ?? []];
    const lead = rows[rank] ?? [];
    const scale = lead[column] ?? 1;
    rows[rank] = lead.map((x) => x / scale);
    for (const [r, row] of rows.entries()) {
      const factor = row[column] ?? 0;
      if (r !== rank && factor !== 0) rows[r] = row.map((x, c) => x - factor * (rows[rank]?.[c] ?? 0));
    }
    rank += 1;
  }
  return rows.slice(0, rank).flatMap((row) => {
    const set = row.flatMap((x, c) => (Math.abs(x) > 1e-9 ? [c] : []));
    const only = unknown[set[0] ?? -1];
    return set.length === 1 && only !== undefined ? [only] : [];
  });
}

/** Every table of whole numbers up to `most` that agrees with what is shown: the least and greatest of each hidden cell. */
function tried(
  cube: Margins,
  hidden: ReadonlySet<number>,
  number: number,
  most: number,
): Map<number, [number, number]> {
  const inner = cube.cells.flatMap(({ at }, i) => (at.includes(null) ? [] : [i]));
  const shown = (i: number) => (hidden.has(i) ? null : (cube.cells[i]?.numbers[number] ?? 0));
  const found = new Map<number, [number, number]>();
  const margins = cube.cells.map(({ at }) =>
    inner.filter((i) => at.every((value, k) => value === null || cube.cells[i]?.at[k] === value)),
  );
  const chosen = new Map<number, number>();
  const walk = (n: number): void => {
    const here = inner[n];
    if (here === undefined) {
      const sums = margins.map((parts) => parts.reduce((sum, i) => sum + (chosen.get(i) ?? 0), 0));
      if (sums.some((sum, i) => shown(i) !== null && shown(i) !== sum)) return;
      for (const i of hidden) {
        const [low, high] = found.get(i) ?? [Infinity, -Infinity];
        found.set(i, [Math.min(low, sums[i] ?? 0), Math.max(high, sums[i] ?? 0)]);
      }
      return;
    }
    const known = shown(here);
    for (let value = known ?? 0; value <= (known ?? most); value += 1) {
      chosen.set(here, value);
      walk(n + 1);
    }
  };
  walk(0);
  return found;
}

describe("cells that are not shown", () => {
  test("every small number is hidden, and what is shown is as it was", () => {
    fc.assert(
      fc.property(someTable, (cube) => {
        const hidden = suppressed(cube, SMALLEST);
        for (const [i, { numbers }] of cube.cells.entries()) {
          if (numbers.some((value) => value !== null && value > 0 && value < SMALLEST))
            expect(hidden.has(i)).toBe(true);
        }
      }),
    );
  });

  test("none is pinned down by adding and taking off what is shown; a small one may be 0 or no longer small", () => {
    fc.assert(
      fc.property(someTable, (cube) => {
        const hidden = suppressed(cube, SMALLEST);
        expect(solved(cube, hidden)).toEqual([]);
        for (const number of [0, 1]) {
          const { low, high } = workedOut(cube, hidden, number);
          for (const i of hidden) {
            const value = cube.cells[i]?.numbers[number] ?? 0;
            expect(low[i]).toBeLessThanOrEqual(value);
            expect(high[i]).toBeGreaterThanOrEqual(value);
            if (value > 0) expect(high[i]).toBeGreaterThan(low[i] ?? Infinity);
            if (value === 0 || value >= SMALLEST) continue;
            expect(low[i]).toBe(0);
            expect(high[i]).toBeGreaterThanOrEqual(SMALLEST);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test("trying every table that agrees with what is shown pins none down either", () => {
    const small = fc.constantFrom([1, 2], [1, 3], [2, 1], [2, 2]).chain(([rows = 1, columns = 1]) =>
      fc
        .array(fc.oneof(fc.nat(4), fc.nat(7)), { minLength: rows * columns, maxLength: rows * columns })
        .map((numbers) =>
          marginsOf(
            numbers.map((value, n) => ({ at: [`r${Math.floor(n / columns)}`, `c${n % columns}`], numbers: [value] })),
            2,
          ),
        ),
    );
    fc.assert(
      fc.property(small, (cube) => {
        const smallest = 3;
        const hidden = suppressed(cube, smallest);
        const found = tried(cube, hidden, 0, 7 + smallest);
        for (const i of hidden) {
          const [low, high] = found.get(i) ?? [0, 0];
          expect(high).toBeGreaterThan(low);
          const value = cube.cells[i]?.numbers[0] ?? 0;
          if (value === 0 || value >= smallest) continue;
          expect(low).toBe(0);
          expect(high).toBeGreaterThanOrEqual(smallest);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("without complementary suppression the same attack succeeds", () => {
    const cube = marginsOf(
      [3, 20, 30].map((value, i) => ({ at: [`c${i}`], numbers: [value] })),
      1,
    );
    const primary = new Set([cube.find(["c0"])]);
    expect(solved(cube, primary)).toEqual([cube.find(["c0"])]);
    const { low, high } = workedOut(cube, primary, 0);
    expect([low[cube.find(["c0"])], high[cube.find(["c0"])]]).toEqual([3, 3]);
    const hidden = suppressed(cube, SMALLEST);
    expect([...hidden].sort()).toEqual([cube.find(["c0"]), cube.find(["c1"])].sort());
  });

  test("a table without small numbers is shown whole", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: SMALLEST, max: 99 }), { minLength: 1, maxLength: 6 }), (numbers) => {
        const cube = marginsOf(
          numbers.map((value, i) => ({ at: [`c${i}`], numbers: [value] })),
          1,
        );
        expect(suppressed(cube, SMALLEST).size).toBe(0);
      }),
    );
  });
});

describe("a published table", () => {
  const row = (place: string, month: string, best: number): TollRow => ({
    key: { place, placeId: `id:${place}`, month },
    low: best,
    best,
    high: best,
    records: best,
    possible: 0,
    parts: [{ key: { place, month, party: "Front" }, low: best, best, high: best, records: best, possible: 0 }],
  });
  const rows = [
    row("North", "2030-01", 40),
    row("North", "2030-02", 3),
    row("South", "2030-01", 20),
    row("South", "2030-02", 25),
    row("West", "2030-01", 60),
    row("West", "2030-02", 70),
  ];

  test("shows every margin, hides a small cell with a box around it, and names no organisation", () => {
    const { cells, hidden, rule } = publishedTable(rows, DISCLOSURE_RULES.public);
    expect(rule).toEqual({ name: "public", version: "1" });
    expect(cells).toHaveLength(4 * 3);
    expect(hidden).toBe(4);
    const of = (key: object) => cells.find((cell) => JSON.stringify(cell.key) === JSON.stringify(key))?.cell;
    expect(of({})).toMatchObject({ best: 218 });
    expect(of({ month: "2030-02" })).toMatchObject({ best: 98 });
    expect(of({ place: "North", placeId: "id:North", month: "2030-02" })).toBeNull();
    expect(of({ place: "South", placeId: "id:South", month: "2030-02" })).toBeNull();
    expect(of({ place: "West", placeId: "id:West", month: "2030-02" })).toMatchObject({ best: 70 });
    expect(JSON.stringify(cells)).not.toContain("Front");
  });

  test("for the desk hides nothing", () => {
    expect(publishedTable(rows, DISCLOSURE_RULES["desk-only"]).hidden).toBe(0);
  });
});

describe("a coarser scope", () => {
  const scope: Scope = {
    measure: "killed",
    people: [],
    place: { id: "t", name: "Town" },
    from: "2032-02-09",
    to: "2032-02-10",
  };
  const lineage = [
    { id: "c", kind: "country", name: "Country" },
    { id: "p", kind: "admin1", name: "Province" },
    { id: "d", kind: "admin2", name: "District" },
    { id: "t", kind: "town", name: "Town" },
  ] as const;

  test("is whole months of the district", () => {
    expect(coarseScope(scope, lineage, DISCLOSURE_RULES.public)).toEqual({
      scope: { ...scope, place: { id: "d", name: "District" }, from: "2032-02-01", to: "2032-02-29" },
      coarser: ["time", "place"],
    });
  });

  test("is the scope itself where it is coarse enough, and for the desk", () => {
    const coarse = { ...scope, place: null, from: null, to: "2032-02-29" };
    expect(coarseScope(coarse, null, DISCLOSURE_RULES.public)).toEqual({ scope: coarse, coarser: [] });
    expect(coarseScope(scope, lineage, DISCLOSURE_RULES["desk-only"])).toEqual({ scope, coarser: [] });
  });
});

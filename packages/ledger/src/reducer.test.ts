import type { Draft, Entry } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chain } from "./chain.js";
import { instant, knownFrom, type Row, saidBy } from "./projection.js";
import { reduce } from "./reducer.js";

const REPORT = "report:1";

function reading(known: number, claims: number): Draft {
  const span: [number, number] = [0, 1];
  const population = { tags: [], groups: [], nationalities: [] };
  const claim = {
    span,
    stance: "asserts" as const,
    speaker: [],
    measure: "killed" as const,
    figure: null,
    unit: "people" as const,
    population,
    place: null,
    period: null,
    by: [],
    cause: null,
    partOf: null,
    about: null,
  };
  return {
    id: "",
    at: "2030-01-01T00:00:00Z",
    actor: "reader",
    kind: "reading.made",
    subject: REPORT,
    body: {
      report: REPORT,
      reader: `reader ${claims}`,
      knownAt: `2020-01-${String(known).padStart(2, "0")}T00:00:00Z`,
      claims: Array.from({ length: claims }, (_, n) => ({ ...claim, id: `c${n + 1}` })),
      events: [],
      warnings: [],
    },
  };
}

const readings = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 8 })
  .map((pairs) => chain(pairs.map(([known, claims], n) => ({ ...reading(known, claims), id: `r${n + 1}` }) as Draft)));

/** Every row that there ever was, with its end in the ledger. */
function project(entries: readonly Entry[]): Row[] {
  let rows: Row[] = [];
  for (const entry of entries) {
    const { close, open } = reduce(
      entry,
      rows.filter((row) => row.seqTo === null),
    );
    rows = [...rows.map((row) => (close.includes(row) ? { ...row, seqTo: entry.seq } : row)), ...open];
  }
  return rows;
}

function standsAt(row: Row, seq: number, at: string): boolean {
  return (
    row.seqFrom <= seq &&
    (row.seqTo === null || seq < row.seqTo) &&
    row.knownFrom <= at &&
    (row.knownTo === null || at < row.knownTo)
  );
}

/** What stands by definition: of the entries until `seq`, the one known last by `at`; of those, the last entered. */
function expected(entries: readonly Entry[], seq: number, at: string): Entry | undefined {
  return entries
    .filter((entry) => entry.seq <= seq && knownFrom(entry) <= at)
    .sort((a, b) => (knownFrom(a) < knownFrom(b) ? -1 : knownFrom(a) > knownFrom(b) ? 1 : a.seq - b.seq))
    .at(-1);
}

describe("reduce", () => {
  test("gives at every instant and every length of the ledger what was known then", () => {
    fc.assert(
      fc.property(readings, fc.nat(9), fc.integer({ min: 0, max: 7 }), (entries, seq, day) => {
        const at = instant(`2020-01-${String(day + 1).padStart(2, "0")}T00:00:00Z`);
        const rows = project(entries).filter((row) => standsAt(row, seq, at));
        const entry = expected(entries, seq, at);
        expect(rows.map(({ projection, part, body }) => ({ projection, part, body }))).toEqual(
          entry ? saidBy(entry) : [],
        );
        expect(rows.every((row) => row.entry === entry?.id && row.subject === REPORT)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("never gives a row without extent, nor two rows under one key", () => {
    fc.assert(
      fc.property(readings, (entries) => {
        const rows = project(entries);
        for (const row of rows) {
          expect(row.seqTo === null || row.seqFrom < row.seqTo).toBe(true);
          expect(row.knownTo === null || row.knownFrom < row.knownTo).toBe(true);
        }
        const keys = rows.map((row) => `${row.projection} ${row.part} ${row.seqFrom} ${row.knownFrom}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test("keeps the boundary of a withdrawal, so that a version that comes late ends there", () => {
    const draft = (id: string, day: number): Draft => ({
      id,
      at: "2030-01-01T00:00:00Z",
      actor: "desk",
      kind: "incident.withdrawn",
      subject: "desk:1",
      body: { reason: id, knownAt: `2020-01-0${day}T00:00:00Z` },
    });
    const rows = project(chain([draft("first", 5), draft("late", 3)]));
    expect(rows.map(({ entry, knownTo, body }) => ({ entry, knownTo, body }))).toEqual([
      { entry: "first", knownTo: null, body: null },
      { entry: "late", knownTo: "2020-01-05T00:00:00.000000Z", body: null },
    ]);
  });

  test("writes instants so that their order is that of time", () => {
    expect(instant("2020-01-01T00:00:00Z")).toBe("2020-01-01T00:00:00.000000Z");
    expect(instant("2020-01-01T00:00:00.25Z")).toBe("2020-01-01T00:00:00.250000Z");
  });
});

import type { Draft } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../../tests/database.js";
import {
  claimOf,
  draft,
  incidentDraft,
  incidentOf,
  readingDraft,
  reportOf,
  withdrawalDraft,
} from "../../../tests/drafts.js";
import { openStore } from "./open.js";
import type { Store } from "./store.js";

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await testDatabase();
  store = await openStore({ dataDir: "unused", databaseUrl: database.url });
});

afterAll(async () => {
  await store.close();
  await database.drop();
});

const subject = fc.integer({ min: 1, max: 3 });
const knownAt = fc.option(fc.integer({ min: 1, max: 9 }).map((day) => `2020-01-0${day}T00:00:00Z`));
const low = fc.nat(20);
const drafts: fc.Arbitrary<Draft> = fc.oneof(
  fc.tuple(subject, knownAt, low).map(([n, known, dead]) => incidentDraft(incidentOf(n, dead), known)),
  fc.tuple(subject, knownAt).map(([n, known]) => withdrawalDraft(`made-up:${n}`, "a test", known)),
  fc.tuple(subject, knownAt, fc.nat(3)).map(([n, known, claims]) =>
    readingDraft(
      `r${n}`,
      Array.from({ length: claims }, (_, c) => claimOf(`c${c + 1}`, [0, 1])),
      { knownAt: known },
    ),
  ),
  fc.tuple(subject, knownAt).map(([n, known]) => draft("report.received", `r${n}`, reportOf(`r${n}`, "0", known))),
);

async function dump(): Promise<unknown> {
  const tables = ["report", "reading", "claim", "event", "warning", "incident"];
  const dumped = tables.map((table) =>
    database.query(`SELECT * FROM standing.${table} ORDER BY subject, part, seq_from, known_from`),
  );
  return Promise.all(dumped);
}

describe("rebuild", () => {
  test("gives the same rows after any appends, in whatever portions they came", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(drafts, { maxLength: 12 }), { maxLength: 4 }), async (portions) => {
        for (const portion of portions) await store.append(portion);
        expect(await store.rebuild({ check: true })).toMatchObject({ differing: 0, differences: [] });
      }),
      { numRuns: 25 },
    );
    const before = await dump();
    expect(await store.rebuild()).toMatchObject({ differing: 0 });
    expect(await dump()).toEqual(before);
    expect(await store.append([incidentDraft(incidentOf(77))])).toMatchObject({ added: 1 });
    expect((await store.incident("made-up:77"))?.incident).toEqual(incidentOf(77));
  });

  test("names the rows that differ and mends them", async () => {
    await store.append([
      incidentDraft(incidentOf(101)),
      incidentDraft(incidentOf(102)),
      incidentDraft(incidentOf(103)),
    ]);
    await database.query(
      "UPDATE standing.incident SET body = body || '{\"note\": \"x\"}' WHERE subject = 'made-up:101'",
    );
    await database.query("DELETE FROM standing.incident WHERE subject = 'made-up:102'");
    await database.query("UPDATE standing.incident SET subject = 'made-up:1030' WHERE subject = 'made-up:103'");
    const { differing, differences } = await store.rebuild({ check: true });
    expect(differing).toBe(4);
    expect(differences.map((difference) => [difference.subject, difference.fault])).toEqual([
      ["made-up:101", "different"],
      ["made-up:102", "missing"],
      ["made-up:103", "missing"],
      ["made-up:1030", "unexpected"],
    ]);
    expect(await store.rebuild()).toMatchObject({ differing: 4 });
    expect(await store.rebuild({ check: true })).toMatchObject({ differing: 0 });
    expect((await store.incident("made-up:102"))?.incident).toEqual(incidentOf(102));
  });
});

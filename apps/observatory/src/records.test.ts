import { Gazetteer } from "@bilan/places";
import { openStore, type Store } from "@bilan/store";
import { prepare } from "@bilan/toll";
import type { Place } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../../tests/database.js";
import { incidentDraft, incidentOf, withdrawalDraft } from "../../../tests/drafts.js";
import { placeBook } from "./placebook.js";
import { Records } from "./records.js";

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

const area = (id: string, kind: Place["kind"], name: string, parent: string | null): Place => ({
  id,
  kind,
  name,
  names: {},
  variants: [],
  parent,
  country: "ZZ",
  lat: null,
  lon: null,
  population: null,
  codes: {},
  source: "made-up",
  version: "1",
});
const gazetteer = new Gazetteer([
  area("made-up:zz", "country", "ZZ", null),
  area("made-up:valley", "admin1", "Valley", "made-up:zz"),
]);

const knownAt = fc.option(fc.integer({ min: 1, max: 9 }).map((day) => `2020-01-0${day}T00:00:00Z`));
const draft = fc.oneof(
  fc.tuple(fc.nat(4), knownAt, fc.nat(20)).map(([n, known, dead]) => incidentDraft(incidentOf(n, dead), known)),
  fc.tuple(fc.nat(4), knownAt).map(([n, known]) => withdrawalDraft(`made-up:${n}`, "a test", known)),
);

test("the records in memory are those that the store says, at every entry and on every day", async () => {
  const book = placeBook(gazetteer);
  const records = new Records(store, gazetteer);
  const heads = [0];
  await fc.assert(
    fc.asyncProperty(fc.array(draft, { minLength: 1, maxLength: 4 }), async (drafts) => {
      await store.append(drafts);
      heads.push((await store.head()).seq);
      for (const seq of heads.slice(-4)) {
        for (const known of [null, "2020-01-01", "2020-01-05", "2020-01-09", "2030-01-01"]) {
          const stored = await store.tollIncidents({ atSeq: seq, ...(known !== null && { knownOn: known }) });
          expect({ ...(await records.at(known, seq)), book }).toEqual(prepare(stored, book));
        }
      }
    }),
    { numRuns: 30 },
  );
  const last = heads.at(-1) ?? 0;
  const anew = await new Records(store, gazetteer).at(null, last);
  expect({ ...(await records.at(null, last)), book }).toEqual({ ...anew, book });
});

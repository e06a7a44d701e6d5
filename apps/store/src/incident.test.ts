import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../../tests/database.js";
import { draft, incidentDraft, incidentOf, withdrawalDraft } from "../../../tests/drafts.js";
import { openStore } from "./open.js";
import type { Store } from "./store.js";

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await testDatabase();
  store = await openStore({ dataDir: "unused", databaseUrl: database.url });
  const day = (n: number) => `2020-01-0${n}T00:00:00Z`;
  await store.append([
    incidentDraft(incidentOf(1, 3), day(1)),
    incidentDraft(incidentOf(1, 5), day(5)),
    // Entry 3 comes late: it was known between the two.
    incidentDraft(incidentOf(1, 4), day(3)),
    withdrawalDraft("made-up:1", "it was another hill", day(8)),
    ...[2, 3, 4].map((n) =>
      incidentDraft({ ...incidentOf(n), when: { from: `2016-03-0${n}`, to: "2016-03-05", precision: 3 } }, day(1)),
    ),
    incidentDraft({ ...incidentOf(9), dataset: "other", measure: "injured", note: "By the Old Mill" }, day(1)),
  ]);
});

afterAll(async () => {
  await store.close();
  await database.drop();
});

const idsOf = async (filter: Parameters<Store["incidents"]>[0]) =>
  (await store.incidents(filter)).incidents.map(({ id }) => id);

describe("incidents", () => {
  test.each([
    ["2019-12-31", undefined, null],
    ["2020-01-01", undefined, 9],
    ["2020-01-02", undefined, 9],
    ["2020-01-03", undefined, 12],
    ["2020-01-03", 2, 9],
    ["2020-01-05", undefined, 15],
    ["2020-01-07", undefined, 15],
    ["2020-01-07", 1, 9],
    ["2020-01-08", undefined, null],
    ["2020-01-08", 3, 15],
    [undefined, 3, 15],
    [undefined, undefined, null],
  ])("as known on %s with %s entries, the first has %s dead at least", async (knownOn, atSeq, low) => {
    const view = await store.incident("made-up:1", { knownOn, atSeq });
    expect(view?.incident.total.low ?? null).toBe(low);
    const counted = await store.tollIncidents({ knownOn, atSeq, measure: "killed" });
    expect(counted.find(({ id }) => id === "made-up:1")?.total.low ?? null).toBe(low);
  });

  test("keep every version, in the order of the ledger, with when each was known", async () => {
    const view = await store.incident("made-up:1", { knownOn: "2020-01-01" });
    expect(
      view?.history.map(({ incident, knownFrom, knownTo }) => [
        incident?.total.low ?? null,
        knownFrom.slice(8, 10),
        knownTo?.slice(8, 10) ?? null,
      ]),
    ).toEqual([
      [9, "01", "03"],
      [15, "05", "08"],
      [12, "03", "05"],
      [null, "08", null],
    ]);
    expect(view?.history[0]?.incident).toEqual(incidentOf(1, 3));
  });

  test("are found by when they may have happened, by whom they were recorded and by words", async () => {
    expect(await idsOf({})).toEqual(["made-up:9", "made-up:2", "made-up:3", "made-up:4"]);
    expect(await idsOf({ from: "2016-03-03", to: "2016-03-03" })).toEqual(["made-up:2", "made-up:3"]);
    expect(await idsOf({ from: "2016-03-05" })).toHaveLength(3);
    expect(await idsOf({ from: "2016-03-06" })).toEqual([]);
    expect(await idsOf({ dataset: "other" })).toEqual(["made-up:9"]);
    expect(await idsOf({ measure: "killed", limit: 1, offset: 1 })).toEqual(["made-up:3"]);
    expect(await idsOf({ text: "old MILL" })).toEqual(["made-up:9"]);
    expect(await idsOf({ text: "hill army" })).toHaveLength(4);
    expect(await idsOf({ text: "%" })).toEqual([]);
    expect(await store.incidents({ limit: 0 })).toEqual({ incidents: [], total: 4 });
    expect(await store.countries()).toEqual(["ZZ"]);
  });

  test("belong to an observatory with a name", async () => {
    expect(await store.observatory()).toBeNull();
    await store.append([draft("observatory.opened", "observatory", { name: "Old", exercise: true, note: null })]);
    const later = "2031-01-01T00:00:00Z";
    await store.append([
      draft("observatory.opened", "observatory", { name: "New", exercise: true, note: null }, later),
    ]);
    expect(await store.observatory()).toMatchObject({ name: "New" });
    expect(await store.observatory({ knownOn: "2030-06-01" })).toMatchObject({ name: "Old" });
  });
});

import type { Place } from "@bilan/vocabulary";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../../tests/database.js";
import { draft } from "../../../tests/drafts.js";
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

function place(id: string, given: Partial<Place> = {}): Place {
  return {
    id,
    kind: "village",
    name: "Hill",
    names: { ar: "تل" },
    variants: ["Tell\tHill\\1"],
    parent: "x:valley",
    country: "ZZ",
    lat: null,
    lon: null,
    population: null,
    codes: {},
    source: "x",
    version: "1",
    ...given,
  };
}

describe("places", () => {
  test("of a source are replaced as a whole, with the entry that says so", async () => {
    const valley = place("x:valley", { kind: "admin1", name: "Valley", parent: null });
    expect(await store.replacePlaces("x", "1", [valley, place("x:1"), place("x:2")])).toBe(3);
    expect(await store.replacePlaces("y", "1", [place("y:1", { country: "ZY" })])).toBe(1);
    const entry = draft("gazetteer.imported", "x", { source: "x", version: "2", sha256: "0", places: 2 });
    expect(await store.replacePlaces("x", "2", [valley, place("x:2")], [entry])).toBe(2);
    expect(await store.places()).toEqual(
      [valley, place("x:2"), place("y:1", { country: "ZY" })].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(await store.gazetteers()).toEqual([
      { source: "x", version: "2", places: 2 },
      { source: "y", version: "1", places: 1 },
    ]);
    expect(await store.counts()).toMatchObject({ entries: 1, places: 3 });
  });

  test("are found by what is asked", async () => {
    const ids = async (filter: Parameters<Store["places"]>[0]) => (await store.places(filter)).map(({ id }) => id);
    expect(await ids({ text: "تل", country: "ZZ", kinds: ["village"] })).toEqual(["x:2"]);
    expect(await ids({ text: "tell\thill" })).toEqual([]);
    expect(await ids({ text: "VALL" })).toEqual(["x:valley"]);
    expect(await ids({ parent: "x:valley", source: "y" })).toEqual(["y:1"]);
    expect(await ids({ ids: ["y:1", "x:2", "none"], limit: 1, offset: 1 })).toEqual(["y:1"]);
  });

  test("stay as they were where the new ones cannot be taken", async () => {
    await expect(store.replacePlaces("x", "3", [place("x:9"), place("x:9")])).rejects.toMatchObject({ number: 108 });
    async function* broken() {
      yield place("x:10");
      throw new Error("the file ends here");
    }
    await expect(store.replacePlaces("x", "3", broken())).rejects.toThrow("the file ends here");
    expect(await store.gazetteers()).toMatchObject([{ version: "2", places: 2 }, {}]);
  });
});

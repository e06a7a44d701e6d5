import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../../tests/database.js";
import { claimOf, draft, readingDraft, reportOf } from "../../../tests/drafts.js";
import { openStore } from "./open.js";
import type { Store } from "./store.js";

const TEXT = "Five dead on Hill 7, says the Watch. «قتل خمسة» 😀 The army denies it.";
const OTHER = "Three children among the dead.";
const [FIRST, SECOND] = ["2016-02-10T12:00:00Z", "2016-02-12T12:00:00Z"];

let database: TestDatabase;
let store: Store;
let erased: string;

beforeAll(async () => {
  database = await testDatabase();
  store = await openStore({ dataDir: "unused", databaseUrl: database.url });
  const blob = await store.blob(TEXT, "text/plain");
  const other = await store.blob(OTHER, "text/plain");
  erased = other.id;
  const span = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
  await store.append(
    [
      draft("report.received", "r.1", reportOf("r.1", blob.id, FIRST)),
      readingDraft("r.1", [claimOf("c1", span("Five dead"))], { knownAt: FIRST }),
      draft("report.received", "r2", { ...reportOf("r2", other.id, FIRST), published: null, publisher: "Hill News" }),
      readingDraft("r2", [claimOf("c1", [0, 14], { speaker: [], measure: "injured", period: null, place: null })], {
        knownAt: FIRST,
      }),
      // The desk corrects the reading of the first report two days later: entry 5.
      readingDraft(
        "r.1",
        [
          claimOf("c1", span("Five dead")),
          claimOf("c2", span("خمسة"), { partOf: "c1", speaker: ["The Watch", "Northland News"] }),
          claimOf("c3", span("denies it"), { stance: "denies", about: "c1", speaker: ["Army 100%"], figure: null }),
          claimOf("c10", span("The army"), {
            stance: "denies",
            about: "e1",
            period: { from: "--03-01", to: "--03-02" },
          }),
        ],
        { knownAt: SECOND, reader: "desk" },
      ),
    ],
    { blobs: [blob, other] },
  );
});

afterAll(async () => {
  await store.close();
  await database.drop();
});

const idsOf = async (filter: Parameters<Store["claims"]>[0]) =>
  (await store.claims(filter)).claims.map((claim) => claim.id);

describe("claims", () => {
  test("carry the words they were read from, and references in the whole observatory", async () => {
    const { claims, total } = await store.claims({ report: "r.1" });
    expect(total).toBe(4);
    expect(claims.map(({ id, quote }) => [id, quote])).toEqual([
      ["r.1.c1", "Five dead"],
      ["r.1.c2", "خمسة"],
      ["r.1.c3", "denies it"],
      ["r.1.c10", "The army"],
    ]);
    expect(claims[1]).toMatchObject({ partOf: "r.1.c1", report: "r.1", publisher: "Northland News", lang: "en" });
    expect(await store.claim("r.1.c1")).toEqual(claims[0]);
    expect(await store.claim("r.1.c9")).toBeNull();
    expect(await store.claim("nonsense")).toBeNull();
    expect(await store.parts("r.1.c1")).toEqual([claims[1]]);
    expect(await store.answers("r.1.c1")).toEqual([claims[2]]);
    expect(await store.answers("r.1.e1")).toEqual([claims[3]]);
    expect(await store.event("r.1.e1")).toMatchObject({ id: "r.1.e1", quote: "Five", type: "battle" });
    expect(await store.events("r.1")).toHaveLength(1);
    expect(await store.warnings("r.1")).toEqual([{ code: "unread-number", message: "12", claims: ["r.1.c1"] }]);
  });

  test("are found by what they say", async () => {
    expect(await idsOf({ measure: "injured" })).toEqual(["r2.c1"]);
    expect(await idsOf({ speakers: ["northland news"] })).toEqual(["r.1.c2"]);
    expect(await idsOf({ speakers: ["hill news"] })).toEqual(["r2.c1"]);
    expect(await idsOf({ speakers: ["army 100%"] })).toEqual(["r.1.c3"]);
    expect(await idsOf({ speakers: ["army"] })).toEqual([]);
    expect(await idsOf({ speakers: [] })).toEqual([]);
    expect(await idsOf({ speakers: ["nobody", "Army 100%", "Hill News"] })).toEqual(["r.1.c3", "r2.c1"]);
    expect(await idsOf({ place: "HILL", measure: "killed", speakers: ["the watch"] })).toEqual(["r.1.c2"]);
    expect(await idsOf({ place: "_" })).toEqual([]);
    expect(await idsOf({ ids: ["r2.c1", "r.1.c3"] })).toEqual(["r.1.c3", "r2.c1"]);
    expect(await idsOf({ from: "2016-02-10" })).toEqual(["r.1.c10", "r2.c1"]);
    expect(await idsOf({ from: "2016-02-09", to: "2016-02-09", report: "r.1" })).toHaveLength(4);
    expect(await store.claims({ limit: 2, offset: 3 })).toMatchObject({ total: 5, claims: [{}, {}] });
  });

  test("are those of the reading that was known, and that the ledger held", async () => {
    expect(await idsOf({ report: "r.1", knownOn: "2016-02-09" })).toEqual([]);
    expect(await idsOf({ report: "r.1", knownOn: "2016-02-10" })).toEqual(["r.1.c1"]);
    expect(await idsOf({ report: "r.1", knownOn: "2016-02-12T11:59:59Z" })).toEqual(["r.1.c1"]);
    expect(await idsOf({ report: "r.1", knownOn: "2016-02-12T12:00:00Z" })).toHaveLength(4);
    expect(await idsOf({ report: "r.1", atSeq: 4 })).toEqual(["r.1.c1"]);
    expect(await idsOf({ atSeq: 3 })).toEqual(["r.1.c1"]);
    expect(await idsOf({ report: "r.1", atSeq: 4, knownOn: "2016-02-12" })).toEqual(["r.1.c1"]);
    expect((await store.claim("r.1.c1", { knownOn: "2016-02-11" }))?.knownTo).toBe("2016-02-12T12:00:00.000000Z");
  });

  test("lose their words with the blob, and nothing else", async () => {
    expect((await store.claim("r2.c1"))?.quote).toBe("Three children");
    await store.eraseBlob(erased);
    expect(await store.claim("r2.c1")).toMatchObject({ quote: "", figure: { value: 5 } });
    expect((await store.report("r2"))?.text).toBeNull();
    expect(await store.rebuild({ check: true })).toMatchObject({ differing: 0 });
  });

  test("stand in reports that are listed latest first", async () => {
    const { reports, total } = await store.reports();
    expect([reports.map(({ id }) => id), total]).toEqual([["r.1", "r2"], 2]);
    expect(await store.reports({ text: "hill" })).toMatchObject({ total: 1, reports: [{ id: "r2" }] });
    expect(await store.reports({ knownOn: "2016-02-09" })).toEqual({ reports: [], total: 0 });
    expect(await store.report("r3")).toBeNull();
  });
});

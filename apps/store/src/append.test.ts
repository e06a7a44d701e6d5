import type { Draft } from "@bilan/vocabulary";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../../tests/database.js";
import { draft, incidentDraft, incidentOf, reportOf, withdrawalDraft } from "../../../tests/drafts.js";
import { openStore } from "./open.js";
import type { Store } from "./store.js";

const opened: { database: TestDatabase; store: Store }[] = [];
let database: TestDatabase;
let store: Store;

beforeEach(async () => {
  database = await testDatabase();
  store = await openStore({ dataDir: "unused", databaseUrl: database.url });
  opened.push({ database, store });
});

afterAll(async () => {
  for (const { database: made, store: used } of opened) {
    await used.close();
    await made.drop();
  }
});

const some = (count: number, from = 0): Draft[] =>
  Array.from({ length: count }, (_, n) => incidentDraft(incidentOf(from + n)));

describe("append", () => {
  test("adds nothing the second time", async () => {
    const first = await store.append(some(20));
    expect(first).toMatchObject({ added: 20, unchanged: 0, head: { seq: 20 } });
    expect(await store.append(some(25))).toMatchObject({ added: 5, unchanged: 20, head: { seq: 25 } });
    expect(await store.append([...some(1, 30), ...some(1, 30)])).toMatchObject({ added: 1, unchanged: 1 });
    expect(await store.counts()).toMatchObject({ entries: 26, incidents: 26 });
  });

  test("keeps the order of one ledger under many appenders at once", async () => {
    const other = await openStore({ dataDir: "unused", databaseUrl: database.url });
    try {
      const parts = Array.from({ length: 20 }, (_, n) => (n % 2 ? store : other).append(some(7, n * 5)));
      const results = await Promise.all(parts);
      expect(results.reduce((sum, { added }) => sum + added, 0)).toBe(102);
      expect(await other.verify()).toEqual({ sound: true, head: { seq: 102, hash: (await store.head()).hash } });
      expect(await store.rebuild({ check: true })).toMatchObject({ rows: 102, differing: 0 });
    } finally {
      await other.close();
    }
  });

  test("is all or nothing", async () => {
    async function* broken(): AsyncGenerator<Draft> {
      yield* some(1500);
      throw new Error("the file ends here");
    }
    const blob = await store.blob("some words", "text/plain");
    await expect(store.append(broken(), { blobs: [blob] })).rejects.toThrow("the file ends here");
    const wrong = { ...incidentDraft(incidentOf(1)), body: { id: "made-up:1" } } as unknown as Draft;
    await expect(store.append([...some(5), wrong])).rejects.toMatchObject({ number: 111 });
    const late = { ...incidentDraft(incidentOf(1)), at: "2016-02-30T00:00:00Z" } as Draft;
    await expect(store.append([...some(1, 9), late])).rejects.toMatchObject({ number: 111 });
    const nul = incidentDraft({ ...incidentOf(1), note: "a\u0000b" });
    await expect(store.append([...some(5), nul])).rejects.toMatchObject({ number: 111 });
    expect(await store.counts()).toMatchObject({ entries: 0, incidents: 0 });
    expect(await store.blobBytes(blob.id)).toBeNull();
  });

  test("undoes a dry run and says what it would have done", async () => {
    await store.append(some(3));
    const dry = await store.append(some(5), { dryRun: true });
    expect(dry).toMatchObject({ added: 2, unchanged: 3, head: { seq: 5 } });
    expect(await store.head()).toMatchObject({ seq: 3 });
  });

  test("adds a summary made from what became of the rest, in the same transaction", async () => {
    const last = ({ added, unchanged }: { added: number; unchanged: number }) =>
      added === 0
        ? []
        : [
            draft("import.finished", "import:1", {
              format: "x",
              name: "f",
              sha256: "0",
              taken: added,
              unchanged,
              refused: 0,
            }),
          ];
    await store.append(some(4), { last });
    expect(await store.append(some(4), { last })).toMatchObject({ added: 0 });
    expect(await store.imports()).toMatchObject([{ taken: 4, unchanged: 0, at: "2030-01-01T00:00:00.000000Z" }]);
  });

  test("takes a return to what was said before as a revision where drafts say what stands", async () => {
    const at = (day: number) => `2030-01-0${day}T00:00:00Z`;
    const [a, b] = [incidentOf(1, 4), incidentOf(1, 5)];
    const say = (incident: typeof a, day: number) =>
      store.append([incidentDraft(incident, null, at(day))], { standing: true });
    expect(await say(a, 1)).toMatchObject({ added: 1 });
    expect(await say(a, 2)).toMatchObject({ added: 0, unchanged: 1 });
    expect(await say(b, 3)).toMatchObject({ added: 1 });
    expect(await say(a, 4)).toMatchObject({ added: 1 });
    expect(await say(a, 5)).toMatchObject({ added: 0 });
    const view = await store.incident("made-up:1");
    expect(view?.incident).toEqual(a);
    expect(view?.history.map(({ incident }) => incident)).toEqual([a, b, a]);
    // Without it, the same id is a retry that comes late.
    expect(await store.append([incidentDraft(b, null, at(6))])).toMatchObject({ added: 0 });
  });

  test("does not take what was known at the same instant already for a revision", async () => {
    const [first, second] = ["2021-01-01T00:00:00Z", "2022-01-01T00:00:00Z"];
    const say = (low: number, knownAt: string) =>
      store.append([incidentDraft(incidentOf(1, low), knownAt)], { standing: true });
    await say(1, first);
    await say(2, second);
    expect(await say(1, first)).toMatchObject({ added: 0 });
    expect(await say(2, "2023-01-01T00:00:00Z")).toMatchObject({ added: 0 });
    expect((await store.incident("made-up:1"))?.incident.total.low).toBe(6);
  });

  test("keeps blobs beside the ledger, the same words once, and forgets them when asked", async () => {
    const blob = await store.blob("The words.", "text/plain");
    expect(blob.id).toMatch(/^[0-9a-f]{64}$/);
    const report = draft("report.received", "r1", reportOf("r1", blob.id));
    await store.append([report], { blobs: [blob] });
    const again = await store.blob("The words.", "text/plain");
    expect(again.id).toBe(blob.id);
    expect((await store.report("r1"))?.text).toBe("The words.");
    expect(await store.eraseBlob(blob.id)).toBe(true);
    expect(await store.eraseBlob(blob.id)).toBe(false);
    expect(await store.report("r1")).toMatchObject({ report: { id: "r1" }, text: null });
    expect(await store.verify()).toMatchObject({ sound: true });
    expect((await store.blob("The words.", "text/plain")).id).not.toBe(blob.id);
  });

  test("takes an import of many chunks", async () => {
    const seen: number[] = [];
    const result = await store.append(some(3500), { onProgress: (drafts) => seen.push(drafts) });
    expect(result).toMatchObject({ added: 3500, head: { seq: 3500 } });
    expect(seen).toEqual([1000, 2000, 3000, 3500]);
    expect(await store.verify()).toMatchObject({ sound: true, head: { seq: 3500 } });
    const { incidents, total } = await store.incidents({ limit: 10, offset: 3495 });
    expect([incidents.length, total]).toEqual([5, 3500]);
  });

  test("keeps a withdrawn incident in its history only", async () => {
    await store.append([...some(2), withdrawalDraft("made-up:1", "told twice")]);
    expect(await store.incidents()).toMatchObject({ total: 1 });
    expect(await store.incident("made-up:1")).toBeNull();
    expect(await store.incident("made-up:1", { atSeq: 2 })).toMatchObject({
      history: [{ incident: { id: "made-up:1" } }, { incident: null }],
    });
  });
});

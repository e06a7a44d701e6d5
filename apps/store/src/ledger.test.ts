import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../../tests/database.js";
import { incidentDraft, incidentOf } from "../../../tests/drafts.js";
import { openStore } from "./open.js";
import type { Store } from "./store.js";

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await testDatabase();
  store = await openStore({ dataDir: "unused", databaseUrl: database.url });
  await store.append(Array.from({ length: 50 }, (_, n) => incidentDraft(incidentOf(n))));
});

afterAll(async () => {
  await store.close();
  await database.drop();
});

describe("the ledger in the database", () => {
  test.each([
    "UPDATE bilan.entry SET actor = 'someone'",
    "UPDATE bilan.entry SET actor = 'someone' WHERE false",
    "DELETE FROM bilan.entry WHERE seq = 3",
    "TRUNCATE bilan.entry",
    "TRUNCATE bilan.entry CASCADE",
  ])("refuses %s, also to the owner of the table and a superuser", async (sql) => {
    await expect(database.query(sql)).rejects.toMatchObject({ code: "23001" });
    await expect(database.query(`SET session_replication_role = replica; ${sql}`)).rejects.toMatchObject({
      code: "23001",
    });
  });

  test("refuses an entry that leaves a gap or does not follow the one before", async () => {
    const insert =
      "INSERT INTO bilan.entry SELECT $1, $2, at, actor, kind, subject, body, $3, hash FROM bilan.entry WHERE seq = 50";
    const { hash } = await store.head();
    await expect(database.query(insert, [52, "gap", hash])).rejects.toMatchObject({ code: "23001" });
    await expect(database.query(insert, [51, "link", "0".repeat(64)])).rejects.toMatchObject({ code: "23001" });
    await expect(database.query(insert, [50, "twice", hash])).rejects.toMatchObject({ code: "23505" });
    expect(await store.verify()).toEqual({ sound: true, head: { seq: 50, hash } });
  });

  test("gives entries by id and by range", async () => {
    const entries = [];
    for await (const entry of store.entries({ from: 10, to: 12 })) entries.push(entry);
    expect(entries.map((entry) => [entry.seq, entry.subject])).toEqual([
      [10, "made-up:9"],
      [11, "made-up:10"],
      [12, "made-up:11"],
    ]);
    expect(await store.entry(entries[0]?.id ?? "")).toEqual(entries[0]);
    expect(await store.entry("no such")).toBeNull();
  });

  test("finds a single changed byte that someone slipped past the database, and names its entry", async () => {
    const change = (to: string) => `
      ALTER TABLE bilan.entry DISABLE TRIGGER ALL;
      UPDATE bilan.entry SET ${to} WHERE seq = 17;
      ALTER TABLE bilan.entry ENABLE ALWAYS TRIGGER entry_is_append_only;
      ALTER TABLE bilan.entry ENABLE ALWAYS TRIGGER entry_follows`;
    const [kept] = await database.query("SELECT body, at, id FROM bilan.entry WHERE seq = 17");
    const { hash } = await store.head();

    await database.query(change("body = jsonb_set(body, '{total,low}', '9')"));
    expect(await store.verify()).toEqual({ sound: false, seq: 17, id: kept?.["id"], fault: "content" });
    await expect(store.rebuild()).rejects.toMatchObject({ number: 401 });
    await database.query(change(`body = '${JSON.stringify(kept?.["body"])}'`));
    await database.query(change("at = replace(at, '2030', '2031')"));
    expect(await store.verify()).toMatchObject({ sound: false, seq: 17 });
    await database.query(change(`at = '${String(kept?.["at"])}'`));
    expect(await store.verify()).toEqual({ sound: true, head: { seq: 50, hash } });
    await expect(database.query("DELETE FROM bilan.entry")).rejects.toMatchObject({ code: "23001" });
  });
});

import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../../tests/database.js";
import { incidentDraft, incidentOf } from "../../../tests/drafts.js";
import { openStore } from "./open.js";
import { clusterIn } from "./postgres/cluster.js";
import { ensureRunning, runningOn, stopRunning } from "./postgres/postmaster.js";
import type { OpenOptions, Store } from "./store.js";

let folder: string;
const open: Store[] = [];

beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), "bilan-open-")));
});

afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function openIn(dataDir: string, options: Partial<OpenOptions> = {}): Promise<Store> {
  const store = await openStore({ dataDir, ...options });
  open.push(store);
  return store;
}

async function close(store: Store): Promise<void> {
  open.splice(open.indexOf(store), 1);
  await store.close();
}

const clusterOf = (dataDir: string) => clusterIn(dataDir, () => {});
const appendTo = (store: Store, n: number) => store.append([incidentDraft(incidentOf(n))]);

describe("openStore with its own PostgreSQL", () => {
  test("makes a database for this folder alone, kept by a password, and stops it with the last who leaves", async () => {
    const first = await openIn(folder, { role: "server" });
    expect(await first.about()).toMatchObject({ own: true, migrations: 5 });
    await appendTo(first, 1);
    const second = await openIn(folder);
    expect(await second.counts()).toMatchObject({ incidents: 1 });
    await close(second);
    await appendTo(first, 2);
    const third = await openIn(folder);
    await close(first);
    expect(await third.counts()).toMatchObject({ incidents: 2 });
    expect(await runningOn(await clusterOf(folder))).not.toBeNull();
    await Promise.all([third.close(), close(third)]);
    expect(await runningOn(await clusterOf(folder))).toBeNull();
    expect((await stat(path.join(folder, "postgres", "password"))).mode & 0o777).toBe(0o600);
    expect((await stat(path.join(folder, "postgres"))).mode & 0o777).toBe(0o700);
    const settings = await readFile(path.join(folder, "postgres", "cluster", "postgresql.conf"), "utf8");
    expect(settings).not.toMatch(/^\s*(fsync|synchronous_commit|full_page_writes)/m);
  });

  test("lets one server in, and commands beside it", async () => {
    const server = await openIn(folder, { role: "server" });
    await expect(openStore({ dataDir: folder, role: "server" })).rejects.toMatchObject({ number: 302 });
    const command = await openIn(folder);
    await close(server);
    await openIn(folder, { role: "server" });
    await appendTo(command, 3);
  });

  test("is opened by many at once, also while the last one leaves", async () => {
    const together = await Promise.all([openIn(folder), openIn(folder), openIn(folder)]);
    await Promise.all(
      together.map(async (store, n) => {
        await close(store);
        const again = await openIn(folder);
        await appendTo(again, 10 + n);
      }),
    );
    expect(await open[0]?.verify()).toMatchObject({ sound: true });
  });

  test("finds the database that a killed server left running, and one that was killed with it", async () => {
    const cluster = await clusterOf(folder);
    await ensureRunning(cluster, () => {});
    const left = await runningOn(cluster);
    await appendTo(await openIn(folder, { role: "server" }), 20);
    expect((await runningOn(cluster))?.pid).toBe(left?.pid);
    await close(open[0] as Store);
    expect(await runningOn(cluster)).toBeNull();

    // A pid file whose number now belongs to another process: this one.
    const stale = `${process.pid}\n${cluster.data}\n1\n5432\n${cluster.folder}\n\n0 0\nready\n`;
    await writeFile(path.join(cluster.data, "postmaster.pid"), stale);
    await writeFile(path.join(cluster.folder, ".s.PGSQL.5432.lock"), stale);
    const recovered = await openIn(folder);
    expect(await recovered.counts()).toMatchObject({ incidents: expect.any(Number) });
  });

  test("keeps every acknowledged entry when PostgreSQL is killed, and starts it again under a server", async () => {
    const server = await openIn(folder, { role: "server" });
    const cluster = await clusterOf(folder);
    const acknowledged: number[] = [];
    for (const round of [1, 2, 3]) {
      const appending = (async () => {
        for (let n = round * 1000; ; n += 1) {
          await appendTo(server, n);
          acknowledged.push(n);
        }
      })().catch(() => {});
      const before = acknowledged.length;
      while (acknowledged.length < before + 4) await sleep(5);
      await sleep(10 * round);
      const running = await runningOn(cluster);
      process.kill(running?.pid ?? 0, "SIGKILL");
      await appending;
      await ensureRunning(cluster, () => {});
    }
    expect(acknowledged.length).toBeGreaterThan(10);
    const kept = new Set((await server.tollIncidents()).map(({ id }) => id));
    expect(acknowledged.filter((n) => !kept.has(`made-up:${n}`))).toEqual([]);
    expect(await server.verify()).toMatchObject({ sound: true });
    expect(await server.rebuild({ check: true })).toMatchObject({ differing: 0 });
    await expect(openStore({ dataDir: folder, role: "server" })).rejects.toMatchObject({ number: 302 });
  });

  test("is made once where several are the first together", async () => {
    const fresh = path.join(folder, "fresh");
    const [a, b] = await Promise.all([openIn(fresh), openIn(fresh)]);
    await appendTo(a, 1);
    expect(await b.counts()).toMatchObject({ entries: 1 });
    const left = await readdir(path.join(fresh, "postgres"));
    expect(left.filter((name) => /^(cluster|password)\./.test(name))).toEqual([]);
  });

  test("listens on this machine only where the path is too long for a socket", async () => {
    const deep = path.join(folder, "d".repeat(60), "e".repeat(60));
    const store = await openIn(deep);
    const cluster = await clusterOf(deep);
    expect((await runningOn(cluster))?.at?.host).toBe("127.0.0.1");
    await appendTo(store, 1);
    await close(store);
    await stopRunning(cluster);
  });

  test("says what is wrong with a folder", async () => {
    const file = path.join(folder, "file");
    await writeFile(file, "");
    await expect(openStore({ dataDir: file })).rejects.toMatchObject({ number: 301 });
    await expect(openStore({ dataDir: path.join(file, "below") })).rejects.toMatchObject({ number: 301 });
    await expect(openStore({ dataDir: "/proc/bilan" })).rejects.toMatchObject({ number: 301 });
    const spoiled = path.join(folder, "spoiled");
    await mkdir(path.join(spoiled, "postgres", "cluster"), { recursive: true });
    await expect(openStore({ dataDir: spoiled })).rejects.toMatchObject({ number: 305 });
  });
});

describe("openStore with a database of yours", () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
  });

  afterAll(() => database.drop());

  test("says that it cannot be reached, without the password", async () => {
    const nowhere = "postgresql://someone:secret@127.0.0.1:9/nothing";
    const error = await openStore({ dataDir: folder, databaseUrl: nowhere }).catch((problem: Error) => problem);
    expect(error).toMatchObject({ number: 303 });
    expect(String(error)).not.toContain("secret");
    await expect(openStore({ dataDir: folder, databaseUrl: "nonsense" })).rejects.toMatchObject({ number: 303 });
    const missing = new URL(database.url);
    missing.pathname = "no_such_database";
    await expect(openStore({ dataDir: folder, databaseUrl: missing.href })).rejects.toMatchObject({ number: 303 });
  });

  test("migrates once, also when two open it together, and refuses a newer one", async () => {
    const options = { dataDir: folder, databaseUrl: database.url, role: "server" as const };
    const [a, b] = await Promise.all([openStore(options), openStore(options)]);
    await Promise.all([a.close(), b.close()]);
    await database.query("INSERT INTO bilan.migration (name) VALUES ('9999-later.sql')");
    await expect(openStore(options)).rejects.toMatchObject({ number: 304 });
    await database.query("DELETE FROM bilan.migration WHERE name = '9999-later.sql'");
    await (await openStore(options)).close();
  });
});

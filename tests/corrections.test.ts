import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { corrections } from "@bilan/observatory";
import { read } from "@bilan/reader";
import type { Reading } from "@bilan/vocabulary";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bilan } from "./bilan.js";
import { type Running, startObservatory } from "./observatory.js";

// An exercise: Exampleville is nowhere.
const TEXT = "Twelve people were killed in a bombing in Exampleville on Monday, the Exampleville Observatory said.";
const DAY = "2026-01-07";
const options = (name: string) => ({ name, actor: "test", now: () => new Date("2026-01-08T10:00:00Z") });

let running: Running;
let folder = "";
let report = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bilan-corrections-"));
  running = await startObservatory({ demo: false });
  const file = join(folder, "dispatch.txt");
  await writeFile(file, `published: ${DAY}\nlang: en\n\n${TEXT}\n`);
  await running.observatory.import("dispatch", file, options("dispatch"));
  report = (await running.observatory.reports({ limit: 1, offset: 0 })).reports[0]?.id ?? "";
});
afterAll(async () => {
  await running.stop();
  await rm(folder, { recursive: true, force: true });
});

async function correct(change: (reading: Reading) => void, by = "Monitor 1") {
  const reading = read(TEXT, { id: report, lang: "en", published: DAY });
  change(reading);
  const file = join(folder, "corrected.json");
  await writeFile(file, JSON.stringify(reading));
  return running.observatory.import("reading", file, options(by));
}

describe("a reading that a person corrected", () => {
  test("stands instead of the machine's, which stays in the ledger", async () => {
    const before = await running.observatory.report(report);
    expect(before.claims[0]?.figure?.value).toBe(12);
    await correct((reading) => {
      reading.claims[0] = { ...(reading.claims[0] as Reading["claims"][number]), cause: "car-bomb" };
    });
    const after = await running.observatory.report(report);
    expect(after.claims[0]).toMatchObject({ cause: "car-bomb", quote: before.claims[0]?.quote });
    const readers: string[] = [];
    for await (const entry of running.observatory.store.entries()) {
      if (entry.kind === "reading.made") readers.push(entry.body.reader);
    }
    expect(readers).toEqual([expect.stringMatching(/^bilan-reader /), "desk:Monitor 1"]);
  });

  test("the same correction twice adds nothing", async () => {
    const again = await correct((reading) => {
      reading.claims[0] = { ...(reading.claims[0] as Reading["claims"][number]), cause: "car-bomb" };
    });
    expect(again.added).toBe(0);
  });

  test("is a test case for the reader: a text and the reading that is right", async () => {
    for await (const { id, text, by, reading } of corrections(running.observatory.store)) {
      expect([id, text, by]).toEqual([report, TEXT, "Monitor 1"]);
      expect(reading.claims[0]).toMatchObject({ id: "c1", cause: "car-bomb" });
    }
    const out = join(folder, "cases");
    const ran = await bilan(["read", "--corrections", "--out", out, "--data", running.observatory.store.dataDir]);
    expect(ran.err).toBe("");
    expect((await readdir(out)).sort()).toEqual([`${report}.gold.json`, `${report}.txt`]);
    expect(await readFile(join(out, `${report}.txt`), "utf8")).toBe(TEXT);
  });

  test.each([
    [
      "words that are not the text's",
      (r: Reading) => r.claims.forEach((c) => Object.assign(c, { quote: "Thirteen" })),
      108,
    ],
    ["a report that is not there", (r: Reading) => Object.assign(r, { id: "r-none" }), 503],
    [
      "a measure that does not exist",
      (r: Reading) => r.claims.forEach((c) => Object.assign(c, { measure: "hurt" })),
      105,
    ],
  ])("is refused with %s", async (_, change, number) => {
    await expect(correct(change)).rejects.toMatchObject({ number });
  });
});

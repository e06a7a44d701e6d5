import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Observatory, openObservatory } from "@bilan/observatory";
import { asKnownOn } from "@bilan/toll";
import { addDays, type KeptClaim } from "@bilan/vocabulary";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  claimsFile,
  figuresOf,
  instantsBetween,
  inUtc,
  latestKnown,
  readDaily,
  reportOf,
  revisedDays,
} from "../bench/toll/daily.mjs";
import { type TestDatabase, testDatabase } from "./database.js";

const rows = readDaily() ?? [];
if (rows.length === 0) console.warn("Skipped, not there: ../shared/data/tolls/gaza_daily_bitemporal.jsonl");
const ALL = { limit: 1e9, offset: 0 };
const endOf = (day: string) => `${day}T23:59:59.999999Z`;

describe.skipIf(rows.length === 0)("a daily series with the time that each version was known", () => {
  let folder: string;
  let database: TestDatabase;
  let observatory: Observatory;
  const importIt = async (lines: readonly (typeof rows)[number][]) => {
    const file = join(folder, "daily.jsonl");
    await writeFile(file, claimsFile(lines));
    return observatory.import("claims", file, { actor: "test", now: () => new Date("2030-01-01T00:00:00Z") });
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "bilan-daily-"));
    database = await testDatabase();
    observatory = await openObservatory({ dataDir: folder, databaseUrl: database.url });
    // The later half comes in first: the order of arrival makes no difference to what was known when.
    await importIt(rows.slice(rows.length / 2));
    const { added } = await importIt(rows);
    expect(added).toBeGreaterThan(rows.length - 1);
  });
  afterAll(async () => {
    await observatory.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  test("imported again, it adds nothing", async () => {
    expect(await importIt(rows)).toMatchObject({ taken: 2 * rows.length, added: 0, unchanged: 2 * rows.length });
  });

  test("as known on every day and instant, every report day has its latest version", async () => {
    const stored = await database.query(
      `SELECT subject, body, to_char(known_from, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "knownFrom",
              to_char(known_to, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "knownTo"
         FROM standing.claim WHERE seq_to IS NULL`,
    );
    const versions = stored as { subject: string; body: KeptClaim; knownFrom: string; knownTo: string | null }[];
    const instants = [...new Set(rows.map((row) => inUtc(row.known_at)))].sort();
    const days: string[] = [];
    const last = instants.at(-1)?.slice(0, 10) ?? "";
    for (let day = addDays(instants[0]?.slice(0, 10) ?? "", -1); day <= last; day = addDays(day, 1)) days.push(day);
    expect(days.length).toBeGreaterThan(900);
    let cells = 0;
    for (const known of [...days, ...instants]) {
      const standing = asKnownOn(versions, known).map(({ subject, body }) => ({
        report: subject,
        id: `${subject}.${body.id}`,
        figure: body.figure,
      }));
      const expected = latestKnown(rows, known.length === 10 ? endOf(known) : known);
      expect(figuresOf(standing)).toEqual(expected);
      cells += expected.size;
    }
    expect(cells).toBeGreaterThan(500_000);
  }, 240_000);

  test("the store answers the same, each figure quoted from the row as it then was", async () => {
    for (const known of ["2024-01-14", "2024-01-15", "2024-01-19", "2024-02-17", "2025-06-01", "2026-08-22"]) {
      const { claims } = await observatory.store.claims({ knownOn: known });
      expect(figuresOf(claims)).toEqual(latestKnown(rows, endOf(known)));
      for (const { id, report, quote, figure } of claims) {
        expect(quote).toBe(`"${id.slice(report.length + 1)}": ${figure?.value}`);
      }
    }
  });

  test("comparisons with today name the revised days and no other", async () => {
    const named = new Set<string>();
    for (const known of instantsBetween(rows)) {
      const { reports } = await observatory.store.reports({ knownOn: known });
      const there = new Set(reports.map(({ id }) => id));
      for (const measure of ["killed", "injured"]) {
        const { claims } = await observatory.compare(`--measure ${measure} --known-on ${known}`, "now", ALL);
        for (const { report } of claims) if (there.has(report)) named.add(report);
      }
    }
    expect([...named].sort()).toEqual(revisedDays(rows).map(reportOf));
    expect(named.size).toBe(125);
  }, 240_000);
});

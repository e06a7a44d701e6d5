import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readClaims, readIncidents } from "@bilan/exchange";
import { simulate } from "@bilan/simulation";
import { afterAll, expect, test } from "vitest";
import { bilan } from "./bilan.js";

const folder = mkdtempSync(join(tmpdir(), "bilan-simulate-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a simulated war is written as files that our own imports take back", async () => {
  const { code, out } = await bilan(["simulate", "--seed", "7", "--incidents", "40", "--liar", "--out", folder]);
  expect(code).toBe(0);
  const war = simulate(7, { incidents: 40, sources: 12, liar: true });
  expect(JSON.parse(out)).toMatchObject({ incidents: 40, records: war.incidents.length, claims: war.claims.length });

  const records = [];
  for await (const row of readIncidents([readFileSync(join(folder, "incidents.csv"), "utf8")], "exercise")) {
    expect(row).toHaveProperty("record");
    if (row.record) records.push(row.record);
  }
  const kept = war.incidents.map(({ where, when, total, grade, cause }) => ({ where, when, total, grade, cause }));
  expect(records.map(({ where, when, total, grade, cause }) => ({ where, when, total, grade, cause }))).toEqual(kept);

  const claims = [];
  for await (const row of readClaims([readFileSync(join(folder, "claims.jsonl"), "utf8")])) {
    expect(row).toHaveProperty("record");
    if (row.record) claims.push(...row.record.claims);
  }
  expect(claims.map(({ id, figure }) => ({ id, figure }))).toEqual(
    war.claims.map(({ id, figure }) => ({ id, figure })),
  );
  expect(JSON.parse(readFileSync(join(folder, "truth.json"), "utf8"))).toMatchObject({ seed: 7, liar: war.liar });
  for (const name of ["incidents.csv", "claims.jsonl", "truth.json"]) {
    expect(readFileSync(join(folder, name), "utf8")).toMatch(/simulated exercise/i);
  }
});

test.each([
  [["--seed", "x"], "106"],
  [["--seed", "1", "--incidents", "0"], "106"],
  [["--seed", "1", "--out", "/dev/null/nowhere"], "204"],
])("%j is refused", async (args, number) => {
  const { code, err } = await bilan(["simulate", ...args]);
  expect(code).toBe(2);
  expect(err).toContain(number);
});

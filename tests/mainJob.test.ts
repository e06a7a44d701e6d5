import { mkdtemp, readdir, rm, writeFile, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Claim, EvidenceRow, Reading, Toll } from "@bilan/vocabulary";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bilan, SHARED } from "./bilan.js";

const SCOPE = ["--place", "Aleppo", "--from", "2016-02-01", "--to", "2016-02-09", "--by", "party", "--format", "json"];
const missing = SHARED === null ? " (skipped: ../shared is not here)" : "";
const seed = join(SHARED ?? "", "dispatches", "dev", "seed.txt");

describe.skipIf(SHARED === null)(`an agency dispatch, read${missing}`, () => {
  const figure = ({ measure, figure: f, unit }: Claim) => [measure, unit, f?.low, f?.high] as const;
  let reading: Reading;
  beforeAll(async () => {
    const ran = await bilan(["read", seed, "--published", "2016-02-10", "--format", "json"]);
    expect(ran.err).toBe("");
    reading = JSON.parse(ran.out) as Reading;
  });
  const find = (low: number) => reading.claims.find((claim) => claim.figure?.low === low);

  test("506 = 143 + 274 + 89, each with its bound", () => {
    expect(figure(find(506) as Claim)).toEqual(["killed", "people", 506, 506]);
    for (const part of [143, 274, 89]) {
      expect(figure(find(part) as Claim)).toEqual(["killed", "people", part, null]);
      expect(find(part)?.partOf).toBe(find(506)?.id);
    }
  });

  test("the parts of the parts", () => {
    for (const [part, whole, high] of [
      [14, 143, 14],
      [3, 143, null],
      [169, 274, 169],
      [105, 274, 105],
    ] as const) {
      expect(find(part)?.figure?.high).toBe(high);
      expect(find(part)?.partOf).toBe(find(whole)?.id);
    }
  });

  test("31,000 with its 80 %, 15, 350,000, the half million against the million", () => {
    expect(find(31000)?.measure).toBe("displaced");
    expect(find(0.8)).toMatchObject({ unit: "share", partOf: find(31000)?.id });
    expect(figure(find(15) as Claim)).toEqual(["killed", "people", 15, null]);
    expect(find(315000)).toMatchObject({ measure: "resident", figure: { qualifier: "about", value: 350000 } });
    expect(find(450000)).toMatchObject({ measure: "besieged", figure: { qualifier: "nearly", value: 500000 } });
    expect(find(1000000)).toMatchObject({ measure: "besieged", speaker: [expect.stringMatching(/^deux ONG$/i)] });
  });

  test("who denies and confirms what about the convoy", () => {
    const told = (stance: string) => reading.claims.find((claim) => claim.stance === stance);
    const convoy = reading.events.find(({ place, speaker }) => place?.name === "Madaya" && speaker[0] === "Sana");
    expect(told("denies")).toMatchObject({ speaker: ["CICR"], about: convoy?.id });
    expect(told("confirms")).toMatchObject({ speaker: ["CICR"], about: convoy?.id });
    expect(told("disputes")).toMatchObject({
      speaker: [expect.stringMatching(/^deux ONG$/i)],
      about: find(450000)?.id,
    });
  });

  test("without a day of publication it warns and does not take 2021", async () => {
    const ran = await bilan(["read", seed, "--format", "json"]);
    const undated = JSON.parse(ran.out) as Reading;
    expect(undated.published).toBeNull();
    expect(undated.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["no-publication-date", "publication-date-doubtful"]),
    );
    expect(undated.claims.map(({ period }) => period?.from).join(" ")).not.toContain("2021");
    expect(undated.claims.find((claim) => claim.figure?.low === 506)?.period?.from).toBe("--02-01");
  });
});

describe.skipIf(SHARED === null)(`UCDP beside the dispatch${missing}`, () => {
  let data = "";
  let file = "";
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), "bilan-main-"));
    const folder = join(SHARED ?? "", "data", "ucdp");
    file = join(folder, (await readdir(folder)).find((name) => name.endsWith(".csv")) ?? "");
    const dispatch = join(data, "dispatch.txt");
    await writeFile(dispatch, `published: 2016-02-10\npublisher: AFP\n\n${await readFile(seed, "utf8")}`);
    for (const [format, path] of [
      ["ucdp-ged", file],
      ["dispatch", dispatch],
    ] as const) {
      const ran = await bilan(["import", format, path, "--data", data, "--format", "json"]);
      expect(ran.err).toBe("");
    }
  });
  afterAll(() => rm(data, { recursive: true, force: true }));

  const toll = async (...options: string[]) =>
    JSON.parse((await bilan(["toll", ...SCOPE, "--data", data, ...options])).out) as Toll & {
      evidence?: EvidenceRow[];
    };

  test("47 certain records by side; 11 said apart; beside OSDH's 506", async () => {
    const { total, rows, apart, claims } = await toll();
    expect(total).toMatchObject({ low: 635, best: 635, high: 635, records: 47, possible: 11 });
    const sides = Object.fromEntries(rows.map(({ key, best }) => [key["party"], best]));
    expect(sides).toEqual({ "side a": 191, "side b": 250, civilians: 31, unknown: 163 });
    expect(apart).toEqual({
      low: 11631,
      best: 16607,
      high: 16633,
      records: 11,
      reasons: { "place-too-wide": 10, "period-too-long": 1 },
    });
    const claim = claims.find(({ figure }) => figure.low === 506);
    expect(claim).toMatchObject({ speaker: ["OSDH"], comparable: true, why: null });
    expect(claim?.quote).toContain("506");
  });

  test("every record of the answer can be listed, with its reason", async () => {
    const { evidence = [] } = await toll("--explain");
    const of = (membership: string) => evidence.filter((row) => row.membership === membership);
    expect(of("counted")).toHaveLength(47);
    expect(of("apart")).toHaveLength(11);
    expect(of("left")).toHaveLength(16508);
    expect(evidence.every((row) => row.membership === "counted" || row.reason !== null)).toBe(true);
  });

  test("as known the day before, the dispatch was not known", async () => {
    const { claims } = await toll("--known-on", "2016-02-09");
    expect(claims).toEqual([]);
  });

  test("the same file twice adds nothing; a rebuild changes nothing; the ledger verifies", async () => {
    const before = (await bilan(["ledger", "checkpoint", "--data", data, "--format", "json"])).out;
    const again = await bilan(["import", "ucdp-ged", file, "--data", data, "--format", "json"]);
    expect(JSON.parse(again.out)).toMatchObject({ taken: 16566, added: 0, unchanged: 16566 });
    expect((await bilan(["ledger", "checkpoint", "--data", data, "--format", "json"])).out).toBe(before);
    const rebuilt = await bilan(["rebuild", "--data", data, "--format", "json"]);
    expect(JSON.parse(rebuilt.out)).toMatchObject({ differing: 0 });
    const { seq, hash } = JSON.parse(before) as { seq: number; hash: string };
    const verified = await bilan([
      "ledger",
      "verify",
      "--checkpoint",
      `${seq}:${hash}`,
      "--data",
      data,
      "--format",
      "json",
    ]);
    expect(verified.code).toBe(0);
    const other = await bilan(["ledger", "verify", "--checkpoint", `${seq}:${"0".repeat(64)}`, "--data", data]);
    expect(other.code).toBe(1);
  });
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChecksView, PublishedView, Toll } from "@bilan/vocabulary";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bilan } from "./bilan.js";

// An exercise: neither the places nor the parties exist, and QZ is a code that ISO 3166 leaves to its users.
const INCIDENTS = [
  "id,date_from,date_to,place,admin1,country,party_a,party_b,civilians_low,civilians_best,civilians_high,b_low,b_best,b_high,grade,sources",
  ...Array.from({ length: 28 }, (_, i) => {
    const day = `2000-01-${String(i + 1).padStart(2, "0")}`;
    return `x-${i},${day},${day},Firstham,Northland,QZ,North Army,South Front,${i === 27 ? "90,90,90" : "3,3,3"},2,2,2,fair,North Office`;
  }),
];
const period = { from: "2000-01-01", to: "2000-01-20" };
const claim = (id: string, figure: number, rest: object) => ({ id, measure: "killed", figure, period, ...rest });
const CLAIMS = [
  { report: "a", published: "2000-01-21", publisher: "SOHR", claims: [claim("c1", 300, {})] },
  {
    report: "b",
    published: "2000-01-26",
    publisher: "AFP",
    claims: [claim("c1", 280, { speaker: ["OSDH"], period: { ...period, to: "2000-01-25" } })],
  },
];

let data = "";
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "bilan-publication-"));
  await writeFile(join(data, "incidents.csv"), `${INCIDENTS.join("\n")}\n`);
  await writeFile(join(data, "claims.jsonl"), CLAIMS.map((line) => JSON.stringify(line)).join("\n"));
  for (const [format, file] of [
    ["incidents", "incidents.csv"],
    ["claims", "claims.jsonl"],
  ] as const) {
    expect(await bilan(["import", format, join(data, file), "--data", data])).toMatchObject({ code: 0, err: "" });
  }
});
afterAll(() => rm(data, { recursive: true, force: true }));

describe("before publication", () => {
  test("a count that fell under another name of its speaker is wrong, a far day is asked about; exit 1", async () => {
    const ran = await bilan(["check", "--from", "2000-01-01", "--to", "2000-01-31", "--data", data]);
    const view = JSON.parse(ran.out) as ChecksView;
    expect(view.findings.map(({ code, gravity }) => `${code} ${gravity}`)).toEqual([
      "cumulative-falls wrong",
      "day-far-outside asks",
    ]);
    expect(view.findings[0]).toMatchObject({ params: { before: 300, now: 280 }, claims: ["a.c1", "b.c1"] });
    expect(view.findings[1]?.params).toMatchObject({ day: "2000-01-28", figure: 92 });
    expect(view).toMatchObject({ wrong: 1, total: 2 });
    expect(ran.code).toBe(1);
  });

  test("what only asks ends well, in words for a person", async () => {
    const ran = await bilan([
      "check",
      "--from",
      "2000-01-28",
      "--to",
      "2000-01-28",
      "--data",
      data,
      "--format",
      "table",
    ]);
    expect(ran.out).toContain("Look at: 92 on 2000-01-28; the days before it lie between 0 and 10");
    expect(ran.code).toBe(0);
  });

  test("the table is of the whole month and without the small cell", async () => {
    const asked = ["--from", "2000-01-05", "--to", "2000-01-05", "--by", "party", "--published", "--data", data];
    const view = JSON.parse((await bilan(["toll", ...asked])).out) as PublishedView;
    expect(view).toMatchObject({ coarser: ["time"], scope: { from: "2000-01-01", to: "2000-01-31" }, by: ["party"] });
    const best = (party: string) => view.cells.find(({ key }) => key["party"] === party)?.cell?.best;
    expect([best("civilians"), best("side b")]).toEqual([171, 56]);
    const days = await bilan(["toll", ...asked, "--published", "desk-only", "--format", "table"]);
    expect(days.out).toContain("disclosure desk-only@1");
    expect(days.out).toMatch(/side b +2 +2 +2/);
  });

  test("another rule of disclosure is refused with its number", async () => {
    const ran = await bilan(["toll", "--published", "secret", "--data", data]);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^bilan: 506 .*secret/);
  });
});

describe("a party by a command", () => {
  test("is asked by its name, is in the citation, and comes back from it", async () => {
    const ran = await bilan(["toll", "--party", "South Front", "--data", data]);
    const toll = JSON.parse(ran.out) as Toll;
    expect(toll).toMatchObject({ scope: { parties: ["South Front"] }, total: { low: 56, best: 56, high: 56 } });
    const cited = await bilan(["toll", "--citation", toll.citation, "--data", data]);
    expect(JSON.parse(cited.out)).toMatchObject({ same: true, toll: { scope: { parties: ["South Front"] } } });
  });

  test("that is mistyped is refused with its number", async () => {
    const ran = await bilan(["toll", "--party", "Sout Front", "--data", data]);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^bilan: 507 .*Sout Front/);
  });
});

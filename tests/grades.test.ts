import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CitationView, IncidentView, Toll } from "@bilan/vocabulary";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bilan } from "./bilan.js";
import { type Running, startObservatory } from "./observatory.js";

// An exercise: neither the places nor the parties exist, and QZ is a code that ISO 3166 leaves to its users.
const INCIDENTS = [
  "id,date_from,date_to,place,admin1,country,party_a,party_b,civilians_low,civilians_best,civilians_high,grade,sources",
  "x-1,2000-01-03,2000-01-03,Firstham,Northland,QZ,North Army,South Front,10,10,10,weak,North Office",
  "x-2,2000-01-04,2000-01-04,Firstham,Northland,QZ,North Army,South Front,7,7,7,weak,North Office",
];
const claim = (rest: object = {}) => ({ id: "c1", measure: "killed", figure: 10, ...rest });
const CLAIMS = [
  { report: "a", published: "2000-01-04", publisher: "AFP", claims: [claim({ speaker: ["North Office"] })] },
  { report: "b", published: "2000-01-05", publisher: "Reuters", claims: [claim({ speaker: ["AFP"] })] },
  { report: "c", published: "2000-01-06", publisher: "South Press", claims: [claim()] },
];

let running: Running;
let folder = "";
const on = (day: string) => () => new Date(`2000-${day}T12:00:00Z`);
const desk = (day: string, reason = "an exercise") => ({ by: "A. Verifier", reason, now: on(day) });

beforeAll(async () => {
  running = await startObservatory({ demo: false });
  folder = await mkdtemp(join(tmpdir(), "bilan-grades-"));
  await writeFile(join(folder, "incidents.csv"), `${INCIDENTS.join("\n")}\n`);
  await writeFile(join(folder, "claims.jsonl"), CLAIMS.map((line) => JSON.stringify(line)).join("\n"));
  for (const [format, file] of [
    ["incidents", "incidents.csv"],
    ["claims", "claims.jsonl"],
  ] as const) {
    const options = { actor: "exercise", knownAt: "2000-02-01T00:00:00Z", now: on("02-01") };
    await running.observatory.import(format, join(folder, file), options);
  }
});
afterAll(async () => {
  await running.stop();
  await rm(folder, { recursive: true, force: true });
});

async function get<T>(path: string): Promise<T> {
  return (await (await fetch(`${running.url}${path}`)).json()) as T;
}
const incident = () => get<IncidentView>("/api/incidents/desk%3Ax-1");
const counted = async (rest = "") => (await get<Toll>(`/api/toll?grade=fair${rest}`)).total.best;

describe("the grade of an incident", () => {
  test("is the record's while no claim is tied to it", async () => {
    const { incident: record, recorded, grading, decisions, links } = await incident();
    expect([record.grade, recorded, grading.rule.name]).toEqual(["weak", "weak", "as-recorded"]);
    expect([decisions, links]).toEqual([[], []]);
    expect(await counted()).toBe(0);
  });

  test("follows from claims: two reports of one origin are one, a second origin makes it fair", async () => {
    const { observatory } = running;
    expect(await observatory.link("desk:x-1", ["a.c1", "b.c1"], "same", desk("03-01"))).toBe(true);
    expect(await incident()).toMatchObject({
      incident: { grade: "weak" },
      grading: { rule: { name: "grade-by-origins" }, reasons: [{ code: "one-origin" }] },
    });
    const before = (await get<Toll>("/api/toll?grade=fair")).citation;
    await observatory.link("desk:x-1", ["c.c1"], "same", desk("03-05"));
    const { incident: record, grading, recorded } = await incident();
    expect([record.grade, recorded]).toEqual(["fair", "weak"]);
    expect(
      grading.origins.map(({ organisation, claims }) => [organisation, claims.map(({ id, why }) => `${id} ${why}`)]),
    ).toEqual([
      ["north office", ["a.c1 quotes", "b.c1 repeats"]],
      ["south press", ["c.c1 says"]],
    ]);
    expect(await counted()).toBe(10);
    const cited = await get<CitationView>(`/api/citations/${encodeURIComponent(before)}`);
    expect(cited.changes.map(({ entry, records }) => [entry?.kind, records.map(({ id }) => id)])).toEqual([
      ["incident.linked", ["desk:x-1"]],
    ]);
  });

  test("a link can be taken back, and the others stay", async () => {
    await running.observatory.link("desk:x-1", ["c.c1"], "other", desk("03-06"));
    expect((await incident()).incident.grade).toBe("weak");
    expect((await incident()).links.map(({ claim: of, decision }) => `${of?.id} ${decision}`)).toEqual([
      "a.c1 same",
      "b.c1 same",
      "c.c1 other",
    ]);
    await running.observatory.link("desk:x-1", ["c.c1"], "same", desk("03-07"));
    expect((await incident()).incident.grade).toBe("fair");
  });

  test("a person can decide above the rule, with a reason, and give it back; history keeps both", async () => {
    const { observatory } = running;
    await observatory.grade("desk:x-1", "discounted", desk("04-01", "They were seen alive."));
    expect(await counted()).toBe(0);
    expect(await incident()).toMatchObject({
      incident: { grade: "discounted" },
      grading: { grade: "fair" },
      decisions: [{ grade: "discounted", by: "A. Verifier", reason: "They were seen alive.", knownTo: null }],
    });
    await observatory.grade("desk:x-1", "by-rule", desk("05-01", "They were others."));
    const { incident: record, decisions } = await incident();
    expect(record.grade).toBe("fair");
    expect(decisions.map(({ grade, knownTo }) => [grade, knownTo?.slice(0, 10) ?? null])).toEqual([
      ["discounted", "2000-05-01"],
      [null, null],
    ]);
    expect(await counted()).toBe(10);
    // The same decision a second time, after another, is a decision of its own; at once it is a retry.
    expect(await observatory.grade("desk:x-1", "discounted", desk("05-02", "They were seen alive."))).toBe(true);
    expect(await observatory.grade("desk:x-1", "discounted", desk("05-02", "They were seen alive."))).toBe(false);
    await observatory.grade("desk:x-1", "by-rule", desk("05-03", "They were others."));
  });

  test("stands in every list, and is known as it was known", async () => {
    const { incidents } = await get<{ incidents: { id: string; grade: string }[] }>("/api/incidents");
    expect(Object.fromEntries(incidents.map(({ id, grade }) => [id, grade]))).toEqual({
      "desk:x-1": "fair",
      "desk:x-2": "weak",
    });
    const known = await Promise.all(
      ["02-28", "03-02", "03-05", "03-06", "04-15", "05-01"].map((day) => counted(`&known-on=2000-${day}`)),
    );
    expect(known).toEqual([0, 0, 10, 0, 0, 10]);
  });

  test("a source that is rated reliable makes one origin fair", async () => {
    await running.observatory.link("desk:x-2", ["a.c1"], "same", desk("06-01"));
    expect(await counted()).toBe(10);
    await running.observatory.rate("NORTH OFFICE", "B", desk("06-02"));
    expect(await counted()).toBe(17);
  });

  test("refuses what does not exist", async () => {
    const { observatory } = running;
    await expect(observatory.grade("desk:none", "fair", desk("07-01"))).rejects.toMatchObject({ number: 503 });
    await expect(observatory.grade("desk:x-1", "good", desk("07-01"))).rejects.toMatchObject({ number: 106 });
    await expect(observatory.link("desk:x-1", ["z.c9"], "same", desk("07-01"))).rejects.toMatchObject({ number: 503 });
    await expect(observatory.link("desk:x-1", ["a.c1"], "maybe", desk("07-01"))).rejects.toMatchObject({ number: 106 });
    await expect(observatory.rate("AFP", "G", desk("07-01"))).rejects.toMatchObject({ number: 106 });
  });

  test("a rebuild changes nothing", async () => {
    const rebuilt = await running.observatory.store.rebuild({ check: true });
    expect(rebuilt.differing).toBe(0);
    expect(rebuilt.rows).toBeGreaterThan(10);
  });
});

describe("bilan grade", () => {
  test("decides by a command, and says who, why and by which rule it was", async () => {
    const data = ["--data", join(folder, "data")];
    for (const [format, file] of [
      ["incidents", "incidents.csv"],
      ["claims", "claims.jsonl"],
    ] as const) {
      await bilan(["import", format, join(folder, file), ...data]);
    }
    await bilan(["link-claim", "desk:x-1", "a.c1", "c.c1", "--by", "A. Verifier", ...data]);
    const grade = ["grade", "desk:x-1", "confirmed", "--by", "A. Verifier", "--reason", "Seen by a monitor."];
    const ran = await bilan([...grade, ...data, "--format", "table"]);
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toContain("desk:x-1: confirmed");
    expect(ran.out).toContain("By rule grade-by-origins@1: fair – several-origins origins 2");
    expect(ran.out).toContain("confirmed by A. Verifier: Seen by a monitor.");
    const bare = await bilan(["grade", "desk:x-1", "fair", ...data]);
    expect(bare.code).toBe(2);
    expect(bare.err).toMatch(/^bilan: 106 .*--by and --reason/);
  });
});

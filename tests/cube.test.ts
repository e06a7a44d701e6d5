import { documented, indexOfCube, isRefusal, question } from "@bilan/toll";
import {
  BREAKDOWNS,
  type CubeView,
  type DaysView,
  type EvidenceView,
  type MapView,
  type ProblemView,
  type Toll,
} from "@bilan/vocabulary";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { incidentDraft } from "./drafts.js";
import { exerciseIncident, loadExercise } from "./exercise.js";
import { type Running, startObservatory } from "./observatory.js";

let running: Running;
beforeAll(async () => {
  running = await startObservatory();
  await loadExercise(running.observatory);
});
afterAll(() => running.stop());

async function get<T>(path: string): Promise<T> {
  return (await (await fetch(`${running.url}${path}`)).json()) as T;
}

const QUESTIONS = [
  "measure=killed&by=party",
  "measure=killed&place=SY&by=place",
  "measure=killed&place=iso:SY-HL&from=2014-03-05&to=2015-02-20&by=month",
  "measure=killed&place=iso:SY-ID&people=civilians&by=cause,status",
  "measure=killed&place=iso:SY-HL&from=2016-02-01&to=2016-02-09&people=women,children&by=sex,age&grade=confirmed",
];

/** What a cube says of a toll's question. */
function fromCube(cube: CubeView, { scope, grade, rule }: Toll, by: string) {
  const asked = question(scope, {
    grade,
    rule: rule.name,
    by: BREAKDOWNS.filter((one) => by.split(",").includes(one)),
  });
  const answer = documented(indexOfCube(cube), asked);
  if (isRefusal(answer)) throw new Error(answer.detail);
  return answer;
}

describe("the cube", () => {
  test("gives the documented layer that the server gives", async () => {
    const cubes = [await get<CubeView>("/api/cube"), await get<CubeView>("/api/cube?measure=killed&country=SY")];
    expect(cubes[0]?.lines.number.length).toBeGreaterThan(300);
    for (const asked of QUESTIONS) {
      const toll = await get<Toll>(`/api/toll?${asked}`);
      expect(toll.total.records + toll.total.possible, asked).toBeGreaterThan(0);
      for (const cube of cubes) {
        if (cube.country !== null && toll.scope.place === null) continue;
        const { total, rows, apart } = fromCube(cube, toll, new URLSearchParams(asked).get("by") ?? "");
        expect({ total, rows, apart }, asked).toEqual({ total: toll.total, rows: toll.rows, apart: toll.apart });
      }
    }
  });

  test("is sent once for each state of the ledger, and tells of no record by name", async () => {
    const first = await fetch(`${running.url}/api/cube`);
    const etag = first.headers.get("etag") ?? "";
    const text = await first.text();
    expect(text).not.toMatch(/exercise:|Exercise desk/);
    const again = await fetch(`${running.url}/api/cube`, { headers: { "if-none-match": etag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    await running.observatory.store.append([incidentDraft(exerciseIncident(1000))]);
    const later = await fetch(`${running.url}/api/cube`, { headers: { "if-none-match": etag } });
    expect(later.status).toBe(200);
    expect(await later.text()).not.toBe(text);
  });

  test("refuses what it cannot be asked with a numbered problem", async () => {
    for (const asked of ["measure=none", "known-on=2016-02-31", "country=Syria"]) {
      expect((await get<ProblemView>(`/api/cube?${asked}`)).number, asked).toBe(111);
    }
    expect((await get<ProblemView>("/api/cube?country=QQ")).number).toBe(202);
  });

  test("is as known on a day", async () => {
    const sizes = [];
    for (const day of ["2016-12-31", "2017-01-01", "2017-01-02"]) {
      const { lines } = await get<CubeView>(`/api/cube?known-on=${day}`);
      sizes.push(lines.number.reduce((sum, n) => sum + n, 0));
    }
    expect(sizes[0]).toBe(0);
    expect(sizes[1]).toBeLessThan(sizes[2] ?? 0);
    const { days } = await get<DaysView>("/api/ledger/days");
    expect(days).toEqual([...new Set(days)].sort());
    expect(days).toEqual(expect.arrayContaining(["2016-02-10", "2017-01-01", "2017-01-02"]));
  });

  test("has a desk's own records only in groups that disclosure control lets out", async () => {
    const before = await get<CubeView>("/api/cube");
    await running.observatory.store.append(
      Array.from({ length: 40 }, (_, n) => incidentDraft(exerciseIncident(n, "desk"))),
    );
    const cube = await get<CubeView>("/api/cube");
    const coarse = cube.lines.number.filter((_, i) => cube.lines.coarse[i] === 1);
    expect(coarse.length).toBeGreaterThan(0);
    for (const number of coarse) expect(number).toBeGreaterThanOrEqual(5);
    expect(cube.lines.number.length - before.lines.number.length).toBeLessThan(20);
    const toll = await get<Toll>(`/api/toll?${QUESTIONS[1]}`);
    const { total, notes } = fromCube(cube, toll, "place");
    expect(notes.map(({ code }) => code)).toContain("records-made-coarser");
    expect(total.low).toBeLessThanOrEqual(toll.total.low);
    expect(total.high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(toll.total.high ?? 0);
  });
});

describe("the evidence of a row", () => {
  test("has as many records as the row says", async () => {
    for (const asked of [QUESTIONS[0], QUESTIONS[1], QUESTIONS[2]]) {
      const { rows } = await get<Toll>(`/api/toll?${asked}`);
      const by = new URLSearchParams(asked).get("by") ?? "";
      expect(rows.length).toBeGreaterThan(1);
      for (const { key, records, possible } of rows) {
        const row = encodeURIComponent(`${by}:${key[`${by}Id`] ?? key[by]}`);
        const found = async (membership: string) =>
          (await get<EvidenceView>(`/api/toll/evidence?${asked}&row=${row}&membership=${membership}`)).total;
        expect([await found("counted"), await found("possible")], `${asked} ${row}`).toEqual([records, possible]);
      }
    }
  });

  test("that is no row is problem 106", async () => {
    for (const row of ["party", "colour:blue", "organisation:x", "party:"]) {
      const { number } = await get<ProblemView>(`/api/toll/evidence?row=${encodeURIComponent(row)}`);
      expect(number, row).toBe(106);
    }
  });
});

test("the map is the toll by area", async () => {
  const { areas } = await get<MapView>("/api/toll/map?measure=killed&place=iso:SY-HL");
  const { rows } = await get<Toll>("/api/toll?measure=killed&place=SY&by=place");
  const sum = areas.reduce((all, { records }) => all + records, 0);
  expect(areas.length).toBeGreaterThan(2);
  expect(sum).toBe(rows.reduce((all, { key, records }) => all + (key["placeId"] === undefined ? 0 : records), 0));
});

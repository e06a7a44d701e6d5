import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addBounds, Incident, ZERO } from "@bilan/vocabulary";
import { csvLine } from "./csv.js";
import { INCIDENT_COLUMNS } from "./incident-columns.js";
import { readIncidents } from "./incidents.js";
import { incidentTemplate, templateCsv } from "./template.js";

type Given = Readonly<Record<string, string | number>>;

const ROW: Given = {
  id: "d-1",
  date_from: "2001-02-03",
  country: "SY",
  admin1: "Example Governorate",
  civilians_best: 5,
  sources: "Example Agency; Other Agency",
};

async function read(rows: readonly Given[], extra: readonly string[] = []) {
  const columns = [...new Set([...Object.keys(ROW), ...rows.flatMap((row) => Object.keys(row)), ...extra])];
  const text = [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ""))].map((cells) => csvLine(cells));
  const incidents: Incident[] = [];
  const refused: string[] = [];
  for await (const row of readIncidents(text, "desk")) {
    if (row.refused) refused.push(row.refused.message);
    else incidents.push(Incident.parse(row.record));
  }
  return { incidents, refused };
}

const one = async (changes: Given) => (await read([{ ...ROW, ...changes }])).incidents[0];

describe("readIncidents", () => {
  it("takes a row with the least that there must be", async () => {
    expect(await one({})).toMatchObject({
      id: "desk:d-1",
      dataset: "desk",
      speakers: ["Example Agency", "Other Agency"],
      measure: "killed",
      cause: null,
      when: { from: "2001-02-03", to: "2001-02-03", precision: 1 },
      where: { admin1: "Example Governorate", country: "SY", precision: 4 },
      counts: [{ side: "civilians", status: "civilian", bounds: { low: 5, best: 5, high: 5 } }],
      total: { low: 5, best: 5, high: 5 },
      grade: "weak",
      aggregate: false,
    });
  });

  it.each([
    [
      { civilians_best: "", civilians_low: 4 },
      { low: 4, best: null, high: null },
    ],
    [
      { civilians_best: "", civilians_high: 4 },
      { low: 0, best: null, high: 4 },
    ],
    [{ civilians_low: 4 }, { low: 4, best: 5, high: 5 }],
    [{ civilians_high: 7 }, { low: 5, best: 5, high: 7 }],
    [{ civilians_best: 0 }, { low: 0, best: 0, high: 0 }],
  ])("reads %j as bounds", async (changes, bounds) => {
    expect((await one(changes))?.total).toEqual(bounds);
  });

  it("splits civilians into those told apart and the rest", async () => {
    const incident = await one({
      civilians_low: 4,
      civilians_high: 8,
      women_best: 2,
      children_low: 1,
      children_best: 1,
    });
    expect(incident?.counts.map(({ sex, age, bounds }) => [sex, age, bounds.low, bounds.best, bounds.high])).toEqual([
      ["woman", "18-and-over", 2, 2, 2],
      ["unknown", "under-18", 1, 1, 1],
      ["unknown", "unknown", 1, 2, 5],
    ]);
  });

  it("counts civilians told apart without a whole", async () => {
    expect((await one({ civilians_best: "", women_best: 2, boys_best: 1 }))?.total).toEqual({
      low: 3,
      best: 3,
      high: 3,
    });
  });

  it.each([
    [{ civilians_best: "" }, /civilians_best: no number/],
    [{ civilians_low: 6 }, /civilians_low: 6 is more than best 5/],
    [{ civilians_high: 4 }, /civilians_high: 4 is less than best 5/],
    [{ women_best: 4, men_best: 4 }, /civilians_(best|high): women, men and children/],
    [{ date_from: "03/02/2001" }, /date_from: "03\/02\/2001" is not a day/],
    [{ date_to: "2001-02-01" }, /date_to/],
    [{ country: "Syria" }, /country/],
    [{ cause: "bomb" }, /cause: "bomb" is none of/],
    [{ grade: "sure" }, /grade/],
    [{ lat: 36 }, /lon: is empty/],
    [{ place_precision: 1.5 }, /place_precision/],
    [{ sources: "" }, /sources: is empty/],
  ] as [Given, RegExp][])("refuses %j", async (changes, why) => {
    const { incidents, refused } = await read([
      { ...ROW, ...changes },
      { ...ROW, id: "d-2" },
    ]);
    expect(incidents).toHaveLength(1);
    expect(refused).toEqual([expect.stringMatching(why)]);
    expect(refused[0]).toMatch(/^108 .*\(2\)/);
  });

  it("refuses an id that comes twice, naming the first line", async () => {
    expect((await read([ROW, ROW])).refused).toEqual([expect.stringMatching(/"d-1" stands in line 2 too/)]);
  });

  it("refuses a misspelt column as a whole", async () => {
    await expect(read([ROW], ["civilian_best"])).rejects.toThrow(/^107 .*civilian_best/);
  });

  it("gives counts that add up to the total, whatever numbers are given", async () => {
    const number = fc.option(fc.nat(9), { nil: "" });
    const counts = fc.record({
      a_low: number,
      a_best: number,
      b_high: number,
      civilians_low: number,
      civilians_best: number,
      civilians_high: number,
      women_best: number,
      children_low: number,
      unknown_best: number,
    });
    await fc.assert(
      fc.asyncProperty(counts, async (given) => {
        const { incidents, refused } = await read([{ ...ROW, ...given }]);
        expect(incidents.length + refused.length).toBe(1);
        for (const { counts: parts, total } of incidents) {
          expect(parts.reduce((sum, { bounds }) => addBounds(sum, bounds), ZERO)).toEqual(total);
          for (const { bounds } of parts) {
            expect(bounds.low).toBeLessThanOrEqual(bounds.best ?? bounds.low);
            expect(bounds.best ?? bounds.low).toBeLessThanOrEqual(bounds.high ?? Infinity);
          }
        }
      }),
    );
  });
});

describe("the template", () => {
  it("has a word for each column, and imports as nothing: its rows are examples", async () => {
    const template = incidentTemplate();
    expect(template.header).toEqual(INCIDENT_COLUMNS.map(({ name }) => name));
    for (const { means } of template.dictionary) expect(means.length).toBeGreaterThan(5);
    const rows = [];
    for await (const row of readIncidents([templateCsv(template)])) rows.push(row);
    expect(rows).toEqual([]);
  });

  it("has examples that could be taken if they were not examples", async () => {
    const text = templateCsv(incidentTemplate()).replaceAll("example-", "e-");
    const ids = [];
    for await (const row of readIncidents([text])) {
      expect(row.refused).toBeUndefined();
      ids.push(row.record?.id);
    }
    expect(ids).toEqual(["desk:e-1", "desk:e-2"]);
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Incident } from "@bilan/vocabulary";
import { csvLine } from "./csv.js";
import { UCDP_GED_COLUMNS } from "./ucdp-columns.js";
import { partBounds, readUcdpGed } from "./ucdp-ged.js";

type Given = Readonly<Record<string, string | number>>;

/** A made-up row. */
const ROW: Given = {
  id: 1,
  side_a: "Example Government",
  side_b: "Example Rebels",
  source_article: '"Example Agency,2001-02-03,Five, perhaps six";"Other Agency,2001-02-04,Clashes"',
  source_office: "Example Agency;Other Agency;example agency",
  source_original: "Witnesses",
  where_prec: 1,
  where_coordinates: "Exampletown town",
  adm_1: "Example Governorate",
  adm_2: "",
  latitude: 36.2,
  longitude: 37.1,
  country_id: 652,
  event_clarity: 1,
  date_prec: 1,
  date_start: "2001-02-02 00:00:00.000",
  date_end: "2001-02-02",
  deaths_a: 2,
  deaths_b: 3,
  deaths_civilians: 0,
  deaths_unknown: 0,
  low: 5,
  best: 5,
  high: 5,
};

function fileOf(rows: readonly Given[], columns: readonly string[] = Object.keys(ROW), header = true): string {
  const lines = rows.map((row) => csvLine(columns.map((name) => row[name] ?? null)));
  return (header ? csvLine(columns) : "") + lines.join("");
}

async function read(text: string): Promise<{ incidents: Incident[]; refused: string[] }> {
  const incidents: Incident[] = [];
  const refused: string[] = [];
  for await (const row of readUcdpGed([text])) {
    if (row.refused) refused.push(row.refused.message);
    else incidents.push(Incident.parse(row.record));
  }
  return { incidents, refused };
}

const one = async (changes: Given = {}): Promise<Incident | undefined> =>
  (await read(fileOf([{ ...ROW, ...changes }]))).incidents[0];

describe("readUcdpGed", () => {
  it("makes an incident of a row", async () => {
    expect(await one()).toEqual({
      id: "ucdp-ged:1",
      dataset: "ucdp-ged",
      speakers: ["Example Agency", "Other Agency"],
      citations: [
        { office: "Example Agency", date: "2001-02-03", headline: "Five, perhaps six" },
        { office: "Other Agency", date: "2001-02-04", headline: "Clashes" },
      ],
      measure: "killed",
      cause: null,
      where: {
        name: "Exampletown town",
        admin2: null,
        admin1: "Example Governorate",
        country: "SY",
        code: null,
        lat: 36.2,
        lon: 37.1,
        precision: 1,
      },
      when: { from: "2001-02-02", to: "2001-02-02", precision: 1 },
      parties: { a: "Example Government", b: "Example Rebels" },
      counts: [
        {
          side: "a",
          party: "Example Government",
          status: "combatant",
          sex: "unknown",
          age: "unknown",
          bounds: { low: 2, best: 2, high: 2 },
        },
        {
          side: "b",
          party: "Example Rebels",
          status: "combatant",
          sex: "unknown",
          age: "unknown",
          bounds: { low: 3, best: 3, high: 3 },
        },
      ],
      total: { low: 5, best: 5, high: 5 },
      grade: "fair",
      aggregate: false,
      note: null,
    });
  });

  it("lets any part carry the doubt of the whole", async () => {
    const incident = await one({ low: 4, high: 8 });
    expect(incident?.counts.map(({ side, bounds }) => [side, bounds.low, bounds.best, bounds.high])).toEqual([
      ["a", 1, 2, 5],
      ["b", 2, 3, 6],
      ["civilians", 0, 0, 3],
      ["unknown", 0, 0, 3],
    ]);
  });

  it("widens bounds that are out of order in the source, and says so", async () => {
    const incident = await one({ low: 7, high: 2 });
    expect(incident?.total).toEqual({ low: 2, best: 5, high: 7 });
    expect(incident?.note).toMatch(/low 7, best 5, high 2/);
  });

  it("says where the source's parts do not add up", async () => {
    expect((await one({ deaths_unknown: 4 }))?.note).toMatch(/add up to 9, its best is 5/);
  });

  it("takes the victims of one-sided violence, which UCDP names as side b, for civilians", async () => {
    const incident = await one({ side_b: "Civilians" });
    expect(incident?.counts.map(({ side, status, party }) => [side, status, party])).toEqual([
      ["a", "combatant", "Example Government"],
      ["civilians", "civilian", null],
    ]);
  });

  it("keeps a summary as such", async () => {
    expect((await one({ event_clarity: 2 }))?.aggregate).toBe(true);
  });

  it("names whom the offices cite where no office is named", async () => {
    expect((await one({ source_office: "" }))?.speakers).toEqual(["Witnesses"]);
  });

  it("reads the layout of 49 columns, with and without a header", async () => {
    const withHeader = await read(fileOf([ROW], UCDP_GED_COLUMNS));
    const without = await read(fileOf([ROW], UCDP_GED_COLUMNS, false));
    expect(UCDP_GED_COLUMNS).toHaveLength(49);
    expect(withHeader.incidents).toHaveLength(1);
    expect(without).toEqual(withHeader);
  });

  it("refuses a file whose columns are missing, naming them", async () => {
    const columns = Object.keys(ROW).filter((name) => name !== "best" && name !== "date_prec");
    await expect(read(fileOf([ROW], columns))).rejects.toThrow(/^107 .*date_prec, best/);
  });

  it.each([
    [{ deaths_a: "many" }, /column deaths_a: "many"/],
    [{ deaths_b: "" }, /column deaths_b: is empty/],
    [{ best: -1 }, /column best/],
    [{ date_start: "2001-02-30" }, /column date_start/],
    [{ date_end: "2001-01-01" }, /column date_end: .* before/],
    [{ where_prec: 8 }, /column where_prec/],
    [{ latitude: 96 }, /column latitude/],
    [{ country_id: 9999 }, /column country_id/],
    [{ id: "" }, /column id/],
  ] as [Given, RegExp][])("refuses a row with %j, with line and column, and goes on", async (changes, why) => {
    const { incidents, refused } = await read(fileOf([ROW, { ...ROW, id: 2, ...changes }, { ...ROW, id: 3 }]));
    expect(incidents.map(({ id }) => id)).toEqual(["ucdp-ged:1", "ucdp-ged:3"]);
    expect(refused).toEqual([expect.stringMatching(why)]);
    expect(refused[0]).toMatch(/^108 .*\(3\)/);
  });

  it("refuses a row of too few cells", async () => {
    const { refused } = await read(`${fileOf([ROW])}1,2,3\r\n`);
    expect(refused).toEqual([expect.stringMatching(/3 cells/)]);
  });
});

describe("partBounds", () => {
  it("holds every way of sharing the whole's doubt among the parts", () => {
    const deaths = fc.nat(50);
    fc.assert(
      fc.property(fc.tuple(deaths, deaths, deaths, deaths), deaths, deaths, (parts, less, more) => {
        const best = parts.reduce((sum, part) => sum + part, 0);
        const total = { low: Math.max(0, best - less), best, high: best + more };
        for (const part of parts) {
          const bounds = partBounds(part, total);
          expect(bounds.low).toBeLessThanOrEqual(part);
          expect(bounds.high).toBeGreaterThanOrEqual(part);
          // The others at their best, this one takes all that is missing or too many.
          const others = best - part;
          expect(bounds.low).toBe(Math.max(0, total.low - others));
          expect(bounds.high).toBe(total.high - others);
        }
      }),
    );
  });
});

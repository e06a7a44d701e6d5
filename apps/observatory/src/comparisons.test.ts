import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CitationView, Problem, Toll, CitationView as CitationSchema } from "@bilan/vocabulary";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../../tests/database.js";
import {
  claimOf,
  incidentDraft,
  incidentOf,
  readingDraft,
  reportOf,
  draft,
  withdrawalDraft,
} from "../../../tests/drafts.js";
import { type Observatory, openObservatory } from "./observatory.js";

const PAGE = { limit: 500, offset: 0 };
const QUESTION = { from: "2016-02-01", to: "2016-02-20" };

let folder: string;
let database: TestDatabase;
let observatory: Observatory;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bilan-cited-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  database = await testDatabase();
  observatory = await openObservatory({ dataDir: folder, databaseUrl: database.url });
  const { store } = observatory;
  await store.append([1, 2, 3, 4].map((n) => incidentDraft(incidentOf(n, n), "2016-03-01T00:00:00Z")));
  const blob = await store.blob("five dead at the hill", "text/plain; charset=utf-8");
  await store.append(
    [
      draft("report.received", "r1", reportOf("r1", blob.id, "2016-02-10T20:00:00Z")),
      readingDraft("r1", [claimOf("c1", [0, 4])], { knownAt: "2016-02-10T20:00:00Z" }),
    ],
    { blobs: [blob] },
  );
  return async () => {
    await observatory.close();
    await database.drop();
  };
});

const cite = (citation: string): Promise<CitationView> => observatory.cite(citation, PAGE);

async function refused(citation: string): Promise<number> {
  const problem = await cite(citation).catch((error: unknown) => error);
  return problem instanceof Problem ? problem.number : 0;
}

describe("a citation", () => {
  test("gives the toll it was made of, and says that nothing has changed", async () => {
    const toll = await observatory.toll(QUESTION);
    const view = CitationSchema.parse(await cite(toll.citation));
    expect(view.toll).toEqual(Toll.parse(toll));
    expect(view).toMatchObject({ same: true, changes: [], total: 0, gazetteer: [] });
    expect(view.now.citation).toBe(toll.citation);
  });

  test("gives the same toll for ever, and names the entries that changed today's", async () => {
    const toll = await observatory.toll(QUESTION);
    const { store } = observatory;
    await store.append([
      incidentDraft(incidentOf(2, 6), "2016-03-05T00:00:00Z"),
      withdrawalDraft("made-up:3", "told twice", "2016-03-06T00:00:00Z"),
      incidentDraft(incidentOf(5, 5), "2016-03-07T00:00:00Z"),
      incidentDraft({ ...incidentOf(4, 4), note: "read again" }, "2016-03-08T00:00:00Z"),
      readingDraft("r1", [claimOf("c1", [0, 4], { figure: { value: 7, qualifier: "exact", low: 7, high: 7 } })], {
        knownAt: "2016-03-09T00:00:00Z",
        reader: "test 2",
      }),
    ]);
    const { toll: then, now, same, changes, difference, total } = await cite(toll.citation);
    expect(then).toEqual(Toll.parse(toll));
    expect(same).toBe(false);
    expect(
      changes.map(({ entry, records, claims, difference: { best } }) => [
        entry?.kind,
        entry?.knownFrom.slice(0, 10),
        best,
        ...records.map(({ id, changes: codes }) => [id, ...codes]),
        ...claims.map(({ id, changes: codes }) => [id, ...codes]),
      ]),
    ).toEqual([
      ["incident.recorded", "2016-03-05", 12, ["made-up:2", "figure", "people"]],
      ["incident.withdrawn", "2016-03-06", -9, ["made-up:3", "removed"]],
      ["incident.recorded", "2016-03-07", 15, ["made-up:5", "added"]],
      ["reading.made", "2016-03-09", 0, ["r1.c1", "figure"]],
    ]);
    expect(total).toBe(4);
    expect(difference.best).toBe((now.total.best ?? 0) - (then.total.best ?? 0));
    expect(difference.best).toBe(18);
    for (const { entry } of changes) expect((await observatory.entry(entry?.id ?? "")).seq).toBe(entry?.seq);
  });

  test("as known on a day names what was learnt after it, also where it had been entered before", async () => {
    await observatory.store.append([incidentDraft(incidentOf(2, 6), "2016-03-05T00:00:00Z")]);
    const toll = await observatory.toll({ ...QUESTION, "known-on": "2016-03-02" });
    const { toll: then, now, changes } = await cite(toll.citation);
    expect(then.total).toEqual(toll.total);
    expect([then.knownOn, now.knownOn]).toEqual(["2016-03-02", null]);
    expect(changes.map(({ entry, records }) => [entry?.knownFrom.slice(0, 10), records.length])).toEqual([
      ["2016-03-05", 1],
    ]);
  });

  test("of an empty ledger leads to a toll of nothing", async () => {
    const { citation } = await observatory.toll(QUESTION);
    const empty = citation.replace(/[^~]*$/, `0@${"0".repeat(12)}`);
    expect((await cite(empty)).toll.total).toEqual({ low: 0, best: 0, high: 0, records: 0, possible: 0 });
  });

  test("that is broken, of another ledger or of a rule that is gone is refused", async () => {
    const { citation } = await observatory.toll({ ...QUESTION, "known-on": "2016-03-02" });
    expect(await refused("none")).toBe(504);
    expect(await refused(citation.slice(0, -3))).toBe(505);
    expect(await refused(citation.replace("2016-03-02", "soon"))).toBe(504);
    expect(await refused(citation.replace(/[^~]*$/, ""))).toBe(504);
    expect(await refused(citation.replace(/[0-9a-f]{12}$/, "0123456789ab"))).toBe(505);
    expect(await refused(citation.replace(/[^~]*$/, "99@0123456789ab"))).toBe(505);
    expect(await refused(citation.replace("documented-best@1", "documented-best@0"))).toBe(502);
  });
});

describe("a comparison", () => {
  test("of two questions, as options, as an address and as citations, is the same", async () => {
    const [a, b] = [await observatory.toll({ ...QUESTION, to: "2016-02-04" }), await observatory.toll(QUESTION)];
    const of = async (x: string, y: string) => {
      const { records, difference, fromRecords } = await observatory.compare(x, y, PAGE);
      return { records: records.map(({ id, changes }) => [id, ...changes]), difference, fromRecords };
    };
    const expected = await of(a.citation, b.citation);
    expect(expected.records).toEqual([["made-up:4", "moved-in"]]);
    expect(expected.difference).toEqual({ low: 12, best: 12, high: 18 });
    expect(await of("--from 2016-02-01 --to 2016-02-04", '--from "2016-02-01" --to 2016-02-20')).toEqual(expected);
    expect(await of("from=2016-02-01&to=2016-02-04", b.citation)).toEqual(expected);
  });

  test("with now asks the first again of all that is known", async () => {
    const view = await observatory.compare("--known-on 2016-02-28", "now", PAGE);
    expect(view.records.map(({ changes }) => changes)).toEqual([["added"], ["added"], ["added"], ["added"]]);
    expect(view.b.knownOn).toBeNull();
    expect(view.difference).toEqual(view.fromRecords);
  });

  test("gives a page of the changes and says how many there are", async () => {
    const view = await observatory.compare("--known-on 2016-02-28", "now", { limit: 1, offset: 3 });
    expect(view.records).toHaveLength(1);
    expect(view.total).toEqual({ records: 4, claims: 0 });
    expect(view.difference.best).toBe(30);
  });

  test.each(["", "--place", "--nonsense 3", "nonsense=3", "Aleppo", "now"])("refuses %s", async (text) => {
    await expect(observatory.compare(text, "now", PAGE)).rejects.toMatchObject({ number: 106 });
  });
});

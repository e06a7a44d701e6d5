// What an observatory holds of the UCDP file: the first toll, tolls as known on days not asked for before, and after new
// entries; and the records' layer of a toll over many copies of the file, of a small scope and of everything.
// Usage: node bench/toll/held.mjs [COPIES=20]     (build first: npx tsc -b)
import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ucdpFile } from "./ucdpSums.mjs";

const file = ucdpFile();
if (!file) {
  console.log("skipped: ../shared/data/ucdp is not here");
  process.exit(0);
}
const [copies = 20] = process.argv.slice(2).map(Number);
const root = fileURLToPath(new URL("../..", import.meta.url));
const { openObservatory } = await import(join(root, "apps/observatory/dist/index.js"));
const { readUcdpGed } = await import(join(root, "packages/exchange/dist/index.js"));
const { bookOfNames, documented, prepare, question } = await import(join(root, "packages/toll/dist/index.js"));
const { entryId } = await import(join(root, "packages/ledger/dist/index.js"));

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const timed = async (work) => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};
const ALEPPO = { place: "Aleppo", from: "2016-02-01", to: "2016-02-09", by: "party" };

const data = mkdtempSync(join(tmpdir(), "bilan-bench-"));
const observatory = await openObservatory({ dataDir: data });
try {
  await observatory.import("ucdp-ged", file, { actor: "bench", now: () => new Date() });
  console.log(`first toll: ${(await timed(() => observatory.toll(ALEPPO))).toFixed(0)} ms`);
  const known = [];
  for (let day = 10; day < 25; day += 1) {
    known.push(await timed(() => observatory.toll({ ...ALEPPO, "known-on": `2090-01-${day}` })));
  }
  console.log(`as known on a day not asked for before: median ${median(known).toFixed(0)} ms of ${known.length}`);
  const { incidents } = await observatory.store.incidents({ limit: 15 });
  const after = [];
  for (const [i, incident] of incidents.entries()) {
    const body = { ...incident, note: `note ${i}`, knownAt: null };
    const id = entryId("incident.recorded", incident.id, body);
    const at = new Date().toISOString();
    await observatory.store.append([{ id, at, actor: "bench", kind: "incident.recorded", subject: incident.id, body }]);
    after.push(await timed(() => observatory.toll(ALEPPO)));
  }
  console.log(`after a new entry: median ${median(after).toFixed(0)} ms of ${after.length}`);
} finally {
  await observatory.close();
  rmSync(data, { recursive: true, force: true });
}

const records = [];
for await (const { record } of readUcdpGed(createReadStream(file, "utf8"))) if (record) records.push(record);
const book = bookOfNames(records);
const many = Array.from({ length: copies }, (_, copy) => records.map((one) => ({ ...one, id: `${one.id}-${copy}` })));
const index = prepare(many.flat(), book);
const aleppo = records.find(({ where }) => where.admin1?.startsWith("Aleppo"))?.where;
const place = { id: `names:${aleppo.country}/${aleppo.admin1}`, name: aleppo.admin1 };
const small = { measure: "killed", people: [], place, from: "2016-02-01", to: "2016-02-09" };
const everything = { measure: "killed", people: [], place: null, from: null, to: null };
console.log(`${index.size} records`);
for (const [name, scope] of Object.entries({ "one province, nine days": small, everything })) {
  const asked = question(scope, { by: ["party"] });
  const first = await timed(() => documented(index, asked));
  const times = [];
  for (let run = 0; run < 41; run += 1) times.push(await timed(() => documented(index, asked)));
  console.log(
    `documented, ${name}: first ${first.toFixed(0)} ms, then median ${median(times).toFixed(1)} ms of ${times.length}`,
  );
}

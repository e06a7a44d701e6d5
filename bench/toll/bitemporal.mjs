// The daily series of ../shared, imported as claims with the time they were known: "as known on D" from the store for
// every day D and every instant of knowledge, against the latest version at D; and the revised days that comparisons name.
// Usage: node bench/toll/bitemporal.mjs     (build first: npx tsc -b)
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  claimsFile,
  figuresOf,
  instantsBetween,
  inUtc,
  latestKnown,
  readDaily,
  reportOf,
  revisedDays,
} from "./daily.mjs";

const rows = readDaily();
if (!rows) {
  console.log("skipped: ../shared/data/tolls/gaza_daily_bitemporal.jsonl is not here");
  process.exit(0);
}
const root = fileURLToPath(new URL("../..", import.meta.url));
const { openObservatory } = await import(join(root, "apps/observatory/dist/index.js"));
const ALL = { limit: 1e9, offset: 0 };
const DAY = 86_400_000;

const data = mkdtempSync(join(tmpdir(), "bilan-bench-"));
const observatory = await openObservatory({ dataDir: data });
const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);
try {
  const file = join(data, "daily.jsonl");
  writeFileSync(file, claimsFile(rows));
  const options = { actor: "bench", now: () => new Date() };
  let started = performance.now();
  const first = await observatory.import("claims", file, options);
  console.log(`import: ${rows.length} versions, ${first.added} entries, ${seconds(started)} s`);
  const again = await observatory.import("claims", file, options);
  console.log(`the same file again: ${again.added} entries added`);

  const instants = [...new Set(rows.map((row) => inUtc(row.known_at)))].sort();
  const days = [];
  for (let at = Date.parse(instants[0].slice(0, 10)) - DAY; at <= Date.parse(instants.at(-1)); at += DAY) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  started = performance.now();
  let [cells, wrong] = [0, 0];
  for (const known of [...days, ...instants]) {
    const { claims } = await observatory.store.claims({ knownOn: known });
    const found = figuresOf(claims);
    const expected = latestKnown(rows, known.length === 10 ? `${known}T23:59:59.999999Z` : known);
    for (const day of new Set([...found.keys(), ...expected.keys()])) {
      cells += 1;
      const [a, b] = [found.get(day) ?? {}, expected.get(day) ?? {}];
      const same = Object.keys({ ...a, ...b }).every((column) => a[column] === b[column]);
      if (!same) wrong += 1;
    }
  }
  console.log(
    `as known on: ${days.length} days and ${instants.length} instants, ${cells} report days compared, ${wrong} differ, ${seconds(started)} s`,
  );

  started = performance.now();
  const named = new Set();
  const between = instantsBetween(rows);
  for (const known of between) {
    const { reports } = await observatory.store.reports({ knownOn: known });
    const there = new Set(reports.map(({ id }) => id));
    for (const measure of ["killed", "injured"]) {
      const { claims } = await observatory.compare(`measure=${measure}&known-on=${known}`, "now", ALL);
      for (const { report } of claims) if (there.has(report)) named.add(report);
    }
  }
  const revised = revisedDays(rows).map(reportOf);
  const right = revised.filter((day) => named.has(day)).length;
  console.log(
    `compare: ${between.length} instants against now name ${named.size} revised days; ${right} of the file's ${revised.length}, ${named.size - right} others, ${seconds(started)} s`,
  );
} finally {
  await observatory.close();
  rmSync(data, { recursive: true, force: true });
}

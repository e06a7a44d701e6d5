// The cube of UCDP's Syria (../shared/data/ucdp) in an observatory of its own: what it weighs, how long it takes to make,
// to open, and to answer from; and the server's first toll after a start (npm run bench:cube).
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { openObservatory } from "@bilan/observatory";
import { documented, indexOfCube, question, timeline } from "@bilan/toll";

const folder = fileURLToPath(new URL("../../../shared/data/ucdp", import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), "bilan-cube-"));
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const ms = (time) => `${time.toFixed(1)} ms`;

async function timed(name, runs, work) {
  const times = [];
  let result;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    result = await work();
    times.push(performance.now() - start);
  }
  console.log(`${name}: median ${ms(median(times))} of ${runs}, slowest ${ms(Math.max(...times))}`);
  return result;
}

const options = { dataDir, role: "server" };
let observatory = await openObservatory(options);
try {
  await observatory.loadDemo(() => new Date("2026-01-01T00:00:00Z"));
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".csv"))) {
    const { taken } = await observatory.import("ucdp-ged", join(folder, name), {
      now: () => new Date(),
      actor: "bench",
    });
    console.log(`${name}: ${taken} records`);
  }
  await observatory.close();
  observatory = await openObservatory(options);
  const asked = { place: "Aleppo", from: "2016-02-01", to: "2016-02-09", by: "party" };
  await timed("preparing after a start: records read and placed, the front page's toll", 1, () =>
    observatory.prepare(),
  );
  await timed("the front page's toll after that", 15, () => observatory.toll(asked));
  let day = 9;
  await timed("a toll not asked before, records of that day of knowledge held", 10, () => {
    day += 1;
    return observatory.toll({ ...asked, to: `2016-02-${day}` });
  });
  const cube = await timed("making the cube", 5, () => observatory.cube("killed", null, null));
  const text = JSON.stringify(cube);
  const gzipped = gzipSync(text, { level: 6 }).length;
  const brotli = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  console.log(
    `cube: ${cube.lines.number.length} lines, ${cube.places.id.length} places, ${text.length} characters, gzip ${(gzipped / 1000).toFixed(1)} kB, brotli ${(brotli / 1000).toFixed(1)} kB`,
  );
  for (const [name, part] of [...Object.entries(cube.lines), ...Object.entries(cube.places), ["rooms", cube.rooms]])
    console.log(`  ${name}: gzip ${(gzipSync(JSON.stringify(part)).length / 1000).toFixed(1)} kB`);
  const index = await timed("opening it", 5, () => indexOfCube(JSON.parse(text)));
  const scope = { measure: "killed", people: [], place: { id: "iso:SY-HL", name: "" }, from: null, to: null };
  const nine = { ...scope, from: "2016-02-01", to: "2016-02-09" };
  await timed("toll from it, nine days of Aleppo by party", 50, () =>
    documented(index, question(nine, { by: ["party"] })),
  );
  await timed("toll from it, Aleppo by month", 50, () => documented(index, question(scope, { by: ["month"] })));
  await timed("toll from it, civilians everywhere by place", 50, () =>
    documented(index, question({ ...scope, place: null, people: ["civilians"] }, { by: ["place"] })),
  );
  await timed("timeline from it, Aleppo", 50, () => timeline(index, question(scope)));
} finally {
  await observatory.close();
  rmSync(dataDir, { recursive: true, force: true });
}

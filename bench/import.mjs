// Imports the UCDP GED file of the shared data into a new observatory, twice, and asks a toll of it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, watchMemory } from "./memory.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const shared = join(root, "..", "shared", "data", "ucdp");
if (!existsSync(shared)) {
  console.log("skipped: ../shared/data/ucdp is not here");
  process.exit(0);
}
const file = join(
  shared,
  readdirSync(shared).find((name) => name.endsWith(".csv")),
);
const rounds = Number(process.argv[2] ?? 3);

async function bilan(data, ...args) {
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, "apps/cli/bin/bilan.mjs"), ...args, "--data", data], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = watchMemory(child.pid, data);
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  const [code] = await once(child, "close");
  if (code !== 0) process.exit(code ?? 1);
  return { seconds: (performance.now() - started) / 1000, peak: stop(), value: JSON.parse(out) };
}

const runs = [];
for (let round = 0; round < rounds; round++) {
  const data = mkdtempSync(join(tmpdir(), "bilan-bench-"));
  await bilan(data, "ledger", "checkpoint");
  const first = await bilan(data, "import", "ucdp-ged", file);
  const again = await bilan(data, "import", "ucdp-ged", file);
  const scope = ["--place", "Aleppo", "--from", "2016-02-01", "--to", "2016-02-09", "--by", "party"];
  const toll = await bilan(data, "toll", ...scope);
  const rebuild = await bilan(data, "rebuild");
  rmSync(data, { recursive: true });
  runs.push({ first, again, toll, rebuild });
}
const { first, again, toll } = runs[0];
const of = (name, field) => median(runs.map((run) => field(run[name]))).toFixed(1);
console.log(`records ${first.value.taken}, added ${first.value.added}; again: added ${again.value.added}`);
for (const name of ["first", "again", "toll", "rebuild"]) {
  console.log(
    `${name.padEnd(8)} median of ${rounds}: ${of(name, (r) => r.seconds)} s, peak ${of(name, (r) => r.peak.process)} MB process, ${of(name, (r) => r.peak.database)} MB database, ${of(name, (r) => r.peak.together)} MB together`,
  );
}
console.log(`toll: ${JSON.stringify(toll.value.total)}, apart ${JSON.stringify(toll.value.apart)}`);

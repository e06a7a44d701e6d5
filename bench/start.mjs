// Starts the server on a new data folder, ends it, and starts it again: seconds until it prints its address.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./memory.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const rounds = Number(process.argv[2] ?? 5);

async function start(data) {
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, "scripts/start.mjs"), "--data", data, "--port", "0"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let seconds = 0;
  child.stdout.on("data", (chunk) => {
    if (seconds === 0 && String(chunk).includes(" serves ")) {
      seconds = (performance.now() - started) / 1000;
      child.kill("SIGTERM");
    }
  });
  await once(child, "close");
  return seconds;
}

const first = [];
const second = [];
for (let round = 0; round < rounds; round++) {
  const data = mkdtempSync(join(tmpdir(), "bilan-bench-"));
  first.push(await start(data));
  second.push(await start(data));
  rmSync(data, { recursive: true });
}
console.log(`first start, built, empty folder, demo loaded: median ${median(first).toFixed(2)} s of ${rounds}`);
console.log(
  `second start: median ${median(second).toFixed(2)} s of ${rounds}, slowest ${Math.max(...second).toFixed(2)} s`,
);

// `npm test`: builds, then checks format, lint, types of the tests and the map of imports, then runs every test.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

function run(script, ...args) {
  const done = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: "inherit" });
  return done.status ?? 1;
}

const checks = [
  ["format", "node_modules/@biomejs/biome/bin/biome", "check", "."],
  ["lint", "node_modules/oxlint/bin/oxlint"],
  ["types of the tests", "node_modules/typescript/bin/tsc", "-p", "tsconfig.tests.json"],
  ["map of imports", "scripts/imports.mjs", "--check"],
];
for (const [name, ...command] of checks) {
  if (run(...command) !== 0) {
    console.error(`The check of ${name} failed.`);
    process.exit(1);
  }
}

const folder = mkdtempSync(join(tmpdir(), "bilan-test-"));
const file = join(folder, "results.json");
const status = run(
  "node_modules/vitest/vitest.mjs",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${file}`,
  ...process.argv.slice(2),
);
const results = JSON.parse(readFileSync(file, "utf8"));
rmSync(folder, { recursive: true });
const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = results;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(status);

#!/usr/bin/env node
// Reads the development set with the built reader and scores it.
// Usage: node bench/reader/dev.mjs [--errors NAME…] [--show NAME…] [--table]     (build first: npx tsc -b packages/reader)
//   --errors NAME…  what is wrong in these dispatches     --show NAME…  what was read in them     --table  a line each
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const dispatches = process.env.BILAN_DISPATCHES ?? resolve(root, "../shared/dispatches");
const dev = join(dispatches, "dev");
const score = join(dispatches, "tools/score.mjs");
if (!existsSync(dev)) {
  console.log("No development set beside the repository: nothing scored.");
  process.exit(0);
}
const { read } = await import(join(root, "packages/reader/dist/index.js"));
const out = mkdtempSync(join(tmpdir(), "bilan-reader-"));
const args = process.argv.slice(2);
const named = (flag) => {
  const at = args.indexOf(flag);
  if (at < 0) return [];
  const rest = args.slice(at + 1);
  const end = rest.findIndex((arg) => arg.startsWith("--"));
  return end < 0 ? rest : rest.slice(0, end);
};

const names = readdirSync(dev)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => file.slice(0, -4))
  .sort();
const readings = new Map();
for (const name of names) {
  const gold = JSON.parse(readFileSync(join(dev, `${name}.gold.json`), "utf8"));
  const reading = read(readFileSync(join(dev, `${name}.txt`), "utf8"), { id: name, published: gold.published });
  readings.set(name, reading);
  writeFileSync(join(out, `${name}.json`), JSON.stringify(reading));
}

const percent = (share) => (100 * share).toFixed(1);
const run = (gold, ...flags) => execFileSync("node", [score, out, gold, ...flags], { encoding: "utf8" });

const wrong = named("--errors");
if (wrong.length > 0) {
  const lines = run(dev, "--verbose").split("\n");
  for (const name of wrong) console.log(lines.filter((line) => line.startsWith(`  ${name}`)).join("\n"));
}
for (const name of named("--show")) {
  const reading = readings.get(name);
  console.log(`== ${name} ${reading.published}`);
  for (const c of reading.claims) {
    const figure = c.figure ? `${c.figure.qualifier} ${c.figure.low}..${c.figure.high}` : "-";
    const people = [...c.population.tags, ...c.population.groups, ...c.population.nationalities].join(" ");
    console.log(
      ` ${c.id} ${c.stance === "asserts" ? "" : c.stance} ${c.measure} ${figure} ${c.unit === "people" ? "" : c.unit} «${c.quote}» S:${c.speaker} T:${people} P:${c.place?.name} < ${c.place?.in} D:${c.period?.from}..${c.period?.to} B:${c.by} ${c.cause ?? ""} of:${c.partOf} about:${c.about}`,
    );
  }
  for (const e of reading.events)
    console.log(` ${e.id} ${e.type} «${e.quote}» ${e.place?.name} ${e.period?.from} ${e.actors}`);
  for (const w of reading.warnings) console.log(` ! ${w.code} ${w.message}`);
}
if (args.includes("--table")) {
  console.log("| dispatch | figures F1 | attributes | partOf | statements F1 | events F1 |\n|---|---|---|---|---|---|");
  for (const name of names) {
    const one = mkdtempSync(join(tmpdir(), "bilan-one-"));
    mkdirSync(one, { recursive: true });
    copyFileSync(join(dev, `${name}.gold.json`), join(one, `${name}.gold.json`));
    const { all } = JSON.parse(run(one, "--json").trim().split("\n").at(-1));
    console.log(
      `| ${name} | ${[all.figureF1, all.attributes, all.partOf, all.statementF1, all.eventF1].map(percent).join(" | ")} |`,
    );
  }
}
console.log(run(dev).trim());
console.log(warningLines().join("\n"));
console.log(targetLine());

/** Of the events found with their type, how many have the targets of the hand-coded ones. */
function targetLine() {
  let [found, same, named, right] = [0, 0, 0, 0];
  for (const name of names) {
    const gold = JSON.parse(readFileSync(join(dev, `${name}.gold.json`), "utf8"));
    for (const event of gold.events) {
      const read = readings
        .get(name)
        .events.find(({ type, span }) => type === event.type && span[0] < event.span[1] && event.span[0] < span[1]);
      if (!read) continue;
      const equal = read.targets.join().toLowerCase() === event.targets.join().toLowerCase();
      found++;
      if (equal) same++;
      if (event.targets.length > 0) named++;
      if (event.targets.length > 0 && equal) right++;
    }
  }
  return `event targets: as coded ${same} of ${found} events, ${right} of the ${named} that name one`;
}

/** How many warnings of each code were raised as in the hand-coded dispatches, too often, and too seldom. */
function warningLines() {
  const tally = new Map();
  for (const name of names) {
    const gold = JSON.parse(readFileSync(join(dev, `${name}.gold.json`), "utf8"));
    const count = (warnings, code) => (warnings ?? []).filter((warning) => warning.code === code).length;
    const codes = new Set([...(gold.warnings ?? []), ...readings.get(name).warnings].map((warning) => warning.code));
    for (const code of codes) {
      const [said, owed] = [count(readings.get(name).warnings, code), count(gold.warnings, code)];
      const row = tally.get(code) ?? { right: 0, said: 0, owed: 0 };
      row.right += Math.min(said, owed);
      row.said += said;
      row.owed += owed;
      tally.set(code, row);
    }
  }
  const sum = (field) => [...tally.values()].reduce((total, row) => total + row[field], 0);
  const line = (code, { right, said, owed }) => `  ${code}: right ${right} of ${said} raised, of ${owed} owed`;
  const [right, said, owed] = ["right", "said", "owed"].map(sum);
  const whole = `warnings precision ${percent(said ? right / said : 1)} recall ${percent(owed ? right / owed : 1)}`;
  return [whole, ...[...tally].sort().map(([code, row]) => line(code, row))];
}

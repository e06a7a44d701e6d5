// The toll over UCDP GED, Syria, against plain sums over the file: by year, governorate and side; and random scopes.
// Usage: node bench/toll/ucdp.mjs [SCOPES=100000] [SEED=1]     (build first: npx tsc -b)
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { governoratesOf, plainSides, plainSum, readRows, ucdpFile } from "./ucdpSums.mjs";

const file = ucdpFile();
if (!file) {
  console.log("skipped: ../shared/data/ucdp is not here");
  process.exit(0);
}
const [scopes = 100_000, seed = 1] = process.argv.slice(2).map(Number);
const root = fileURLToPath(new URL("../..", import.meta.url));
const { readUcdpGed } = await import(join(root, "packages/exchange/dist/index.js"));
const { bookOfNames, isRefusal, prepare, question, toll } = await import(join(root, "packages/toll/dist/index.js"));

const records = [];
for await (const { record } of readUcdpGed(createReadStream(file, "utf8"))) if (record) records.push(record);
const index = prepare(records, bookOfNames(records));
const answer = (scope, rest) => {
  const got = toll(index, [], question({ measure: "killed", people: [], ...scope }, rest));
  if (isRefusal(got)) throw new Error(got.detail);
  return got;
};

const rows = readRows(file);
const governorates = governoratesOf(rows);
const ALL = { governorate: null, from: "0001-01-01", to: "9999-12-31" };
const periods = [ALL, ...[2016, 2017, 2018, 2019].map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` }))];
let [compared, wrong, widened] = [0, 0, 0];
const check = (found, expected, what) => {
  compared += 1;
  if (found === expected) return;
  wrong += 1;
  if (wrong <= 10) console.log(`differs: ${what}: toll ${found}, file ${expected}`);
};
for (const governorate of [null, ...governorates]) {
  for (const { from, to } of periods) {
    const place = governorate === null ? null : { id: `names:SY/${governorate}`, name: governorate };
    const whole = from === ALL.from;
    const scope = { place, from: whole ? null : from, to: whole ? null : to };
    for (const [rule, limit] of [
      ["documented-best", 10],
      ["documented-with-possible", Infinity],
    ]) {
      const { total, apart, rows: sides } = answer(scope, { rule, by: ["party"] });
      const plain = plainSum(rows, { governorate, from, to }, { limit, governorates: governorates.length });
      const what = `${governorate ?? "all"} ${from} ${rule}`;
      for (const field of ["low", "best", "high", "records", "possible"])
        check(total[field], plain[field], `${what} ${field}`);
      check(apart.records, plain.apart, `${what} apart`);
      check(apart.best, plain.apartBest, `${what} apart best`);
      if (plain.high > plain.low) widened += 1;
      const { sums, unsure } = plainSides(rows, { governorate, from, to });
      if (unsure > 0) continue;
      for (const { key, best } of sides) check(best, sums[key.party], `${what} ${key.party}`);
    }
  }
}
console.log(
  `${records.length} rows, ${governorates.length} governorates, ${periods.length} periods, 2 rules: ${compared} cells compared, ${wrong} differ; ${widened} sums with a width`,
);

/** Numbers from 0 to 1 by a fixed seed (mulberry32). */
function chance(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const next = chance(seed);
const oneOf = (list) => list[Math.floor(next() * list.length)];
const places = [null, ...index.tree.steps.map(({ id, name }) => ({ id, name }))];
const coarse = places.filter((place) => place === null || place.id.split("/").length <= 2);
const dayOf = (n) => new Date(Date.UTC(2016, 0, 1 + n)).toISOString().slice(0, 10);
const PEOPLE = [[], [], [], ["civilians"], ["combatants"], ["government-forces"], ["women", "children"]];
const BREAKDOWNS = ["party", "status", "sex", "age", "cause", "month", "place"];
const counts = { outside: 0, exact: 0, said: 0, unsaid: 0 };
const started = performance.now();
for (let n = 0; n < scopes; n += 1) {
  const [a, b] = [Math.floor(next() * 1430), Math.floor(next() * (next() < 0.5 ? 20 : 1430))];
  const scope = {
    place: oneOf(next() < 0.6 ? coarse : places),
    from: next() < 0.1 ? null : dayOf(a),
    to: next() < 0.1 ? null : dayOf(a + b),
    people: oneOf(PEOPLE),
  };
  const by = [oneOf(BREAKDOWNS)];
  const rule = oneOf(["documented-best", "documented-with-possible"]);
  const { total, rows: parts, notes } = answer(scope, { by, rule });
  for (const cell of [total, ...parts]) {
    const best = cell.best ?? cell.low;
    if (!(cell.low <= best && best <= (cell.high ?? Infinity))) {
      counts.outside += 1;
      if (counts.outside <= 3) console.log("outside", JSON.stringify({ scope, rule, by, cell }));
    }
  }
  const sum = (field) => parts.reduce((all, cell) => all + cell[field], 0);
  const sums = ["low", "best", "high"].map((field) => sum(field) === total[field]);
  const codes = notes.map(({ code }) => code);
  const saysWhy = (code) => codes.includes(code);
  if (sums.every(Boolean)) counts.exact += 1;
  else if (
    (sums[1] || saysWhy("rows-do-not-add-up")) &&
    ((sums[0] && sums[2]) || saysWhy("in-several-rows") || saysWhy("in-likely-row") || saysWhy("rows-are-wider"))
  ) {
    counts.said += 1;
  } else {
    counts.unsaid += 1;
    if (counts.unsaid <= 3) {
      const of = ["low", "best", "high"].map((field) => [sum(field), total[field]]);
      console.log("unsaid", JSON.stringify({ scope, rule, by, of, codes }));
    }
  }
}
console.log(
  `${scopes} random scopes, seed ${seed}: ${counts.outside} with best outside its bounds; rows sum to the total in ${counts.exact}, the toll says why not in ${counts.said}, does not in ${counts.unsaid}; ${((performance.now() - started) / scopes).toFixed(2)} ms a toll`,
);

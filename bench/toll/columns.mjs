// Counts in columns against DuckDB on the same rows, answers compared cell by cell; built from PostgreSQL; written to while
// it answers. RUNS 0: the build alone. Usage: node --expose-gc bench/toll/columns.mjs [ROWS=10000000] [RUNS=21] [SEED=1]     (build first: npx tsc -b)
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { cellsOf, lineOf, literal, load, openRival, prepare, QUERIES } from "./columns/rival.mjs";
import { questionsOf } from "./columns/questions.mjs";
import { fill, openStore, read } from "./columns/store.mjs";
import { warRows } from "./columns/war.mjs";

const [count = 10_000_000, runs = 21, seed = 1] = process.argv.slice(2).map(Number);
const INSERTED = 10_000;
const toll = await import(fileURLToPath(new URL("../../packages/toll/dist/index.js", import.meta.url)));
const { CountColumns, CountIndex, monthOf } = toll;

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const percentile = (values, part) => values.toSorted((a, b) => a - b)[Math.floor(values.length * part)];
const shown = (ms) => (ms >= 100 ? ms.toFixed(0) : ms >= 1 ? ms.toFixed(2) : ms.toPrecision(2)).padStart(9);
const memory = () => {
  for (let i = 0; i < 3; i += 1) globalThis.gc?.();
  return process.memoryUsage().rss;
};

console.log(`${count} rows, seed ${seed}, ${runs} runs of each query, Node ${process.versions.node}`);
const folder = mkdtempSync(join(tmpdir(), "bilan-columns-"));
const questions = questionsOf(seed, runs, toll);
const keysOf = (query) => questions[query].keys;
const answered = (query, index, question) =>
  index
    .ask(question)
    .map(({ key, low, best, high, records, possible }) =>
      JSON.stringify([keysOf(query).map((by) => key[by]), low, best, high, records, possible]),
    )
    .sort();

try {
  // From the store.
  let started = performance.now();
  const store = await openStore();
  await fill(store, warRows(count, seed));
  console.log(`written to PostgreSQL in ${seconds(started)} s`);
  const before = memory();
  started = performance.now();
  const worked = process.cpuUsage();
  const columns = new CountColumns(count + 8);
  await read(store, (row) => columns.push(row));
  const reading = seconds(started);
  const index = new CountIndex(columns);
  console.log(`built from the store in ${seconds(started)} s, of which COPY ${reading} s, ${index.length} rows`);
  const { user, system } = process.cpuUsage(worked);
  console.log(`processor time of this process for it: ${((user + system) / 1e6).toFixed(1)} s`);
  const held = memory() - before;
  console.log(
    `memory: ${(held / index.length).toFixed(1)} bytes a row by the process, ${(index.bytes / index.length).toFixed(1)} in arrays`,
  );
  await store.close();
  if (runs === 0) {
    rmSync(folder, { recursive: true, force: true });
    process.exit(0);
  }

  // The other engine.
  started = performance.now();
  const file = join(folder, "rows.csv");
  await write(file, warRows(count, seed));
  const connection = await openRival();
  await load(connection, file);
  rmSync(file);
  console.log(`DuckDB loaded in ${seconds(started)} s`);
  const ways = await prepareAll(connection);
  const empty = await prepare(connection, "SELECT 1");
  const idle = [];
  for (let run = 0; run < 101; run += 1) idle.push((await timed(() => empty([])))[0]);
  console.log(`DuckDB, SELECT 1: median ${median(idle).toFixed(2)} ms; part of each of its figures\n`);

  await race(index, ways, "as built");
  await writeWhileAsking(index, connection);
  await race(index, ways, "after the inserts");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

/** Every form of every query on every table, ready to run. */
async function prepareAll(connection) {
  const ways = {};
  for (const [query, { tables, forms }] of Object.entries(QUERIES)) {
    ways[query] = [];
    for (const table of tables) {
      for (const [form, sql] of Object.entries(forms)) {
        const name = `${form} on ${table}`;
        ways[query].push({ name, run: await prepare(connection, sql(table)), times: [] });
        ways[query].push({ name: `${name}, not prepared`, run: literal(connection, sql(table)), times: [] });
      }
    }
  }
  return ways;
}

async function timed(work) {
  const started = performance.now();
  const result = await work();
  return [performance.now() - started, result];
}

/** Asks both engines the same in turn, compares every cell, and prints medians and the fastest form of the other engine. */
async function race(index, ways, when) {
  console.log(
    `${when.padEnd(20)}  columns ms  worst     DuckDB ms   factor   its fastest form                     cells  differ`,
  );
  for (const [query, { asked, keys }] of Object.entries(questions)) {
    const own = [];
    let cells = 0;
    let differ = 0;
    for (const { question } of asked) index.ask(question);
    for (const way of ways[query]) {
      way.times = [];
      await way.run(asked[0].parameters);
    }
    for (const { question, parameters } of asked) {
      const started = performance.now();
      index.ask(question);
      own.push(performance.now() - started);
      const expected = answered(query, index, question);
      for (const way of ways[query]) {
        // A form that is four times as slow as the fastest is given up; once it has been run, its answer was compared.
        const fastest = Math.min(...ways[query].flatMap(({ times }) => (times.length > 0 ? [median(times)] : [])));
        if (way.times.length > 0 && median(way.times) > 4 * fastest) continue;
        const [took, rows] = await timed(() => way.run(parameters));
        way.times.push(took);
        const found = cellsOf(rows, keys.length);
        const all = new Set([...found, ...expected]);
        cells += expected.length;
        differ += all.size - expected.length + (all.size - found.length);
      }
    }
    const [fastest] = ways[query]
      .filter(({ times }) => times.length === runs)
      .sort((a, b) => median(a.times) - median(b.times));
    console.log(
      `${query.padEnd(20)} ${shown(median(own))} ${shown(Math.max(...own))} ${shown(median(fastest.times))} ` +
        `${(median(fastest.times) / median(own)).toFixed(0).padStart(8)}   ${fastest.name.padEnd(34)} ${String(cells).padStart(7)} ${differ}`,
    );
  }
  console.log();
}

/** A thousand rows a second for ten seconds, one in twenty closing an earlier one, while the queries run in turn. */
async function writeWhileAsking(index, connection) {
  const rows = [];
  const next = { firstId: 200_000_000, firstCluster: count };
  for (const row of warRows(INSERTED, seed, next)) if (rows.length < INSERTED) rows.push({ ...row });
  const asked = Object.entries(questions).filter(([query]) => query !== "partyMonthKnown" && query !== "clusters");
  const times = Object.fromEntries(asked.map(([query]) => [query, []]));
  const lags = [];
  const took = [];
  const started = performance.now();
  let done = 0;
  let turns = 0;
  while (done < rows.length) {
    for (const due = performance.now() - started; done < rows.length && done <= due; done += 1) {
      const at = performance.now();
      index.insert(rows[done]);
      if (done % 20 === 19) {
        const { cluster, id, knownFrom } = rows[done - 7];
        const to = knownFrom + 86_400;
        rows[done - 7].knownTo = index.close(cluster, id, to) ? to : rows[done - 7].knownTo;
      }
      took.push(performance.now() - at);
      lags.push(performance.now() - started - done);
    }
    const [query, { asked: of }] = asked[turns % asked.length];
    const at = performance.now();
    index.ask(of[turns % of.length].question);
    times[query].push(performance.now() - at);
    turns += 1;
    await turn();
  }
  const span = (performance.now() - started) / 1000;
  console.log(
    `${rows.length} inserts and ${rows.length / 20} closings in ${span.toFixed(1)} s (${(rows.length / span).toFixed(0)} a second) beside ${turns} queries`,
  );
  console.log(
    `an insert takes ${(median(took) * 1000).toFixed(1)} µs (99 of 100 within ${(percentile(took, 0.99) * 1000).toFixed(0)} µs, longest ${Math.max(...took).toFixed(1)} ms); ` +
      `it is in after ${median(lags).toFixed(2)} ms, at the latest ${Math.max(...lags).toFixed(1)} ms`,
  );
  for (const [query, all] of Object.entries(times)) {
    console.log(`  ${query.padEnd(20)} ${shown(median(all))} ms while rows come in, ${all.length} times`);
  }
  const file = join(folder, "more.csv");
  writeFileSync(file, rows.map((row) => lineOf(row, monthOf)).join(""));
  await load(connection, file, ["plain", "sorted", "indexed"]);
  console.log();
}

async function write(file, rows) {
  const out = createWriteStream(file);
  let chunk = "";
  for (const row of rows) {
    chunk += lineOf(row, monthOf);
    if (chunk.length < 1 << 20) continue;
    if (!out.write(chunk)) await once(out, "drain");
    chunk = "";
  }
  out.end(chunk);
  await once(out, "finish");
}

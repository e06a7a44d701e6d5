// How fast the reader is: dispatches a second by language, time by length, worst repeated fragment, start-up.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { read } from "@bilan/reader";
import { median } from "../memory.mjs";
import { dispatches } from "./texts.mjs";

const LENGTH = 3500;
/** No more seconds than this are spent on repeated fragments, so that a slow machine comes to an end too. */
const MOST_SECONDS = 600;

/** Microseconds of processor time spent by this process: others may share the machine. */
function spent() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function costOf(fragment, bytes) {
  const text = fragment.repeat(Math.ceil(bytes / Buffer.byteLength(fragment)));
  const started = spent();
  read(text, { id: "x", published: "2024-06-15" });
  return (spent() - started) / Buffer.byteLength(text);
}

const { texts, from } = dispatches();
console.log(`texts of ${from}`);

/** Dispatches of about 3.5 kB of a language: whole texts joined by paragraphs. */
function joined(lang) {
  const own = texts.filter(
    ({ name, text }) => name.includes(lang) || (lang === "fr" && name.startsWith("seed") && text),
  );
  const made = [];
  let held = "";
  for (let i = 0; made.length < 40; i++) {
    held += `${own[i % own.length].text}\n\n`;
    if (Buffer.byteLength(held) >= LENGTH) {
      let end = held.length;
      while (Buffer.byteLength(held.slice(0, end)) > LENGTH) end -= 20;
      made.push(held.slice(0, end));
      held = "";
    }
  }
  return made;
}

for (const lang of ["fr", "en", "ar"]) {
  const documents = joined(lang);
  for (let i = 0; i < 200; i++) read(documents[i % documents.length], { id: "warm", lang });
  const rates = [];
  for (let round = 0; round < 7; round++) {
    const started = spent();
    for (let i = 0; i < 200; i++) read(documents[i % documents.length], { id: "x", lang, published: "2024-06-15" });
    rates.push(200e6 / (spent() - started));
  }
  console.log(
    `${lang}: median ${Math.round(median(rates))} dispatches of 3.5 kB a second of processor time (of 7 rounds of 200)`,
  );
}

const fragments = new Set();
for (const { text } of texts) {
  const words = text.split(/\s+/).filter(Boolean);
  for (let i = 0; i < words.length; i++) {
    fragments.add(`${words[i]} `);
    if (i % 3 === 0) fragments.add(`${words.slice(i, i + 3).join(" ")} `);
    if (i % 7 === 0) fragments.add(`${words.slice(i, i + 8).join(" ")}, `);
  }
}
for (const mark of [
  "(",
  "«",
  '"',
  ", ",
  "; ",
  ". ",
  ": ",
  "- ",
  "\n",
  "1 ",
  "1, ",
  "1.",
  "1-",
  "a",
  "ا",
  "é",
  "𝟘",
  "\u0301",
])
  fragments.add(mark);
const all = [...fragments];
const worst = [];
const sample = Number(process.argv[2] ?? 4000);
const begun = performance.now();
for (let i = 0; i < all.length; i += Math.max(1, Math.floor(all.length / sample))) {
  if (performance.now() - begun > MOST_SECONDS * 1000) break;
  const fragment = all[i];
  worst.push({ fragment, cost: costOf(fragment, 20_000) });
}
worst.sort((a, b) => b.cost - a.cost);
console.log(`fragments repeated to 20 kB: ${worst.length}, worst ${worst[0].cost.toFixed(1)} µs a byte`);
let most = worst[0].cost;
for (const { fragment } of worst.slice(0, 8)) {
  const costs = [100_000, 1_000_000].map((bytes) => costOf(fragment, bytes));
  most = Math.max(most, ...costs);
  console.log(
    `  ${JSON.stringify(fragment.slice(0, 40))}: ${costs.map((cost) => cost.toFixed(1)).join(", ")} µs a byte at 100 kB, 1 MB`,
  );
}
console.log(`worst over all: ${most.toFixed(1)} µs a byte`);

const script = `import { performance } from "node:perf_hooks"; const started = performance.now(); const { read } = await import("@bilan/reader"); read("Five people were killed in Homs on Monday.", { id: "x", published: "2024-06-15" }); console.log(performance.now() - started)`;
const starts = Array.from({ length: 9 }, () =>
  Number(
    spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
    }).stdout,
  ),
);
console.log(`start-up, loading and first text: median ${median(starts).toFixed(0)} ms of 9`);

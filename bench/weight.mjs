// Weighs the built pages: what the first view loads, and what comes after it, gzipped.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const dist = fileURLToPath(new URL("../apps/web/dist", import.meta.url));
const html = readFileSync(join(dist, "index.html"), "utf8");
const weigh = (name) => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length;
const named = new Set([...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((found) => found[1]));
const files = readdirSync(join(dist, "assets")).map((name) => `assets/${name}`);
const rows = [["index.html", weigh("index.html"), "first"]];
for (const name of files) rows.push([name, weigh(name), named.has(name) ? "first" : "later"]);
rows.sort((a, b) => b[1] - a[1]);
const isFont = (name) => /\.woff2?$/.test(name);
const sum = (test) => rows.filter(test).reduce((total, row) => total + row[1], 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
for (const [name, bytes, when] of rows.filter((row) => !isFont(row[0])))
  console.log(`${when} ${kB(bytes).padStart(9)} ${name}`);
console.log(`first view, named by the page, without fonts: ${kB(sum((row) => row[2] === "first" && !isFont(row[0])))}`);
console.log(`loaded later, without fonts: ${kB(sum((row) => row[2] === "later" && !isFont(row[0])))}`);
console.log(
  `fonts (a page loads the ones it needs): ${kB(sum((row) => isFont(row[0])))} in ${rows.filter((row) => isFont(row[0])).length} files`,
);

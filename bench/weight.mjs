// Weighs the built pages: what each file weighs gzipped; with the address of a running observatory also what the first
// view of each language is sent, body by body as it came over the wire (npm run bench:weight -- http://127.0.0.1:3000).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

const dist = fileURLToPath(new URL("../apps/web/dist", import.meta.url));
const html = readFileSync(join(dist, "index.html"), "utf8");
const weigh = (name) => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length;
const named = new Set([...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((found) => found[1]));
const files = readdirSync(join(dist, "assets"))
  .filter((name) => !/\.(?:br|gz)$/.test(name))
  .map((name) => `assets/${name}`);
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

const [address] = process.argv.slice(2);
if (address) {
  const args = [
    "--no-sandbox",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-background-networking",
  ];
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args });
  for (const language of ["fr", "en", "ar"]) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const bodies = { page: 0, fonts: 0, answers: 0 };
    const sizes = [];
    page.on("requestfinished", (request) => {
      const kind = /woff2/.test(request.url()) ? "fonts" : request.url().includes("/api/") ? "answers" : "page";
      sizes.push(request.sizes().then(({ responseBodySize }) => (bodies[kind] += responseBodySize)));
    });
    await page.goto(`${address}/${language}`, { waitUntil: "networkidle" });
    await Promise.all(sizes);
    const total = bodies.page + bodies.fonts + bodies.answers;
    console.log(
      `/${language} sent: page ${kB(bodies.page)}, fonts ${kB(bodies.fonts)}, answers ${kB(bodies.answers)}, together ${kB(total)} in ${sizes.length} answers`,
    );
    await context.close();
  }
  await browser.close();
}

// How much of real tables disclosure control hides: UCDP GED, Syria, by rows of a toll.
// Usage: node bench/toll/disclosure.mjs     (build first: npx tsc -b)
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ucdpFile } from "./ucdpSums.mjs";

const file = ucdpFile();
if (!file) {
  console.log("skipped: ../shared/data/ucdp is not here");
  process.exit(0);
}
const root = fileURLToPath(new URL("../..", import.meta.url));
const { readUcdpGed } = await import(join(root, "packages/exchange/dist/index.js"));
const toll = await import(join(root, "packages/toll/dist/index.js"));

const records = [];
for await (const { record } of readUcdpGed(createReadStream(file, "utf8"))) if (record) records.push(record);
const index = toll.prepare(records, toll.bookOfNames(records));
const ALEPPO = { id: "names:SY/Aleppo Governorate", name: "Aleppo" };
for (const [what, place, by] of [
  ["Syria by governorate", null, ["place"]],
  ["Syria by month", null, ["month"]],
  ["Syria by party × month", null, ["party", "month"]],
  ["Syria by governorate × party", null, ["place", "party"]],
  ["Syria by governorate × month", null, ["place", "month"]],
  ["Aleppo by district × month", ALEPPO, ["place", "month"]],
]) {
  const scope = { measure: "killed", people: [], place, from: null, to: null };
  if (what.includes("governorate")) scope.place = { id: "names:SY", name: "Syria" };
  const { rows } = toll.toll(index, [], toll.question(scope, { by }));
  const started = performance.now();
  const table = toll.publishedTable(rows, toll.DISCLOSURE_RULES.public);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  const { smallest } = toll.DISCLOSURE_RULES.public;
  const open = toll.publishedTable(rows, toll.DISCLOSURE_RULES["desk-only"]).cells;
  const isSmall = ({ cell }) => Object.values(cell).some((n) => n !== null && n > 0 && n < smallest);
  const best = (cells) => cells.reduce((sum, { cell }) => sum + (cell?.best ?? 0), 0);
  const inner = ({ key }) => by.every((name) => key[name] !== undefined);
  const kept = best(table.cells.filter(inner)) / best(open.filter(inner));
  console.log(
    `${what}: ${table.cells.length} cells with margins, ${open.filter(isSmall).length} with a small number, ${table.hidden} hidden; ${(100 * kept).toFixed(1)} % of the dead in rows that are shown; ${seconds} s`,
  );
}

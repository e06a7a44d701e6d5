import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { read } from "../read.js";

interface Coded {
  readonly span: readonly [number, number];
  readonly measure: string | null;
  readonly unit: string;
  readonly figure: { readonly low: number | null; readonly high: number | null } | null;
}

const FOLDER = new URL("./ar/", import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".gold.json"))
  .map((file) => file.replace(".gold.json", ""));

function same(said: Coded, coded: Coded): boolean {
  return (
    said.span[0] < coded.span[1] &&
    coded.span[0] < said.span[1] &&
    said.measure === coded.measure &&
    said.unit === coded.unit &&
    said.figure?.low === coded.figure?.low &&
    said.figure?.high === coded.figure?.high
  );
}

it("reads the figures of the Arabic exercises", () => {
  let [right, said, coded] = [0, 0, 0];
  for (const name of NAMES) {
    const gold = JSON.parse(readFileSync(new URL(`${name}.gold.json`, FOLDER), "utf8")) as {
      readonly published: string;
      readonly claims: readonly Coded[];
    };
    const text = readFileSync(new URL(`${name}.txt`, FOLDER), "utf8");
    const claims = read(text, { id: name, published: gold.published }).claims.filter((claim) => claim.figure !== null);
    const figures = gold.claims.filter((claim) => claim.figure !== null);
    const left = new Set<Coded>(claims);
    for (const figure of figures) {
      const match = [...left].find((claim) => same(claim, figure));
      if (match !== undefined && left.delete(match)) right += 1;
    }
    said += claims.length;
    coded += figures.length;
  }
  expect(NAMES.length).toBe(8);
  expect((2 * right) / (said + coded)).toBeGreaterThan(0.81);
});

import { readdirSync, readFileSync } from "node:fs";
import type { Claim, Reading } from "@bilan/vocabulary";
import { describe, expect, it } from "vitest";
import { read } from "../index.js";

/** The least share of figures found and right (F1) in each language, a little under what is reached. */
const FLOORS = { ar: 0.94, en: 0.93, fr: 0.95 } as const;

type Figured = Pick<Claim, "span" | "measure" | "unit" | "figure">;

function matches(said: Figured, coded: Figured): boolean {
  return (
    said.figure !== null &&
    coded.figure !== null &&
    said.span[0] < coded.span[1] &&
    coded.span[0] < said.span[1] &&
    said.measure === coded.measure &&
    said.unit === coded.unit &&
    said.figure.high === coded.figure.high &&
    Math.abs(said.figure.low - coded.figure.low) < 1e-9
  );
}

describe.each(Object.entries(FLOORS))("exercises in %s", (language, floor) => {
  const folder = new URL(`./${language}/`, import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".gold.json"));

  it("finds the figures that are coded by hand", () => {
    let [right, said, coded] = [0, 0, 0];
    for (const name of names) {
      const gold = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Reading;
      const text = readFileSync(new URL(name.replace(".gold.json", ".txt"), folder), "utf8");
      const figures = read(text, { id: gold.id, published: gold.published }).claims.filter(
        (claim) => claim.figure !== null,
      );
      const wanted = gold.claims.filter((claim) => claim.figure !== null);
      const used = new Set<Claim>();
      for (const claim of wanted) {
        const found = figures.find((one) => !used.has(one) && matches(one, claim));
        if (found) used.add(found);
      }
      right += used.size;
      said += figures.length;
      coded += wanted.length;
    }
    expect(names.length).toBeGreaterThan(0);
    expect((2 * right) / (said + coded)).toBeGreaterThanOrEqual(floor);
  });

  it("quotes the texts word for word", () => {
    for (const name of names) {
      const gold = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Reading;
      const text = readFileSync(new URL(name.replace(".gold.json", ".txt"), folder), "utf8");
      for (const { span, quote } of [...gold.claims, ...gold.events]) expect(text.slice(span[0], span[1])).toBe(quote);
    }
  });
});

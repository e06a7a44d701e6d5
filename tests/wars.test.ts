import { measure, simulate } from "@bilan/simulation";
import type { Solving } from "@bilan/toll";
import { beforeAll, expect, test } from "vitest";
import { loadSolver } from "../apps/observatory/src/solver.js";

const WARS = 10;
const seeds = Array.from({ length: WARS }, (_, i) => 1001 + i);
const OPTIONS = { incidents: 120, sources: 10 };
let solving: Solving;
beforeAll(async () => {
  solving = { solver: await loadSolver(), timeLimitSeconds: 10 };
});

test("the truth of honest wars lies within what claims and records imply, and nothing contradicts", () => {
  const tolls = seeds.flatMap((seed) => measure(simulate(seed, { ...OPTIONS, liar: false }), solving));
  expect(tolls.filter(({ holds }) => holds === false)).toEqual([]);
  expect(tolls.filter(({ contradictions }) => contradictions.length > 0)).toEqual([]);
  expect(tolls.filter(({ holds }) => holds).length / tolls.length).toBeGreaterThanOrEqual(0.99);
});

test("a speaker who lies by more than his bounds allow is found", () => {
  const wars = seeds.map((seed) => simulate(seed, { ...OPTIONS, liar: true }));
  const found = wars.filter((war) =>
    measure(war, solving).some(({ contradictions }) =>
      contradictions.some(({ speakers }) => war.liar !== null && speakers.includes(war.liar)),
    ),
  );
  expect(found.length / WARS).toBeGreaterThanOrEqual(0.95);
});

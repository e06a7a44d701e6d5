import { Incident, StandingClaim } from "@bilan/vocabulary";
import { expect, test } from "vitest";
import { bookOf, COUNTRY_CODE, deadOf, LAST_DAY, measure, NOTICE, simulate, SPEAKERS, type War } from "./index.js";

const OPTIONS = { incidents: 60, sources: 8, liar: false };
const seeds = Array.from({ length: 10 }, (_, i) => i + 1);
const wars = seeds.map((seed) => simulate(seed, OPTIONS));

test("a seed gives the same war; a liar and more sources change nothing of what happened", () => {
  expect(simulate(3, OPTIONS)).toEqual(wars[2]);
  expect(simulate(4, OPTIONS)).not.toEqual(wars[2]);
  const other = simulate(3, { ...OPTIONS, sources: 20, liar: true });
  expect(other.truth).toEqual(wars[2]?.truth);
  expect(other.country).toEqual(wars[2]?.country);
  expect(SPEAKERS).toContain(other.liar);
});

test("it has the vocabulary's form, a country of no code of a state, and says what it is", () => {
  expect(COUNTRY_CODE).toMatch(/^X[A-Z]$/);
  expect(NOTICE).toMatch(/^Simulated exercise/);
  for (const { incidents, claims, truth } of wars) {
    expect(truth).toHaveLength(OPTIONS.incidents);
    for (const incident of incidents) {
      expect(Incident.parse(incident)).toEqual(incident);
      expect(incident.note).toMatch(/^Simulated exercise/);
    }
    for (const claim of claims) {
      expect(StandingClaim.parse(claim)).toEqual(claim);
      expect(claim.quote).toMatch(/simulated exercise/);
      expect((claim.published ?? "") > LAST_DAY).toBe(true);
    }
  }
});

test("records may be vague but the place and day that happened are among those that they allow", () => {
  for (const war of wars) {
    const truth = new Map(war.truth.map((one) => [`exercise:${one.id}`, one]));
    for (const { id, when, where } of war.incidents) {
      const one = truth.get(id);
      expect(one && one.day >= when.from && one.day <= when.to).toBe(true);
      expect(where.admin1).toBe(one?.at.province.name);
      expect([null, one?.at.district.name]).toContain(where.admin2);
      expect([null, one?.at.town.name]).toContain(where.name);
    }
  }
});

test("the network has what networks have: copies, silence, exaggeration, delay, and what nobody saw", () => {
  const all = <T>(of: (war: War) => readonly T[]) => wars.flatMap(of);
  const reports = all(({ reports: one }) => one);
  expect(reports.some(({ source, origin }) => source !== origin)).toBe(true);
  expect(all(({ sources }) => sources).some(({ silent }) => silent !== null)).toBe(true);
  expect(all(({ sources }) => sources).some(({ exaggeration }) => exaggeration > 1)).toBe(true);
  expect(new Set(all(({ incidents }) => incidents).map(({ grade }) => grade)).size).toBeGreaterThan(3);
  for (const war of wars) {
    expect(war.incidents.length).toBeLessThan(war.truth.length);
    for (const report of war.reports) {
      const { silent } = war.sources.find(({ id }) => id === report.source) ?? {};
      expect(silent && report.published >= silent.from && report.published <= silent.to).not.toBe(true);
    }
  }
});

test("honest speakers' bounds hold the truth, a liar's never do", () => {
  for (const seed of seeds) {
    const war = simulate(seed, { ...OPTIONS, liar: true });
    const { lineage, resolveNamed } = bookOf(war.country);
    for (const { speaker, figure, place, period, population } of war.claims) {
      const id = resolveNamed(place ?? { name: "", in: null });
      const dead = war.truth
        .filter(
          ({ at, day }) =>
            lineage(at.town.id).some((step) => step.id === id) &&
            day >= (period?.from ?? "") &&
            day <= (period?.to ?? ""),
        )
        .reduce((sum, one) => {
          const [tags] = [population.tags];
          const kinds = tags.includes("children")
            ? (["children"] as const)
            : tags.includes("civilians")
              ? (["men", "women", "children"] as const)
              : tags.includes("combatants")
                ? (["a", "b"] as const)
                : undefined;
          return sum + deadOf(one, kinds);
        }, 0);
      const holds = figure !== null && dead >= figure.low && (figure.high === null || dead <= figure.high);
      expect(holds).toBe(speaker[0] !== war.liar);
    }
  }
});

test("without a solver the bounds of honest wars hold the truth all the same", () => {
  for (const war of wars.slice(0, 3)) {
    for (const { holds, contradictions } of measure(war, null)) {
      expect(holds).toBe(true);
      expect(contradictions).toEqual([]);
    }
  }
});

import { addDays, figureBetween, figureOf, type Scope, type StandingClaim, type Toll } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRefusal, prepare, question, toll, type TollQuestion } from "./index.js";
import { BOOK, claimOf, placeOf } from "./made.test.js";

const SCOPE: Scope = { measure: "killed", people: [], place: placeOf(["Pa"]), from: "2001-02-01", to: "2001-02-09" };

function beside(claims: readonly StandingClaim[], scope: Scope = SCOPE, rest: Partial<TollQuestion> = {}): Toll {
  const answer = toll(prepare([], BOOK), claims, question(scope, rest));
  if (isRefusal(answer)) throw new Error(answer.detail);
  return answer;
}

const people = (...tags: StandingClaim["population"]["tags"]) => ({ tags, groups: [], nationalities: [] });

describe("a claim beside a toll", () => {
  test.each<[string, Partial<StandingClaim>, string | null]>([
    ["of the same scope", {}, null],
    ["of a town inside", { place: { name: "Paaa", in: null } }, "narrower-place"],
    ["of the country", { place: { name: "XA", in: null } }, "wider-place"],
    ["of a place that no gazetteer has", { place: { name: "Elsewhere", in: null } }, "unknown-place"],
    ["of an unknown place inside", { place: { name: "The hill", in: "Pa" } }, "narrower-place"],
    ["of an unknown place in the country", { place: { name: "The hill", in: "XA" } }, "unknown-place"],
    ["without a place", { place: null }, "no-place"],
    ["of one day", { period: { from: "2001-02-02", to: "2001-02-02" } }, "narrower-period"],
    ["of the year", { period: { from: "2001-01-01", to: "2001-12-31" } }, "wider-period"],
    ["of days half outside", { period: { from: "2001-02-05", to: "2001-02-12" } }, "other-period"],
    ["without a period", { period: null }, "no-period"],
    ["of an unknown year", { period: { from: "--02-01", to: "--02-09" } }, "unknown-year"],
    ["of civilians", { population: people("civilians") }, "narrower-people"],
    ["of civilians, as a part", { population: people("civilians"), partOf: "c0" }, "part-of"],
    ["of a part of unknown kind", { partOf: "c0" }, "part-of"],
    ["of one cause", { cause: "air-strike" }, "one-cause"],
    ["of one doer", { by: ["Xa"] }, "one-perpetrator"],
    ["of families", { unit: "families" }, "families"],
    ["of a share", { unit: "share" }, "share"],
    ["that denies", { stance: "denies" }, "not-asserted"],
  ])("%s", (_name, given, why) => {
    const [claim] = beside([claimOf({ id: "c1", ...given })]).claims;
    expect(claim).toMatchObject({ comparable: why === null, why, residual: why === null ? 10 : null });
  });

  test.each<[string, Partial<StandingClaim>]>([
    ["of another measure", { measure: "injured" }],
    ["of another province", { place: { name: "Pb", in: null } }],
    ["of an unknown place in another province", { place: { name: "The hill", in: "Pb" } }],
    ["of another month", { period: { from: "2001-03-01", to: "2001-03-09" } }],
    ["without a figure", { figure: null }],
  ])("%s is not shown", (_name, given) => {
    expect(beside([claimOf({ id: "c1", ...given })]).claims).toEqual([]);
  });

  test("of the same people as the scope is comparable, also as a part of another", () => {
    const claim = claimOf({ id: "c1", population: people("women", "civilians"), partOf: "c0" });
    expect(beside([claim], { ...SCOPE, people: ["civilians", "women"] }).claims[0]?.why).toBeNull();
    expect(beside([claim], { ...SCOPE, people: ["civilians"] }).claims[0]?.why).toBe("part-of");
    expect(beside([claimOf({ id: "c2" })], { ...SCOPE, people: ["civilians"] }).claims[0]?.why).toBe("wider-people");
  });

  test("of besieged people is comparable whoever besieges them", () => {
    const claim = claimOf({ id: "c1", measure: "besieged", by: ["Xa"] });
    expect(beside([claim], { ...SCOPE, measure: "besieged" }).claims[0]?.why).toBeNull();
  });

  test("is shown for its speaker, or its publisher where it names none", () => {
    const claims = [claimOf({ id: "c1" }), claimOf({ id: "c2", speaker: [], publisher: "Agency" })];
    expect(beside(claims, SCOPE, { claimant: "observatory" }).claims.map(({ id }) => id)).toEqual(["c1"]);
    expect(beside(claims, SCOPE, { claimant: "Agency" }).claims.map(({ id }) => id)).toEqual(["c2"]);
  });
});

const whole = claimOf({ id: "c1", figure: figureOf("exact", 506) });
const parts = [
  claimOf({
    id: "c2",
    figure: figureOf("at-least", 143),
    population: people("combatants", "pro-government"),
    partOf: "c1",
  }),
  claimOf({
    id: "c3",
    figure: figureOf("at-least", 274),
    population: people("combatants", "rebels", "jihadists", "foreign-fighters"),
    partOf: "c1",
  }),
  claimOf({ id: "c4", figure: figureOf("at-least", 89), population: people("civilians"), partOf: "c1" }),
  claimOf({ id: "c5", figure: figureOf("exact", 169), population: people("rebels"), partOf: "c3" }),
  claimOf({
    id: "c6",
    figure: figureOf("exact", 105),
    population: people("jihadists", "foreign-fighters"),
    partOf: "c3",
  }),
];

describe("what claims imply", () => {
  test("parts bound their whole from below", () => {
    expect(beside(parts).implied).toMatchObject({ low: 506, high: null, from: ["c2", "c3", "c4"] });
    expect(beside([whole, ...parts]).implied).toMatchObject({ low: 506, high: 506, from: ["c1"] });
    expect(beside([whole, ...parts]).contradictions).toEqual([]);
  });

  test("parts of parts count where they are more than their whole says", () => {
    const more = claimOf({ id: "c7", figure: figureOf("exact", 200), population: people("rebels"), partOf: "c3" });
    expect(beside([...parts.filter(({ id }) => id !== "c5"), more]).implied?.low).toBe(143 + 305 + 89);
  });

  test("a wider claim bounds from above, a narrower from below", () => {
    const around = claimOf({ id: "c8", figure: figureOf("at-most", 900), place: { name: "XA", in: null } });
    const inside = claimOf({ id: "c9", figure: figureOf("at-least", 12), place: { name: "Paaa", in: null } });
    expect(beside([around, inside]).implied).toMatchObject({ low: 12, high: 900, from: ["c8", "c9"] });
  });

  test("a claim of one cause, or a part of another claim, bounds nothing from above", () => {
    const country = { place: { name: "XA", in: null }, figure: figureOf("at-most", 900) };
    expect(beside([claimOf({ id: "c1", ...country, cause: "shelling" })]).implied).toBeNull();
    expect(beside([claimOf({ id: "c1", ...country, partOf: "c0" })]).implied).toBeNull();
    expect(beside([claimOf({ id: "c1", ...country, unit: "families" })]).implied).toBeNull();
  });

  test("a figure that its speaker replaced counts no more", () => {
    const early = claimOf({ id: "c1", figure: figureOf("exact", 17), span: [0, 5] });
    const late = claimOf({ id: "c2", figure: figureOf("exact", 14), span: [9, 12] });
    const { implied, contradictions, claims } = beside([late, early]);
    expect(implied).toMatchObject({ low: 14, high: 14, from: ["c2"] });
    expect(contradictions).toEqual([]);
    expect(claims).toHaveLength(2);
  });

  test("a stock of one day says nothing of a stock of other days", () => {
    const scope: Scope = { ...SCOPE, measure: "besieged" };
    const day = claimOf({ id: "c1", measure: "besieged", period: { from: "2001-02-02", to: "2001-02-02" } });
    expect(beside([day], scope).implied).toBeNull();
  });
});

describe("contradictions", () => {
  test("two speakers whose bounds share no number", () => {
    const un = claimOf({ id: "c1", speaker: ["UN"], figure: figureOf("nearly", 500_000) });
    const ngos = claimOf({ id: "c2", speaker: ["two NGOs"], figure: figureOf("exact", 1_000_000) });
    const { contradictions, implied } = beside([ngos, un]);
    expect(contradictions).toEqual([
      {
        claims: ["c1", "c2"],
        why: "claims-disjoint",
        params: { lowerSpeaker: "UN", upperSpeaker: "two NGOs", atMost: 499_999, atLeast: 1_000_000 },
      },
    ]);
    expect(implied).toBeNull();
  });

  test("parts above their whole", () => {
    const low = claimOf({ id: "c1", figure: figureOf("exact", 400) });
    const found = beside([low, ...parts]).contradictions;
    expect(found).toContainEqual({
      claims: ["c1", "c3", "c2", "c4"],
      why: "parts-exceed-whole",
      params: { parts: 506, whole: 400 },
    });
  });

  test("parts that leave nobody out and do not make their whole", () => {
    const civilians = claimOf({
      id: "c2",
      figure: figureOf("exact", 60),
      population: people("civilians"),
      partOf: "c1",
    });
    const fighters = claimOf({
      id: "c3",
      figure: figureOf("exact", 30),
      population: people("combatants"),
      partOf: "c1",
    });
    const all = claimOf({ id: "c1", figure: figureOf("exact", 100) });
    expect(beside([all, civilians, fighters]).contradictions).toEqual([
      { claims: ["c1", "c2", "c3"], why: "parts-do-not-sum", params: { parts: 90, whole: 100 } },
    ]);
    expect(beside([all, civilians]).contradictions).toEqual([]);
    const men = { ...civilians, population: people("civilians", "men") };
    expect(beside([all, men, fighters]).contradictions).toEqual([]);
    const shelled = { ...fighters, cause: "shelling" as const };
    expect(beside([all, civilians, shelled]).contradictions).toEqual([]);
  });

  test("a town above what another allows for the province", () => {
    const town = claimOf({
      id: "c2",
      speaker: ["Mayor"],
      figure: figureOf("more-than", 20),
      place: { name: "Paaa", in: null },
    });
    expect(beside([claimOf({ id: "c1" }), town]).contradictions).toEqual([
      { claims: ["c1", "c2"], why: "inside-exceeds-whole", params: { speaker: "Mayor", atLeast: 21, atMost: 10 } },
    ]);
  });
});

describe("rules of claims", () => {
  const claims = [
    claimOf({ id: "c1", speaker: ["A"], figure: figureOf("exact", 30), published: "2001-02-12" }),
    claimOf({ id: "c2", speaker: ["A"], figure: figureOf("exact", 20), published: "2001-02-10" }),
    claimOf({ id: "c3", speaker: ["B"], figure: figureOf("at-least", 40) }),
  ];
  test.each([
    ["claims-lowest", { low: 30, best: 30, high: 30 }],
    ["claims-highest", { low: 40, best: 40, high: null }],
    ["latest-by-speaker", { low: 30, best: null, high: null }],
  ])("%s", (rule, bounds) => {
    const { total, rows, notes } = beside(claims, SCOPE, { rule, by: ["sex"] });
    expect(total).toEqual({ ...bounds, records: 0, possible: 0 });
    expect(rows).toEqual([]);
    expect(notes.map(({ code }) => code)).toEqual(["claims-have-no-rows"]);
    expect(beside([], SCOPE, { rule }).total).toMatchObject({ low: 0, best: null, high: null });
  });
});

interface Person {
  readonly tags: StandingClaim["population"]["tags"];
  readonly path: readonly string[];
  readonly day: string;
}

const somePlace = fc.constantFrom<readonly string[]>([], [], [], ["Pa"], ["Pb"], ["Pa", "Paa"], ["Pa", "Pab"]);
const someDays = fc.oneof(
  fc.constant({ from: "2001-02-01", to: "2001-02-10" }),
  fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]) => ({
    from: addDays("2001-02-01", Math.min(a, b)),
    to: addDays("2001-02-01", Math.max(a, b)),
  })),
);
const somePerson: fc.Arbitrary<Person> = fc.record({
  tags: fc
    .tuple(
      fc.constantFrom(
        ["civilians"] as const,
        ["combatants", "pro-government"] as const,
        ["combatants", "rebels"] as const,
      ),
      fc.constantFrom("women", "men", "children"),
    )
    .map(([status, kind]) => [...status, kind] as Person["tags"]),
  path: fc.constantFrom(["Pa", "Paa"], ["Pa", "Pab"], ["Pb", "Pba"]),
  day: fc.nat(9).map((n) => addDays("2001-02-01", n)),
});
const someTags = fc.constantFrom<Person["tags"]>(
  [],
  ["civilians"],
  ["combatants"],
  ["rebels"],
  ["women"],
  ["women", "children"],
  ["civilians", "men"],
);

/** Persons who bear a tag of each facet that is asked for. */
function isOf(person: Person, tags: Person["tags"]): boolean {
  const facets = [
    ["civilians", "combatants"],
    ["women", "men", "children"],
    ["pro-government", "rebels"],
  ];
  return facets.every((facet) => {
    const asked = tags.filter((tag) => facet.includes(tag));
    return asked.length === 0 || asked.some((tag) => person.tags.includes(tag));
  });
}

function count(
  persons: readonly Person[],
  tags: Person["tags"],
  path: readonly string[],
  days: { from: string; to: string },
) {
  return persons.filter(
    (person) =>
      isOf(person, tags) &&
      path.every((name, depth) => person.path[depth] === name) &&
      person.day >= days.from &&
      person.day <= days.to,
  ).length;
}

test("speakers who tell the truth never contradict one another, and it lies within what they imply", () => {
  const someClaim = fc.record({
    tags: someTags,
    path: somePlace,
    days: someDays,
    speaker: fc.constantFrom("A", "B", "C"),
    under: fc.nat(3),
    over: fc.option(fc.nat(3)),
    part: fc.option(fc.nat(4)),
  });
  fc.assert(
    fc.property(
      fc.array(somePerson, { minLength: 5, maxLength: 30 }),
      fc.array(someClaim, { maxLength: 12 }),
      someTags,
      somePlace,
      someDays,
      (persons, made, tags, path, days) => {
        const claims = made.map((one, i) => {
          const of = one.part === null ? undefined : made[one.part];
          const isPart =
            of !== undefined &&
            of.part === null &&
            (one.part ?? i) < i &&
            of.tags.length === 0 &&
            of.speaker === one.speaker;
          const [where, when] = isPart ? [of.path, of.days] : [one.path, one.days];
          const truth = count(persons, one.tags, where, when);
          const low = Math.max(0, truth - one.under);
          return claimOf({
            id: `c${i}`,
            speaker: [one.speaker],
            figure: one.over === null ? figureOf("at-least", low) : figureBetween(low, truth + one.over),
            population: people(...one.tags),
            place: { name: where.at(-1) ?? "XA", in: null },
            period: when,
            partOf: isPart ? `c${one.part}` : null,
          });
        });
        const { implied, contradictions } = beside(claims, {
          measure: "killed",
          people: tags,
          place: placeOf(path),
          ...days,
        });
        const truth = count(persons, tags, path, days);
        expect(contradictions).toEqual([]);
        expect(truth).toBeGreaterThanOrEqual(implied?.low ?? 0);
        expect(truth).toBeLessThanOrEqual(implied?.high ?? Infinity);
      },
    ),
    { numRuns: 2000 },
  );
});

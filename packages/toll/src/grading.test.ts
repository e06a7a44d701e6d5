import { figureBetween, figureOf, GRADES, type StandingClaim } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GRADE_RULES, graded, gradingOf } from "./index.js";
import { claimOf, fullIncidents } from "./made.test.js";

const [INCIDENT] =
  fc.sample(
    fullIncidents.filter((incidents) => incidents.length > 0),
    { numRuns: 1, seed: 1 },
  )[0] ?? [];
if (!INCIDENT) throw new Error("no incident");
const RATED = new Map([["SOHR", "B" as const]]);

function said(id: string, speaker: string, rest: Partial<StandingClaim> = {}): StandingClaim {
  return claimOf({ id, report: `r-${id}`, publisher: null, speaker: [speaker], ...rest });
}
const by = (claims: readonly StandingClaim[], rated: typeof RATED = new Map()) => {
  const { grade, reasons } = gradingOf(INCIDENT, claims, rated);
  return `${grade}: ${reasons.map(({ code }) => code).join(", ")}`;
};
const denial = { stance: "denies" as const, figure: null, published: "2001-03-01" };

describe("the grade of an incident by its claims", () => {
  test.each<[string, StandingClaim[], string]>([
    ["one origin", [said("a", "des habitants")], "weak: one-origin"],
    [
      "one origin in three reports",
      [said("a", "OSDH"), said("b", "SOHR"), said("c", "المرصد السوري")],
      "weak: one-origin",
    ],
    ["two organs of one government", [said("a", "Sana"), said("b", "Syrian army")], "weak: one-origin"],
    ["two origins", [said("a", "OSDH"), said("b", "MSF")], "fair: several-origins"],
    ["three that agree", [said("a", "OSDH"), said("b", "MSF"), said("c", "ONU")], "confirmed: origins-agree"],
    [
      "three whose bounds share no number",
      [said("a", "OSDH"), said("b", "MSF"), said("c", "ONU", { figure: figureBetween(90, 99) })],
      "fair: several-origins",
    ],
    [
      "an open bound agrees",
      [said("a", "OSDH", { figure: figureOf("at-least", 3) }), said("b", "MSF"), said("c", "ONU")],
      "confirmed: origins-agree",
    ],
    [
      "the party held responsible says so",
      [
        said("a", "des habitants", { by: ["Israel Defense Forces"] }),
        said("b", "Israeli army", { stance: "confirms" }),
      ],
      "confirmed: acknowledged",
    ],
    [
      "two hold different parties responsible",
      [said("a", "OSDH", { by: ["Syrian army"] }), said("b", "MSF", { by: ["Islamic State"] }), said("c", "ONU")],
      "contested: competing-parties",
    ],
    [
      "two name one party by two names",
      [said("a", "OSDH", { by: ["Daech"] }), said("b", "MSF", { by: ["ISIS"] })],
      "fair: several-origins",
    ],
    ["taken back", [said("a", "OSDH"), said("b", "SOHR", denial)], "discounted: all-withdrawn"],
    [
      "corrected to nobody",
      [said("a", "OSDH"), said("b", "SOHR", { figure: figureBetween(0, 0), published: "2001-03-01" })],
      "discounted: all-withdrawn",
    ],
    ["denied by another", [said("a", "OSDH"), said("b", "Sana", denial)], "weak: one-origin"],
    [
      "denied, then told",
      [said("a", "OSDH", denial), said("b", "SOHR", { published: "2001-04-01" })],
      "weak: one-origin",
    ],
    ["only denied", [said("b", "Sana", denial)], "discounted: only-denied"],
  ])("%s", (_, claims, expected) => expect(by(claims)).toBe(expected));

  test("one origin that is rated reliable is enough for fair", () => {
    expect(by([said("a", "OSDH")], RATED)).toBe("fair: reliable-origin");
    expect(by([said("a", "MSF")], RATED)).toBe("weak: one-origin");
  });

  test("is that of the record where no claim is tied to it, and says whose", () => {
    const record = { ...INCIDENT, dataset: "ucdp-ged", grade: "fair" as const, speakers: ["SOHR", "OSDH", "Airwars"] };
    expect(gradingOf(record, [], RATED)).toEqual({
      grade: "fair",
      rule: { name: "ucdp-ged", version: "1" },
      reasons: [
        { code: "as-recorded", params: { dataset: "ucdp-ged" } },
        { code: "sources-named", params: { organisations: 2 } },
      ],
      origins: [],
    });
  });

  test("says by which rule and from which origins it follows", () => {
    const { rule, origins } = gradingOf(INCIDENT, [said("a", "OSDH"), said("b", "MSF")], RATED);
    expect(rule).toEqual({ name: "grade-by-origins", version: GRADE_RULES["grade-by-origins"].version });
    expect(origins.map(({ organisation }) => organisation)).toEqual(["MSF", "SOHR"]);
  });

  const speakers = fc.constantFrom("OSDH", "SOHR", "MSF", "Sana", "Syrian army", "ONU", "OCHA", "des habitants");
  const someClaims = fc
    .array(fc.tuple(speakers, fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 8 })
    .map((rows) =>
      rows.map(([speaker, low, more], i) => said(`c${i}`, speaker, { figure: figureBetween(low + 1, low + 1 + more) })),
    );
  const rank = (claims: readonly StandingClaim[]) => GRADES.indexOf(gradingOf(INCIDENT, claims, new Map()).grade);

  test("does not change by an echo, and is not worse for another speaker who tells of it", () => {
    fc.assert(
      fc.property(someClaims, speakers, (claims, speaker) => {
        const [first] = claims;
        const echo = { ...(first ?? said("x", speaker)), id: "echo", report: "r-echo", publisher: "AFP" };
        expect(rank([...claims, echo])).toBe(rank(claims));
        const own = first?.figure ?? figureBetween(1, 1);
        expect(rank([...claims, said("new", "Amnesty", { figure: own })])).toBeLessThanOrEqual(rank(claims));
      }),
    );
  });
});

describe("incidents with the grades that stand", () => {
  const links = new Map([
    [
      INCIDENT.id,
      [
        { claim: "a", decision: "same" as const, by: "desk", reason: null },
        { claim: "b", decision: "other" as const, by: "desk", reason: null },
      ],
    ],
  ]);
  const claims = [said("a", "OSDH"), said("b", "MSF")];
  const gradeOf = (grounds: Parameters<typeof graded>[2]) => graded([INCIDENT], claims, grounds)[0]?.grade;
  const none = new Map<string, never>();

  test("a person's decision stands above the rule, the rule above the record", () => {
    expect(gradeOf({ links: none, decisions: none, reliability: none })).toBe(INCIDENT.grade);
    expect(gradeOf({ links, decisions: none, reliability: none })).toBe("weak");
    expect(gradeOf({ links, decisions: none, reliability: RATED })).toBe("fair");
    const decisions = new Map([[INCIDENT.id, "discounted" as const]]);
    expect(gradeOf({ links, decisions, reliability: RATED })).toBe("discounted");
  });

  test("claims that tell of another incident, or are no longer made, count for nothing", () => {
    const gone = new Map([[INCIDENT.id, [{ claim: "gone", decision: "same" as const, by: "desk", reason: null }]]]);
    expect(gradeOf({ links: gone, decisions: none, reliability: none })).toBe(INCIDENT.grade);
  });
});

import { PartyBook } from "@bilan/organisations";
import { addDays, type Incident, type Scope } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evidence, isRefusal, prepare, question, toll } from "./index.js";
import { BOOK, fullIncidents } from "./made.test.js";

/** A made-up war: the Pact holds the Lions from the first day and the Eagles from 11 March on; the Wolves are alone. */
const PARTIES = new PartyBook({
  parties: "Pact||rebels|\nLions||rebels|\nEagles||rebels|militia\nWolves||jihadists|",
  memberships: "Lions|Pact|||exercise\nEagles|Pact|2001-03-11||exercise",
});

/** The made-up records, each count of fighters with a party, or of none that is known. */
const manned = fc
  .tuple(
    fullIncidents,
    fc.infiniteStream(fc.constantFrom("Pact", "Lions", "Eagles", "Wolves", "Lions, Eagles", "Government of Xa", null)),
  )
  .map(([incidents, parties]) =>
    incidents.map((incident) => ({
      ...incident,
      counts: incident.counts.map((count) => ({ ...count, party: parties.next().value ?? null })),
    })),
  );

const ALL: Scope = { measure: "killed", people: [], place: null, from: null, to: null };

function total(incidents: readonly Incident[], parties: string[], rest: Partial<Scope> = {}) {
  const scope = { ...ALL, ...rest, ...(parties.length > 0 && { parties }) };
  const answer = toll(prepare(incidents, BOOK, PARTIES), [], question(scope, { grade: "discounted" }));
  if (isRefusal(answer)) throw new Error(answer.detail);
  return answer.total;
}
const highOf = (high: number | null) => high ?? Number.POSITIVE_INFINITY;

/** One record of ten dead fighters of a party on some days. */
function dead(party: string | null, from: string, to = from): Incident[] {
  const bounds = { low: 10, best: 10, high: 10 };
  const [found] =
    fc.sample(
      fullIncidents.filter((some) => some.length > 0),
      { numRuns: 1, seed: 7 },
    )[0] ?? [];
  if (!found) throw new Error("no record");
  const count = { side: "a", party, status: "combatant", sex: "unknown", age: "unknown", bounds } as const;
  const record: Incident = {
    ...found,
    measure: "killed",
    when: { from, to, precision: 1 },
    counts: [count],
    total: bounds,
  };
  return [record];
}

describe("a toll of a party", () => {
  test.each<[string | null, string, string, string, [number, number, number]]>([
    ["Pact", "2001-03-01", "2001-03-01", "Pact", [10, 10, 10]],
    ["Lions", "2001-03-01", "2001-03-01", "Pact", [10, 10, 10]],
    ["Eagles", "2001-03-10", "2001-03-10", "Pact", [0, 0, 0]],
    ["Eagles", "2001-03-11", "2001-03-11", "Pact", [10, 10, 10]],
    ["Eagles", "2001-03-09", "2001-03-15", "Pact", [0, 10, 10]],
    ["Eagles", "2001-03-05", "2001-03-11", "Pact", [0, 0, 10]],
    ["Pact", "2001-03-01", "2001-03-01", "Lions", [0, 0, 10]],
    ["Pact", "2001-03-01", "2001-03-01", "Eagles", [0, 0, 0]],
    ["Lions, Eagles", "2001-03-01", "2001-03-01", "Pact", [0, 0, 10]],
    ["Lions, Eagles", "2001-04-01", "2001-04-01", "Pact", [10, 10, 10]],
    ["Wolves", "2001-03-01", "2001-03-01", "Pact", [0, 0, 0]],
    ["Government of Xa", "2001-03-01", "2001-03-01", "Pact", [0, 0, 0]],
    ["A band of no list", "2001-03-01", "2001-03-01", "Pact", [0, 0, 10]],
    ["A band of no list", "2001-03-01", "2001-03-01", "Wolves", [0, 0, 0]],
    [null, "2001-03-01", "2001-03-01", "Pact", [0, 0, 10]],
  ])("%s from %s to %s for %s: %j", (party, from, to, asked, [low, best, high]) => {
    expect(total(dead(party, from, to), [asked])).toMatchObject({ low, best, high });
  });

  test("is not of civilians, and says of a record why it is possible", () => {
    const [record] = dead("Lions", "2001-03-01");
    if (!record) throw new Error("no record");
    const civil = { ...record, counts: record.counts.map((count) => ({ ...count, status: "civilian" as const })) };
    expect(total([civil], ["Pact"]).high).toBe(0);
    const asked = question({ ...ALL, parties: ["Lions"] }, { grade: "discounted" });
    const view = evidence(prepare(dead("Pact", "2001-03-01"), BOOK, PARTIES), asked, { offset: 0, limit: 9 });
    expect(view).toMatchObject({ rows: [{ membership: "possible", reason: "people-may-be-others" }] });
  });

  test("grows with the parties asked for, and is never above that of everybody", () => {
    fc.assert(
      fc.property(manned, (incidents) => {
        const [lions, both, everybody] = [["Lions"], ["Lions", "Wolves"], []].map((asked) => total(incidents, asked));
        expect(lions?.low).toBeLessThanOrEqual(both?.low ?? 0);
        expect(highOf(lions?.high ?? 0)).toBeLessThanOrEqual(highOf(both?.high ?? 0));
        expect(both?.low).toBeLessThanOrEqual(everybody?.low ?? 0);
        expect(highOf(both?.high ?? 0)).toBeLessThanOrEqual(highOf(everybody?.high ?? 0));
      }),
    );
  });

  test("a member's is within its alliance's, and members that share nobody come to no more", () => {
    fc.assert(
      fc.property(manned, fc.nat(60), (incidents, days) => {
        const since = { from: addDays("2001-03-11", days), to: null };
        const inside = incidents.filter(({ when }) => when.from >= since.from);
        const [pact, lions, eagles] = [["Pact"], ["Lions"], ["Eagles"]].map((asked) => total(inside, asked, since));
        expect(highOf(lions?.high ?? 0)).toBeLessThanOrEqual(highOf(pact?.high ?? 0));
        expect((lions?.low ?? 0) + (eagles?.low ?? 0)).toBeLessThanOrEqual(pact?.low ?? 0);
        if (pact?.best != null && lions?.best != null && eagles?.best != null) {
          expect(lions.best + eagles.best).toBeLessThanOrEqual(pact.best);
        }
      }),
    );
  });

  test("with all others comes to everybody who fought: the parties of a war cut it", () => {
    fc.assert(
      fc.property(manned, (incidents) => {
        const named = incidents.map((incident) => ({
          ...incident,
          counts: incident.counts.map((count) => ({
            ...count,
            status: "combatant" as const,
            party: count.party === null || count.party.includes(",") ? "Wolves" : count.party,
          })),
        }));
        const settled = named.filter(({ counts }) => counts.length > 0);
        const each = ["Pact", "Wolves", "Government of Xa"].map((party) => total(settled, [party]).low);
        const eagles = settled.filter(({ counts }) => counts.some(({ party }) => party === "Eagles"));
        const sum = each.reduce((all, low) => all + low, 0);
        if (eagles.length === 0) expect(sum).toBe(total(settled, []).low);
        else expect(sum).toBeLessThanOrEqual(total(settled, []).low);
      }),
    );
  });
});

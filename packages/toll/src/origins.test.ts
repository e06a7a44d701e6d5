import { figureBetween, type StandingClaim } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { origins } from "./index.js";
import { claimOf } from "./made.test.js";

/** A claim of a report of its own. */
function said(
  id: string,
  publisher: string | null,
  speaker: string[],
  rest: Partial<StandingClaim> = {},
): StandingClaim {
  return claimOf({ id, report: `r-${id}`, publisher, speaker, ...rest });
}

const found = (claims: readonly StandingClaim[]) =>
  origins(claims).map(({ organisation, claims: of }) => [organisation, of.map(({ id }) => id).sort()]);

describe("origins", () => {
  test("agencies that quote one speaker, in three languages, are one origin", () => {
    const claims = [
      said("a", "AFP", ["OSDH"]),
      said("b", "Reuters", ["Syrian Observatory for Human Rights"]),
      said("c", "الجزيرة نت", ["المرصد السوري لحقوق الإنسان"]),
      said("d", "SOHR", []),
    ];
    expect(found(claims)).toEqual([["SOHR", ["a", "b", "c", "d"]]]);
    expect(origins(claims)[0]?.claims.map(({ why }) => why)).toEqual(["quotes", "quotes", "quotes", "says"]);
  });

  test("who quotes an agency that had the figure from another has it from that other", () => {
    const claims = [said("a", "AFP", ["SOHR"]), said("b", "Le Monde", ["AFP"], { published: "2001-02-21" })];
    expect(origins(claims)).toEqual([
      {
        organisation: "SOHR",
        claims: [
          { id: "a", why: "quotes", from: null },
          { id: "b", why: "repeats", from: "a" },
        ],
      },
    ]);
  });

  test("another figure of that agency is its own", () => {
    const other = said("b", "Le Monde", ["AFP"], { figure: figureBetween(12, 12) });
    expect(found([said("a", "AFP", ["SOHR"]), other])).toHaveLength(2);
  });

  test("a report with the words of an earlier one that names nobody adds nothing", () => {
    const quote = "ten people were killed in the market on Tuesday";
    const copy = said("b", "Radio Okapi", [], { quote: `${quote}.`, published: "2001-02-21" });
    expect(found([copy, said("a", "AFP", [], { quote })])).toEqual([["AFP", ["a", "b"]]]);
    expect(found([copy, said("a", "AFP", [], { quote: "ten killed" })])).toHaveLength(2);
  });

  test("organs of one government are one origin, the other side is another", () => {
    const claims = [said("a", null, ["Sana"]), said("b", null, ["Syrian health ministry"]), said("c", null, ["OSDH"])];
    expect(found(claims)).toEqual([
      ["Government of Syria", ["a", "b"]],
      ["SOHR", ["c"]],
    ]);
  });

  test("unnamed speakers of one name are one origin, and so are all of none", () => {
    const claims = [said("a", "AFP", ["des habitants"]), said("b", "Reuters", ["des habitants"]), said("c", null, [])];
    expect(found(claims)).toEqual([
      ["des habitants", ["a", "b"]],
      ["", ["c"]],
    ]);
  });

  const someClaims = fc
    .array(
      fc.record({
        publisher: fc.constantFrom(null, "AFP", "Reuters", "SOHR", "AP"),
        speaker: fc.constantFrom<string[][]>([], ["AFP"], ["Reuters"], ["OSDH"], ["AP", "AFP"]),
        figure: fc.constantFrom(figureBetween(10, 10), figureBetween(3, 9)),
        published: fc.constantFrom(null, "2001-02-01", "2001-02-02", "2001-02-03"),
        quote: fc.constantFrom("…", "many people died there on that very day", "they say that many died on that day"),
      }),
      { maxLength: 12 },
    )
    .map((rows) => rows.map(({ publisher, speaker, ...rest }, i) => said(`c${i}`, publisher, speaker, rest)));

  test("are a partition of the claims, whatever their order", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const made = found(claims);
        expect(made.flatMap(([, ids]) => ids).sort()).toEqual(claims.map(({ id }) => id).sort());
        expect(found(claims.toReversed())).toEqual(made);
      }),
    );
  });

  test("are never more for a report that quotes one of the speakers", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const names = claims.flatMap(({ speaker }) => speaker[0] ?? []);
        const [first] = names;
        fc.pre(first !== undefined);
        const echo = said("echo", "Le Monde", [first ?? ""], { figure: figureBetween(77, 77) });
        expect(found([...claims, echo]).length).toBeLessThanOrEqual(found(claims).length + 1);
        expect(found([...claims, echo, { ...echo, id: "echo2", report: "r-echo2", publisher: "NNA" }])).toHaveLength(
          found([...claims, echo]).length,
        );
      }),
    );
  });
});

import { type Count, SEXES, STATUSES, type Tag } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { peopleDegree } from "./people.js";
import { CERTAIN, LIKELY, NONE, POSSIBLE } from "./placement.js";
import { USUAL_PARTIES } from "./belonging.js";

const cell = (given: Partial<Count>) =>
  ({ side: "unknown", party: null, status: "unknown", sex: "unknown", age: "unknown", ...given }) as const;

describe("people of a cell", () => {
  test.each<[Tag[], Partial<Count>, number]>([
    [["civilians"], { status: "civilian" }, CERTAIN],
    [["civilians"], { status: "combatant" }, NONE],
    [["civilians"], {}, POSSIBLE],
    [["civilians", "combatants"], {}, CERTAIN],
    [["women"], { sex: "woman", age: "18-and-over" }, CERTAIN],
    [["women"], { sex: "woman" }, LIKELY],
    [["women"], { sex: "woman", age: "under-18" }, NONE],
    [["women"], {}, POSSIBLE],
    [["children"], { age: "under-18" }, CERTAIN],
    [["children"], { sex: "woman" }, POSSIBLE],
    [["women", "children"], { sex: "woman" }, CERTAIN],
    [["women", "children"], { sex: "man", age: "under-18" }, CERTAIN],
    [["women", "children"], { sex: "man", age: "18-and-over" }, NONE],
    [["elderly"], { age: "18-and-over" }, POSSIBLE],
    [["government-forces"], { status: "combatant", party: "Government of Xa" }, CERTAIN],
    [["government-forces"], { status: "combatant", party: "Front of Xa" }, NONE],
    [["rebels"], { status: "civilian" }, NONE],
    [["rebels"], { status: "combatant" }, POSSIBLE],
    [["rebels"], { status: "combatant", party: "Syrian insurgents" }, CERTAIN],
    [["rebels"], { status: "unknown", party: "Syrian insurgents" }, POSSIBLE],
    [["rebels"], { status: "combatant", party: "Government of Xa" }, NONE],
    [["rebels"], { status: "combatant", party: "Front of Xa" }, POSSIBLE],
    [["rebels"], { status: "combatant", party: "HTS, Southern Front" }, POSSIBLE],
    [["rebels"], { status: "combatant", party: "Rahman Corps, Southern Front" }, CERTAIN],
    [["rebels"], { status: "combatant", party: "IS" }, NONE],
    [["jihadists"], { status: "combatant", party: "IS" }, CERTAIN],
    [["rebels", "jihadists"], { status: "combatant", party: "HTS, Southern Front" }, CERTAIN],
    [["pro-government"], { status: "combatant", party: "Government of Syria" }, CERTAIN],
    [["pro-government"], { status: "combatant", party: "Syrian insurgents" }, NONE],
    [["militia"], { status: "combatant", party: "Hezbollah" }, CERTAIN],
    [["medics"], { status: "civilian" }, POSSIBLE],
    [["civilians", "women"], { status: "civilian", sex: "woman", age: "18-and-over" }, CERTAIN],
    [["civilians", "women"], { status: "civilian" }, POSSIBLE],
    [["civilians", "women"], { status: "combatant", sex: "woman" }, NONE],
    [[], {}, CERTAIN],
  ])("%j of %j", (tags, given, degree) => {
    expect(peopleDegree(cell(given), tags, USUAL_PARTIES)).toBe(degree);
  });

  test("another facet never lets more in", () => {
    fc.assert(
      fc.property(fc.constantFrom(...STATUSES), fc.constantFrom(...SEXES), (status, sex) => {
        const both = peopleDegree(cell({ status, sex }), ["civilians", "women"], USUAL_PARTIES);
        expect(both).toBeLessThanOrEqual(peopleDegree(cell({ status, sex }), ["civilians"], USUAL_PARTIES));
        expect(both).toBeLessThanOrEqual(peopleDegree(cell({ status, sex }), ["women"], USUAL_PARTIES));
      }),
    );
  });
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { asKnownOn } from "./index.js";

const v = (knownFrom: string, knownTo: string | null) => ({ knownFrom, knownTo });

test("a version stands from the instant it is known to the one it is replaced", () => {
  const first = v("2016-02-10T08:00:00Z", "2016-02-12T09:30:00.5Z");
  const second = v("2016-02-12T09:30:00.5Z", null);
  const at = (known: string | null) => asKnownOn([first, second], known);
  expect(at("2016-02-09")).toEqual([]);
  expect(at("2016-02-10")).toEqual([first]);
  expect(at("2016-02-10T07:59:59.9Z")).toEqual([]);
  expect(at("2016-02-10T08:00:00Z")).toEqual([first]);
  expect(at("2016-02-12T09:30:00Z")).toEqual([first]);
  expect(at("2016-02-12T09:30:00.5Z")).toEqual([second]);
  expect(at("2016-02-12T09:30:00.500Z")).toEqual([second]);
  expect(asKnownOn([v("2016-02-12T09:30:00.000Z", null)], "2016-02-12T09:30:00Z")).toHaveLength(1);
  expect(at("2016-02-12")).toEqual([second]);
  expect(at(null)).toEqual([second]);
});

test("exactly one of a chain of versions stands at any instant after the first", () => {
  const instant = fc
    .date({ min: new Date("2000-01-01T00:00:00Z"), max: new Date("2030-01-01T00:00:00Z"), noInvalidDate: true })
    .map((date) => date.toISOString());
  fc.assert(
    fc.property(fc.uniqueArray(instant, { minLength: 1, maxLength: 6 }), instant, (instants, at) => {
      const sorted = instants.toSorted();
      const chain = sorted.map((from, i) => v(from, sorted[i + 1] ?? null));
      const standing = asKnownOn(chain, at);
      expect(standing).toHaveLength(at >= (sorted[0] ?? "") ? 1 : 0);
      expect(asKnownOn(chain, null)).toEqual(chain.slice(-1));
    }),
  );
});

import { assert, constantFrom, integer, property, string } from "fast-check";
import { expect, test } from "vitest";
import { read } from "./read.js";
import { tokenise } from "./token.js";

const FRAGMENTS = [
  "Troops kill 114 ",
  "219 - M23 ",
  "et 12 blessés ",
  "ونفى ",
  "« ",
  "of the 20 wounded 3 ",
  "1-",
  "cette province ",
];

test("a quote of a text without an end stays within a sentence's bound", () => {
  assert(
    property(constantFrom(...FRAGMENTS), integer({ min: 1, max: 700 }), (fragment, times) => {
      const text = fragment.repeat(times);
      const { claims, events } = read(text, { id: "x", published: "2024-06-15" });
      for (const { span } of [...claims, ...events]) {
        expect(tokenise(text.slice(...span)).length).toBeLessThanOrEqual(400);
      }
    }),
    { numRuns: 40 },
  );
});

test("what stands far off in a row without an end changes no claim at its head", () => {
  const first = (times: number) => read("Troops kill 114 ".repeat(times), { id: "x", lang: "en" }).claims.slice(0, 20);
  expect(first(1500)).toEqual(first(600));
  expect(first(600).length).toBe(20);
});

test("tokens cover every character that is no white space, in order", () => {
  assert(
    property(string({ unit: "binary" }), (text) => {
      const tokens = tokenise(text);
      let at = 0;
      for (const token of tokens) {
        expect(text.slice(at, token.start)).toMatch(/^\s*$/u);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        at = token.end;
      }
      expect(text.slice(at)).toMatch(/^\s*$/u);
    }),
  );
});

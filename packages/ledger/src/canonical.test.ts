import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical, canonicalBytes } from "./canonical.js";

/** RFC 8785, appendix B: IEEE 754 bits and the text of the number. */
const NUMBERS: readonly [string, string][] = [
  ["0000000000000000", "0"],
  ["8000000000000000", "0"],
  ["0000000000000001", "5e-324"],
  ["8000000000000001", "-5e-324"],
  ["7fefffffffffffff", "1.7976931348623157e+308"],
  ["ffefffffffffffff", "-1.7976931348623157e+308"],
  ["4340000000000000", "9007199254740992"],
  ["c340000000000000", "-9007199254740992"],
  ["4430000000000000", "295147905179352830000"],
  ["44b52d02c7e14af5", "9.999999999999997e+22"],
  ["44b52d02c7e14af6", "1e+23"],
  ["44b52d02c7e14af7", "1.0000000000000001e+23"],
  ["444b1ae4d6e2ef4e", "999999999999999700000"],
  ["444b1ae4d6e2ef4f", "999999999999999900000"],
  ["444b1ae4d6e2ef50", "1e+21"],
  ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
  ["3eb0c6f7a0b5ed8d", "0.000001"],
  ["41b3de4355555553", "333333333.3333332"],
  ["41b3de4355555554", "333333333.33333325"],
  ["41b3de4355555555", "333333333.3333333"],
  ["41b3de4355555556", "333333333.3333334"],
  ["41b3de4355555557", "333333333.33333343"],
  ["becbf647612f3696", "-0.0000033333333333333333"],
  ["43143ff3c1cb0959", "1424953923781206.2"],
];

function double(bits: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== "object") return value;
  const reversed = Object.entries(value).toReversed();
  return Object.fromEntries(reversed.map(([key, property]) => [key, shuffled(property)]));
}

describe("canonical", () => {
  test.each(NUMBERS)("writes the number %s as %s", (bits, text) => {
    expect(canonical(double(bits))).toBe(text);
  });

  test("orders keys by their UTF-16 code units", () => {
    const value = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\u{1f600}": 5, "\u0080": 6, "\u00f6": 7 };
    expect(Object.keys(JSON.parse(canonical(value)) as object).filter((key) => key !== "1")).toEqual([
      "\r",
      "\u0080",
      "\u00f6",
      "\u20ac",
      "\u{1f600}",
      "\ufb33",
    ]);
    expect(canonical(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}');
  });

  test("escapes what JSON must escape and nothing else", () => {
    expect(canonical('€$\u000f\nA\'B"\\\\"/\u007f\u2028')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/\u007f\u2028"');
  });

  test("leaves absent properties out", () => {
    expect(canonical({ b: undefined, a: [null, true, false] })).toBe('{"a":[null,true,false]}');
  });

  test("is UTF-8 in bytes", () => {
    expect([...canonicalBytes("é")]).toEqual([0x22, 0xc3, 0xa9, 0x22]);
  });

  test.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "\ud800",
    "a\udc00b",
    { "\udfff": 1 },
    [undefined],
    undefined,
    () => 1,
    1n,
    new Date(0),
    new Map(),
  ])("refuses %o", (value) => {
    expect(() => canonical(value)).toThrow(TypeError);
  });

  test("says the same value, whatever the order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "grapheme" }), (value) => {
        const text = canonical(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonical(shuffled(value))).toBe(text);
        expect(canonical(JSON.parse(text))).toBe(text);
      }),
    );
  });

  test("writes every finite number so that it is read back as itself", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(canonical(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test("takes or refuses a text by whether it is well formed", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 6 }), (units) => {
        const text = String.fromCharCode(...units);
        const wellFormed = isWellFormed(text);
        if (wellFormed) expect(JSON.parse(canonical(text))).toBe(text);
        else expect(() => canonical(text)).toThrow(TypeError);
      }),
    );
  });
});

/** encodeURIComponent refuses exactly the texts that have a lone surrogate. */
function isWellFormed(text: string): boolean {
  try {
    return decodeURIComponent(encodeURIComponent(text)) === text;
  } catch {
    return false;
  }
}

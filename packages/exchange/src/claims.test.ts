import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type ReportedVersion, readClaims } from "./claims.js";

async function read(text: string, size = 7): Promise<{ taken: ReportedVersion[]; refused: [number, string][] }> {
  const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));
  const taken: ReportedVersion[] = [];
  const refused: [number, string][] = [];
  for await (const row of readClaims(chunks)) {
    if (row.refused) refused.push([row.line, row.refused.detail ?? ""]);
    else taken.push(row.record);
  }
  return { taken, refused };
}

const line = (given: object) => JSON.stringify({ report: "made-up:1", claims: [], ...given });
const claim = { id: "c1", measure: "killed", figure: 12 };

test("a line is a version of a report; what it does not say takes the usual, its own words are the text", async () => {
  const text = line({ knownAt: "2030-01-02T03:04:05Z", claims: [claim] });
  const { taken, refused } = await read(`\n${text}\r\n`);
  expect(refused).toEqual([]);
  expect(taken).toMatchObject([
    {
      report: "made-up:1",
      publisher: null,
      lang: "en",
      text,
      spans: [[0, text.length]],
      claims: [
        {
          figure: { value: 12, qualifier: "exact", low: 12, high: 12 },
          unit: "people",
          stance: "asserts",
          speaker: [],
          population: { tags: [], groups: [], nationalities: [] },
        },
      ],
    },
  ]);
});

test("a quote is found in the text", async () => {
  const { taken } = await read(line({ text: "day 3: 12 dead", claims: [{ ...claim, quote: "12 dead" }] }));
  expect(taken[0]?.spans).toEqual([[7, 14]]);
});

test.each([
  ["{", "it is not JSON"],
  ["[]", "line:"],
  [line({ report: "a b" }), "report:"],
  [line({ knownAt: "2030-01-02" }), "knownAt:"],
  [line({ nonsense: 1 }), "line:"],
  [line({ claims: [{ ...claim, figure: -1 }] }), "claims.0.figure:"],
  [line({ claims: [{ ...claim, figure: { value: 1, qualifier: "exact", low: 3, high: 1 } }] }), "claims.0.figure:"],
  [line({ claims: [claim, claim] }), "line: an id comes twice"],
  [line({ claims: [{ ...claim, partOf: "c9" }] }), "line: partOf names no claim of the line"],
  [line({ text: "nothing", claims: [{ ...claim, quote: "12 dead" }] }), "claims: the quote of c1 is not in the text"],
])("%s is refused with its line and why", async (wrong, why) => {
  const { taken, refused } = await read(`${line({})}\n${wrong}\n${line({})}`);
  expect(taken).toHaveLength(2);
  expect(refused).toEqual([[2, expect.stringContaining(why)]]);
});

test("however the file is cut into chunks, the same lines come out", async () => {
  const file = [line({ claims: [claim] }), line({ report: "made-up:2" }), "broken"].join("\n");
  const whole = await read(file, file.length);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (size) => {
      expect(await read(file, size)).toEqual(whole);
    }),
  );
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { nearby } from "./directory.js";
import { BOOK, someIncidents, someQuestion } from "./made.test.js";
import { prepare } from "./prepare.js";
import { ask, type Verdict } from "./verdict.js";

test("every line is near, or counted by its verdict among those that are not", () => {
  let passedOver = 0;
  fc.assert(
    fc.property(someIncidents, fc.array(someQuestion, { minLength: 1, maxLength: 4 }), (records, questions) => {
      const index = prepare(records, BOOK);
      for (const question of questions) {
        const asked = ask(index, question);
        if ("problem" in asked) continue;
        // Asked seldom, it looks at every line.
        expect([...nearby(prepare(records, BOOK), asked).lines]).toEqual([...index.records.keys()]);
        for (let times = 0; times < 16; times += 1) nearby(index, asked);
        const { lines, others } = nearby(index, asked);
        const near = [...lines];
        expect(new Set(near).size).toBe(near.length);
        const expected = new Map<Verdict, number>();
        for (const line of index.records.keys()) {
          if (near.includes(line)) continue;
          const verdict = asked.judge(line);
          expect(verdict.membership).toBe("left");
          expected.set(verdict, (expected.get(verdict) ?? 0) + 1);
          passedOver += 1;
        }
        expect(new Map([...others()].filter(([, count]) => count > 0))).toEqual(expected);
      }
    }),
    { numRuns: 200 },
  );
  expect(passedOver).toBeGreaterThan(0);
});

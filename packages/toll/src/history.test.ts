import * as fc from "fast-check";
import { expect, test } from "vitest";
import { asKnownOn, prepare, RecordHistory, type RecordVersion } from "./index.js";
import { BOOK, someIncident } from "./made.test.js";

const instant = (day: number) => new Date(Date.UTC(2016, 0, 1 + day, day % 24, 0, 0, day)).toISOString();

/** A version of a record, for how long it was known, and for how many entries the ledger said so. */
const version = fc
  .tuple(someIncident, fc.nat(5), fc.nat(9), fc.option(fc.integer({ min: 1, max: 9 })), fc.option(fc.nat(6)))
  .map(([record, id, from, stood, said]) => ({ record, id, from, to: stood === null ? null : from + stood, said }));

test("an index from the history is the one prepared from the records that stood, however the versions came", () => {
  fc.assert(
    fc.property(fc.array(version, { maxLength: 25 }), fc.integer({ min: 1, max: 6 }), (drawn, batch) => {
      const versions: RecordVersion[] = drawn.map(({ record, id, from, to, said }, i) => ({
        incident: { ...record, id: `made-up:${id}-${i}` },
        knownFrom: instant(from),
        knownTo: to === null ? null : instant(to),
        seqFrom: i + 1,
        seqTo: said === null ? null : i + 2 + said,
      }));
      const history = new RecordHistory(BOOK);
      for (let seq = 0; seq <= versions.length; seq += batch) {
        const open = (one: RecordVersion) => ({
          ...one,
          seqTo: one.seqTo !== null && one.seqTo > seq ? null : one.seqTo,
        });
        // As a reader asks: what an entry since the last time began or ended, and some that it knows already.
        history.add(versions.filter((one) => one.seqFrom <= seq && (one.seqTo ?? seq) >= seq - batch - 1).map(open));
        for (const known of [null, "2016-01-01", "2016-01-06", instant(7), "2016-01-12"]) {
          const valid = versions.filter((one) => one.seqFrom <= seq && (one.seqTo === null || one.seqTo > seq));
          const records = asKnownOn(valid, known).map((one) => one.incident);
          records.sort((a, b) => (a.id < b.id ? -1 : 1));
          expect(history.at(known, seq)).toEqual(prepare(records, BOOK));
        }
      }
    }),
  );
});

test("a history tells what the ledger said before, too", () => {
  const [record] = fc.sample(someIncident, 1);
  if (!record) throw new Error("no record");
  const history = new RecordHistory(BOOK);
  const first = { incident: record, knownFrom: instant(1), knownTo: null, seqFrom: 1, seqTo: null };
  history.add([first]);
  history.add([
    { ...first, seqTo: 2 },
    { ...first, knownTo: instant(3), seqFrom: 2 },
  ]);
  expect(history.at(null, 1).size).toBe(1);
  expect(history.at(null, 2).size).toBe(0);
  expect(history.at("2016-01-02", 2).records).toEqual([record]);
  expect(history.at("2016-01-01", 2).size).toBe(0);
});

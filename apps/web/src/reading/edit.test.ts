import { read } from "@bilan/reader";
import type { Reading, Span } from "@bilan/vocabulary";
import { CAUSES, EVENT_TYPES, MEASURES, QUALIFIERS, STANCES, TAGS } from "@bilan/vocabulary/plain";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Edit, edited, freeId } from "./edit.js";
import { begun, redone, undone, withEdit } from "./history.js";

const TEXT =
  "An exercise in Northland: the North Office said on 3 January 2000 that at least 40 people were killed in Firstham, " +
  "including 12 women and 7 children. The South Office denied it. Some 300 families fled shelling of Secondham.";
const READING: Reading = read(TEXT, { id: "exercise", published: "2000-01-04" });

const ids = [...READING.claims.map(({ id }) => id), ...READING.events.map(({ id }) => id), "c90", "e90"];
const anId = fc.constantFrom(...ids);
const idOrNull = fc.option(anId, { nil: null });
const span = fc.tuple(fc.integer({ min: -5, max: 260 }), fc.integer({ min: -5, max: 260 })) as fc.Arbitrary<Span>;
const names = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 2 });
const figure = fc.record({
  value: fc.option(fc.nat(900), { nil: null }),
  qualifier: fc.constantFrom(...QUALIFIERS),
  low: fc.nat(900),
  high: fc.option(fc.nat(900), { nil: null }),
});
const claimChange = fc.record(
  {
    stance: fc.constantFrom(...STANCES),
    speaker: names,
    measure: fc.option(fc.constantFrom(...MEASURES), { nil: null }),
    figure: fc.option(figure, { nil: null }),
    population: fc.record({ tags: fc.subarray([...TAGS]), groups: names, nationalities: fc.constant(["SY"]) }),
    cause: fc.option(fc.constantFrom(...CAUSES), { nil: null }),
    partOf: idOrNull,
    about: idOrNull,
  },
  { requiredKeys: [] },
);
const edit = fc.oneof(
  fc.record({ kind: fc.constant("claim" as const), id: anId, change: claimChange }),
  fc.record({
    kind: fc.constant("event" as const),
    id: anId,
    change: fc.record({ type: fc.constantFrom(...EVENT_TYPES), actors: names }, { requiredKeys: [] }),
  }),
  fc.record({ kind: fc.constant("words" as const), id: anId, span }),
  fc.record({ kind: fc.constant("add" as const), span }),
  fc.record({ kind: fc.constant("remove" as const), id: anId }),
  fc.record({ kind: fc.constant("settle" as const), warning: fc.nat(4) }),
);
const edits = fc.array(edit as fc.Arbitrary<Edit>, { maxLength: 25 });

/** What holds of every reading, however it was corrected. */
function expectSound(reading: Reading): void {
  const items = [...reading.claims, ...reading.events];
  const known = new Set(items.map(({ id }) => id));
  expect(known.size).toBe(items.length);
  for (const { span: words, quote } of items) {
    expect(words[0]).toBeLessThan(words[1]);
    expect(TEXT.slice(...words)).toBe(quote);
  }
  const wholes = new Map(reading.claims.map(({ id, partOf }) => [id, partOf]));
  for (const claim of reading.claims) {
    if (claim.figure?.high != null) expect(claim.figure.low).toBeLessThanOrEqual(claim.figure.high);
    if (claim.about !== null) expect(known.has(claim.about)).toBe(true);
    let depth = 0;
    for (let at = claim.partOf; at !== null; at = wholes.get(at) ?? null) {
      expect(wholes.has(at)).toBe(true);
      expect((depth += 1)).toBeLessThanOrEqual(reading.claims.length);
    }
  }
  for (const warning of reading.warnings) for (const id of warning.claims) expect(known.has(id)).toBe(true);
}

describe("correcting a reading", () => {
  it("has something to correct", () => {
    expect(READING.claims.length).toBeGreaterThanOrEqual(3);
    expect(READING.claims.some(({ partOf }) => partOf !== null)).toBe(true);
  });

  it("never breaks a span, a relation or a bound, whatever is edited", () => {
    fc.assert(
      fc.property(edits, (steps) => {
        expectSound(steps.reduce((reading, step) => edited(TEXT, reading, step), READING));
      }),
    );
  });

  it("is undone to the very reading that was there, and redone", () => {
    fc.assert(
      fc.property(edits, (steps) => {
        const start = begun({ text: TEXT, reading: READING });
        const end = steps.reduce(withEdit, start);
        let back = end;
        for (let step = 0; step < end.past.length; step += 1) back = undone(back);
        expect(back.present).toBe(start.present);
        let forth = back;
        for (let step = 0; step < end.past.length; step += 1) forth = redone(forth);
        expect(forth.present).toBe(end.present);
      }),
    );
  });

  it("lets go of what hung on a removed claim", () => {
    const whole = READING.claims.find(({ id }) => READING.claims.some(({ partOf }) => partOf === id));
    const after = edited(TEXT, READING, { kind: "remove", id: whole?.id ?? "" });
    expect(after.claims).toHaveLength(READING.claims.length - 1);
    expect(after.claims.some(({ partOf, about }) => partOf === whole?.id || about === whole?.id)).toBe(false);
  });

  it("hangs no claim on itself, by however long a way", () => {
    const part = READING.claims.find(({ partOf }) => partOf !== null);
    const edit: Edit = { kind: "claim", id: part?.partOf ?? "", change: { partOf: part?.id ?? "" } };
    expect(edited(TEXT, READING, edit)).toBe(READING);
  });

  it("adds a claim with the words that were selected, without the space around them", () => {
    const at = TEXT.indexOf(" The South Office");
    const after = edited(TEXT, READING, { kind: "add", span: [at, at + 18] });
    expect(after.claims.find(({ id }) => id === freeId(READING))).toMatchObject({
      quote: "The South Office",
      figure: null,
    });
  });

  it("warns again of parts that exceed their whole, and stops when they no longer do", () => {
    const part = READING.claims.find(({ partOf }) => partOf !== null);
    const whole = READING.claims.find(({ id }) => id === part?.partOf);
    const exact = (id: string, value: number): Edit => ({
      kind: "claim",
      id,
      change: { figure: { value, qualifier: "exact", low: value, high: value } },
    });
    const exceeding = [exact(whole?.id ?? "", 40), exact(part?.id ?? "", 41)].reduce(
      (reading, step) => edited(TEXT, reading, step),
      READING,
    );
    expect(exceeding.warnings.map(({ code }) => code)).toContain("parts-exceed-whole");
    const mended = edited(TEXT, exceeding, exact(part?.id ?? "", 12));
    expect(mended.warnings.map(({ code }) => code)).not.toContain("parts-exceed-whole");
  });
});

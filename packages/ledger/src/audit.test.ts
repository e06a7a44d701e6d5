import type { Draft } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit, entryOfLine } from "./audit.js";
import { chain, entryBytes } from "./chain.js";
import { leafHash } from "./merkle/hash.js";
import { GrowingRoot } from "./merkle/root.js";

const draft = (i: number): Draft =>
  ({
    id: `incident.withdrawn:${i}`,
    at: `2016-02-${String(1 + (i % 28)).padStart(2, "0")}T00:00:00Z`,
    actor: "desk",
    kind: "incident.withdrawn",
    subject: `exercise:${i}`,
    body: { reason: `counted twice, ${i}` },
  }) as unknown as Draft;

const entries = chain(Array.from({ length: 10_000 }, (_, i) => draft(i)));

function rootAt(size: number): Uint8Array {
  const tree = new GrowingRoot();
  for (const entry of entries.slice(0, size)) tree.add(leafHash(entryBytes(entry)));
  return tree.root();
}

describe("the check of a whole ledger", () => {
  it("agrees with a checkpoint of any earlier size, and not with another root", async () => {
    for (const size of [0, 1, 255, 4096, 9_999, 10_000]) {
      const root = rootAt(size);
      expect(await audit(entries, { origin: "exercise", size, root })).toMatchObject({ fault: null, kept: "agrees" });
      const other = Uint8Array.from(root, (byte, i) => (i === 7 ? byte ^ 1 : byte));
      expect((await audit(entries, { origin: "exercise", size, root: other })).kept).toBe("differs");
    }
    expect((await audit(entries.slice(0, 5), { origin: "exercise", size: 6, root: rootAt(6) })).kept).toBe("beyond");
  }, 60_000);

  it("finds any changed byte of 10,000 entries and names its entry", async () => {
    const lines = entries.map((entry) => JSON.stringify(entry));
    const file = new TextEncoder().encode(`${lines.join("\n")}\n`);
    const lineAt = (at: number) => file.subarray(0, at).reduce((n, byte) => n + Number(byte === 10), 1);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 2), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = file.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        const text = new TextDecoder().decode(changed);
        const { fault } = await audit(text.split("\n").slice(0, -1).map(entryOfLine), null);
        expect(fault?.seq).toBe(lineAt(at));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it("finds an entry that was written anew with a right hash", async () => {
    const rewritten = [...entries.slice(0, 6_000), ...chain([draft(99_999)], entries[5_999]), ...entries.slice(6_001)];
    expect((await audit(rewritten, null)).fault).toMatchObject({ seq: 6_002, fault: "link" });
    const all = [
      ...entries.slice(0, 6_000),
      ...chain(
        entries.slice(6_000).map((_, i) => draft(i)),
        entries[5_999],
      ),
    ];
    expect((await audit(all, { origin: "exercise", size: 10_000, root: rootAt(10_000) })).kept).toBe("differs");
  });
});

import type { Draft, Entry } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chain, EMPTY, entryBytes, entryHash, entryId, unsound, verifyChain } from "./chain.js";

function opened(name: string): Draft {
  const body = { name, exercise: true, note: null };
  return {
    id: entryId("observatory.opened", "observatory", body),
    at: "2030-01-01T00:00:00Z",
    actor: "desk",
    kind: "observatory.opened",
    subject: "observatory",
    body,
  };
}

const names = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 });

describe("chain", () => {
  test("hashes the canonical form of every other field", () => {
    const [entry] = chain([opened("Northland")]);
    expect(entry && new TextDecoder().decode(entryBytes(entry))).toBe(
      '{"actor":"desk","at":"2030-01-01T00:00:00Z","body":{"exercise":true,"name":"Northland","note":null},' +
        `"id":"${entry?.id}","kind":"observatory.opened",` +
        `"prevHash":"${"0".repeat(64)}","seq":1,"subject":"observatory"}`,
    );
  });

  test("continues where the ledger ends", () => {
    fc.assert(
      fc.property(names, fc.nat(), (given, cut) => {
        const drafts = given.map(opened);
        const whole = chain(drafts);
        const at = cut % (drafts.length + 1);
        const first = chain(drafts.slice(0, at));
        expect([...first, ...chain(drafts.slice(at), first.at(-1) ?? EMPTY)]).toEqual(whole);
        expect(verifyChain(whole)).toEqual({
          sound: true,
          head: { seq: whole.length, hash: whole.at(-1)?.hash },
        });
      }),
    );
  });

  test("names the first entry that was changed, in whichever field", () => {
    const fields = ["id", "at", "actor", "subject", "prevHash", "hash", "seq", "body"] as const;
    fc.assert(
      fc.property(names, fc.nat(), fc.constantFrom(...fields), (given, pick, field) => {
        const entries = chain(given.map(opened));
        const at = pick % entries.length;
        const entry = entries[at];
        if (!entry) throw new Error("no entry");
        const value = { seq: entry.seq + 1, body: { ...entry.body, note: "changed" } }[field as "seq" | "body"];
        const changed = { ...entry, [field]: value ?? `${String(entry[field]).slice(0, -1)}~` } as Entry;
        const verification = verifyChain(entries.map((other, n) => (n === at ? changed : other)));
        expect(verification).toMatchObject({ sound: false, seq: changed.seq, id: changed.id });
      }),
    );
  });

  test("names an entry that was taken out or exchanged", () => {
    const entries = chain(["a", "b", "c"].map(opened));
    const [a, b, c] = entries as [Entry, Entry, Entry];
    expect(verifyChain([a, c])).toEqual({ sound: false, seq: 3, id: c.id, fault: "number" });
    expect(verifyChain([b])).toEqual({ sound: false, seq: 2, id: b.id, fault: "number" });
    const other = chain([opened("d")], a)[0] as Entry;
    expect(verifyChain([a, other, c])).toEqual({ sound: false, seq: 3, id: c.id, fault: "link" });
    const lone = { ...b, subject: "\ud800" } as Entry;
    expect(verifyChain([a, lone])).toMatchObject({ sound: false, fault: "content" });
    expect(unsound({ seq: 3, id: "x", fault: "link" }).message).toMatch(/^401 .*entry 3 \(x\) does not follow/);
  });

  test("gives the same id for the same thing said of the same subject, another otherwise", () => {
    const body = { reason: "a test", knownAt: null };
    const id = entryId("incident.withdrawn", "desk:1", body);
    expect(id).toMatch(/^incident\.withdrawn:[0-9a-f]{64}$/);
    expect(entryId("incident.withdrawn", "desk:1", { knownAt: null, reason: "a test" })).toBe(id);
    expect(entryId("incident.withdrawn", "desk:2", body)).not.toBe(id);
    expect(entryId("incident.withdrawn", "desk:1", { ...body, reason: "another" })).not.toBe(id);
    expect(entryId("incident.withdrawn", "desk:1", body, id)).not.toBe(id);
  });

  test("changes the hash with the hash before", () => {
    const [entry] = chain([opened("a")]) as [Entry];
    expect(entryHash({ ...entry, prevHash: "1".repeat(64) })).not.toBe(entry.hash);
  });
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newIdentity, open, parseIdentity, parseRecipient, recipientOf, seal } from "./index.js";
import { padded, paddedLength, unpadded } from "./padding.js";

describe("sealing", () => {
  test("opens for each recipient and for nobody else", async () => {
    const [one, two, other] = await Promise.all([newIdentity(), newIdentity(), newIdentity()]);
    const recipients = [await recipientOf(one), await recipientOf(two)] as const;
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        const sealed = await seal(bytes, recipients);
        expect(await open(sealed, [one])).toEqual(bytes);
        expect(await open(sealed, [other, two])).toEqual(bytes);
        expect(await open(sealed, [other])).toBeNull();
      }),
      { numRuns: 15 },
    );
  });

  test("does not open when any byte was changed, or some are missing", async () => {
    const identity = await newIdentity();
    const sealed = await seal(new TextEncoder().encode("exercise: two wounded at the bridge"), [
      await recipientOf(identity),
    ]);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Uint8Array.from(sealed, (byte, i) => (i === at ? byte ^ by : byte));
        expect(await open(changed, [identity])).toBeNull();
        expect(await open(sealed.slice(0, at), [identity])).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  test("does not show what it holds, nor how long it is", async () => {
    const identity = await newIdentity();
    const to = [await recipientOf(identity)] as const;
    const marker = "canary-7f3a91";
    const lengths = await Promise.all(
      [1, 40, 900].map(async (n) => {
        const sealed = await seal(new TextEncoder().encode(marker.repeat(n).slice(0, n)), to);
        expect(new TextDecoder("latin1").decode(sealed)).not.toContain(marker);
        return sealed.length;
      }),
    );
    expect(new Set(lengths).size).toBe(1);
  });
});

describe("padding", () => {
  test("gives back what was padded, and is at most 12 % longer", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000, size: "max" }), (bytes) => {
        expect(unpadded(padded(bytes))).toEqual(bytes);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1025, max: 2 ** 31 }), (length) => {
        expect(paddedLength(length)).toBeGreaterThanOrEqual(length);
        expect(paddedLength(length)).toBeLessThanOrEqual(length * 1.12);
        expect(paddedLength(paddedLength(length))).toBe(paddedLength(length));
      }),
    );
  });

  test("with a length that cannot be gives nothing", () => {
    expect(unpadded(Uint8Array.of(0, 0, 1))).toBeNull();
    expect(unpadded(Uint8Array.of(0, 0, 0, 2, 7))).toBeNull();
  });
});

describe("keys", () => {
  test("are read from a sheet, in any case and with spaces around", async () => {
    const identity = await newIdentity();
    expect(parseIdentity(`  ${identity.toLowerCase()}\n`)).toBe(identity);
    expect(parseIdentity(identity.replace(/.$/, (last) => (last === "Q" ? "P" : "Q")))).toBeNull();
    expect(parseIdentity("")).toBeNull();
    const recipient = await recipientOf(identity);
    expect(parseRecipient(` ${recipient} `)).toBe(recipient);
    expect(parseRecipient(recipient.slice(0, -1))).toBeNull();
    expect(parseRecipient("age1qqqq")).toBeNull();
  });
});

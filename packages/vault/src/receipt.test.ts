import { randomBytes } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mailboxOf, newReceipt, open, parseReceipt, receiptText, recipientOf, seal } from "./index.js";

const someReceipt = fc
  .uint8Array({ minLength: 400, maxLength: 400 })
  .filter((bytes) => bytes.filter((byte) => byte < 250).length > 100)
  .map((bytes) => {
    let at = 0;
    return newReceipt((n) => {
      at = (at + n) % (bytes.length - n);
      return bytes.slice(at, at + n);
    });
  });

describe("a receipt", () => {
  test("reads back as it was shown, also in Arabic-Indic digits and with hyphens", () => {
    fc.assert(
      fc.property(someReceipt, (receipt) => {
        const shown = receiptText(receipt);
        expect(shown).toMatch(/^(\d{4} ){4}\d{4}$/);
        expect(parseReceipt(shown)).toBe(receipt);
        expect(parseReceipt(shown.replaceAll(" ", "-"))).toBe(receipt);
        expect(parseReceipt(shown.replace(/\d/g, (d) => "٠١٢٣٤٥٦٧٨٩"[Number(d)] ?? ""))).toBe(receipt);
        expect(parseReceipt(shown.replace(/\d/g, (d) => "۰۱۲۳۴۵۶۷۸۹"[Number(d)] ?? ""))).toBe(receipt);
      }),
    );
  });

  test("with one wrong digit, or two exchanged, is none", () => {
    fc.assert(
      fc.property(someReceipt, fc.nat(19), fc.integer({ min: 1, max: 9 }), (receipt, at, by) => {
        const wrong = receipt.slice(0, at) + ((Number(receipt[at]) + by) % 10) + receipt.slice(at + 1);
        expect(parseReceipt(wrong)).toBeNull();
        const next = Math.min(at, 18);
        const exchanged = `${receipt.slice(0, next)}${receipt[next + 1]}${receipt[next]}${receipt.slice(next + 2)}`;
        if (exchanged !== receipt) expect(parseReceipt(exchanged)).toBeNull();
      }),
    );
    expect(parseReceipt("")).toBeNull();
  });

  test("uses every digit about as often", () => {
    const count = Array<number>(10).fill(0);
    for (let i = 0; i < 2000; i += 1) {
      for (const digit of newReceipt((n) => new Uint8Array(randomBytes(n))).slice(0, 18)) {
        count[Number(digit)] = (count[Number(digit)] ?? 0) + 1;
      }
    }
    for (const n of count) expect(Math.abs(n - 3600)).toBeLessThan(400);
  });

  test("leads to one mailbox of one observatory, whose replies it opens", async () => {
    const receipt = newReceipt((n) => new Uint8Array(randomBytes(n)));
    const mailbox = await mailboxOf(receipt, "bilan.ledger/1");
    expect(await mailboxOf(receipt, "bilan.ledger/1")).toEqual(mailbox);
    const elsewhere = await mailboxOf(receipt, "bilan.ledger/2");
    expect(elsewhere.id).not.toBe(mailbox.id);
    const reply = await seal(new TextEncoder().encode("exercise: how do you know?"), [
      await recipientOf(mailbox.identity),
    ]);
    expect(new TextDecoder().decode((await open(reply, [mailbox.identity])) ?? undefined)).toMatch("how do you know");
    expect(await open(reply, [elsewhere.identity])).toBeNull();
  });
});

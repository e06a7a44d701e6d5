import { createPrivateKey, createPublicKey, sign as signWith, verify } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base64, fromBase64 } from "./base64.js";
import { checkpointText, parseCheckpoint } from "./checkpoint.js";
import { type CheckSignature, openNote, parseVerifier, signNote, verifierLine } from "./note.js";

// An Ed25519 key of RFC 8410: its 16 bytes of DER before the seed.
const SEED = Buffer.from("302e020100300506032b657004220420".padEnd(96, "7"), "hex");
const privateKey = createPrivateKey({ key: SEED, format: "der", type: "pkcs8" });
const spki = createPublicKey(privateKey).export({ format: "der", type: "spki" });
const verifier = { name: "bilan.example/ledger", key: new Uint8Array(spki.subarray(-32)) };
const sign = (message: Uint8Array) => new Uint8Array(signWith(null, message, privateKey));
const check: CheckSignature = (key, message, signature) =>
  verify(
    null,
    message,
    createPublicKey({ key: Buffer.concat([spki.subarray(0, -32), key]), format: "der", type: "spki" }),
    signature,
  );

describe("a signed note", () => {
  it("gives its text back to the one who has the key, and to nobody after a change", async () => {
    const note = await signNote("bilan.example/ledger\n3\nAAAA\n", verifier, sign);
    expect(await openNote(note, verifier, check)).toBe("bilan.example/ledger\n3\nAAAA\n");
    await fc.assert(
      fc.asyncProperty(fc.nat(note.length - 1), fc.constantFrom("x", "A", "\n", "4"), async (at, char) => {
        fc.pre(note[at] !== char);
        const changed = note.slice(0, at) + char + note.slice(at + 1);
        expect(await openNote(changed, verifier, check)).toBeNull();
      }),
    );
    expect(await openNote(note, { ...verifier, name: "another" }, check)).toBeNull();
  });

  it("is opened by one of several signatures", async () => {
    const note = await signNote("text\n", verifier, sign);
    const other = "— witness.example AAAAAGZvbw==\n";
    expect(await openNote(note + other, verifier, check)).toBe("text\n");
  });

  it("writes a verifier that reads back, and refuses a changed one", () => {
    const line = verifierLine(verifier);
    expect(parseVerifier(line)).toEqual(verifier);
    expect(parseVerifier(line.replace("bilan", "bilam"))).toBeNull();
    expect(parseVerifier("nothing")).toBeNull();
  });
});

describe("a checkpoint", () => {
  it("reads back as it was written", () => {
    fc.assert(
      fc.property(fc.nat(), fc.uint8Array({ minLength: 32, maxLength: 32 }), (size, root) => {
        const checkpoint = { origin: "bilan.example/ledger", size, root };
        expect(parseCheckpoint(checkpointText(checkpoint))).toEqual(checkpoint);
      }),
    );
  });

  it.each(["", "origin\n", "origin\n-1\nAAAA\n", "origin\n01\nAAAA\n", "origin\n1\nAAAA\n"])("is not %j", (text) => {
    expect(parseCheckpoint(text)).toBeNull();
  });
});

describe("base64", () => {
  it("reads its own writing, and no other form of the same bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64(base64(bytes))).toEqual(bytes);
      }),
    );
    expect(fromBase64("QQ")).toBeNull();
    expect(fromBase64("QR==")).toBeNull();
  });
});

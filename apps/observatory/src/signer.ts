import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { CheckSignature, Sign } from "@bilan/ledger";
import { Problem } from "@bilan/vocabulary";

/** The Ed25519 key that an observatory signs its checkpoints with. */
export interface Signer {
  /** the public key, 32 bytes */
  readonly key: Uint8Array;
  readonly sign: Sign;
}

/** What stands before the 32 bytes of an Ed25519 public key in DER (RFC 8410). */
const SPKI = Buffer.from("302a300506032b6570032100", "hex");

/**
 * The key in a file (PKCS #8, PEM), made on first use and readable by its owner alone. Problem 301 where it can neither
 * be read nor made.
 */
export async function openSigner(file: string): Promise<Signer> {
  const key = (await keyIn(file)) ?? (await madeIn(file));
  const spki = createPublicKey(key).export({ format: "der", type: "spki" });
  return {
    key: new Uint8Array(spki.subarray(SPKI.length)),
    sign: (message) => new Uint8Array(sign(null, message, key)),
  };
}

/** Whether a signature is that of an Ed25519 key over a message. */
export const checkSignature: CheckSignature = (key, message, signature) => {
  const spki = createPublicKey({ key: Buffer.concat([SPKI, key]), format: "der", type: "spki" });
  return verify(null, message, spki, signature);
};

async function keyIn(file: string): Promise<KeyObject | null> {
  try {
    return createPrivateKey(await readFile(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new Problem(301, `the key ${file} cannot be read`, {}, error);
  }
}

async function madeIn(file: string): Promise<KeyObject> {
  const { privateKey } = generateKeyPairSync("ed25519");
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, privateKey.export({ format: "pem", type: "pkcs8" }), { flag: "wx", mode: 0o600 });
    return privateKey;
  } catch (error) {
    // Another process may have made it in the same moment: then it is that one which counts.
    const other = (error as NodeJS.ErrnoException).code === "EEXIST" ? await keyIn(file) : null;
    if (other) return other;
    throw new Problem(301, `the key ${file} cannot be written`, {}, error);
  }
}

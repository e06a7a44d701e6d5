import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { base64, fromBase64 } from "./base64.js";

/** Ed25519, as C2SP signed-note numbers it. */
const ED25519 = 0x01;
const ID_LENGTH = 4;
const KEY_LENGTH = 32;

/** Who signs notes: a name without spaces or plus signs, and an Ed25519 public key of 32 bytes. */
export interface Verifier {
  readonly name: string;
  readonly key: Uint8Array;
}

/** Whether a signature of 64 bytes over a message is that of an Ed25519 key (RFC 8032). The caller brings the cryptography. */
export type CheckSignature = (
  key: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => boolean | Promise<boolean>;

/** The signature of 64 bytes of the caller's Ed25519 key over a message. */
export type Sign = (message: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** The four bytes by which a signature names its key (C2SP signed-note). */
function keyId({ name, key }: Verifier): Uint8Array {
  return sha256(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(ED25519), key)).slice(0, ID_LENGTH);
}

/** A verifier as one line that can be published: `name+hash+key` (C2SP signed-note). */
export function verifierLine(verifier: Verifier): string {
  const id = [...keyId(verifier)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${verifier.name}+${id}+${base64(concatBytes(Uint8Array.of(ED25519), verifier.key))}`;
}

/** The verifier of a line, or null where it is none, or its hash is not that of its key. */
export function parseVerifier(line: string): Verifier | null {
  const found = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(line.trim());
  const bytes = found ? fromBase64(found[3] ?? "") : null;
  if (!found || bytes?.length !== KEY_LENGTH + 1 || bytes[0] !== ED25519) return null;
  const verifier = { name: found[1] ?? "", key: bytes.slice(1) };
  return verifierLine(verifier) === line.trim() ? verifier : null;
}

/** A text, which ends with a line break, signed (C2SP signed-note). */
export async function signNote(text: string, verifier: Verifier, sign: Sign): Promise<string> {
  const signature = await sign(utf8ToBytes(text));
  return `${text}\n— ${verifier.name} ${base64(concatBytes(keyId(verifier), signature))}\n`;
}

/** The text of a note that the verifier has signed; null where it has not, or it is no note. */
export async function openNote(note: string, verifier: Verifier, check: CheckSignature): Promise<string | null> {
  const end = note.lastIndexOf("\n\n— ");
  if (end < 0 || !note.endsWith("\n")) return null;
  const text = note.slice(0, end + 1);
  const id = keyId(verifier);
  for (const line of note.slice(end + 2, -1).split("\n")) {
    const found = /^— ([^\s+]+) ([A-Za-z0-9+/=]+)$/.exec(line);
    const bytes = found?.[1] === verifier.name ? fromBase64(found[2] ?? "") : null;
    if (!bytes || !id.every((byte, i) => bytes[i] === byte)) continue;
    if (await check(verifier.key, utf8ToBytes(text), bytes.slice(ID_LENGTH))) return text;
  }
  return null;
}

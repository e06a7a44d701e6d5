import { bech32 } from "@scure/base";
import { generateHybridIdentity, identityToRecipient } from "age-encryption";

/** A secret key: `AGE-SECRET-KEY-PQ-1…`. It opens what was sealed to its recipient. */
export type Identity = string & { readonly identity: unique symbol };

/** A public key: `age1pq1…`. */
export type Recipient = string & { readonly recipient: unique symbol };

/** How many bytes an identity is made from. */
export const SEED_LENGTH = 32;

const PREFIX = "AGE-SECRET-KEY-PQ-";
const RECIPIENT = /^age1pq1[02-9ac-hj-np-z]+$/;

/** A new identity, from the platform's randomness. ML-KEM-768 with X25519: neither alone opens it. */
export async function newIdentity(): Promise<Identity> {
  return (await generateHybridIdentity()) as Identity;
}

/** The identity of a seed of 32 bytes; the same seed gives the same identity. */
export function identityOf(seed: Uint8Array): Identity {
  return bech32.encodeFromBytes(PREFIX, seed).toUpperCase() as Identity;
}

/** The seed of an identity. */
export function seedOf(identity: Identity): Uint8Array {
  return bech32.decodeToBytes(identity).bytes;
}

/** The identity that a text says, as a recovery sheet has it; null where it says none. */
export function parseIdentity(text: string): Identity | null {
  const written = text.trim().toUpperCase();
  try {
    const { prefix, bytes } = bech32.decodeToBytes(written);
    return prefix.toUpperCase() === PREFIX && bytes.length === SEED_LENGTH ? (written as Identity) : null;
  } catch {
    return null;
  }
}

/** The recipient that a text says; null where it says none. */
export function parseRecipient(text: string): Recipient | null {
  const written = text.trim();
  if (!RECIPIENT.test(written)) return null;
  try {
    bech32.decode(written as `${string}1${string}`, false);
    return written as Recipient;
  } catch {
    return null;
  }
}

/** The recipient that belongs to an identity. */
export async function recipientOf(identity: Identity): Promise<Recipient> {
  return (await identityToRecipient(identity)) as Recipient;
}

import { Decrypter, Encrypter } from "age-encryption";
import type { Identity, Recipient } from "./key.js";
import { padded, unpadded } from "./padding.js";

/** Seals bytes to recipients, at least one: each of their identities opens them. The form is that of age (age-encryption.org/v1). */
export async function seal(bytes: Uint8Array, recipients: readonly [Recipient, ...Recipient[]]): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(padded(bytes));
}

/** Opens what was sealed to one of the identities; null where it was not, or where a byte of it was changed. */
export async function open(sealed: Uint8Array, identities: readonly Identity[]): Promise<Uint8Array | null> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  try {
    return unpadded(await decrypter.decrypt(sealed));
  } catch {
    return null;
  }
}

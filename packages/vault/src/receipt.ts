import { hkdf } from "@noble/hashes/hkdf.js";
import { scryptAsync } from "@noble/hashes/scrypt.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Identity, identityOf, SEED_LENGTH } from "./key.js";

/** Eighteen random digits and two that check them: `4821 9073 …`. Whoever has it reads the desk's replies. */
export type Receipt = string & { readonly receipt: unique symbol };

/** What a receipt leads to. */
export interface Mailbox {
  /** under which replies lie on the server: 32 hexadecimal digits */
  readonly id: string;
  /** what opens them; its recipient goes to the desk inside the sealed report */
  readonly identity: Identity;
}

const RANDOM_DIGITS = 18;
const DIGITS = 20;
const ID_LENGTH = 16;

// 32 MB and about a second on a cheap phone: with 60 bits of the receipt more would keep out nobody who has them.
const SCRYPT = { N: 2 ** 15, r: 8, p: 1, dkLen: 32 } as const;

/** A new receipt; `random` gives that many random bytes. */
export function newReceipt(random: (bytes: number) => Uint8Array): Receipt {
  let digits = "";
  while (digits.length < RANDOM_DIGITS) {
    // Bytes from 250 on would make the first digits likelier than the others.
    for (const byte of random(RANDOM_DIGITS)) if (byte < 250 && digits.length < RANDOM_DIGITS) digits += byte % 10;
  }
  return (digits + checkDigits(digits)) as Receipt;
}

/** A receipt as it is shown and written down: five groups of four. */
export function receiptText(receipt: Receipt): string {
  return receipt.replace(/\d{4}(?=\d)/g, "$& ");
}

/**
 * The receipt that somebody typed: spaces, hyphens and Arabic-Indic or Persian digits are as good; null where the check
 * digits do not fit.
 */
export function parseReceipt(text: string): Receipt | null {
  const digits = text
    .replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069-]/g, "")
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  const isWhole = digits.length === DIGITS && /^\d+$/.test(digits);
  return isWhole && checkDigits(digits.slice(0, RANDOM_DIGITS)) === digits.slice(RANDOM_DIGITS)
    ? (digits as Receipt)
    : null;
}

/** The mailbox of a receipt. `observatory` names the ledger, so that one receipt leads to different places elsewhere. */
export async function mailboxOf(receipt: Receipt, observatory: string): Promise<Mailbox> {
  const secret = await scryptAsync(utf8ToBytes(receipt), utf8ToBytes(`bilan receipt 1 ${observatory}`), SCRYPT);
  const derived = (purpose: string, length: number) => hkdf(sha256, secret, undefined, utf8ToBytes(purpose), length);
  return {
    id: bytesToHex(derived("bilan mailbox 1", ID_LENGTH)),
    identity: identityOf(derived("bilan return key 1", SEED_LENGTH)),
  };
}

/** ISO 7064, MOD 97-10: finds every wrong digit and every two digits exchanged. */
function checkDigits(digits: string): string {
  const remainder = Number((BigInt(digits) * 100n) % 97n);
  return String(98 - remainder).padStart(2, "0");
}

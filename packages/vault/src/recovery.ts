import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { bech32m } from "@scure/base";
import { combine as combineShares, split as splitSecret } from "shamir-secret-sharing";
import { type Identity, identityOf, SEED_LENGTH, seedOf } from "./key.js";

/** One share of an identity, as a line that can be printed and typed: `bilan-share1…`. It says nothing by itself. */
export type Share = string & { readonly share: unique symbol };

const PREFIX = "bilan-share";
const CHECK_LENGTH = 4;
const LONGEST = 200;

/** The most shares that there can be. */
export const MOST_SHARES = 255;

/**
 * Shares of an identity of which any `needed` give it back (Shamir, "How to share a secret", 1979). `needed` from 2 to
 * `shares`, `shares` at most 255; RangeError for others.
 */
export async function split(identity: Identity, shares: number, needed: number): Promise<Share[]> {
  if (!(needed >= 2 && needed <= shares && shares <= MOST_SHARES)) throw new RangeError(`${needed} of ${shares}`);
  const seed = seedOf(identity);
  const parts = await splitSecret(concatBytes(seed, sha256(seed).slice(0, CHECK_LENGTH)), shares, needed);
  return parts.map((part) => bech32m.encode(PREFIX, bech32m.toWords(part), LONGEST) as Share);
}

/** The share that a text says, as a sheet has it; null where a character of it is wrong. */
export function parseShare(text: string): Share | null {
  const written = text.trim().toLowerCase();
  try {
    const { prefix } = bech32m.decode(written as `${string}1${string}`, LONGEST);
    return prefix === PREFIX ? (written as Share) : null;
  } catch {
    return null;
  }
}

/** The identity of enough shares of one splitting; null where they are too few, or of different ones. */
export async function combine(shares: readonly Share[]): Promise<Identity | null> {
  const parts = [...new Set(shares)].map((share) => {
    const { words } = bech32m.decode(share as Share & `${string}1${string}`, LONGEST);
    return bech32m.fromWords(words);
  });
  if (parts.length < 2) return null;
  const secret = await combineShares(parts).catch(() => null);
  if (secret?.length !== SEED_LENGTH + CHECK_LENGTH) return null;
  const seed = secret.slice(0, SEED_LENGTH);
  const check = sha256(seed).slice(0, CHECK_LENGTH);
  return check.every((byte, i) => secret[SEED_LENGTH + i] === byte) ? identityOf(seed) : null;
}

import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";

/** A SHA-256 hash: 32 bytes. */
export type Hash = Uint8Array;

/** How long a hash is, in bytes. */
export const HASH_LENGTH = 32;

const LEAF = Uint8Array.of(0x00);
const NODE = Uint8Array.of(0x01);

/** The root of a tree without leaves: the hash of no bytes (RFC 9162, 2.1.1). */
export const EMPTY_ROOT: Hash = sha256(new Uint8Array());

/** The hash of a leaf: SHA-256 of a zero byte and the leaf's bytes (RFC 9162, 2.1.1). */
export function leafHash(leaf: Uint8Array): Hash {
  return sha256(concatBytes(LEAF, leaf));
}

/** The hash of a node over its two children: SHA-256 of a one byte, the left and the right hash (RFC 9162, 2.1.1). */
export function nodeHash(left: Hash, right: Hash): Hash {
  return sha256(concatBytes(NODE, left, right));
}

/** Whether two hashes are the same bytes. */
export function sameHash(a: Hash, b: Hash): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

import { EMPTY_ROOT, type Hash, nodeHash } from "./hash.js";
import { perfectHash, type TileReader } from "./tiles.js";

/** The root of the first `size` leaves of a tree (RFC 9162, 2.1.1). A tree keeps the roots that it once had. */
export async function rootOf(size: number, read: TileReader): Promise<Hash> {
  return size === 0 ? EMPTY_ROOT : rangeHash(0, size, read);
}

/**
 * The proof that leaf `index`, counted from 0, is in the tree of the first `size` leaves (RFC 9162, 2.1.3.1): the hashes
 * beside its way to the root, from the leaf up.
 */
export async function inclusionProof(index: number, size: number, read: TileReader): Promise<Hash[]> {
  const proof: Hash[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + split(end - start);
    if (index < middle) {
      proof.push(await rangeHash(middle, end, read));
      end = middle;
    } else {
      proof.push(await rangeHash(start, middle, read));
      start = middle;
    }
  }
  return proof.toReversed();
}

/** The proof that the tree of the first `size` leaves is how that of `later` leaves began (RFC 9162, 2.1.4.1). */
export async function consistencyProof(size: number, later: number, read: TileReader): Promise<Hash[]> {
  if (size === 0 || size === later) return [];
  const proof: Hash[] = [];
  let start = 0;
  let end = later;
  let isWhole = true;
  while (end !== size) {
    const middle = start + split(end - start);
    if (size <= middle) {
      proof.push(await rangeHash(middle, end, read));
      end = middle;
    } else {
      proof.push(await rangeHash(start, middle, read));
      start = middle;
      isWhole = false;
    }
  }
  if (!isWhole) proof.push(await rangeHash(start, end, read));
  return proof.toReversed();
}

/** The root over leaves `start` to `end`, the end outside. */
async function rangeHash(start: number, end: number, read: TileReader): Promise<Hash> {
  const width = end - start;
  const left = split(width);
  if (width === 1 || left * 2 === width) return perfectHash(read, Math.log2(width), start / width);
  const [first, second] = await Promise.all([rangeHash(start, start + left, read), rangeHash(start + left, end, read)]);
  return nodeHash(first, second);
}

/** The largest power of two below a number above 1; 1 for 1. */
function split(width: number): number {
  let left = 1;
  while (left * 2 < width) left *= 2;
  return left;
}

import { EMPTY_ROOT, HASH_LENGTH, type Hash, nodeHash, sameHash } from "./hash.js";

/** Leaves `start` to `end`, the end outside. A tree is the subtree from 0. */
export interface Subtree {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether leaves stand together in every larger tree: their number, rounded up to a power of two, divides the first
 * (draft-ietf-plants-merkle-tree-certs, "Subtrees"). Beyond 2^53 leaves nothing is said.
 */
export function isSubtree({ start, end }: Subtree): boolean {
  if (![start, end].every(Number.isSafeInteger) || start < 0 || end < start) return false;
  let width = 1;
  while (width < end - start) width *= 2;
  return start % width === 0;
}

/**
 * Whether a leaf is in a subtree with this root, at this place, by its inclusion proof (RFC 9162, 2.1.3.2; for subtrees
 * as in draft-ietf-plants-merkle-tree-certs). `index` counts from 0 in the whole tree.
 */
export function isIncluded(index: number, subtree: Subtree, leaf: Hash, root: Hash, proof: readonly Hash[]): boolean {
  const { start, end } = subtree;
  if (!isSubtree(subtree) || !Number.isSafeInteger(index) || index < start || index >= end) return false;
  if (leaf.length !== HASH_LENGTH) return false;
  let at = index - start;
  let last = end - start - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      hash = nodeHash(sibling, hash);
      while (!isOdd(at) && at > 0) {
        at = half(at);
        last = half(last);
      }
    } else {
      hash = nodeHash(hash, sibling);
    }
    at = half(at);
    last = half(last);
  }
  return last === 0 && sameHash(hash, root);
}

/**
 * Whether a tree with the first root is how a later one began, by its consistency proof (RFC 9162, 2.1.4.2). Of a tree
 * without leaves every other tree would be the later one, so that only another empty one is taken.
 */
export function isGrown(size: number, later: number, root: Hash, laterRoot: Hash, proof: readonly Hash[]): boolean {
  if (size === 0 && (later !== 0 || !sameHash(root, laterRoot))) return false;
  return isConsistent({ start: 0, end: size }, later, root, laterRoot, proof);
}

/**
 * Whether a subtree with the first root lies unchanged in the tree of `size` leaves with the second one, by its
 * consistency proof (draft-ietf-plants-merkle-tree-certs). Of a subtree without leaves only its own root is checked.
 */
export function isConsistent(
  subtree: Subtree,
  size: number,
  root: Hash,
  treeRoot: Hash,
  proof: readonly Hash[],
): boolean {
  const { start, end } = subtree;
  if (!isSubtree(subtree) || !Number.isSafeInteger(size) || end > size) return false;
  if (start === end) return proof.length === 0 && sameHash(root, EMPTY_ROOT);
  let first = start;
  let last = end - 1;
  let tree = size - 1;
  const up = () => {
    first = half(first);
    last = half(last);
    tree = half(tree);
  };
  const isEdge = last === tree;
  while (first !== last && (isEdge || isOdd(last))) up();
  const rest = [...proof];
  const seed = first === last ? root : rest.shift();
  if (seed === undefined) return false;
  let old = seed;
  let grown = seed;
  for (const sibling of rest) {
    if (tree === 0) return false;
    if (isOdd(last) || last === tree) {
      if (first < last) old = nodeHash(sibling, old);
      grown = nodeHash(sibling, grown);
      while (!isOdd(last) && last > 0) up();
    } else {
      grown = nodeHash(grown, sibling);
    }
    up();
  }
  return tree === 0 && sameHash(old, root) && sameHash(grown, treeRoot);
}

function isOdd(n: number): boolean {
  return n % 2 === 1;
}

function half(n: number): number {
  return Math.floor(n / 2);
}

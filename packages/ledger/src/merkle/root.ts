import { EMPTY_ROOT, type Hash, nodeHash } from "./hash.js";

/** The root of a tree whose leaves come one after the other; keeps one hash for each doubling of their number. */
export class GrowingRoot {
  #size = 0;
  /** roots of the perfect subtrees from left to right, each smaller than the one before */
  readonly #perfect: Hash[] = [];

  get size(): number {
    return this.#size;
  }

  /** Adds a leaf by its hash. */
  add(leaf: Hash): void {
    let hash = leaf;
    for (let rest = this.#size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
      hash = nodeHash(this.#perfect.pop() ?? EMPTY_ROOT, hash);
    }
    this.#perfect.push(hash);
    this.#size += 1;
  }

  /** The root of what was added so far (RFC 9162, 2.1.1). */
  root(): Hash {
    const last = this.#perfect.at(-1) ?? EMPTY_ROOT;
    return this.#perfect.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last);
  }
}

/** A set of atoms that is quick to hold against another. */
export class AtomSet {
  readonly #words: Uint32Array;

  /** `size` is the number of all atoms. */
  constructor(size: number, atoms: readonly number[]) {
    this.#words = new Uint32Array(Math.ceil(size / 32));
    for (const atom of atoms) this.#words[atom >>> 5] = (this.#words[atom >>> 5] ?? 0) | (1 << (atom & 31));
  }

  crosses(other: AtomSet): boolean {
    const { both, mine, theirs } = this.#parts(other);
    return both && mine && theirs;
  }

  /** Whether two sets that have an atom in common are the same, one is in the other, or neither. */
  against(other: AtomSet): "same" | "nested" | "crossing" {
    const { mine, theirs } = this.#parts(other);
    return mine && theirs ? "crossing" : mine || theirs ? "nested" : "same";
  }

  holds(atoms: readonly number[]): boolean {
    return atoms.every((atom) => ((this.#words[atom >>> 5] ?? 0) & (1 << (atom & 31))) !== 0);
  }

  /** Whether there are atoms in both, in this one only, in the other only. */
  #parts(other: AtomSet): { both: boolean; mine: boolean; theirs: boolean } {
    let [both, mine, theirs] = [0, 0, 0];
    for (const [at, word] of this.#words.entries()) {
      const another = other.#words[at] ?? 0;
      both |= word & another;
      mine |= word & ~another;
      theirs |= another & ~word;
    }
    return { both: both !== 0, mine: mine !== 0, theirs: theirs !== 0 };
  }
}

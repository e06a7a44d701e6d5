/** A source of numbers that a seed decides: the same seed gives the same numbers on every machine. */
export interface Random {
  /** from 0 up to, not including, 1 */
  unit(): number;
  /** a whole number from `low` to `high`, both inside */
  between(low: number, high: number): number;
  /** whether something of this probability (0 to 1) happens */
  chance(probability: number): boolean;
  /** one of these, which must not be empty */
  pick<T>(from: readonly T[]): T;
  /** a number around 0 with standard deviation 1 */
  normal(): number;
  /** a whole number of mean `mean` with a long tail (geometric): 0, 1, 2, … */
  waiting(mean: number): number;
  /** another source, whose numbers do not depend on how many of this one's are taken afterwards */
  fork(): Random;
}

/**
 * xoshiro128** 1.1 of Blackman and Vigna (https://prng.di.unimi.it/), whose four words of 32 bits are filled from the
 * seed by SplitMix32 (Steele, Lea and Flood, 2014, in 32 bits with the finaliser of MurmurHash3). Numbers of 53 bits
 * are made of two outputs. `seed` is a whole number; only its last 32 bits count.
 */
export function randomOf(seed: number): Random {
  const state = filled(seed);
  const word = (): number => next(state);
  const unit = (): number => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53;
  const between = (low: number, high: number): number => low + Math.floor(unit() * (high - low + 1));
  return {
    unit,
    between,
    chance: (probability) => unit() < probability,
    pick<T>(from: readonly T[]): T {
      const chosen = from[between(0, from.length - 1)];
      if (chosen === undefined && from.length === 0) throw new RangeError("nothing to pick from");
      return chosen as T;
    },
    normal() {
      // Box and Muller (1958); 1 - unit is never 0.
      return Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
    },
    waiting(mean) {
      return mean <= 0 ? 0 : Math.floor(Math.log(1 - unit()) / Math.log(mean / (mean + 1)));
    },
    fork: () => randomOf(word()),
  };
}

function filled(seed: number): Uint32Array {
  const words = new Uint32Array(4);
  let at = seed >>> 0;
  for (let i = 0; i < words.length; i += 1) {
    at = (at + 0x9e3779b9) >>> 0;
    let mixed = at;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    words[i] = mixed ^ (mixed >>> 16);
  }
  return words;
}

function next(state: Uint32Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = state;
  const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
  const third = c ^ a;
  const fourth = d ^ b;
  state[1] = b ^ third;
  state[0] = a ^ fourth;
  state[2] = third ^ (b << 9);
  state[3] = rotated(fourth, 11);
  return result;
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

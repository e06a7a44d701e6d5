import type { Figure, Qualifier } from "./figure.js";

const VAGUE: Partial<Record<Qualifier, readonly [number, number]>> = {
  several: [3, 9],
  dozens: [20, 99],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  "tens-of-thousands": [20000, 99999],
  "hundreds-of-thousands": [200000, 999999],
};

/** The figure that a qualifier makes of a count of people (whole numbers; rounding as in claims.md). */
export function figureOf(qualifier: Qualifier, value: number): Figure {
  switch (qualifier) {
    case "at-least":
      return { value, qualifier, low: value, high: null };
    case "more-than":
      return { value, qualifier, low: value + 1, high: null };
    case "at-most":
      return { value, qualifier, low: 0, high: value };
    case "less-than":
      return { value, qualifier, low: 0, high: Math.max(0, value - 1) };
    case "about":
      return { value, qualifier, low: Math.round(0.9 * value), high: Math.round(1.1 * value) };
    case "nearly": {
      const low = Math.round(0.9 * value);
      return { value, qualifier, low: Math.min(low, Math.max(0, value - 1)), high: Math.max(0, value - 1) };
    }
    default: {
      const vague = VAGUE[qualifier];
      return vague
        ? { value: null, qualifier, low: vague[0], high: vague[1] }
        : { value, qualifier: "exact", low: value, high: value };
    }
  }
}

/** The figure of a range, both ends inside. */
export function figureBetween(low: number, high: number): Figure {
  const [a, b] = low <= high ? [low, high] : [high, low];
  return { value: (a + b) / 2, qualifier: "between", low: a, high: b };
}

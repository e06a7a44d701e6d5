import { z } from "zod";

/**
 * What is known of a number: `low` is sure, `best` is the single most likely value, `high` the most it can be
 * (UCDP's low / best / high). `null` is missing: no best given, no upper bound known. Missing is never zero.
 */
export const Bounds = z
  .object({
    low: z.number().nonnegative(),
    best: z.number().nonnegative().nullable(),
    high: z.number().nonnegative().nullable(),
  })
  .describe("low is sure, best is most likely, high the most it can be; null is missing, never zero");
export type Bounds = z.infer<typeof Bounds>;

export const ZERO: Bounds = { low: 0, best: 0, high: 0 };

/** Sum of two bounds: a missing best or high stays missing. */
export function addBounds(a: Bounds, b: Bounds): Bounds {
  return {
    low: a.low + b.low,
    best: a.best === null || b.best === null ? null : a.best + b.best,
    high: a.high === null || b.high === null ? null : a.high + b.high,
  };
}

/** Whether no number can lie within both. */
export function disjoint(
  a: { low: number | null; high: number | null },
  b: { low: number | null; high: number | null },
): boolean {
  const aLow = a.low ?? 0;
  const bLow = b.low ?? 0;
  return (a.high !== null && a.high < bLow) || (b.high !== null && b.high < aLow);
}

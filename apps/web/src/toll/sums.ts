import type { Bounds, TollClaim } from "@bilan/vocabulary";

/** The sum of bounds; a missing best or high stays missing. */
export function sumOf(rows: readonly Bounds[]): Bounds {
  const total = (pick: (row: Bounds) => number | null) =>
    rows.reduce<number | null>((sum, row) => {
      const value = pick(row);
      return sum === null || value === null ? null : sum + value;
    }, 0);
  return { low: total((row) => row.low) ?? 0, best: total((row) => row.best), high: total((row) => row.high) };
}

/** How the parts that a speaker gives stand to the whole. */
export type PartsVerdict =
  | { readonly kind: "sum"; readonly terms: readonly number[]; readonly sum: number }
  | { readonly kind: "some"; readonly sum: number; readonly whole: number }
  | { readonly kind: "exceed"; readonly sum: number; readonly whole: number };

/** Compares a whole with its parts; null where a part or the whole gives no number to add. */
export function partsVerdict(whole: TollClaim, parts: readonly TollClaim[]): PartsVerdict | null {
  const terms = parts.map((part) => part.figure.value);
  const value = whole.figure.value;
  if (parts.length < 2 || value === null || terms.some((term) => term === null || !Number.isInteger(term))) return null;
  const numbers = terms.filter((term) => term !== null);
  const sum = numbers.reduce((a, b) => a + b, 0);
  if (sum === value) return { kind: "sum", terms: numbers, sum };
  if (whole.figure.high !== null && sum > whole.figure.high) return { kind: "exceed", sum, whole: value };
  return sum < value ? { kind: "some", sum, whole: value } : null;
}

export interface ClaimNode {
  readonly claim: TollClaim;
  readonly parts: readonly ClaimNode[];
}

/** Claims as trees, parts under the whole that they are part of; a part whose whole is not there stands alone. */
export function claimTrees(claims: readonly TollClaim[]): ClaimNode[] {
  const ids = new Set(claims.map((claim) => claim.id));
  const under = (parent: string, seen: ReadonlySet<string>): ClaimNode[] =>
    claims
      .filter((claim) => claim.partOf === parent && !seen.has(claim.id))
      .map((claim) => ({ claim, parts: under(claim.id, new Set([...seen, claim.id])) }));
  return claims
    .filter((claim) => claim.partOf === null || !ids.has(claim.partOf))
    .map((claim) => ({ claim, parts: under(claim.id, new Set([claim.id])) }));
}

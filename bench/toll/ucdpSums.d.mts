export interface PlainRow {
  readonly governorate: string | null;
  readonly from: string;
  readonly to: string;
}
interface PlainScope {
  readonly governorate: string | null;
  readonly from: string;
  readonly to: string;
}
export function ucdpFile(): string | null;
export function readRows(file: string): PlainRow[];
export function governoratesOf(rows: readonly PlainRow[]): string[];
export function plainSum(
  rows: readonly PlainRow[],
  scope: PlainScope,
  rule: { limit: number; governorates: number },
): {
  low: number;
  best: number;
  high: number;
  records: number;
  possible: number;
  apart: number;
  apartBest: number;
};
export function plainSides(
  rows: readonly PlainRow[],
  scope: PlainScope,
): { sums: Record<string, number>; unsure: number };

export interface DailyRow {
  readonly report_date: string;
  readonly known_at: string;
  readonly text: string;
}
type Figures = Readonly<Record<string, number>>;
export function readDaily(): DailyRow[] | null;
export function inUtc(instant: string): string;
export function reportOf(day: string): string;
export function claimsFile(rows: readonly DailyRow[]): string;
export function latestKnown(rows: readonly DailyRow[], instant: string): Map<string, Figures>;
export function figuresOf(
  claims: readonly { report: string; id: string; figure: { value: number | null } | null }[],
): Map<string, Figures>;
export function revisedDays(rows: readonly DailyRow[]): string[];
export function instantsBetween(rows: readonly DailyRow[]): string[];

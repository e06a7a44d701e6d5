import type { Toll, TollRow } from "@bilan/vocabulary";

function cell(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The toll as CSV (RFC 4180): a line a row, the total last; missing is empty, never 0. */
export function tollCsv(toll: Toll): string {
  const keys = [...new Set(toll.rows.flatMap((row) => Object.keys(row.key)))];
  const line = (row: TollRow, name: string) =>
    [
      name,
      ...keys.map((key) => row.key[key] ?? ""),
      row.low,
      row.best,
      row.high,
      row.records,
      row.possible,
      toll.citation,
    ]
      .map(cell)
      .join(",");
  const flat = (rows: readonly TollRow[]): TollRow[] => rows.flatMap((row) => [row, ...flat(row.parts ?? [])]);
  const header = ["row", ...keys, "low", "best", "high", "records", "possible", "citation"].join(",");
  return `${[header, ...flat(toll.rows).map((row) => line(row, "part")), line({ ...toll.total, key: {} }, "total")].join("\r\n")}\r\n`;
}

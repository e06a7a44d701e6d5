/** A column of a table for people: numbers stand right. */
export interface Column<Row> {
  readonly head: string;
  readonly right?: boolean;
  readonly cell: (row: Row) => string;
}

/** Width of a text on a terminal: marks and direction signs take none, wide CJK takes two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const ch of text) {
    if (/\p{M}|[\u200e\u200f\u2066-\u2069]/u.test(ch)) continue;
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(ch) ? 2 : 1;
  }
  return width;
}

function pad(text: string, width: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return right ? space + text : text + space;
}

/** Lines of a table with a header and a rule under it. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((column) => column.cell(row).replace(/[\r\n\t]+/g, " ")));
  const widths = columns.map((column, i) =>
    Math.max(widthOf(column.head), ...cells.map((row) => widthOf(row[i] ?? ""))),
  );
  const line = (parts: readonly string[]) =>
    parts
      .map((part, i) => pad(part, widths[i] ?? 0, columns[i]?.right ?? false))
      .join("  ")
      .trimEnd();
  return [
    line(columns.map((column) => column.head)),
    widths.map((width) => "─".repeat(width)).join("  "),
    ...cells.map(line),
  ].join("\n");
}

/** Bounds for a person: `31`, `18–22`, `≥ 143`, `14,305–?`; a missing best is said, never 0. */
export function boundsText({ low, high }: { low: number | null; high: number | null }): string {
  const number = (n: number) => (n < 1 && n > 0 ? `${Math.round(n * 100)}%` : n.toLocaleString("en-US"));
  if (low === null && high === null) return "not known";
  if (high === null) return `≥ ${number(low ?? 0)}`;
  if (low === high) return number(high);
  return `${number(low ?? 0)}–${number(high)}`;
}

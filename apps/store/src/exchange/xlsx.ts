import { readFile } from "node:fs/promises";
import type { Cells } from "@bilan/places";
import type { Template } from "@bilan/exchange";
import { Problem } from "@bilan/vocabulary";
import type { CellValue, Row as SheetRow, Workbook } from "exceljs";

/**
 * The rows of the first sheet of a workbook (.xlsx) as text; empty rows are left out. Days come as YYYY-MM-DD, formulas as
 * their kept result. The workbook is read whole: its own index stands at its end. `onBytes` is told the file's bytes. Throws
 * Problem 201 where the file cannot be read, 112 where it is no workbook, 102 where the sheet is empty.
 */
export async function* readXlsxRows(file: string, onBytes?: (bytes: Uint8Array) => void): AsyncGenerator<Cells> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Problem(201, error.code ?? null, { file }, error);
  });
  onBytes?.(bytes);
  const [sheet] = (await bookOf(bytes, file)).worksheets;
  let width = 0;
  for (let line = 1; line <= (sheet?.rowCount ?? 0); line++) {
    const cells = sheet ? cellsOf(sheet.getRow(line)) : [];
    width ||= cells.length;
    if (cells.some((cell) => cell !== "")) yield { line, cells: padded(cells, width) };
  }
  if (width === 0) throw new Problem(102, "the first sheet has no rows", { file });
}

async function bookOf(bytes: Buffer, file: string): Promise<Workbook> {
  // Loaded when first needed: it takes longer than the rest of a start.
  const { default: excel } = await import("exceljs");
  const book = new excel.Workbook();
  try {
    await book.xlsx.load(new Uint8Array(bytes).buffer);
  } catch (error) {
    throw new Problem(112, null, { file }, error);
  }
  return book;
}

/** A template as a workbook: a sheet to fill in, with its examples, and a sheet that says what each column means. */
export async function xlsxOf(template: Template): Promise<Uint8Array> {
  const { default: excel } = await import("exceljs");
  const book = new excel.Workbook();
  const sheet = book.addWorksheet(template.name, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addRow([...template.header]).font = { bold: true };
  for (const example of template.examples)
    sheet.addRow([...example]).font = { italic: true, color: { argb: "FF808080" } };
  for (const column of sheet.columns) column.width = 16;
  const columns = book.addWorksheet("columns");
  columns.addRow(["column", "required", "meaning"]).font = { bold: true };
  for (const { name, required, means } of template.dictionary) columns.addRow([name, required ? "yes" : "", means]);
  columns.getColumn(1).width = 20;
  columns.getColumn(3).width = 100;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function cellsOf(row: SheetRow): string[] {
  // The library counts cells from 1 and leaves holes where cells are empty.
  const values = Array.isArray(row.values) ? row.values : [];
  return Array.from({ length: Math.max(0, values.length - 1) }, (_, i) => textOf(values[i + 1] ?? null).trim());
}

/** A row may end before the header does: its last cells are empty. */
function padded(cells: readonly string[], width: number): string[] {
  return cells.length >= width
    ? cells.filter((cell, i) => i < width || cell !== "")
    : [...cells, ...Array.from({ length: width - cells.length }, () => "")];
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, "");
  if (typeof value !== "object") return String(value);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("result" in value) return textOf(value.result ?? null);
  if ("text" in value) return String(value.text);
  return "error" in value ? value.error : "";
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import excel from "exceljs";
import { afterAll, describe, expect, it } from "vitest";
import { incidentsOfRows, incidentTemplate } from "@bilan/exchange";
import type { Cells } from "@bilan/places";
import { readXlsxRows, xlsxOf } from "./xlsx.js";

const folder = mkdtempSync(join(tmpdir(), "bilan-xlsx-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function listed(rows: AsyncIterable<Cells>): Promise<Cells[]> {
  const all: Cells[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

async function bookOf(rows: readonly (readonly excel.CellValue[])[]): Promise<string> {
  const book = new excel.Workbook();
  const sheet = book.addWorksheet("first");
  for (const row of rows) sheet.addRow([...row]);
  book.addWorksheet("second").addRow(["not read"]);
  const file = join(folder, "book.xlsx");
  writeFileSync(file, new Uint8Array(await book.xlsx.writeBuffer()));
  return file;
}

describe("readXlsxRows", () => {
  it("reads the first sheet as text: days, numbers, formulas, rich text, Arabic", async () => {
    const file = await bookOf([
      ["id", "date_from", "n", "name"],
      ["1", new Date("2016-02-01T00:00:00Z"), 5, "حلب"],
      [],
      ["2", "2016-02-02", { formula: "1+1", result: 2 }, { richText: [{ text: "Al" }, { text: "eppo" }] }],
      ["3"],
    ]);
    let bytes = 0;
    const rows = await listed(readXlsxRows(file, (chunk) => (bytes += chunk.length)));
    expect(rows).toEqual([
      { line: 1, cells: ["id", "date_from", "n", "name"] },
      { line: 2, cells: ["1", "2016-02-01", "5", "حلب"] },
      { line: 4, cells: ["2", "2016-02-02", "2", "Aleppo"] },
      { line: 5, cells: ["3", "", "", ""] },
    ]);
    expect(bytes).toBeGreaterThan(0);
  });

  it("says what is wrong with a file, by number", async () => {
    const text = join(folder, "text.xlsx");
    writeFileSync(text, "id,date_from\n1,2016-02-01\n");
    await expect(listed(readXlsxRows(text))).rejects.toThrow(/^112/);
    const whole = readFileSync(await bookOf([["id"]]));
    writeFileSync(text, whole.subarray(0, whole.length - 100));
    await expect(listed(readXlsxRows(text))).rejects.toThrow(/^112/);
    await expect(listed(readXlsxRows(join(folder, "missing.xlsx")))).rejects.toThrow(/^201/);
    await expect(listed(readXlsxRows(await bookOf([])))).rejects.toThrow(/^102/);
  });
});

describe("xlsxOf", () => {
  it("writes the template so that its rows, renamed, are taken, and as they are, are passed over", async () => {
    const file = join(folder, "template.xlsx");
    writeFileSync(file, await xlsxOf(incidentTemplate()));
    const rows = await listed(readXlsxRows(file));
    expect(rows[0]?.cells).toEqual(incidentTemplate().header);
    const take = async (given: readonly Cells[]): Promise<(string | undefined)[]> => {
      const ids: (string | undefined)[] = [];
      for await (const { record, refused } of incidentsOfRows(given)) ids.push(refused?.message ?? record?.id);
      return ids;
    };
    expect(await take(rows)).toEqual([]);
    const renamed = rows.map(({ line, cells }) => ({
      line,
      cells: cells.map((cell) => cell.replace("example-", "e-")),
    }));
    expect(await take(renamed)).toEqual(["desk:e-1", "desk:e-2"]);
  });
});

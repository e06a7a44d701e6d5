import { parse } from "csv-parse/browser/esm/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cells } from "@bilan/places";
import { csvLine, csvRows } from "./csv.js";

async function listed(chunks: readonly string[]): Promise<Cells[]> {
  const rows: Cells[] = [];
  for await (const row of csvRows(chunks)) rows.push(row);
  return rows;
}

/** A text cut at the given places. */
function cutAt(text: string, places: readonly number[]): string[] {
  const at = [0, ...places.map((place) => place % (text.length + 1)), text.length].sort((a, b) => a - b);
  return at.slice(1).map((end, i) => text.slice(at[i], end));
}

const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("", " ", ",", '"', '""', "\n", "\r\n", 'a "quote", and\na line', "حلب"),
);
// A row of one empty cell is an empty line, which is no row.
const row = fc.array(cell, { minLength: 2, maxLength: 5 });

describe("csvRows", () => {
  it("gives back what csvLine wrote under a header, however the text is cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row), fc.array(fc.nat()), async (drawn, cuts) => {
        const rows = [["first", "second"], ...drawn];
        const text = rows.map((each) => csvLine(each)).join("");
        const read = await listed(cutAt(text, cuts));
        expect(read.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it("says on which line a row begins", async () => {
    const text = 'a,b\r\n1,"two\nlines"\n\n3,4\n"5\n6",7';
    expect((await listed([text])).map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, "a"],
      [2, "1"],
      [5, "3"],
      [6, "5\n6"],
    ]);
  });

  it("says the right lines in a text of many pieces, and agrees with the parser on the whole", async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [String(i), i % 7 === 0 ? `two\nlines, ${i}` : "plain"]);
    const text = rows.map((each) => csvLine(each)).join("");
    const read = await listed(cutAt(text, [100_000, 200_001, 300_007]));
    expect(read.map(({ cells }) => cells)).toEqual(parse(text));
    let line = 1;
    for (const [i, { line: found }] of read.entries()) {
      expect(found).toBe(line);
      line += i % 7 === 0 ? 2 : 1;
    }
  });

  it.each([";", "\t"])("reads cells parted by %j", async (mark) => {
    const text = `"id, or number"${mark}name\n1${mark}"a${mark}b, c"\n`;
    expect((await listed([text])).map(({ cells }) => cells)).toEqual([
      ["id, or number", "name"],
      ["1", `a${mark}b, c`],
    ]);
  });

  it("skips a byte order mark, also one that comes in a chunk of its own", async () => {
    expect((await listed(["\uFEFF", "a,b"]))[0]?.cells).toEqual(["a", "b"]);
    expect((await listed(["\uFEFFa,b"]))[0]?.cells).toEqual(["a", "b"]);
  });

  it.each(["", "\n\n", "\uFEFF", " \n"])("refuses a text without rows: %j", async (text) => {
    await expect(listed([text])).rejects.toThrow(/^102/);
  });

  it("refuses a quote that is never closed, by its line", async () => {
    await expect(listed(['a,b\n1,"open\n'])).rejects.toThrow(/^108 .*quote.*\(2\)/);
  });

  it("refuses a row over a million characters, without reading on", async () => {
    let given = 0;
    const endless = (function* () {
      yield "a,b\n";
      for (;;) {
        given++;
        yield "x".repeat(100_000);
      }
    })();
    const read = async (): Promise<void> => {
      for await (const each of csvRows(endless)) expect(each.line).toBe(1);
    };
    await expect(read()).rejects.toThrow(/^104/);
    expect(given).toBeLessThan(20);
  });
});

import { parse, CsvError } from "csv-parse/browser/esm/sync";
import type { Cells } from "@bilan/places";
import { Problem } from "@bilan/vocabulary";

/** The longest row that is read, in UTF-16 units: a quote that is never closed must not swallow the file. */
const LONGEST_ROW = 1_000_000;
/** Text is handed to the parser in pieces of about this many UTF-16 units. */
const PIECE = 65_536;

/**
 * Rows of a CSV text (RFC 4180: double quotes, LF or CRLF, a byte order mark is skipped) from its chunks, in constant
 * memory. Cells are parted by commas, or by what parts the first line most: semicolons (spreadsheets in French and Arabic
 * write those) or tabs. Empty lines are skipped. Throws Problem 102 on an empty text, 104 on a row over a million characters,
 * 108 on a quote out of place.
 *
 * The parser is csv-parse's build without Node, which takes whole texts only; so the text is cut into pieces at line ends
 * outside quotes. Quotes are doubled inside quoted fields, so their parity tells inside from outside.
 */
export async function* csvRows(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Cells> {
  let rest = "";
  let scanned = 0;
  let quoted = false;
  let cut = 0;
  let line = 1;
  let any = false;
  let first = true;
  let delimiter: string | null = null;
  for await (const chunk of chunks) {
    rest += first ? chunk.replace(/^\uFEFF/, "") : chunk;
    first = false;
    for (; scanned < rest.length; scanned++) {
      const code = rest.charCodeAt(scanned);
      if (code === 34) quoted = !quoted;
      else if (code === 10 && !quoted) cut = scanned + 1;
    }
    if (rest.length - cut > LONGEST_ROW) {
      throw new Problem(104, "a row of more than a million characters; is a quote left open?", { line });
    }
    if (cut >= PIECE) {
      delimiter ??= delimiterOf(rest);
      const rows = rowsOf(rest.slice(0, cut), line, delimiter);
      any ||= rows.length > 0;
      yield* rows;
      line += linesIn(rest, cut);
      rest = rest.slice(cut);
      scanned -= cut;
      cut = 0;
    }
  }
  const rows = rowsOf(rest, line, delimiter ?? delimiterOf(rest));
  if (!any && rows.length === 0) throw new Problem(102);
  yield* rows;
}

function rowsOf(text: string, firstLine: number, delimiter: string): Cells[] {
  const rows: Cells[] = [];
  let line = firstLine;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      record_delimiter: ["\r\n", "\n"],
      on_record: (cells: string[], { lines }) => {
        const within = cells.reduce((sum, cell) => sum + linesIn(cell, cell.length), 0);
        if (cells.length > 1 || cells[0]?.trim() !== "") rows.push({ line: firstLine + lines - 1 - within, cells });
        line = firstLine + lines;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Problem(108, "a quote stands out of place, or is never closed", { line }, error);
  }
  return rows;
}

/** What parts the cells of the first line, quoted cells left out. */
function delimiterOf(text: string): string {
  const [line = ""] = text
    .trimStart()
    .replace(/"[^"]*"/g, "")
    .split("\n", 1);
  const count = (mark: string): number => line.split(mark).length;
  return [",", ";", "\t"].reduce((most, mark) => (count(mark) > count(most) ? mark : most));
}

function linesIn(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

const NEEDS_QUOTES = /[",\r\n]/;

/** One row as CSV, with its line end (CRLF, RFC 4180). Missing cells are empty. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  const quoted = cells.map((cell) => {
    const text = cell === null ? "" : String(cell);
    return NEEDS_QUOTES.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  });
  return `${quoted.join(",")}\r\n`;
}

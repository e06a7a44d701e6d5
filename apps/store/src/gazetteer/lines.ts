import { readFile } from "node:fs/promises";

/** The lines of a file that hold a mark; the rest of a large file is not even decoded. */
export async function linesWith(file: string, mark: string): Promise<string[]> {
  const bytes = await readFile(file);
  const lines: string[] = [];
  let at = bytes.indexOf(mark);
  while (at !== -1) {
    const start = bytes.lastIndexOf(10, at) + 1;
    const next = bytes.indexOf(10, at);
    const end = next === -1 ? bytes.length : next;
    lines.push(bytes.toString("utf8", start, end));
    at = bytes.indexOf(mark, end);
  }
  return lines;
}

import { readFile } from "node:fs/promises";

/** A large file of lines, read when first asked for, of which only the lines that hold a mark are decoded. */
export class LargeFile {
  readonly #path: string;
  #bytes: Promise<Buffer> | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  /** The lines that hold the mark, in order, without their line ends. */
  async linesWith(mark: string): Promise<string[]> {
    this.#bytes ??= readFile(this.#path);
    const bytes = await this.#bytes;
    const lines: string[] = [];
    let at = bytes.indexOf(mark);
    while (at !== -1) {
      const start = bytes.lastIndexOf(10, at) + 1;
      const next = bytes.indexOf(10, at);
      const end = next === -1 ? bytes.length : next;
      lines.push(bytes.toString("utf8", start, end).replace(/\r$/, ""));
      at = bytes.indexOf(mark, end);
    }
    return lines;
  }
}

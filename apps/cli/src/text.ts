import { readFile, stat } from "node:fs/promises";
import { Problem } from "@bilan/vocabulary";

/** The longest text that is read: 1 MB. A dispatch has a few kB; more is a mistake or an attack. */
export const LONGEST_TEXT = 1_000_000;

const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** Bytes to text. Problems: 101 not text, 102 empty, 103 not UTF-8, 104 too long; each names the file. */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes.length > LONGEST_TEXT) throw new Problem(104, `${bytes.length} bytes`, { file });
  if (bytes.includes(0)) throw new Problem(101, "it has zero bytes", { file });
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch (cause) {
    throw new Problem(103, `byte ${firstBadByte(bytes)}`, { file }, cause);
  }
  if (text.trim() === "") throw new Problem(102, null, { file });
  return text;
}

/** Offset of the first byte that breaks UTF-8, by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

/** Reads a text file. Problems: 201 cannot be read, and those of {@link decodeText}. */
export async function readText(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > LONGEST_TEXT) throw new Problem(104, `${size} bytes`, { file });
    return decodeText(await readFile(file), file);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(201, error instanceof Error ? error.message : null, { file }, error);
  }
}

/** Everything on standard input, up to the longest text. */
export async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LONGEST_TEXT) throw new Problem(104, `more than ${LONGEST_TEXT} bytes`, { file: "-" });
    chunks.push(chunk);
  }
  return decodeText(Buffer.concat(chunks), "-");
}

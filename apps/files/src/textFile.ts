import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { Problem } from "@bilan/vocabulary";

/** The longest text that is read: 1 MB. A dispatch has a few kB; more is a mistake or an attack. */
export const LONGEST_TEXT = 1_000_000;

/** Bytes to text. Problems: 101 not text, 102 empty, 103 not UTF-8, 104 too long; each names the file. */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes.length > LONGEST_TEXT) throw new Problem(104, `${bytes.length} bytes`, { file });
  if (bytes.includes(0)) throw new Problem(101, "it has zero bytes", { file });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
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

/** An error of the file system as problem 201. */
function unreadable(error: unknown, file: string): Problem {
  if (error instanceof Problem) return error;
  const code = (error as NodeJS.ErrnoException).code;
  const why = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : (code ?? null);
  return new Problem(201, why, { file }, error);
}

/** Reads a text file. Problems: 201 cannot be read, and those of {@link decodeText}. */
export async function readTextFile(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > LONGEST_TEXT) throw new Problem(104, `${size} bytes`, { file });
    return decodeText(await readFile(file), file);
  } catch (error) {
    throw unreadable(error, file);
  }
}

/** Reads a file of any size as text, a piece at a time. Problems: 101, 103, 201. `onBytes` sees the bytes first. */
export async function* textChunks(file: string, onBytes: (bytes: Uint8Array) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let before = 0;
  const decode = (bytes: Uint8Array | undefined): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (cause) {
      throw new Problem(103, `near byte ${before + (bytes ? firstBadByte(bytes) : 0)}`, { file }, cause);
    }
  };
  try {
    for await (const bytes of createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
      if (bytes.includes(0)) throw new Problem(101, "it has zero bytes", { file });
      onBytes(bytes);
      yield decode(bytes);
      before += bytes.length;
    }
    yield decode(undefined);
  } catch (error) {
    throw unreadable(error, file);
  }
}

/** Reads a file of any size as one text. Problems as those of {@link textChunks}. */
export async function readWholeText(file: string, onBytes: (bytes: Uint8Array) => void): Promise<string> {
  const parts: string[] = [];
  for await (const part of textChunks(file, onBytes)) parts.push(part);
  return parts.join("");
}

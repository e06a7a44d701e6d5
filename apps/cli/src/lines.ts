import { decodeText, LONGEST_TEXT } from "@bilan/files";
import { Problem } from "@bilan/vocabulary";

/** A line of a stream, or what is wrong with it: `long` (over 1 MB) or `broken` (not UTF-8). */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly wrong: "long" | "broken" };

/** Cuts a byte stream into lines in constant memory: a line over 1 MB is skipped, and said. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const finish = (): Line => {
    number++;
    const [held, length] = [parts, size];
    parts = [];
    size = 0;
    if (length > LONGEST_TEXT) return { number, wrong: "long" };
    try {
      return { number, text: decoder.decode(Buffer.concat(held, length)) };
    } catch {
      return { number, wrong: "broken" };
    }
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      size += at - from;
      if (size <= LONGEST_TEXT) parts.push(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    size += chunk.length - from;
    if (size <= LONGEST_TEXT) parts.push(Uint8Array.from(chunk.subarray(from)));
    else parts = [];
  }
  if (size > 0) yield finish();
}

/** Everything on standard input, up to the longest text. Problems: 101 to 104. */
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

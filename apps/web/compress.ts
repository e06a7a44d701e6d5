import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TEXT = /\.(?:css|html|js|json|mjs|svg)$/;
/** Below this an answer fits one packet anyway. */
const WORTH_BYTES = 1000;
/** What the first view loads is smaller than this, and worth the time of the best compression. */
const BEST_BELOW_BYTES = 600_000;

/** Writes a `.br` and a `.gz` beside every file of text in a folder: the server sends the one that a browser takes. */
export function compressFolder(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!TEXT.test(name)) continue;
    const file = join(folder, name);
    const bytes = readFileSync(file);
    if (bytes.length < WORTH_BYTES) continue;
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    const quality = bytes.length < BEST_BELOW_BYTES ? constants.BROTLI_MAX_QUALITY : 9;
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
  }
}

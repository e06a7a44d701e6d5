import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { App } from "./routes/route.js";

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Below this an answer fits one packet anyway. */
const WORTH_BYTES = 1400;

/** Sends answers of the API compressed to those who take them so; files lie compressed beside themselves. */
export function compressAnswers(app: App): void {
  app.addHook("onSend", async (request, reply, payload) => {
    if (typeof payload !== "string" || payload.length < WORTH_BYTES || reply.hasHeader("content-encoding"))
      return payload;
    void reply.header("vary", "accept-encoding");
    const accepted = String(request.headers["accept-encoding"] ?? "");
    const encoding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : null;
    if (encoding === null) return payload;
    void reply.header("content-encoding", encoding).removeHeader("content-length");
    // Quality 5: answers are made anew each time, and past it the time grows faster than the gain.
    return encoding === "br"
      ? brotliAsync(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : gzipAsync(payload, { level: 6 });
  });
}

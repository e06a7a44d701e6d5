import { read } from "@bilan/reader";
import type { Answer, Question } from "./askReader.js";

/** The reader in a thread of its own, so that the page stays quick under a long text. */
addEventListener("message", ({ data: { number, text, options } }: MessageEvent<Question>) => {
  const answer: Answer = { number, reading: read(text, options) };
  postMessage(answer);
});

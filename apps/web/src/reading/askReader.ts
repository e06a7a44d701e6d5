import type { ReadOptions } from "@bilan/reader";
import type { Reading } from "@bilan/vocabulary";

export interface Question {
  readonly number: number;
  readonly text: string;
  readonly options: ReadOptions;
}

export interface Answer {
  readonly number: number;
  readonly reading: Reading;
}

/** The reader in this browser. Nothing that it is given leaves the page. */
export interface BrowserReader {
  /** Reads a text as `bilan read` does. @throws where the reader cannot be loaded */
  read(text: string, options: ReadOptions): Promise<Reading>;
  close(): void;
}

/** Loads the reader into a thread of its own; only then its lists of names are fetched. */
export function openReader(): BrowserReader {
  const worker = new Worker(new URL("./reader.worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, { give: (reading: Reading) => void; fail: (cause: Error) => void }>();
  let asked = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.number)?.give(data.reading);
    waiting.delete(data.number);
  });
  worker.addEventListener("error", (event) => {
    for (const { fail } of waiting.values()) fail(new Error(event.message || "the reader did not load"));
    waiting.clear();
  });
  return {
    read: (text, options) =>
      new Promise((give, fail) => {
        asked += 1;
        waiting.set(asked, { give, fail });
        const question: Question = { number: asked, text, options };
        worker.postMessage(question, []);
      }),
    close: () => worker.terminate(),
  };
}

import { rename, writeFile } from "node:fs/promises";
import { Problem } from "@bilan/vocabulary";

const TIMEOUT = 10_000;

/**
 * Hands a signed checkpoint to a witness, who keeps it where the observatory cannot change it: a URL, which gets it by
 * POST, or a file, which then holds the latest. Problem 406 where the witness did not take it.
 */
export async function handTo(witness: string, checkpoint: string): Promise<void> {
  try {
    if (/^https?:\/\//.test(witness)) await post(witness, checkpoint);
    else await replace(witness, checkpoint);
  } catch (error) {
    throw new Problem(406, `${witness}: ${error instanceof Error ? error.message : String(error)}`, {}, error);
  }
}

async function post(url: string, checkpoint: string): Promise<void> {
  const response = await fetch(url, {
    method: "POST",
    body: checkpoint,
    headers: { "content-type": "text/plain; charset=utf-8" },
    signal: AbortSignal.timeout(TIMEOUT),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
}

/** Whoever reads the file finds the old checkpoint or the new one, never half of one. */
async function replace(file: string, checkpoint: string): Promise<void> {
  const fresh = `${file}.new`;
  await writeFile(fresh, checkpoint);
  await rename(fresh, file);
}

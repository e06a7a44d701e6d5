import { base64, fromBase64 } from "./base64.js";
import { HASH_LENGTH, type Hash } from "./merkle/hash.js";

/** How far a ledger went, in a form that anyone can keep: its name, the number of its entries, the root of their tree. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
}

/** A checkpoint as the text that is signed (C2SP tlog-checkpoint). */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${base64(root)}\n`;
}

/** The checkpoint of a text, or null where it is none. Lines after the third are allowed and say nothing here. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const [origin, size, root] = text.split("\n");
  if (!origin || !/^(?:0|[1-9]\d*)$/.test(size ?? "") || !Number.isSafeInteger(Number(size))) return null;
  const hash = fromBase64(root ?? "");
  return hash?.length === HASH_LENGTH && text.endsWith("\n") ? { origin, size: Number(size), root: hash } : null;
}

import type { Entry } from "@bilan/vocabulary";
import { EMPTY, entryBytes, type Fault, faultOf, type Head } from "./chain.js";
import type { Checkpoint } from "./checkpoint.js";
import { leafHash, sameHash } from "./merkle/hash.js";
import { GrowingRoot } from "./merkle/root.js";

/** What became of a checkpoint against entries: it is how they began, it is not, or they end before it. */
export type Kept = "agrees" | "differs" | "beyond";

/** What a check of a whole ledger found. `kept` is null where no checkpoint was given. */
export interface Audit {
  readonly head: Head;
  /** the root of the tree over all entries; null where one is at fault */
  readonly root: Uint8Array | null;
  /** the first bad entry */
  readonly fault: Fault | null;
  readonly kept: Kept | null;
}

/** The entry that a line of a downloaded ledger says (JSON), or null where it says none. */
export function entryOfLine(line: string): Entry | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Entry) : null;
  } catch {
    return null;
  }
}

/**
 * Checks a whole ledger, from its first entry, with nothing but its entries and a checkpoint that was kept: each entry
 * against the one before it, and the tree over them against the root of the checkpoint (RFC 9162). Stops at the first
 * bad entry and names it by the number that it should have; null stands for one that cannot be read.
 */
export async function audit(
  entries: Iterable<Entry | null> | AsyncIterable<Entry | null>,
  checkpoint: Checkpoint | null,
): Promise<Audit> {
  const tree = new GrowingRoot();
  let head = EMPTY;
  let agrees = checkpoint?.size === 0 && sameHash(tree.root(), checkpoint.root);
  for await (const entry of entries) {
    const fault = entry === null ? "form" : faultOf(entry, head);
    if (entry === null || fault) {
      const kept = checkpoint === null ? null : tree.size >= checkpoint.size && agrees ? "agrees" : "differs";
      return {
        head,
        root: null,
        fault: { seq: head.seq + 1, id: String(entry?.id ?? ""), fault: fault ?? "form" },
        kept,
      };
    }
    head = { seq: entry.seq, hash: entry.hash };
    tree.add(leafHash(entryBytes(entry)));
    if (tree.size === checkpoint?.size) agrees = sameHash(tree.root(), checkpoint.root);
  }
  const kept = checkpoint === null ? null : tree.size < checkpoint.size ? "beyond" : agrees ? "agrees" : "differs";
  return { head, root: tree.root(), fault: null, kept };
}

import { type Body, type Draft, type Entry, type EntryKind, Problem } from "@bilan/vocabulary";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { canonicalBytes } from "./canonical.js";

/** How far a ledger goes: the number and the hash of its last entry. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** The head of an empty ledger; its hash is what the first entry names as the one before it. */
export const EMPTY: Head = { seq: 0, hash: "0".repeat(64) };

/** An entry before it is hashed. */
export type Unhashed = Draft & { seq: number; prevHash: string };

/**
 * The bytes that an entry is hashed over: the canonical JSON of every field but the hash, in UTF-8.
 * They are also the leaf of the entry in a Merkle tree (RFC 9162).
 */
export function entryBytes(entry: Unhashed): Uint8Array {
  const { seq, id, at, actor, kind, subject, body, prevHash } = entry;
  return canonicalBytes({ seq, id, at, actor, kind, subject, body, prevHash });
}

/** SHA-256 of the entry's bytes, hexadecimal. */
export function entryHash(entry: Unhashed): string {
  return bytesToHex(sha256(entryBytes(entry)));
}

/**
 * The id of an entry that says `body` of `subject`: its kind and the SHA-256 of the canonical form of both. Saying the
 * same again gives the same id; saying something else of the same subject gives another. `after` is the id of the
 * entry that this one follows where the same was said before and has since been replaced.
 */
export function entryId<K extends EntryKind>(kind: K, subject: string, body: Body<K>, after: string | null = null) {
  const said = after === null ? { subject, body } : { subject, body, after };
  return `${kind}:${bytesToHex(sha256(canonicalBytes(said)))}`;
}

/** Gives drafts their place in the ledger after `after`: seq from the next on, each with the hash before it and its own. */
export function chain(drafts: Iterable<Draft>, after: Head = EMPTY): Entry[] {
  const entries: Entry[] = [];
  let { seq, hash } = after;
  for (const draft of drafts) {
    seq += 1;
    const unhashed: Unhashed = { ...draft, seq, prevHash: hash };
    hash = entryHash(unhashed);
    entries.push({ ...unhashed, hash });
  }
  return entries;
}

/** What is wrong with an entry: its number, the link to the one before, its content, or that it cannot be read. */
export interface Fault {
  readonly seq: number;
  readonly id: string;
  readonly fault: "number" | "link" | "content" | "form";
}

/** The first entry that does not follow from the ones before it, or the head that the entries lead to. */
export type Verification = { readonly sound: true; readonly head: Head } | ({ readonly sound: false } & Fault);

/** Checks entries in order after `after` and names the first bad one. */
export function verifyChain(entries: Iterable<Entry>, after: Head = EMPTY): Verification {
  let head = after;
  for (const entry of entries) {
    const fault = faultOf(entry, head);
    if (fault) return { sound: false, seq: entry.seq, id: entry.id, fault };
    head = { seq: entry.seq, hash: entry.hash };
  }
  return { sound: true, head };
}

/** The problem to say for a ledger that does not verify. */
export function unsound(fault: Fault): Problem {
  const what = {
    number: "has the wrong number",
    link: "does not follow the one before",
    content: "was changed",
    form: "cannot be read",
  };
  return new Problem(401, `entry ${fault.seq} (${fault.id}) ${what[fault.fault]}`);
}

/** What is wrong with an entry that should follow a head; null: nothing. */
export function faultOf(entry: Entry, before: Head): Fault["fault"] | null {
  if (entry.seq !== before.seq + 1) return "number";
  if (entry.prevHash !== before.hash) return "link";
  try {
    return entryHash(entry) === entry.hash ? null : "content";
  } catch {
    return "content";
  }
}

import {
  base64,
  checkpointText,
  consistencyProof,
  entryBytes,
  inclusionProof,
  leafHash,
  rootOf,
  signNote,
  type Verifier,
  verifierLine,
} from "@bilan/ledger";
import type { Store } from "@bilan/store";
import { type ConsistencyView, Problem, type ProofView } from "@bilan/vocabulary";
import type { Signer } from "./signer.js";

const ORIGIN_DIGITS = 16;

/** What an observatory publishes of its ledger so that others can hold it to it: signed checkpoints, and proofs. */
export class Checkpoints {
  readonly #store: Store;
  readonly #signer: () => Promise<Signer>;

  constructor(store: Store, signer: () => Promise<Signer>) {
    this.#store = store;
    this.#signer = signer;
  }

  /** The signed checkpoint of the ledger as it is now (C2SP tlog-checkpoint). Problem 404 while it has no entry. */
  async checkpoint(): Promise<string> {
    return this.#signed(await this.#store.treeSize());
  }

  /** The key that checkpoints are signed with, as the line that a verifier keeps (C2SP signed-note). */
  async key(): Promise<string> {
    return verifierLine(await this.#verifier());
  }

  /** The proof that an entry is in the ledger as it is now. Problem 403 where it is not. */
  async prove(id: string): Promise<ProofView> {
    const entry = await this.#store.entry(id);
    if (!entry) throw new Problem(403, id);
    const size = await this.#store.treeSize();
    const proof = await inclusionProof(entry.seq - 1, size, this.#store.tile);
    return {
      entry: { seq: entry.seq, id: entry.id, hash: entry.hash },
      index: entry.seq - 1,
      size,
      leaf: base64(leafHash(entryBytes(entry))),
      root: base64(await rootOf(size, this.#store.tile)),
      proof: proof.map(base64),
      checkpoint: await this.#signed(size),
    };
  }

  /** The proof that the ledger of `from` entries is how that of `to` began. Problem 106 for sizes that it never had. */
  async consistency(from: number, to: number): Promise<ConsistencyView> {
    const size = await this.#store.treeSize();
    if (from < 1 || from > to || to > size) throw new Problem(106, `from ${from} to ${to}: the ledger has ${size}`);
    const [first, second, proof] = await Promise.all([
      rootOf(from, this.#store.tile),
      rootOf(to, this.#store.tile),
      consistencyProof(from, to, this.#store.tile),
    ]);
    return { from, to, roots: [base64(first), base64(second)], proof: proof.map(base64) };
  }

  async #signed(size: number): Promise<string> {
    const [verifier, { sign }] = await Promise.all([this.#verifier(), this.#signer()]);
    const root = await rootOf(size, this.#store.tile);
    return signNote(checkpointText({ origin: verifier.name, size, root }), verifier, sign);
  }

  /** A ledger is named by its first entry, so that no two have one name and nobody has to think of one. */
  async #verifier(): Promise<Verifier> {
    for await (const { hash } of this.#store.entries({ from: 1, to: 1 })) {
      return { name: `bilan.ledger/${hash.slice(0, ORIGIN_DIGITS)}`, key: (await this.#signer()).key };
    }
    throw new Problem(404, "it has no entry yet");
  }
}

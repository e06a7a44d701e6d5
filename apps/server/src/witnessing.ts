import type { Observatory } from "@bilan/observatory";
import { handTo } from "@bilan/observatory";
import { Problem } from "@bilan/vocabulary";

/** Hands the ledger's checkpoint to witnesses while the server runs. */
export interface Witnessing {
  /** Hands over the last checkpoint and ends. */
  end(): Promise<void>;
}

interface Options {
  readonly observatory: Observatory;
  /** URLs and files */
  readonly witnesses: readonly string[];
  readonly everyMs: number;
  readonly log: (line: string) => void;
}

/** Begins: now, and then whenever the ledger has grown, at most once in `everyMs`. A witness that fails is asked again. */
export function beginWitnessing({ observatory, witnesses, everyMs, log }: Options): Witnessing {
  const had = new Map<string, number>();
  const hand = async () => {
    const { seq } = await observatory.head();
    const waiting = witnesses.filter((witness) => had.get(witness) !== seq);
    if (seq === 0 || waiting.length === 0) return;
    const checkpoint = await observatory.checkpoint();
    for (const witness of waiting) {
      await handTo(witness, checkpoint).then(
        () => had.set(witness, seq),
        (error: unknown) => log(error instanceof Problem ? error.message : String(error)),
      );
    }
  };
  let handing = Promise.resolve();
  const next = () => {
    handing = handing.then(hand).catch((error: unknown) => log(String(error)));
    return handing;
  };
  if (witnesses.length === 0) return { end: async () => {} };
  const timer = setInterval(() => void next(), everyMs);
  void next();
  return {
    async end() {
      clearInterval(timer);
      await next();
    },
  };
}

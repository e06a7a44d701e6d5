import { type Organisation, organisations } from "@bilan/organisations";
import { LANGUAGES } from "@bilan/vocabulary/plain";
import type { Token } from "../token.js";
import { type PhraseFound, type PhraseIndex, phraseIndex } from "./phraseIndex.js";

let index: PhraseIndex<Organisation> | null = null;

function* phrases(): Generator<readonly [string, Organisation]> {
  for (const language of LANGUAGES) {
    for (const group of organisations()) for (const alias of group.aliases[language]) yield [alias, group];
  }
}

/**
 * The known group whose name or alias begins at a token, the longest one; null where there is none. The aliases of all
 * languages count: dispatches write each other's acronyms. The index is built at the first call.
 */
export function matchGroup(tokens: readonly Token[], at: number): PhraseFound<Organisation> | null {
  return groupIndex()(tokens, at);
}

function groupIndex(): PhraseIndex<Organisation> {
  index ??= phraseIndex(phrases);
  return index;
}

/** Whether a folded word may begin the name of a group. */
export function beginsGroup(word: string): boolean {
  return groupIndex().begins(word);
}

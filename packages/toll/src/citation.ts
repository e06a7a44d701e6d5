import type { Grade, Measure, Tag } from "@bilan/vocabulary";
import type { TollQuestion } from "./question.js";

/** What a citation says. The place is its gazetteer id alone; a name is looked up where it is shown. */
export interface Citation {
  readonly measure: Measure;
  readonly place: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly people: readonly Tag[];
  readonly grade: Grade;
  readonly rule: { readonly name: string; readonly version: string };
  readonly knownOn: string | null;
  readonly claimant: string | null;
  /** the ledger's last entry then: its number and the first 12 hexadecimal digits of its hash */
  readonly ledger: { readonly seq: number; readonly hash: string } | null;
}

/** The permanent citation of a question, `bilan:…`: only letters, digits and `: . - _ ~ @`, safe anywhere in a URL. */
export function cite(_question: TollQuestion, _version: string): string {
  throw new Error("declared");
}

/** What a citation says, or null where it is none. `parseCitation(cite(q, v))` says what `q` asked. */
export function parseCitation(_text: string): Citation | null {
  throw new Error("declared");
}

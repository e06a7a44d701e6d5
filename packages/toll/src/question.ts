import type { Breakdown, Grade, ProblemNumber, Scope } from "@bilan/vocabulary";
import { DEFAULT_RULE, type Rule, ruleOf } from "./rule.js";

/** How far the ledger went when the toll was made: its last entry. */
export interface LedgerHead {
  readonly seq: number;
  /** hexadecimal */
  readonly hash: string;
}

/** All that a toll is asked. The records and claims given with it must be those valid at `knownOn` (`asKnownOn`). */
export interface TollQuestion {
  readonly scope: Scope;
  readonly by: readonly Breakdown[];
  /** this grade or better */
  readonly grade: Grade;
  /** a name of RULES */
  readonly rule: string;
  readonly knownOn: string | null;
  /** only claims of this speaker stand beside the toll; null: all */
  readonly claimant: string | null;
  readonly ledger: LedgerHead | null;
}

/** Why a question has no answer: the number of the Problem that the boundary raises, and its detail. */
export interface Refusal {
  readonly problem: ProblemNumber;
  readonly detail: string;
}

/** Whether an answer is a refusal. */
export function isRefusal(answer: object): answer is Refusal {
  return "problem" in answer;
}

/** A question with the parts that are seldom asked filled in: grade fair, the default rule, all that is known. */
export function question(scope: Scope, rest: Partial<Omit<TollQuestion, "scope">> = {}): TollQuestion {
  return {
    by: [],
    grade: "fair",
    rule: DEFAULT_RULE,
    knownOn: null,
    claimant: null,
    ledger: null,
    ...rest,
    scope,
  };
}

/** The rule of a question that can be answered, or why it cannot: 501 period reversed, 502 rule not known. */
export function checked(asked: TollQuestion): Rule | Refusal {
  const { from, to } = asked.scope;
  if (from !== null && to !== null && from > to) return { problem: 501, detail: `${from} to ${to}` };
  return ruleOf(asked.rule) ?? { problem: 502, detail: asked.rule };
}

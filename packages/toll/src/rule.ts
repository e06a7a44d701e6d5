/** Where a toll's total comes from: incident records, or what others claim for the same scope. */
export type Layer = "documented" | "claimed";

/** Which comparable claims a claimed total takes: of each speaker the latest, the one with the least, or the greatest. */
export type Choice = "lowest" | "highest" | "latest-by-speaker";

/** A rule of counting, as data. A change in any value is a new version. */
export interface Rule {
  readonly name: string;
  readonly version: string;
  readonly layer: Layer;
  /**
   * A record that may lie in the scope stands apart when its own extent is more than this many times the part of it
   * that the scope covers (days × places); null: none stands apart.
   */
  readonly apartAbove: number | null;
  readonly choice: Choice | null;
  readonly description: string;
}

/**
 * A record spread over more than ten times the scope would, spread evenly, put less than a tenth of its dead into it:
 * its whole sum in `high` would tell of the record and not of the scope.
 */
const APART_ABOVE = 10;

const DOCUMENTED =
  "Sums incident records of the grade or better. Low: records certainly inside. Best: also those whose place and middle day lie inside. High: also those that may lie inside.";

/** The rules by name. */
export const RULES = {
  "documented-best": {
    name: "documented-best",
    version: "1",
    layer: "documented",
    apartAbove: APART_ABOVE,
    choice: null,
    description: `${DOCUMENTED} A record that may lie inside but is more than ten times as wide as the part of it that the scope covers is listed apart with its sum, not added.`,
  },
  "documented-with-possible": {
    name: "documented-with-possible",
    version: "1",
    layer: "documented",
    apartAbove: null,
    choice: null,
    description: `${DOCUMENTED} No record stands apart, however wide.`,
  },
  "claims-lowest": {
    name: "claims-lowest",
    version: "1",
    layer: "claimed",
    apartAbove: APART_ABOVE,
    choice: "lowest",
    description: "The lowest of the comparable claims, each speaker's latest.",
  },
  "claims-highest": {
    name: "claims-highest",
    version: "1",
    layer: "claimed",
    apartAbove: APART_ABOVE,
    choice: "highest",
    description: "The highest of the comparable claims, each speaker's latest.",
  },
  "latest-by-speaker": {
    name: "latest-by-speaker",
    version: "1",
    layer: "claimed",
    apartAbove: APART_ABOVE,
    choice: "latest-by-speaker",
    description:
      "From the least to the most that the speakers' latest comparable claims allow; best only where all give one number.",
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;
export const DEFAULT_RULE: RuleName = "documented-best";

/** The rule of a name, or null. */
export function ruleOf(name: string): Rule | null {
  return Object.hasOwn(RULES, name) ? RULES[name as RuleName] : null;
}

import { isRefusal, prepare, question, type Solving, toll } from "@bilan/toll";
import type { Scope, Tag } from "@bilan/vocabulary";
import { bookOf } from "./country.js";
import { deadOf, FIRST_DAY, type Kind, LAST_DAY } from "./event.js";
import type { War } from "./war.js";

/** How the toll of one scope of a war compares with the truth. */
export interface Measured {
  readonly scope: Scope;
  readonly truth: number;
  readonly documented: { readonly low: number; readonly best: number | null; readonly high: number | null };
  /** null: nothing agrees with all claims and records */
  readonly implied: { readonly low: number; readonly high: number | null; readonly exact: boolean } | null;
  /** whether the truth lies within what is implied; null where nothing is */
  readonly holds: boolean | null;
  readonly contradictions: readonly { readonly why: string; readonly speakers: readonly string[] }[];
}

const PEOPLE: readonly (readonly [readonly Tag[], readonly Kind[]])[] = [
  [[], ["a", "b", "men", "women", "children"]],
  [["civilians"], ["men", "women", "children"]],
];

/** Tolls of a war beside the truth: the country and each province, over the whole war, of all people and of civilians. */
export function measure(war: War, solving: Solving | null): Measured[] {
  const index = prepare(war.incidents, bookOf(war.country));
  const speakers = new Map(war.claims.map(({ id, speaker }) => [id, speaker[0] ?? ""]));
  return PEOPLE.flatMap(([people, kinds]) =>
    [war.country.place, ...war.country.provinces].map(({ id, name, kind }): Measured => {
      const scope: Scope = {
        measure: "killed",
        people: [...people],
        place: { id, name },
        from: FIRST_DAY,
        to: LAST_DAY,
      };
      const answer = toll(index, war.claims, question(scope), solving);
      if (isRefusal(answer)) throw new RangeError(`${answer.problem} ${answer.detail}`);
      const truth = war.truth
        .filter(({ at }) => kind === "country" || at.province.id === id)
        .reduce((sum, incident) => sum + deadOf(incident, kinds), 0);
      const { implied, total, contradictions } = answer;
      return {
        scope,
        truth,
        documented: { low: total.low, best: total.best, high: total.high },
        implied,
        holds: implied && truth >= implied.low && (implied.high === null || truth <= implied.high),
        contradictions: contradictions.map(({ why, claims }) => ({
          why,
          speakers: [...new Set(claims.flatMap((claim) => speakers.get(claim) ?? []))],
        })),
      };
    }),
  );
}

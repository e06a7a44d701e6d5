import {
  documented,
  type Documented,
  indexOfCube,
  isRefusal,
  type PlaceStep,
  question,
  ruleOf,
  timeline,
} from "@bilan/toll";
import type { Breakdown, CubeView, TimelineView } from "@bilan/vocabulary";
import type { TollSearch } from "./scope.js";

/** Tolls from a cube, by the package that the server counts with. What it cannot give as the server must, it does not give. */
export interface Counting {
  /** the documented layer; null: the place is not in the cube, parties are asked for, the rule is of claims, or records were made coarser */
  documented(search: TollSearch, by: readonly Breakdown[]): Documented | null;
  timeline(search: TollSearch): TimelineView | null;
  /** a place and what holds it, country first; empty: not in the cube */
  lineage(place: string): readonly PlaceStep[];
}

/** Notes of numbers that are wider than the server's. */
const WIDER = new Set(["records-made-coarser", "records-withheld"]);

/** Opens a cube. This module is loaded after the first view: the first answer is the server's. */
export function countingOf(cube: CubeView): Counting {
  const index = indexOfCube(cube);
  const lineage = (place: string) => index.book.lineage(place);
  const asked = ({ measure, people, place, from, to, rule, grade, knownOn }: TollSearch, by: readonly Breakdown[]) =>
    question(
      { measure, people: [...people], place: place === null ? null : { id: place, name: place }, from, to },
      { by, knownOn, ...(rule !== null && { rule }), ...(grade !== null && { grade }) },
    );
  // The server knows parties by more names than this page.
  const isHere = ({ measure, rule, place, parties }: TollSearch) =>
    measure === cube.measure &&
    parties.length === 0 &&
    (rule === null || ruleOf(rule)?.layer === "documented") &&
    (place === null ? cube.country === null : lineage(place).length > 0);
  return {
    lineage,
    documented(search, by) {
      if (!isHere(search)) return null;
      const answer = documented(index, asked(search, by));
      return isRefusal(answer) || answer.notes.some(({ code }) => WIDER.has(code)) ? null : answer;
    },
    timeline(search) {
      if (!isHere(search) || cube.withheld > 0 || cube.lines.coarse.includes(1)) return null;
      const answer = timeline(index, asked(search, []));
      return isRefusal(answer) ? null : answer;
    },
  };
}

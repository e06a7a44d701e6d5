import type { Breakdown, Tag } from "@bilan/vocabulary";
import { spanOf } from "./buckets.js";
import type { Plain, TollSearch } from "./scope.js";

/** Values of rows that a kind of people is the same as. */
const TAG_OF: Readonly<Record<string, Tag>> = {
  "status:civilian": "civilians",
  "status:combatant": "combatants",
  "age:under-18": "children",
};

/** The scope of which a row is the toll: its place, its month, its people; null where no scope says the same. */
export function narrowerScope(
  by: readonly Breakdown[],
  key: Plain,
  people: readonly Tag[],
): Partial<TollSearch> | null {
  const [one, ...more] = by;
  if (one === undefined || more.length > 0) return null;
  const value = key[one] ?? "";
  if (one === "place") return key["placeId"] ? { place: key["placeId"] } : null;
  if (one === "month") return /^\d{4}-\d\d$/.test(value) ? spanOf(`${value}-01`, "month") : null;
  const tag = TAG_OF[`${one}:${value}`];
  return tag === undefined || people.length > 0 ? null : { people: [tag] };
}

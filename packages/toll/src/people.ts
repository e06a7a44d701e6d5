import type { PartyBook } from "@bilan/organisations";
import type { Scope, Tag } from "@bilan/vocabulary";
import { AGES, SEXES, SIDES, STATUSES } from "@bilan/vocabulary/plain";
import { Belonging, sideDegree } from "./belonging.js";
import { CERTAIN, type Degree, LIKELY, NONE, POSSIBLE } from "./placement.js";
import type { TollIndex } from "./records.js";

/** What a tag says something about. Tags of one facet are alternatives ("women and children"); facets narrow each other. */
export const FACETS = {
  status: ["civilians", "combatants"],
  person: ["women", "children", "men", "elderly"],
  occupation: ["medics", "aid-workers", "journalists", "police", "prisoners"],
  side: ["pro-government", "government-forces", "militia", "rebels", "jihadists", "foreign-fighters"],
  identity: ["unidentified"],
} as const satisfies Record<string, readonly Tag[]>;

interface Cell {
  readonly side: (typeof SIDES)[number];
  readonly party: string | null;
  readonly status: (typeof STATUSES)[number];
  readonly sex: (typeof SEXES)[number];
  readonly age: (typeof AGES)[number];
}

/**
 * How far the people of a cell are those that the tags name: CERTAIN, LIKELY (counted in best), POSSIBLE (only in high)
 * or NONE. What a record does not say of its people, they may be.
 */
export function peopleDegree(cell: Cell, tags: readonly Tag[], book: PartyBook): Degree {
  let degree: Degree = CERTAIN;
  for (const facet of Object.values(FACETS)) {
    const asked = tags.filter((tag) => (facet as readonly Tag[]).includes(tag));
    if (asked.length === 0) continue;
    const within =
      facet === FACETS.side
        ? fighterDegree(cell, asked, book)
        : (Math.max(...asked.map((tag) => tagDegree(cell, tag, asked))) as Degree);
    degree = Math.min(degree, facet === FACETS.status && coversStatus(asked) ? CERTAIN : within) as Degree;
  }
  return degree;
}

/** Civilians and combatants together are everyone, of whatever status. */
function coversStatus(asked: readonly Tag[]): boolean {
  return asked.length === FACETS.status.length;
}

function tagDegree(cell: Cell, tag: Tag, asked: readonly Tag[]): Degree {
  switch (tag) {
    case "civilians":
      return matches(cell.status, "civilian");
    case "combatants":
      return matches(cell.status, "combatant");
    case "children":
      return matches(cell.age, "under-18");
    case "women":
      return asked.includes("children") ? matches(cell.sex, "woman") : adult(cell, "woman");
    case "men":
      return asked.includes("children") ? matches(cell.sex, "man") : adult(cell, "man");
    case "elderly":
      return cell.age === "under-18" ? NONE : POSSIBLE;
    default:
      return POSSIBLE;
  }
}

/** Fighters by the kind of their party. */
function fighterDegree({ status, party }: Cell, tags: readonly Tag[], book: PartyBook): Degree {
  return Math.min(matches(status, "combatant"), party === null ? POSSIBLE : sideDegree(book, party, tags)) as Degree;
}

function matches(value: string, wanted: string): Degree {
  if (value === wanted) return CERTAIN;
  return value === "unknown" ? POSSIBLE : NONE;
}

/** "Women" and "men" are grown; a woman of unknown age most likely is. Beside children, age makes no difference. */
function adult(cell: Cell, sex: "woman" | "man"): Degree {
  if (cell.age === "under-18") return NONE;
  if (cell.sex === sex) return cell.age === "18-and-over" ? CERTAIN : LIKELY;
  return cell.sex === "unknown" ? POSSIBLE : NONE;
}

/** The degree of every cell of an index, or null where everyone is asked for. */
export function cellDegrees(
  index: TollIndex,
  { people: tags, parties: asked = [] }: Pick<Scope, "people" | "parties">,
): Uint8Array | null {
  const ofTags = tags.length === 0 ? null : tagDegrees(index, tags);
  if (asked.length === 0) return ofTags;
  const { cells, parties, cellStart } = index;
  const belonging = new Belonging(index.partyBook, asked);
  const degrees = ofTags ?? new Uint8Array(cells.side.length).fill(CERTAIN);
  for (let i = 0; i < index.size; i += 1) {
    const days = { from: index.from[i] ?? 0, to: index.to[i] ?? 0, middle: index.middle[i] ?? 0 };
    for (let c = cellStart[i] ?? 0; c < (cellStart[i + 1] ?? 0); c += 1) {
      const isCivilian = STATUSES[cells.status[c] ?? 2] === "civilian";
      const degree = isCivilian ? NONE : belonging.degree(parties[cells.party[c] ?? -1] ?? null, days);
      degrees[c] = Math.min(degrees[c] ?? NONE, degree);
    }
  }
  return degrees;
}

function tagDegrees(index: TollIndex, tags: readonly Tag[]): Uint8Array {
  const { cells, parties } = index;
  const known = new Map<number, Degree>();
  return cells.side.map((side, c) => {
    const [party, status, sex, age] = [cells.party[c] ?? 0, cells.status[c] ?? 0, cells.sex[c] ?? 0, cells.age[c] ?? 0];
    const key = (((party * 4 + side) * 4 + status) * 4 + sex) * 4 + age;
    let degree = known.get(key);
    if (degree === undefined) {
      degree = peopleDegree(
        {
          side: SIDES[side] ?? "unknown",
          party: parties[party] ?? null,
          status: STATUSES[status] ?? "unknown",
          sex: SEXES[sex] ?? "unknown",
          age: AGES[age] ?? "unknown",
        },
        tags,
        index.partyBook,
      );
      known.set(key, degree);
    }
    return degree;
  });
}

/** Whether record i surely, likely or possibly has anyone of the people whose cell degrees are given (null: everyone). */
export function recordDegree(index: TollIndex, i: number, people: Uint8Array | null): Degree {
  if (people === null) return CERTAIN;
  let degree: number = NONE;
  for (let c = index.cellStart[i] ?? 0; c < (index.cellStart[i + 1] ?? 0); c += 1) {
    if ((index.cells.high[c] ?? 0) > 0) degree = Math.max(degree, people[c] ?? NONE);
  }
  return degree as Degree;
}

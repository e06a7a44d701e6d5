import type { PlaceStep } from "./placebook.js";
import { FINENESS } from "./placetree.js";
import type { TollIndex } from "./records.js";

/** How a record lies to a scope. LIKELY: it may be outside, yet its place and middle day are inside. */
export const NONE = 0;
export const POSSIBLE = 1;
export const LIKELY = 2;
export const CERTAIN = 3;
export type Degree = 0 | 1 | 2 | 3;

/** How every place of an index lies to the place of a scope, worked out once a toll. */
export interface Placement {
  /** of record i */
  degree(i: number): Degree;
  /** for a record whose degree is POSSIBLE: how many places like the scope's its own place has room for */
  room(i: number): number;
}

/** How the records of an index lie to a place, given by its lineage; null: everywhere. */
export function placement(index: TollIndex, lineage: readonly PlaceStep[] | null): Placement {
  const scope = lineage?.at(-1);
  if (!lineage || !scope) return { degree: () => CERTAIN, room: () => 1 };
  const { tree, sure, likely, book } = index;
  const above = new Set([...lineage.map((step) => step.id), ...tree.around(tree.find(scope.id))]);
  const inside = new Uint8Array(tree.steps.length);
  const around = new Uint8Array(tree.steps.length);
  for (const [node, step] of tree.steps.entries()) {
    const parent = tree.parent[node] ?? -1;
    inside[node] = step.id === scope.id || (parent >= 0 && inside[parent] === 1) ? 1 : 0;
    around[node] = above.has(step.id) ? 1 : 0;
  }
  const rooms = new Map<number, number>();
  return {
    degree(i) {
      const node = sure[i] ?? -1;
      if (node >= 0 && inside[node] === 1) return CERTAIN;
      if (node >= 0 && around[node] === 0) return NONE;
      const guess = likely[i] ?? -1;
      if (guess >= 0 && inside[guess] === 1) return LIKELY;
      return node >= 0 || guess < 0 || around[guess] === 1 ? POSSIBLE : NONE;
    },
    room(i) {
      const node = (sure[i] ?? -1) >= 0 ? (sure[i] ?? -1) : (likely[i] ?? -1);
      let room = rooms.get(node);
      if (room === undefined) {
        const count = book.areaCount(tree.steps[node]?.id ?? null, scope.kind);
        room = count > 0 ? count : Number.POSITIVE_INFINITY;
        rooms.set(node, room);
      }
      return room;
    },
  };
}

/** The level on which the places under a scope are told apart: the coarsest that any record's place has there. */
export function levelBelow(index: TollIndex, lineage: readonly PlaceStep[] | null): number {
  const scope = lineage?.at(-1);
  const floor = scope ? FINENESS[scope.kind] : -1;
  const { tree } = index;
  let level = Number.POSITIVE_INFINITY;
  for (const node of tree.steps.keys()) {
    const fineness = tree.fineness(node);
    if (fineness <= floor || fineness >= level) continue;
    if (!scope || tree.around(node).includes(scope.id)) level = fineness;
  }
  return level;
}

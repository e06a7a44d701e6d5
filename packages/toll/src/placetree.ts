import type { PlaceKind, Where } from "@bilan/vocabulary";
import type { PlaceStep } from "./placebook.js";

/** How fine a kind is: the larger, the finer. Towns and villages stand on one level. */
export const FINENESS: Record<PlaceKind, number> = {
  country: 0,
  admin1: 1,
  admin2: 2,
  admin3: 3,
  town: 4,
  village: 4,
  area: 5,
};

/** The finest level of which a UCDP where_prec makes sure: 2 is within 25 km of a place, 5 a line or area, 7 sea or air. */
const SURE = [0, 5, 2, 2, 1, 1, 0, -1] as const;

/** The finest level that the source's own coding points to; at 3, 4 and 6 the point is only the middle of the unit. */
const LIKELY = [0, 5, 5, 2, 1, 2, 0, 0] as const;

/** The places that hold records, each once, with what holds it. */
export class PlaceTree {
  readonly steps: PlaceStep[] = [];
  readonly parent: number[] = [];
  readonly #byId = new Map<string, number>();

  /** A tree of places in their order, each with the node of what holds it (-1: nothing), which comes before it. */
  static of(steps: readonly PlaceStep[], parents: readonly number[]): PlaceTree {
    const tree = new PlaceTree();
    for (const [node, step] of steps.entries()) {
      tree.steps.push(step);
      tree.parent.push(parents[node] ?? -1);
      tree.#byId.set(step.id, node);
    }
    return tree;
  }

  /** The node of the last place of a path, country first; -1 for an empty path. */
  add(path: readonly PlaceStep[]): number {
    let node = -1;
    for (const step of path) {
      const known = this.#byId.get(step.id);
      if (known === undefined) {
        this.steps.push(step);
        this.parent.push(node);
        node = this.steps.length - 1;
        this.#byId.set(step.id, node);
      } else {
        node = known;
      }
    }
    return node;
  }

  /** The node of a place, or -1 where no record is in it or around it. */
  find(id: string): number {
    return this.#byId.get(id) ?? -1;
  }

  /** The place of a node or of one that holds it that has this fineness; -1: none. */
  at(node: number, fineness: number): number {
    let here = node;
    while (here >= 0 && fineness < this.fineness(here)) here = this.parent[here] ?? -1;
    return here >= 0 && this.fineness(here) === fineness ? here : -1;
  }

  /** Ids of a node and of those that hold it, by the paths of the records: these may know a level that a lineage skips. */
  around(node: number): string[] {
    const ids: string[] = [];
    for (let here = node; here >= 0; here = this.parent[here] ?? -1) {
      const step = this.steps[here];
      if (step) ids.push(step.id);
    }
    return ids;
  }

  fineness(node: number): number {
    const step = this.steps[node];
    return step ? FINENESS[step.kind] : -1;
  }
}

/** Where a record surely and most likely is, from the path of its names and its precision. */
export function reachOf(
  tree: PlaceTree,
  path: readonly PlaceStep[],
  precision: Where["precision"],
): { sure: number; likely: number } {
  const upTo = (finest: number) => tree.add(path.filter((step) => FINENESS[step.kind] <= finest));
  return { sure: upTo(SURE[precision] ?? -1), likely: upTo(LIKELY[precision] ?? -1) };
}

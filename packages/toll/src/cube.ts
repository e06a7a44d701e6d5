import type { CubeView, Measure } from "@bilan/vocabulary";
import { MEASURES } from "@bilan/vocabulary/plain";
import { coarsened } from "./coarsening.js";
import type { DisclosureRule } from "./disclosure.js";
import { type Line, lineOf, merged } from "./line.js";
import { packed, unpacked } from "./packing.js";
import type { PlaceStep } from "./placebook.js";
import { FINENESS, PlaceTree } from "./placetree.js";
import { USUAL_PARTIES } from "./belonging.js";
import type { TollIndex } from "./records.js";

/** Which records a cube is asked for. `country` is the id of a country's place; null: all. */
export interface CubeQuestion {
  readonly measure: Measure;
  readonly country: string | null;
}

/**
 * The cube of an index. `mayGoOut` says of which records it tells as they are; the others are made coarser by the rule.
 */
export function cubeOf(
  index: TollIndex,
  { measure, country }: CubeQuestion,
  mayGoOut: (i: number) => boolean,
  rule: DisclosureRule,
): CubeView {
  const { tree } = index;
  const root = (node: number): string | null => (node < 0 ? null : (tree.around(node).at(-1) ?? null));
  const isHere = (sure: number, likely: number) => {
    const holder = root(sure) ?? root(likely);
    return country === null || holder === null || holder === country;
  };
  const asked = MEASURES.indexOf(measure);
  const out: Line[] = [];
  const own: number[] = [];
  const told = new Set<number>();
  const tell = (node: number) => {
    for (let here = node; here >= 0 && !told.has(here); here = tree.parent[here] ?? -1) told.add(here);
  };
  for (let i = 0; i < index.size; i += 1) {
    const [sure, likely] = [index.sure[i] ?? -1, index.likely[i] ?? -1];
    if (!isHere(sure, likely)) continue;
    const isOut = mayGoOut(i);
    // The places of all that may go out: which of them there are decides on which level rows by place are told apart.
    if (isOut) for (const node of [sure, likely]) tell(node);
    if (index.measure[i] !== asked) continue;
    if (isOut) out.push(lineOf(index, i));
    else own.push(i);
  }
  const { lines, withheld } = coarsened(index, own, rule);
  for (const { sure } of lines) tell(sure);
  const nodes = [...told].sort((a, b) => a - b);
  const place = new Map([[-1, -1], ...nodes.map((node, at) => [node, at] as const)]);
  const renumbered = merged([...out, ...lines])
    .map((line) => ({ ...line, sure: place.get(line.sure) ?? -1, likely: place.get(line.likely) ?? -1 }))
    .sort((a, b) => a.sure - b.sure || a.from - b.from || a.to - b.to);
  return {
    form: "bilan-cube-1",
    measure,
    country,
    withheld,
    places: {
      id: nodes.map((node) => tree.steps[node]?.id ?? ""),
      kind: nodes.map((node) => tree.steps[node]?.kind ?? "area"),
      name: nodes.map((node) => tree.steps[node]?.name ?? ""),
      parent: nodes.map((node) => place.get(tree.parent[node] ?? -1) ?? -1),
    },
    ...lineagesOf(index, nodes),
    rooms: roomsOf(index, renumbered, nodes),
    lines: packed(renumbered),
  };
}

/** The lineages of places that are not the paths of the records. */
function lineagesOf({ book, tree }: TollIndex, nodes: readonly number[]): Pick<CubeView, "holders" | "lineages"> {
  const holders = new Map<string, PlaceStep>();
  const lineages: CubeView["lineages"] = {};
  const known = new Set(nodes.map((node) => tree.steps[node]?.id ?? ""));
  for (const node of nodes) {
    const id = tree.steps[node]?.id ?? "";
    const lineage = book.lineage(id);
    const ids = lineage.map((step) => step.id);
    if (ids.join("\n") === tree.around(node).toReversed().join("\n")) continue;
    lineages[id] = ids;
    for (const step of lineage) if (!known.has(step.id)) holders.set(step.id, step);
  }
  return { holders: [...holders.values()], lineages };
}

function roomsOf(index: TollIndex, lines: readonly Line[], nodes: readonly number[]): CubeView["rooms"] {
  const asked = new Set([-1, ...lines.map(({ sure, likely }) => (sure >= 0 ? sure : likely))]);
  const kinds = Object.keys(FINENESS) as PlaceStep["kind"][];
  return [...asked].flatMap((at) => {
    const within = index.tree.steps[nodes[at] ?? -1]?.id ?? null;
    return kinds.flatMap((kind): CubeView["rooms"] => {
      const count = index.book.areaCount(within, kind);
      return count > 0 ? [[at, kind, count]] : [];
    });
  });
}

/** An index that counts what a cube tells. Its book knows the cube's places only, and no names that texts may give them. */
export function indexOfCube(cube: CubeView): TollIndex {
  const { id, kind, name, parent } = cube.places;
  const steps = id.map((each, at) => ({
    id: each,
    kind: kind[at] ?? "area",
    name: name[at] ?? "",
  }));
  const tree = PlaceTree.of(steps, parent);
  const stepOf = new Map([...steps, ...cube.holders].map((step) => [step.id, step]));
  const rooms = new Map(cube.rooms.map(([at, of, count]) => [`${id[at] ?? ""}|${of}`, count]));
  const lineage = (asked: string): PlaceStep[] => {
    const ids = cube.lineages[asked] ?? tree.around(tree.find(asked)).toReversed();
    return ids.flatMap((each) => stepOf.get(each) ?? []);
  };
  return {
    ...unpacked(cube.lines, MEASURES.indexOf(cube.measure)),
    withheld: cube.withheld,
    partyBook: USUAL_PARTIES,
    tree,
    book: {
      resolve: () => [],
      lineage,
      resolveNamed: () => null,
      areaCount: (within, of) => rooms.get(`${within ?? ""}|${of}`) ?? 0,
    },
  };
}

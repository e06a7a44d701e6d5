import type { Range, System } from "./system.js";

/** A set of atoms, the sets just inside it, and whether it has atoms that are in none of them. */
interface Node {
  readonly size: number;
  readonly inside: readonly number[];
  readonly rest: boolean;
  readonly claims: number[];
  /** people of records who surely are in it and not surely in one inside it */
  records: number;
}

/** Sets of which any two are apart or one is in the other, smaller before larger. */
export interface Nest {
  readonly nodes: readonly Node[];
  readonly around: readonly number[];
  readonly target: number;
}

/** The sets of a system as a nest, or null where two cross. */
export function nestOf(system: System): Nest | null {
  const sets = new Map<string, readonly number[]>();
  const bounds = [
    system.target,
    ...system.claims.map(({ atoms }) => atoms),
    ...system.records.map(({ atoms }) => atoms),
  ];
  for (const atoms of bounds) sets.set(atoms.join(), atoms);
  const nodes: Node[] = [];
  const around: number[] = [];
  const outermost = new Int32Array(system.atoms).fill(-1);
  const numbers = new Map<string, number>();
  for (const [key, atoms] of [...sets].sort(([, a], [, b]) => a.length - b.length)) {
    const met = new Map<number, number>();
    for (const atom of atoms) met.set(outermost[atom] ?? -1, (met.get(outermost[atom] ?? -1) ?? 0) + 1);
    const rest = met.delete(-1);
    const inside = [...met.keys()];
    if (inside.some((node) => met.get(node) !== nodes[node]?.size)) return null;
    const number = nodes.length;
    for (const node of inside) around[node] = number;
    for (const atom of atoms) outermost[atom] = number;
    around.push(-1);
    numbers.set(key, number);
    nodes.push({ size: atoms.length, inside, rest, claims: [], records: 0 });
  }
  for (const [i, { atoms }] of system.claims.entries()) nodes[numbers.get(atoms.join()) ?? -1]?.claims.push(i);
  for (const { atoms, low } of system.records) {
    const node = nodes[numbers.get(atoms.join()) ?? -1];
    if (node) node.records += low;
  }
  return { nodes, around, target: numbers.get(system.target.join()) ?? -1 };
}

/** A bound and the claims that set it. */
interface Side {
  readonly value: number;
  readonly from: readonly number[];
}

/**
 * The range of the target by the claims that `holds` takes, or null where they leave none. Exact: inner sets bound the
 * outer from below, and where they leave nobody out from above; then the outer bound the target by what is beside it.
 */
export function nestedRange(system: System, nest: Nest, holds: (claim: number) => boolean): Range | null {
  const lows: Side[] = [];
  const highs: Side[] = [];
  const recorded: number[] = [];
  for (const [n, { inside, rest, claims, records }] of nest.nodes.entries()) {
    recorded[n] = inside.reduce((sum, one) => sum + (recorded[one] ?? 0), records);
    let low = larger(total(inside, lows), { value: recorded[n] ?? 0, from: [] });
    let high = rest ? OPEN : total(inside, highs);
    for (const i of claims.filter(holds)) {
      const claim = system.claims[i];
      if (!claim) continue;
      low = larger({ value: claim.low, from: [i] }, low);
      high = smaller({ value: claim.high, from: [i] }, high);
    }
    if (low.value > high.value) return null;
    lows.push(low);
    highs.push(high);
  }
  return targetRange(nest, lows, highs);
}

const OPEN: Side = { value: Number.POSITIVE_INFINITY, from: [] };

function targetRange({ nodes, around, target }: Nest, lows: readonly Side[], highs: readonly Side[]): Range {
  const path: number[] = [];
  for (let node = target; node >= 0; node = around[node] ?? -1) path.unshift(node);
  let low: Side = { value: 0, from: [] };
  let high = OPEN;
  for (const [depth, node] of path.entries()) {
    const outer = nodes[path[depth - 1] ?? -1];
    const [outerLow, outerHigh] = [low, high];
    low = lows[node] ?? low;
    high = highs[node] ?? high;
    if (!outer) continue;
    const beside = outer.inside.filter((one) => one !== node);
    if (!outer.rest) low = larger(low, less(outerLow, total(beside, highs)));
    high = smaller(high, less(outerHigh, total(beside, lows)));
  }
  return { low: low.value, high: high.value, lowFrom: [...new Set(low.from)], highFrom: [...new Set(high.from)] };
}

function total(nodes: readonly number[], sides: readonly Side[]): Side {
  const value = nodes.reduce((sum, node) => sum + (sides[node]?.value ?? 0), 0);
  return { value, from: Number.isFinite(value) ? nodes.flatMap((node) => sides[node]?.from ?? []) : [] };
}

function less(whole: Side, part: Side): Side {
  if (whole.value === Number.POSITIVE_INFINITY) return OPEN;
  return { value: Math.max(0, whole.value - part.value), from: [...whole.from, ...part.from] };
}

/** The larger; of two that are equal, the one that fewer claims set. */
function larger(a: Side, b: Side): Side {
  return a.value > b.value || (a.value === b.value && a.from.length < b.from.length) ? a : b;
}

function smaller(a: Side, b: Side): Side {
  return a.value < b.value || (a.value === b.value && a.from.length < b.from.length) ? a : b;
}

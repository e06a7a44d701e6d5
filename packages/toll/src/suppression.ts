import type { Margins } from "./margins.js";

/** One way to change a table without changing what is published of it: cells that grow and cells that shrink alike. */
interface Move {
  readonly grow: readonly number[];
  readonly shrink: readonly number[];
}

/**
 * The cells of a table that are not shown: those with a number from 1 to `smallest` − 1, and others besides, so that who
 * adds up and takes off what is shown finds that each of the small numbers may as well be 0 or `smallest` and more.
 *
 * Hypercube method (Repsilber 1994, as in τ-ARGUS): a small cell is hidden together with the corners of a box, in which
 * one value of each key is exchanged for another or for the margin. Moving the same number around the corners changes no
 * sum that is shown; where one box has too little to give, others are moved after it. Boxes are taken by what they hide
 * for what they give; a hidden cell stays hidden, so that what guards one cell goes on guarding it.
 */
export function suppressed(margins: Margins, smallest: number): Set<number> {
  const hidden = new Set<number>();
  const small: { cell: number; number: number; value: number }[] = [];
  for (const [cell, { numbers }] of margins.cells.entries()) {
    for (const [number, value] of numbers.entries()) {
      if (value !== null && value > 0 && value < smallest) small.push({ cell, number, value });
    }
  }
  for (const { cell } of small) hidden.add(cell);
  small.sort((a, b) => b.value - a.value || a.cell - b.cell);
  for (const { cell, number, value } of small) {
    guard(margins, { cell, number, way: 1, room: smallest - value }, hidden);
    guard(margins, { cell, number, way: -1, room: value }, hidden);
  }
  // What is hidden beside a small number must not be pinned down either; the loop sees the cells that it adds.
  for (const cell of hidden) {
    for (const [number, value] of (margins.cells[cell]?.numbers ?? []).entries()) {
      if (value !== null && value > 0) guard(margins, { cell, number, way: -1, room: 1 }, hidden);
    }
  }
  return hidden;
}

/** How far a cell must be able to go, up (1) or down (−1), without anything that is shown changing. */
interface Wanted {
  readonly cell: number;
  readonly number: number;
  readonly way: 1 | -1;
  readonly room: number;
}

/** Hides what it takes that a cell may be so much more or less: by moves after one another, each within what there is. */
function guard(margins: Margins, { cell, number, way, room }: Wanted, hidden: Set<number>): void {
  const values = margins.cells.map(({ numbers }) => numbers[number] ?? 0);
  for (let left = room; left > 0; ) {
    const taken = cheapest(margins, cell, values, way, left, hidden);
    if (taken === null) {
      for (const each of margins.cells.keys()) hidden.add(each);
      return;
    }
    for (const [cells, sign] of [
      [taken.move.grow, way],
      [taken.move.shrink, -way],
    ] as const) {
      for (const each of cells) {
        hidden.add(each);
        values[each] = (values[each] ?? 0) + sign * taken.amount;
      }
    }
    left -= taken.amount;
  }
}

/** The move with the least to hide for what it gives of `left`; null: none gives anything. */
function cheapest(
  margins: Margins,
  cell: number,
  values: readonly number[],
  way: 1 | -1,
  left: number,
  hidden: ReadonlySet<number>,
): { move: Move; amount: number } | null {
  const valueOf = (i: number) => values[i] ?? 0;
  const all = valueOf(margins.find(margins.values.map(() => null)));
  const cost = (i: number) => (hidden.has(i) ? 0 : 1 + valueOf(i) + (isMargin(margins, i) ? all + 1 : 0));
  let best: { move: Move; amount: number } | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const move of boxes(margins, cell)) {
    const giving = way === 1 ? move.shrink : move.grow;
    const amount = giving.reduce((most, i) => Math.min(most, valueOf(i)), left);
    if (amount <= 0) continue;
    const price = [...move.grow, ...move.shrink].reduce((sum, i) => sum + cost(i), 0) / amount;
    if (price < least) [best, least] = [{ move, amount }, price];
  }
  return best;
}

function isMargin(margins: Margins, i: number): boolean {
  return margins.cells[i]?.at.includes(null) ?? false;
}

/** Every box with a cell as its corner, by which cells change with it and which against it. */
function* boxes(margins: Margins, cell: number): Generator<Move> {
  const at = margins.cells[cell]?.at ?? [];
  const choices = at.map((here, k) => [null, ...(margins.values[k] ?? [])].filter((value) => value !== here));
  const boxOf = (others: readonly (string | null)[]): Move => {
    const grow: number[] = [];
    const shrink: number[] = [];
    for (let corner = 0; corner < 1 << at.length; corner += 1) {
      const place = at.map((here, k) => ((corner >> k) & 1 ? (others[k] ?? null) : here));
      // One value against another turns the sign; a value and its margin change alike.
      const turns = at.filter((here, k) => (corner >> k) & 1 && here !== null && others[k] !== null).length;
      (turns % 2 === 0 ? grow : shrink).push(margins.find(place));
    }
    return { grow, shrink };
  };
  const walk = function* (others: readonly (string | null)[]): Generator<Move> {
    const next = choices[others.length];
    if (next === undefined) yield boxOf(others);
    else for (const other of next) yield* walk([...others, other]);
  };
  yield* walk([]);
}

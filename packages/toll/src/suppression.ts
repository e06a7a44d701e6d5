import type { Cube } from "./cube.js";

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
 * sum that is shown. Boxes are taken cheapest first by what they hide; a hidden cell stays hidden, so that what guards one
 * cell goes on guarding it. A cell for which there is no box at all takes the whole table with it.
 */
export function suppressed(cube: Cube, smallest: number): Set<number> {
  const hidden = new Set<number>();
  const small: { cell: number; number: number; value: number }[] = [];
  for (const [cell, { numbers }] of cube.cells.entries()) {
    for (const [number, value] of numbers.entries()) {
      if (value !== null && value > 0 && value < smallest) small.push({ cell, number, value });
    }
  }
  for (const { cell } of small) hidden.add(cell);
  small.sort((a, b) => b.value - a.value || a.cell - b.cell);
  for (const { cell, number, value } of small) {
    for (const room of [{ up: smallest - value }, { down: value }]) {
      const move = cheapest(cube, cell, number, [room], hidden);
      if (move === null) return new Set(cube.cells.keys());
      hide(hidden, move);
    }
  }
  // What is hidden beside a small number must not be pinned down either; the loop sees the cells that it adds.
  for (const cell of hidden) {
    for (const [number, value] of (cube.cells[cell]?.numbers ?? []).entries()) {
      if (value === null || value === 0) continue;
      const move = cheapest(cube, cell, number, [{ up: 1 }, { down: 1 }], hidden);
      if (move === null) return new Set(cube.cells.keys());
      hide(hidden, move);
    }
  }
  return hidden;
}

function hide(hidden: Set<number>, { grow, shrink }: Move): void {
  for (const cell of [...grow, ...shrink]) hidden.add(cell);
}

/** How far a cell must be able to go without anything that is shown changing. */
type Room = { readonly up: number; readonly down?: undefined } | { readonly down: number; readonly up?: undefined };

/** The move that gives a cell one of these rooms and hides the least besides; null: there is none. */
function cheapest(
  cube: Cube,
  cell: number,
  number: number,
  rooms: readonly Room[],
  hidden: ReadonlySet<number>,
): Move | null {
  const valueOf = (i: number) => cube.cells[i]?.numbers[number] ?? 0;
  const cost = (i: number) => (hidden.has(i) ? 0 : 1 + valueOf(i) + (isMargin(cube, i) ? valueOf(0) + 1 : 0));
  let best: Move | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const move of boxes(cube, cell)) {
    const fits = rooms.some(({ up, down }) =>
      up === undefined ? move.grow.every((i) => valueOf(i) >= down) : move.shrink.every((i) => valueOf(i) >= up),
    );
    if (!fits) continue;
    const price = [...move.grow, ...move.shrink].reduce((sum, i) => sum + cost(i), 0);
    if (price < least) [best, least] = [move, price];
  }
  return best;
}

function isMargin(cube: Cube, i: number): boolean {
  return cube.cells[i]?.at.includes(null) ?? false;
}

/** Every box with a cell as its corner, by which cells change with it and which against it. */
function* boxes(cube: Cube, cell: number): Generator<Move> {
  const at = cube.cells[cell]?.at ?? [];
  const choices = at.map((here, k) => [null, ...(cube.values[k] ?? [])].filter((value) => value !== here));
  const boxOf = (others: readonly (string | null)[]): Move => {
    const grow: number[] = [];
    const shrink: number[] = [];
    for (let corner = 0; corner < 1 << at.length; corner += 1) {
      const place = at.map((here, k) => ((corner >> k) & 1 ? (others[k] ?? null) : here));
      // One value against another turns the sign; a value and its margin change alike.
      const turns = at.filter((here, k) => (corner >> k) & 1 && here !== null && others[k] !== null).length;
      (turns % 2 === 0 ? grow : shrink).push(cube.find(place));
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

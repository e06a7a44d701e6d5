/**
 * What is left out when as much as possible is believed beside some claims: a list of claims without which the others
 * agree with these (empty: all agree), or null where these alone cannot all be true. Undefined: not found in time.
 */
export type Relax = (believed: readonly number[]) => readonly number[] | null | undefined;

/** Sets of claims that are tried, at most, before a set that is minimal is taken for the smallest. */
const MOST_ROUNDS = 60;

/** Branches of the search for a smallest hitting set, at most, a round. */
const MOST_BRANCHES = 20_000;

export interface Conflict {
  readonly claims: readonly number[];
  /** whether no smaller set contradicts itself; else only that without any one of them the others agree */
  readonly smallest: boolean;
}

/**
 * A smallest set of claims that cannot all be true, or null where all agree or time runs out before any is known. Every
 * such set has a claim of every list that `relax` leaves out, so that the smallest set that hits all lists known so far
 * is tried next; the first that contradicts itself is a smallest (Ignatiev, Previti, Liffiton and Marques-Silva,
 * "Smallest MUS extraction with minimal hitting set dualization", CP 2015). `known` is a set that contradicts itself, if
 * one is: no larger one is sought, and it stands when the search must stop.
 */
export function smallestConflict(relax: Relax, known: readonly number[] | null): Conflict | null {
  const left: (readonly number[])[] = [];
  let tried: readonly number[] | null = [];
  for (let round = 0; round < MOST_ROUNDS && tried !== null; round += 1) {
    if (known && tried.length >= known.length) return { claims: known, smallest: true };
    const out = relax(tried);
    if (out === null) return { claims: tried, smallest: true };
    if (out === undefined) break;
    if (out.length === 0) return null;
    left.push(out);
    tried = smallestHitting(left);
  }
  return known && { claims: known, smallest: false };
}

/** A smallest set with a member of every list, or null where the search takes too long. */
function smallestHitting(lists: readonly (readonly number[])[]): number[] | null {
  const ordered = [...lists].sort((a, b) => a.length - b.length);
  let branches = 0;
  const search = (taken: readonly number[], room: number): number[] | null => {
    const open = ordered.find((list) => !list.some((one) => taken.includes(one)));
    if (!open) return [...taken];
    if (room === 0) return null;
    for (const one of open) {
      branches += 1;
      if (branches > MOST_BRANCHES) return null;
      const found = search([...taken, one], room - 1);
      if (found) return found;
    }
    return null;
  };
  for (let size = 1; size <= lists.length; size += 1) {
    const found = search([], size);
    if (branches > MOST_BRANCHES) return null;
    if (found) return found;
  }
  return null;
}

/**
 * The claims of `among` that contradict themselves, none of them without need, by division (Junker, "QuickXplain", AAAI
 * 2004). `among` must contradict itself.
 */
export function minimalConflict(
  among: readonly number[],
  contradicts: (some: readonly number[]) => boolean,
  believed: readonly number[] = [],
): readonly number[] {
  if (among.length <= 1) return among;
  const half = Math.ceil(among.length / 2);
  const [first, second] = [among.slice(0, half), among.slice(half)];
  if (contradicts([...believed, ...first])) return minimalConflict(first, contradicts, believed);
  if (contradicts([...believed, ...second])) return minimalConflict(second, contradicts, believed);
  const ofSecond = minimalConflict(second, contradicts, [...believed, ...first]);
  const ofFirst = minimalConflict(first, contradicts, [...believed, ...ofSecond]);
  return [...ofFirst, ...ofSecond];
}

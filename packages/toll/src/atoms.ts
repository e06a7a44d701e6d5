import type { Tag } from "@bilan/vocabulary";
import { isMeant, type Kind, kindsOf } from "./kinds.js";
import type { Reach } from "./reach.js";

/**
 * What a family of reaches cuts all people into: people of one atom are counted by the same reaches. Each atom is the
 * list of those reaches by number, in ascending order. An atom that none counts is not listed.
 */
export type Atoms = readonly (readonly number[])[];

/** More atoms than this are not laid out: `atomsOf` then gives null. */
export const MOST_ATOMS = 20_000;

/** One thing in which people differ, and what of it can be told apart: for each value, whether a reach allows it. */
type Dimension = readonly ((reach: Reach) => boolean)[];

/**
 * The atoms of reaches over people × place × period × cause. Worked out one dimension after another; what the same
 * reaches still count is one, so that the number stays that of the atoms and not of all combinations.
 */
export function atomsOf(reaches: readonly Reach[]): Atoms | null {
  let open = new Map<string, readonly number[]>([["", reaches.map((_, i) => i)]]);
  for (const dimension of dimensionsOf(reaches)) {
    const masks = dimension.map((allows) => reaches.map((reach) => allows(reach)));
    const next = new Map<string, readonly number[]>();
    for (const counted of open.values()) {
      for (const mask of masks) {
        const left = counted.filter((i) => mask[i]);
        if (left.length > 0) next.set(left.join(), left);
      }
      if (next.size > MOST_ATOMS) return null;
    }
    open = next;
  }
  return [...open.values()];
}

function dimensionsOf(reaches: readonly Reach[]): Dimension[] {
  return [
    places(reaches),
    days(reaches),
    ...people(reaches),
    ...lists(reaches, ({ groups }) => groups),
    ...lists(reaches, ({ nationalities }) => nationalities),
    ...lists(reaches, ({ causes }) => causes.map((cause) => [cause])),
    ...marks(reaches),
  ];
}

/** Each place that is named and is not in a finer one that is, and elsewhere. */
function places(reaches: readonly Reach[]): Dimension {
  const named = new Map(reaches.map(({ place }) => [place.at(-1) ?? "", place]));
  return [[], ...named.values()].map(
    (here) =>
      ({ place }) =>
        place.length === 0 || here.includes(place.at(-1) ?? ""),
  );
}

/** The stretches of days between one that begins or ends and the next. */
function days(reaches: readonly Reach[]): Dimension {
  const starts = new Set([Number.NEGATIVE_INFINITY]);
  for (const { from, to } of reaches) starts.add(from).add(to + 1);
  return [...starts].map(
    (day) =>
      ({ from, to }) =>
        from <= day && day <= to,
  );
}

function people(reaches: readonly Reach[]): Dimension[] {
  const mentioned = [...new Set(reaches.flatMap(({ tags }) => tags.flat()))];
  return kindsOf(mentioned).map((kinds, list) =>
    kinds.map(
      (kind) =>
        ({ tags }: Reach) =>
          tags.every((asked) => isMeantBy(kind, list, asked)),
    ),
  );
}

function isMeantBy(kind: Kind, list: number, asked: readonly Tag[]): boolean {
  return isMeant(kind, list as 0 | 1 | 2 | 3, asked);
}

/** One of the values that are named, or another: nobody has two. Nothing to tell apart where none is named. */
function lists(reaches: readonly Reach[], of: (reach: Reach) => readonly (readonly string[])[]): Dimension[] {
  const values = new Set<string | null>(reaches.flatMap((reach) => of(reach).flat()));
  if (values.size === 0) return [];
  return [[...values, null].map((value) => (reach) => of(reach).every((any) => value !== null && any.includes(value)))];
}

function marks(reaches: readonly Reach[]): Dimension[] {
  const names = new Set(reaches.flatMap((reach) => reach.marks.map((mark) => mark.replace(/^not /, ""))));
  return [...names].map((name) => [
    (reach) => !reach.marks.includes(`not ${name}`),
    (reach) => !reach.marks.includes(name),
  ]);
}

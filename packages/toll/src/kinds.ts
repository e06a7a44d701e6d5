import type { Tag } from "@bilan/vocabulary";
import { FACETS } from "./people.js";

/** A way that a person can be in one facet, or in status and side together: the tags that such a person bears. */
export type Kind = readonly Tag[];

/** Tags that only who fights can bear. */
const FIGHTING: readonly Tag[] = ["government-forces", "militia", "rebels", "jihadists", "foreign-fighters"];
const GOVERNMENT: readonly Tag[] = ["pro-government", "government-forces"];
const REBELS: readonly Tag[] = ["rebels", "jihadists"];
const STATUS: readonly Tag[] = FACETS.status;
const SIDE: readonly Tag[] = FACETS.side;
const PERSON: readonly Tag[] = FACETS.person;

/**
 * The kinds of people that these tags tell apart, in one list for each thing that can vary by itself: status with side,
 * sex with age, occupation, whether they are identified. Everyone is of exactly one kind in each list: a civilian or a
 * combatant; a child, a woman or a man; nobody is both for the government and a rebel.
 */
export function kindsOf(mentioned: readonly Tag[]): readonly (readonly Kind[])[] {
  const among = (tags: readonly Tag[]) => tags.filter((tag) => mentioned.includes(tag));
  const isUnidentified = mentioned.includes("unidentified");
  const elderly: Kind[] = mentioned.includes("elderly")
    ? [
        ["women", "elderly"],
        ["men", "elderly"],
      ]
    : [];
  return [
    statusAndSide(among(SIDE), isUnidentified),
    [["children"], ["women"], ["men"], ...elderly],
    subsets(among(FACETS.occupation)),
    isUnidentified ? [[], ["unidentified"]] : [[]],
  ];
}

/** Who lists the unidentified apart counts them neither as civilians nor as combatants. */
function statusAndSide(sides: readonly Tag[], isUnidentified: boolean): Kind[] {
  const both = (kind: Kind) => kind.some((tag) => GOVERNMENT.includes(tag)) && kind.some((tag) => REBELS.includes(tag));
  const kinds = subsets(sides).filter((kind) => !both(kind));
  const fights = (kind: Kind) => kind.some((tag) => FIGHTING.includes(tag));
  return [
    ...kinds.map((kind): Kind => ["combatants", ...kind]),
    ...kinds.filter((kind) => !fights(kind)).map((kind): Kind => ["civilians", ...kind]),
    ...(isUnidentified ? kinds : []),
  ];
}

function subsets(tags: readonly Tag[]): Kind[] {
  return tags.reduce<Kind[]>((all, tag) => [...all, ...all.map((kind) => [...kind, tag])], [[]]);
}

/** Whether people of a kind are among those whom a list of tags means, as far as the kind's facets go. */
export function isMeant(kind: Kind, list: 0 | 1 | 2 | 3, asked: readonly Tag[]): boolean {
  if (list === 0) return hasStatus(kind, asked) && isOnSide(kind, asked);
  const facet: readonly Tag[] = [PERSON, FACETS.occupation, FACETS.identity][list - 1] ?? [];
  const wanted = asked.filter((tag) => facet.includes(tag));
  return wanted.length === 0 || wanted.some((tag) => kind.includes(tag));
}

/** Civilians and combatants together are everyone, of whatever status. */
function hasStatus(kind: Kind, asked: readonly Tag[]): boolean {
  const wanted = STATUS.filter((tag) => asked.includes(tag));
  return wanted.length !== 1 || wanted.some((tag) => kind.includes(tag));
}

/** In a list that names one side only, militia and foreign fighters are that side's. */
function isOnSide(kind: Kind, asked: readonly Tag[]): boolean {
  const wanted = SIDE.filter((tag) => asked.includes(tag));
  if (wanted.length === 0) return true;
  const names = (side: readonly Tag[]) => wanted.some((tag) => side.includes(tag));
  const is = (side: readonly Tag[]) => kind.some((tag) => side.includes(tag));
  if (names(REBELS) && !names(GOVERNMENT) && is(GOVERNMENT)) return false;
  if (names(GOVERNMENT) && !names(REBELS) && is(REBELS)) return false;
  return wanted.some((tag) => kind.includes(tag));
}

import { addDays, type Cause } from "@bilan/vocabulary";
import type { Country, Town } from "./country.js";
import type { Random } from "./random.js";

/** Whom an incident killed, in truth. Nobody is in two. */
export const KINDS = ["a", "b", "men", "women", "children"] as const;
export type Kind = (typeof KINDS)[number];

/** Something that really happened in the made-up war. */
export interface TrueIncident {
  readonly id: string;
  readonly at: Town;
  readonly day: string;
  readonly cause: Cause;
  readonly dead: Readonly<Record<Kind, number>>;
}

/** The war's first day and its length in days. */
export const FIRST_DAY = "2001-01-01";
export const WAR_DAYS = 120;
export const LAST_DAY = addDays(FIRST_DAY, WAR_DAYS - 1);

/** How the dead of a cause are shared out, by weight. */
const SHARES: readonly (readonly [Cause, Readonly<Record<Kind, number>>])[] = [
  ["shelling", { a: 1, b: 2, men: 5, women: 4, children: 4 }],
  ["air-strike", { a: 0, b: 3, men: 5, women: 4, children: 5 }],
  ["ground-fighting", { a: 6, b: 7, men: 2, women: 1, children: 1 }],
  ["gunfire", { a: 2, b: 2, men: 5, women: 2, children: 1 }],
  ["car-bomb", { a: 3, b: 0, men: 5, women: 3, children: 2 }],
];

/** One massacre in so many incidents. */
const MASSACRE_IN = 40;

/**
 * The incidents of the war by day. A third of the towns have most of them, and the fighting comes in waves. Most kill
 * few; one in forty kills twenty and more.
 */
export function incidentsOf(random: Random, country: Country, howMany: number): TrueIncident[] {
  const front = country.towns.filter(() => random.chance(1 / 3));
  const wave = random.between(20, 60);
  const days = Array.from({ length: howMany }, () => {
    for (;;) {
      const day = random.between(0, WAR_DAYS - 1);
      if (random.chance(0.55 + 0.45 * Math.sin((2 * Math.PI * day) / wave))) return day;
    }
  }).sort((a, b) => a - b);
  return days.map((day, i) => {
    const [cause, shares] = random.pick(SHARES);
    const number = random.between(1, MASSACRE_IN) === 1 ? 20 + random.waiting(25) : 1 + random.waiting(3);
    const at = random.pick(front.length > 0 && random.chance(0.7) ? front : country.towns);
    return { id: `true-${i + 1}`, at, day: addDays(FIRST_DAY, day), cause, dead: shared(random, number, shares) };
  });
}

function shared(random: Random, number: number, shares: Readonly<Record<Kind, number>>): Record<Kind, number> {
  const dead: Record<Kind, number> = { a: 0, b: 0, men: 0, women: 0, children: 0 };
  const bag = KINDS.flatMap((kind) => Array.from({ length: shares[kind] }, () => kind));
  for (let i = 0; i < number; i += 1) dead[random.pick(bag)] += 1;
  return dead;
}

/** How many of these kinds an incident killed. */
export function deadOf({ dead }: TrueIncident, kinds: readonly Kind[] = KINDS): number {
  return kinds.reduce((sum, kind) => sum + dead[kind], 0);
}

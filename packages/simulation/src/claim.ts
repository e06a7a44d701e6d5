import {
  addDays,
  type Figure,
  figureBetween,
  figureOf,
  type Period,
  type StandingClaim,
  type Tag,
} from "@bilan/vocabulary";
import type { Country } from "./country.js";
import { deadOf, FIRST_DAY, type Kind, LAST_DAY, type TrueIncident, WAR_DAYS } from "./event.js";
import type { Random } from "./random.js";

/** Whom a speaker of the exercise counts, as tags and as those killed. */
const PEOPLE: readonly { readonly tags: readonly Tag[]; readonly kinds: readonly Kind[]; readonly words: string }[] = [
  { tags: [], kinds: ["a", "b", "men", "women", "children"], words: "people" },
  { tags: ["civilians"], kinds: ["men", "women", "children"], words: "civilians" },
  { tags: ["combatants"], kinds: ["a", "b"], words: "fighters" },
  { tags: ["civilians", "children"], kinds: ["children"], words: "children among the civilians" },
];

/** The speakers of every war, in order; a liar is one of them. */
export const SPEAKERS = [
  "Ministry of the exercise",
  "Monitoring mission of the exercise",
  "League of the exercise",
  "Relief office of the exercise",
  "Press bureau of the exercise",
] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** How many scopes each speaker gives a figure for, beside the whole war. */
const SCOPES_EACH = 9;

/** Scopes with fewer dead than this are not lied about: a lie within the bounds of words is none. */
const WORTH_A_LIE = 10;

interface Scope {
  readonly place: string;
  /** id of the province; null: the country */
  readonly province: string | null;
  readonly period: Period;
  readonly people: (typeof PEOPLE)[number];
}

/**
 * What others say of the dead of scopes that nest and overlap: the country and its provinces; the war, its months and
 * stretches across two of them; all people, civilians, fighters, children. Each speaker gives figures for the whole war
 * and nine more scopes, with words whose bounds hold the truth; `liar` gives bounds that the truth is not in: he says a
 * fifth to three fifths of it, or between 1.6 and 4 times as many.
 */
export function claimsOf(
  random: Random,
  country: Country,
  truth: readonly TrueIncident[],
  liar: Speaker | null,
): StandingClaim[] {
  const pool = scopesOf(country);
  const [whole] = pool;
  const downwards = random.chance(0.5);
  return SPEAKERS.flatMap((speaker, s) => {
    const scopes = new Set<Scope>(whole ? [whole] : []);
    while (scopes.size < Math.min(SCOPES_EACH + 1, pool.length)) scopes.add(random.pick(pool));
    const published = addDays(LAST_DAY, 2 + random.between(0, 20));
    return [...scopes].flatMap((scope, i): StandingClaim[] => {
      const dead = deadIn(truth, scope);
      const lies = speaker === liar;
      if (lies && dead < WORTH_A_LIE) return [];
      const figure = lies ? lieOf(random, dead, downwards) : honestOf(random, dead);
      return [claimOf(`${s + 1}-${i + 1}`, speaker, published, scope, figure)];
    });
  });
}

function scopesOf({ place, provinces }: Country): Scope[] {
  const places = [
    { place: place.name, province: null },
    ...provinces.map(({ id, name }) => ({ place: name, province: id })),
  ];
  const month = WAR_DAYS / 4;
  const stretch = (from: number, to: number): Period => ({
    from: addDays(FIRST_DAY, from),
    to: addDays(FIRST_DAY, to - 1),
  });
  const periods = [
    stretch(0, WAR_DAYS),
    ...[0, 1, 2, 3].map((n) => stretch(n * month, (n + 1) * month)),
    ...[0, 1, 2].map((n) => stretch((n + 0.5) * month, (n + 1.5) * month)),
  ];
  return PEOPLE.flatMap((people) => periods.flatMap((period) => places.map((where) => ({ ...where, period, people }))));
}

/** The dead of a scope, in truth. */
function deadIn(truth: readonly TrueIncident[], { province, period, people }: Scope): number {
  return truth
    .filter(
      ({ at, day }) => (province === null || at.province.id === province) && day >= period.from && day <= period.to,
    )
    .reduce((sum, incident) => sum + deadOf(incident, people.kinds), 0);
}

/** A figure whose bounds hold the truth. */
function honestOf(random: Random, dead: number): Figure {
  const slack = () => random.waiting(0.05 * dead + 0.5);
  const atLeast = () => figureOf("at-least", Math.max(0, dead - slack()));
  const between = () => figureBetween(Math.max(0, dead - slack()), dead + slack());
  const about = () => figureOf("about", Math.round(dead * (0.93 + 0.14 * random.unit())));
  const atMost = () => figureOf("at-most", dead + slack());
  const exact = () => figureOf("exact", dead);
  const forms = [atLeast, atLeast, atLeast, atLeast, between, between, between, about, about, about, atMost, exact];
  for (;;) {
    const figure = random.pick(forms)();
    if (holds(figure, dead)) return figure;
  }
}

/** A figure whose bounds do not hold the truth. */
function lieOf(random: Random, dead: number, downwards: boolean): Figure {
  for (;;) {
    const said = Math.round(dead * (downwards ? 0.2 + 0.4 * random.unit() : 1.6 + 2.4 * random.unit()));
    const open = figureOf(downwards ? "at-most" : "at-least", said);
    const figure = random.pick([figureOf("exact", said), figureOf("about", said), open]);
    if (!holds(figure, dead)) return figure;
  }
}

function holds({ low, high }: Figure, dead: number): boolean {
  return dead >= low && (high === null || dead <= high);
}

function claimOf(id: string, speaker: Speaker, published: string, scope: Scope, figure: Figure): StandingClaim {
  const { place, period, people } = scope;
  const quote = `${figure.qualifier} ${figure.value ?? figure.low} ${people.words} killed in ${place} from ${period.from} to ${period.to} (simulated exercise)`;
  return {
    id: `exercise-${id}`,
    report: `exercise-${id.split("-")[0]}`,
    publisher: speaker,
    lang: "en",
    published,
    knownFrom: `${published}T12:00:00Z`,
    knownTo: null,
    span: [0, quote.length],
    quote,
    stance: "asserts",
    speaker: [speaker],
    measure: "killed",
    figure,
    unit: "people",
    population: { tags: [...people.tags], groups: [], nationalities: [] },
    place: { name: place, in: null },
    period,
    by: [],
    cause: null,
    partOf: null,
    about: null,
  };
}

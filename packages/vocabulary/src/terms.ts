/** The words of the field as plain lists, for code that must start without the schemas. */

/** What is counted. `casualties` where a text does not say dead or hurt. */
export const MEASURES = [
  "killed",
  "injured",
  "missing",
  "detained",
  "abducted",
  "released",
  "displaced",
  "refugees",
  "returned",
  "besieged",
  "evacuated",
  "trapped",
  "resident",
  "in-need",
  "surrendered",
  "recruited",
  "deployed",
  "casualties",
] as const;

export const CAUSES = [
  "air-strike",
  "shelling",
  "ground-fighting",
  "gunfire",
  "explosive-device",
  "car-bomb",
  "suicide-attack",
  "landmine",
  "execution",
  "starvation",
  "disease",
  "detention",
  "torture",
  "chemical",
  "drone-strike",
  "missile",
  "sniper",
  "collapse",
  "drowning",
  "other",
] as const;

export const TAGS = [
  "civilians",
  "combatants",
  "women",
  "children",
  "men",
  "elderly",
  "medics",
  "aid-workers",
  "journalists",
  "police",
  "prisoners",
  "pro-government",
  "government-forces",
  "militia",
  "rebels",
  "jihadists",
  "foreign-fighters",
  "unidentified",
] as const;

export const EVENT_TYPES = [
  "battle",
  "air-strike",
  "shelling",
  "attack",
  "siege",
  "capture",
  "withdrawal",
  "aid",
  "evacuation",
  "truce",
  "displacement",
  "detention",
  "protest",
  "other",
] as const;

export const STANCES = ["asserts", "denies", "confirms", "disputes"] as const;

export const UNITS = ["people", "families", "share"] as const;

export const LANGUAGES = ["fr", "en", "ar"] as const;

/** How well an incident is established, best first (Airwars' grades). */
export const GRADES = ["confirmed", "fair", "weak", "contested", "discounted"] as const;

/** How a text bounds its number; the table in docs/reference/claims.md gives low and high for each. */
export const QUALIFIERS = [
  "exact",
  "at-least",
  "more-than",
  "at-most",
  "less-than",
  "about",
  "nearly",
  "between",
  "several",
  "dozens",
  "hundreds",
  "thousands",
  "tens-of-thousands",
  "hundreds-of-thousands",
] as const;

export type Language = (typeof LANGUAGES)[number];

/** Which side of the fighting a count of people belongs to; civilians and unknown are on none. */
export const SIDES = ["a", "b", "civilians", "unknown"] as const;

export const STATUSES = ["civilian", "combatant", "unknown"] as const;

export const SEXES = ["man", "woman", "unknown"] as const;

export const AGES = ["under-18", "18-and-over", "unknown"] as const;

/** What the rows of a toll can be told apart by. */
export const BREAKDOWNS = ["party", "status", "sex", "age", "cause", "month", "place"] as const;

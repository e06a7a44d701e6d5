import { z } from "zod";

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
export const Measure = z.enum(MEASURES);
export type Measure = z.infer<typeof Measure>;

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
export const Cause = z.enum(CAUSES);
export type Cause = z.infer<typeof Cause>;

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
export const Tag = z.enum(TAGS);
export type Tag = z.infer<typeof Tag>;

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
export const EventType = z.enum(EVENT_TYPES);
export type EventType = z.infer<typeof EventType>;

export const STANCES = ["asserts", "denies", "confirms", "disputes"] as const;
export const Stance = z.enum(STANCES);
export type Stance = z.infer<typeof Stance>;

export const UNITS = ["people", "families", "share"] as const;
export const Unit = z.enum(UNITS);
export type Unit = z.infer<typeof Unit>;

export const LANGUAGES = ["fr", "en", "ar"] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** How well an incident is established, best first (Airwars' grades). */
export const GRADES = ["confirmed", "fair", "weak", "contested", "discounted"] as const;
export const Grade = z.enum(GRADES);
export type Grade = z.infer<typeof Grade>;

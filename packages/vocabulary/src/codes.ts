import { z } from "zod";
import { MEASURES, CAUSES, TAGS, EVENT_TYPES, STANCES, UNITS, LANGUAGES, GRADES } from "./terms.js";

export * from "./terms.js";

export const Measure = z.enum(MEASURES);
export type Measure = z.infer<typeof Measure>;

export const Cause = z.enum(CAUSES);
export type Cause = z.infer<typeof Cause>;

export const Tag = z.enum(TAGS);
export type Tag = z.infer<typeof Tag>;

export const EventType = z.enum(EVENT_TYPES);
export type EventType = z.infer<typeof EventType>;

export const Stance = z.enum(STANCES);
export type Stance = z.infer<typeof Stance>;

export const Unit = z.enum(UNITS);
export type Unit = z.infer<typeof Unit>;

export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

export const Grade = z.enum(GRADES);
export type Grade = z.infer<typeof Grade>;

import { z } from "zod";
import { Cause, EventType, Language, Measure, Stance, Tag, Unit } from "./codes.js";
import { FullDay, Period } from "./day.js";
import { Figure } from "./figure.js";

/** UTF-16 offsets into the text, end outside. */
export const Span = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);
export type Span = z.infer<typeof Span>;

/** A place as a text names it; `in` is the next larger named place if the text gives one. */
export const NamedPlace = z.object({ name: z.string().min(1), in: z.string().min(1).nullable() });
export type NamedPlace = z.infer<typeof NamedPlace>;

/** Of whom a figure speaks. Nationalities are ISO 3166 alpha-2. */
export const Population = z.object({
  tags: z.array(Tag),
  groups: z.array(z.string().min(1)),
  nationalities: z.array(z.string().regex(/^[A-Z]{2}$/)),
});
export type Population = z.infer<typeof Population>;

/** One figure, or one denial, with who says so and the words it was read from (docs/reference/claims.md). */
export const Claim = z.object({
  id: z.string().min(1),
  span: Span,
  quote: z.string(),
  stance: Stance,
  speaker: z.array(z.string().min(1)),
  measure: Measure.nullable(),
  figure: Figure.nullable(),
  unit: Unit,
  population: Population,
  place: NamedPlace.nullable(),
  period: Period.nullable(),
  by: z.array(z.string().min(1)),
  cause: Cause.nullable(),
  partOf: z.string().nullable(),
  about: z.string().nullable(),
});
export type Claim = z.infer<typeof Claim>;

/** What happened, as a text tells it, without a figure. */
export const Event = z.object({
  id: z.string().min(1),
  span: Span,
  quote: z.string(),
  type: EventType,
  actors: z.array(z.string().min(1)),
  targets: z.array(z.string().min(1)),
  place: NamedPlace.nullable(),
  period: Period.nullable(),
  speaker: z.array(z.string().min(1)),
  stance: Stance,
});
export type Event = z.infer<typeof Event>;

export const WARNINGS = [
  "parts-exceed-whole",
  "parts-do-not-sum",
  "conflicting-figures",
  "no-publication-date",
  "publication-date-doubtful",
  "unread-number",
] as const;

/** What a reader owes to say of a text: arithmetic that fails, dates in doubt, numbers left unread. */
export const Warning = z.object({
  code: z.enum(WARNINGS),
  message: z.string(),
  claims: z.array(z.string()),
});
export type Warning = z.infer<typeof Warning>;

/** A text read: the document that `bilan read` gives. */
export const Reading = z.object({
  id: z.string(),
  lang: Language,
  published: FullDay.nullable(),
  claims: z.array(Claim),
  events: z.array(Event),
  warnings: z.array(Warning),
});
export type Reading = z.infer<typeof Reading>;

import { z } from "zod";
import { QUALIFIERS } from "./terms.js";

export const Qualifier = z.enum(QUALIFIERS);
export type Qualifier = z.infer<typeof Qualifier>;

/** A number as a text gives it, with the bounds that its words set. */
export const Figure = z.object({
  value: z.number().nonnegative().nullable(),
  qualifier: Qualifier,
  low: z.number().nonnegative(),
  high: z.number().nonnegative().nullable(),
});
export type Figure = z.infer<typeof Figure>;

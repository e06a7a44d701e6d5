import { z } from "zod";
import { Language } from "./codes.js";
import { FullDay, Instant } from "./day.js";

/** A text that came in: a dispatch, a message, a file. Its words lie in a blob beside the ledger. */
export const Report = z.object({
  id: z.string().min(1),
  origin: z.enum(["dispatch", "field", "feed", "file", "demo"]),
  publisher: z.string().nullable().describe("who published it, e.g. an agency"),
  title: z.string().nullable(),
  lang: Language,
  published: FullDay.nullable(),
  knownAt: Instant.nullable().describe("when its words became known; null: when they were entered"),
  blob: z.string().describe("id of the blob with the text: salted SHA-256, hexadecimal"),
  url: z.string().nullable(),
});
export type Report = z.infer<typeof Report>;

// The parts of the vocabulary that need no schema: `@bilan/vocabulary/plain`. The reader starts with these alone, since
// loading the schemas takes longer than loading the reader.
export * from "./bounding.js";
export * from "./calendar.js";
export * from "./problem.js";
export * from "./terms.js";
export type { Period } from "./day.js";
export type { Figure, Qualifier } from "./figure.js";

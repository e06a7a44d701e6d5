export { findNumbers, numberLexicon } from "./find.js";
export type { NumberMention, NumberPart } from "./mention.js";

export { articleAt } from "./articles.js";
export { dualStems } from "./duals.js";
export { findNumbers, findPlainNumbers } from "./find.js";
export type { NumberMention, NumberPart } from "./mention.js";
export type { PlainNumber } from "./plain.js";

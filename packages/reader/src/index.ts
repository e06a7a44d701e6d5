export { READER } from "./edition.js";
export { languageOf } from "./language.js";
export { read, type ReadOptions } from "./read.js";
export { asciiDigits, fold, type Token, tokenise } from "./token.js";
export { arithmeticWarnings, conflictWarnings } from "./warning.js";

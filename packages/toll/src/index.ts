export * from "./placebook.js";
export * from "./rule.js";
export * from "./question.js";
export * from "./known.js";
export * from "./citation.js";
export * from "./toll.js";

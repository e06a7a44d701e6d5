export * from "./canonical.js";
export * from "./chain.js";
export * from "./projection.js";
export * from "./reducer.js";

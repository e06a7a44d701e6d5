export * from "./row.js";
export * from "./match.js";
export * from "./distance.js";
export * from "./fold.js";
export * from "./polygon.js";
export * from "./boundary.js";
export * from "./name-index.js";
export * from "./gazetteer.js";

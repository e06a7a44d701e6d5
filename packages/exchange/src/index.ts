export type { Cells, Row } from "@bilan/places";
export * from "./csv.js";
export * from "./table.js";
export * from "./rows.js";
export * from "./gleditsch-ward.js";
export * from "./ucdp-columns.js";
export * from "./ucdp-ged.js";

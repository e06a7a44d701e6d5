export { openStore } from "./open.js";
export type * from "./store.js";
export { readXlsxRows, xlsxOf } from "./exchange/index.js";
export { type BaseGazetteer, type BaseOptions, loadBaseGazetteer } from "./gazetteer/index.js";

export type { CountAnswer } from "./countanswer.js";
export { CountColumns } from "./countcolumns.js";
export { CountIndex } from "./countindex.js";
export { type CountKey, type CountPlace, type CountQuestion, EVERYTHING } from "./countquestion.js";
export type { CountRow } from "./countrow.js";
export { firstDayOf, monthOf } from "./month.js";

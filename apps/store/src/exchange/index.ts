export { readXlsxRows, xlsxOf } from "./xlsx.js";

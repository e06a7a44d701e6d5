export { type Random, randomOf } from "./random.js";

export { type BaseGazetteer, type BaseOptions, loadBaseGazetteer } from "./base.js";

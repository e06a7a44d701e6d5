export type { ClaimSearch, IncidentSearch } from "./archive.js";
export { type Correction, corrections } from "./corrections.js";
export { GAZETTEER_FORMATS } from "./gazetteers.js";
export { IMPORT_FORMATS, type ImportOptions, type ImportResult } from "./imports.js";
export { Observatory, openObservatory } from "./observatory.js";
export { checkSignature } from "./signer.js";
export { handTo } from "./witness.js";
export { QUESTION_PARAMS, type QuestionParams } from "./question.js";

export { bookOf, type Country, COUNTRY_CODE, countryOf, type Town } from "./country.js";
export { deadOf, FIRST_DAY, type Kind, KINDS, LAST_DAY, type TrueIncident } from "./event.js";
export { type Random, randomOf } from "./random.js";
export { type Speaker, SPEAKERS } from "./claim.js";
export type { Source, SourceReport } from "./source.js";
export { NOTICE, simulate, type War, type WarOptions } from "./war.js";
export { type Measured, measure } from "./measure.js";

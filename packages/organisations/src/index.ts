export type { Organisation, OrganisationKind } from "./organisation.js";
export { organisations } from "./organisations.js";
export { foldName } from "./fold.js";
export { namesOf, organisationOf, speakerKey, usualNames } from "./naming.js";
export { PartyBook, type PartyTables, type Standing } from "./parties.js";
export { SYRIA } from "./tables/parties.js";
export { wholeOf } from "./organs.js";

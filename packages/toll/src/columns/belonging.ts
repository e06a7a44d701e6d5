import { CERTAIN, type Degree, NONE, POSSIBLE } from "../placement.js";
import type { CountColumns } from "./countcolumns.js";
import type { CountPlace, CountQuestion } from "./countquestion.js";
import { TRAITS, traitsIn, UNKNOWN } from "./countrow.js";

/** How far a country's rows are in the country asked for: a row that does not say may be there. */
export function countryDegree(country: number, place: CountPlace | null): Degree {
  if (place === null || country === place.country) return CERTAIN;
  return country === 0 ? POSSIBLE : NONE;
}

/** How far a row of the country asked for, or of no known one, is in the part of it that is asked for. */
export function partDegree(columns: CountColumns, row: number, place: CountPlace): Degree {
  const admin1 = columns.admin1[row] ?? 0;
  if (place.town !== null) {
    const town = columns.town[row] ?? 0;
    if (town !== 0) return town === place.town ? CERTAIN : NONE;
    return admin1 === 0 || place.admin1 === null || admin1 === place.admin1 ? POSSIBLE : NONE;
  }
  if (place.admin1 === null || admin1 === place.admin1) return CERTAIN;
  return admin1 === 0 ? POSSIBLE : NONE;
}

/** How far rows of each party are of the parties asked for. */
export function partyDegrees(parties: number, asked: CountQuestion["parties"]): Uint8Array {
  const degrees = new Uint8Array(parties).fill(asked === null ? CERTAIN : NONE);
  if (asked === null) return degrees;
  if (parties > 0) degrees[0] = POSSIBLE;
  for (const party of asked) if (party < parties) degrees[party] = CERTAIN;
  return degrees;
}

/** How far rows with each value of traits are of the people asked for, and of a grade that counts. */
export function traitDegrees({ status, sex, age, grade }: CountQuestion): Uint8Array {
  const facet = (value: number, asked: number | null) =>
    asked === null || value === asked ? CERTAIN : value === UNKNOWN ? POSSIBLE : NONE;
  return Uint8Array.from({ length: TRAITS }, (_, traits) => {
    const row = traitsIn(traits);
    if (row.grade > grade) return NONE;
    return Math.min(facet(row.status, status), facet(row.sex, sex), facet(row.age, age));
  });
}

/** Months are numbered year × 12 + month − 1, so that the year of month m is floor(m / 12). Days are since 1970-01-01. */

const FIRST_KEPT = -25567;
const DAYS_KEPT = 73049;

/** The months of the days from 1900 to 2099, worked out once. */
const KEPT = Uint16Array.from({ length: DAYS_KEPT }, (_, i) => monthIn(FIRST_KEPT + i));

/** The number of the month of a day. */
export function monthOf(day: number): number {
  return KEPT[day - FIRST_KEPT] ?? monthIn(day);
}

/** The same, worked out (Howard Hinnant's civil-from-days, public domain method). */
function monthIn(day: number): number {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  return (era * 400 + yearOfEra) * 12 + Math.floor((5 * dayOfYear + 2) / 153) + 2;
}

/** The first day of a month (Howard Hinnant's days-from-civil, public domain method). */
export function firstDayOf(month: number): number {
  const sinceMarch = month - 2;
  const year = Math.floor(sinceMarch / 12);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (sinceMarch - year * 12) + 2) / 5);
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/**
 * Days since 1970-01-01 of a day of the tabular Islamic calendar (civil epoch, leap years 2, 5, 7, 10, 13, 16, 18, 21,
 * 24, 26, 29 of each 30). The observed calendar may differ by a day or two. Formula: E. M. Reingold and N. Dershowitz,
 * Calendrical Calculations, "The Islamic Calendar" (fixed-from-islamic). Month 1 to 12.
 */
export function hijriDayNumber(year: number, month: number, day: number): number {
  const fixed =
    ISLAMIC_EPOCH -
    1 +
    (year - 1) * 354 +
    Math.floor((3 + 11 * year) / 30) +
    29 * (month - 1) +
    Math.floor(month / 2) +
    day;
  return fixed - UNIX_EPOCH;
}

/** Fixed day (1 = Monday 1 January of year 1, proleptic Gregorian) of 1 Muharram 1, 16 July 622 Julian. */
const ISLAMIC_EPOCH = 227015;
/** Fixed day of 1970-01-01. */
const UNIX_EPOCH = 719163;

/** Days in a month of the tabular Islamic calendar. */
export function hijriMonthLength(year: number, month: number): number {
  return month === 12 ? hijriDayNumber(year + 1, 1, 1) - hijriDayNumber(year, 12, 1) : month % 2 === 1 ? 30 : 29;
}

import { AGES, GRADES, SEXES, STATUSES } from "@bilan/vocabulary";

/** Known until further notice. */
export const OPEN = 0xffffffff;

/** The rank of what is not known of a person; the same in STATUSES, SEXES and AGES. */
export const UNKNOWN = 2;

/** A missing best or high, in the columns. */
export const MISSING = -1;

/**
 * One count of one version of an incident record, in numbers. Places and parties are numbered from 1 by whoever keeps
 * their names; 0 is not known. `status`, `sex`, `age` and `grade` are ranks in STATUSES, SEXES, AGES and GRADES. Days are
 * since 1970-01-01. Known times are whole numbers below OPEN on one scale, such as seconds since 1970; `knownTo` comes
 * after `knownFrom`.
 */
export interface CountRow {
  /** unique among the rows */
  readonly id: number;
  /** which rows speak of the same incident; numbered from 0 without large gaps */
  readonly cluster: number;
  readonly country: number;
  /** below 65,536 */
  readonly admin1: number;
  readonly town: number;
  readonly dayFrom: number;
  readonly dayTo: number;
  /** below 65,536 */
  readonly party: number;
  readonly status: number;
  readonly sex: number;
  readonly age: number;
  readonly grade: number;
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
  readonly knownFrom: number;
  /** null: it stands */
  readonly knownTo: number | null;
}

/** How many grades there are. */
export const GRADE_RANKS: number = GRADES.length;

/** How many values traits can have. */
export const TRAITS: number = STATUSES.length * SEXES.length * AGES.length * GRADE_RANKS;

/** Status, sex, age and grade in one byte, the grade last. */
export function traitsOf(row: Pick<CountRow, "status" | "sex" | "age" | "grade">): number {
  return ((row.status * SEXES.length + row.sex) * AGES.length + row.age) * GRADE_RANKS + row.grade;
}

/** The rank of the grade in a byte of traits. */
export function gradeIn(traits: number): number {
  return traits % GRADE_RANKS;
}

/** Status, sex, age and grade of a byte of traits. */
export function traitsIn(traits: number): { status: number; sex: number; age: number; grade: number } {
  const people = Math.floor(traits / GRADE_RANKS);
  const status = Math.floor(people / (SEXES.length * AGES.length));
  const sex = Math.floor(people / AGES.length) % SEXES.length;
  return { status, sex, age: people % AGES.length, grade: gradeIn(traits) };
}

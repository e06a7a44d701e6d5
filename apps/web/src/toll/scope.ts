import type { Breakdown, Grade, Measure, Tag } from "@bilan/vocabulary";
import type { Params } from "../api/fetch.js";

// Records rather than lists: the compiler then says when the vocabulary has a code that is missing here.
const MEASURE_SET: Record<Measure, true> = {
  killed: true,
  injured: true,
  missing: true,
  detained: true,
  abducted: true,
  released: true,
  displaced: true,
  refugees: true,
  returned: true,
  besieged: true,
  evacuated: true,
  trapped: true,
  resident: true,
  "in-need": true,
  surrendered: true,
  recruited: true,
  deployed: true,
  casualties: true,
};
const TAG_SET: Record<Tag, true> = {
  civilians: true,
  combatants: true,
  women: true,
  children: true,
  men: true,
  elderly: true,
  medics: true,
  "aid-workers": true,
  journalists: true,
  police: true,
  prisoners: true,
  "pro-government": true,
  "government-forces": true,
  militia: true,
  rebels: true,
  jihadists: true,
  "foreign-fighters": true,
  unidentified: true,
};
const BREAKDOWN_SET: Record<Breakdown, true> = {
  party: true,
  status: true,
  sex: true,
  age: true,
  cause: true,
  month: true,
  place: true,
};
const GRADE_SET: Record<Grade, true> = { confirmed: true, fair: true, weak: true, contested: true, discounted: true };

export const MEASURES = Object.keys(MEASURE_SET) as Measure[];
export const TAGS = Object.keys(TAG_SET) as Tag[];
export const BREAKDOWNS = Object.keys(BREAKDOWN_SET) as Breakdown[];
export const GRADES = Object.keys(GRADE_SET) as Grade[];

export const MEMBERSHIPS = ["counted", "possible", "apart", "left"] as const;
export type Membership = (typeof MEMBERSHIPS)[number];

/** A toll as its address says it. What is null was not asked for: everywhere, at any time, as known today. */
export interface TollSearch {
  readonly measure: Measure;
  readonly place: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly people: readonly Tag[];
  /** names of parties as they were typed; empty: of any or none */
  readonly parties: readonly string[];
  readonly by: readonly Breakdown[];
  readonly knownOn: string | null;
  readonly rule: string | null;
  readonly grade: Grade | null;
}

/** A set of plain strings, as they stand in an address. */
export type Plain = Readonly<Record<string, string>>;

function oneOf<T extends string>(codes: readonly T[], value: string | undefined): T | null {
  return codes.find((code) => code === value) ?? null;
}

function someOf<T extends string>(codes: readonly T[], value: string | undefined): T[] {
  const asked = new Set((value ?? "").split(","));
  return codes.filter((code) => asked.has(code));
}

/** Names parted by commas, each once. */
export function namesOf(value: string | undefined): string[] {
  const names = (value ?? "").split(",").map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}

/** A day that exists, or null. */
export function dayOrNull(value: string | undefined): string | null {
  if (value === undefined || !/^\d{4}-\d\d-\d\d$/.test(value)) return null;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value) ? value : null;
}

/** Reads a toll from an address. What cannot be used is left out, so that an old or mistyped link still opens. */
export function tollSearchOf(plain: Plain): TollSearch {
  return {
    measure: oneOf(MEASURES, plain["measure"]) ?? "killed",
    place: plain["place"] || null,
    from: dayOrNull(plain["from"]),
    to: dayOrNull(plain["to"]),
    people: someOf(TAGS, plain["people"]),
    parties: namesOf(plain["party"]),
    by: someOf(BREAKDOWNS, plain["by"]),
    knownOn: dayOrNull(plain["known-on"]),
    rule: plain["rule"] || null,
    grade: oneOf(GRADES, plain["grade"]),
  };
}

/** The same toll as parameters, for an address and for the API alike. */
export function tollParams(search: TollSearch): Params {
  return {
    measure: search.measure,
    place: search.place,
    from: search.from,
    to: search.to,
    people: search.people,
    party: search.parties,
    by: search.by,
    "known-on": search.knownOn,
    rule: search.rule,
    grade: search.grade,
  };
}

/** Names a part of a toll in the address of its evidence: a row, a span of days (`2016-02-01/2016-02-09`), an area's id. */
export const ONLY_KEYS = ["row", "span", "area"] as const;
export type Only = Readonly<Partial<Record<(typeof ONLY_KEYS)[number], string>>>;

/** The part of a toll that an address names; empty: the whole. */
export function onlyOf(plain: Plain): Only {
  return Object.fromEntries(ONLY_KEYS.flatMap((key) => (plain[key] ? [[key, plain[key]]] : [])));
}

/** The days of a span; null where it names none. */
export function spanDays(span: string | undefined): { from: string; to: string } | null {
  const [from, to] = (span ?? "").split("/").map(dayOrNull);
  return from && to ? { from, to } : null;
}

/** The row of a toll with this key as the evidence names it; null where a value has the sign that parts them. */
export function rowText(by: readonly Breakdown[], key: Plain, organisation: string | null): string | null {
  const parts = by.map((one) => `${one}:${key[`${one}Id`] ?? key[one] ?? ""}`);
  const all = organisation === null ? parts : [...parts, `organisation:${organisation}`];
  return all.some((part) => part.includes("|")) ? null : all.join("|");
}

/** An address without some of its parameters. */
export function without(plain: Plain, ...keys: readonly string[]): Plain {
  return Object.fromEntries(Object.entries(plain).filter(([key]) => !keys.includes(key)));
}

/** Parameters as the plain strings of an address. */
export function plainOf(params: Params): Plain {
  const plain: Record<string, string> = {};
  for (const [key, value] of Object.entries(params)) {
    if (value === null || value === undefined) continue;
    const text = typeof value === "object" ? value.join(",") : String(value);
    if (text !== "") plain[key] = text;
  }
  return plain;
}

import { disjoint, type Figure, isRealDay } from "@bilan/vocabulary";

/** A number under a name, as a table or a text gives it. */
export interface NamedFigure {
  readonly name: string;
  readonly figure: Pick<Figure, "low" | "high">;
}

/** A figure that stands beside a list of parts: of the whole or of one part by name, or not said of which (null). */
export interface NestedFigure extends NamedFigure {
  readonly within: string | null;
}

/** A cut of a whole into parts that share nobody. */
export interface Partition {
  /** the part of the publication that is cut; null: its total */
  readonly of: string | null;
  /** whether the parts leave nobody out */
  readonly complete: boolean;
  readonly parts: readonly NamedFigure[];
}

/** A figure that somebody publishes, or is about to. */
export interface Publication {
  readonly speaker: string;
  /** what it counts, over and over: publications of one series can be held against each other */
  readonly series: string;
  /** first day of the count as it is printed; null: not given */
  readonly since: string | null;
  /** last day of the count, YYYY-MM-DD */
  readonly until: string;
  readonly total: NamedFigure["figure"] | null;
  readonly partitions: readonly Partition[];
  readonly nested: readonly NestedFigure[];
  /** whether it counts all since one day, so that it can only grow */
  readonly cumulative: boolean;
}

/** How grave a finding is: what cannot be, or what a person should look at. */
export type Gravity = "wrong" | "asks";

/**
 * What is found, with the values of `params`:
 * parts-exceed-whole, parts-do-not-sum: parts come to more or less than their whole (of, parts, whole, by);
 * sums-only-if-inside: parts give the whole only where this figure is inside a part and not beside it (name, figure, within);
 * nested-exceeds-whole: a figure within another is above it (name, figure, within, whole);
 * no-such-day: a day that is in no calendar or is not written as one (day);
 * starts-after-end: the count begins after it ends (since, until);
 * starts-after-earlier: the count begins after an earlier one of its series ended (since, earlier, total);
 * cumulative-falls: a figure that can only grow is below an earlier one (name, before, now, earlier);
 * speakers-disjoint: two speakers' bounds for the same have no number in common (lower, upper, atMost, atLeast);
 * period-not-over: the count ends after the day on which it is known (until, known);
 * ends-after-published: a count ends after it was published (speaker, until, published);
 * day-far-outside: a day's toll is far from the recent ones (day, figure, usualLow, usualHigh).
 */
export const FINDINGS = [
  "parts-exceed-whole",
  "parts-do-not-sum",
  "sums-only-if-inside",
  "nested-exceeds-whole",
  "no-such-day",
  "starts-after-end",
  "starts-after-earlier",
  "cumulative-falls",
  "speakers-disjoint",
  "period-not-over",
  "ends-after-published",
  "day-far-outside",
] as const;
export type FindingCode = (typeof FINDINGS)[number];

export interface Finding {
  readonly code: FindingCode;
  readonly gravity: Gravity;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Checks a publication before it goes out, by itself and against the earlier ones of its series. */
export function checkPublication(publication: Publication, earlier: readonly Publication[] = []): Finding[] {
  const series = earlier.filter(
    ({ speaker, series: one, until }) =>
      speaker === publication.speaker && one === publication.series && until < publication.until,
  );
  return [
    ...publication.partitions.flatMap((partition) => checkPartition(publication, partition)),
    ...publication.nested.flatMap((nested) => checkNested(publication, nested)),
    ...checkDays(publication, series),
    ...(publication.cumulative ? series.flatMap((before) => checkGrowth(publication, before)) : []),
  ];
}

/** The figure that a name of a publication stands for; null: its total. */
function wholeOf({ total, partitions }: Publication, name: string | null): NamedFigure["figure"] | null {
  if (name === null) return total;
  return partitions.flatMap(({ parts }) => parts).find((part) => part.name === name)?.figure ?? null;
}

function checkPartition(publication: Publication, { of, complete, parts }: Partition): Finding[] {
  const whole = wholeOf(publication, of);
  if (!whole) return [];
  const least = sum(parts, ({ low }) => low);
  const most = sum(parts, ({ high }) => high ?? Number.POSITIVE_INFINITY);
  const params = { of: of ?? "total" };
  if (whole.high !== null && least > whole.high) {
    return [wrong("parts-exceed-whole", { ...params, parts: least, whole: whole.high, by: least - whole.high })];
  }
  if (complete && most < whole.low) {
    return [wrong("parts-do-not-sum", { ...params, parts: most, whole: whole.low, by: whole.low - most })];
  }
  return complete ? publication.nested.flatMap((nested) => checkInside(nested, whole, parts)) : [];
}

/** A figure listed as if beside the parts, which make the whole without it: it must be inside one that has room for it. */
function checkInside(
  { name, figure, within }: NestedFigure,
  whole: NamedFigure["figure"],
  parts: readonly NamedFigure[],
): Finding[] {
  const least = sum(parts, ({ low }) => low) + figure.low;
  const inside = parts.find((part) => part.name === within);
  if (!inside || whole.high === null || least <= whole.high) return [];
  return [{ code: "sums-only-if-inside", gravity: "asks", params: { name, figure: figure.low, within: inside.name } }];
}

/** A figure within another is at most that; figures within one whole that cut it are a partition and checked as such. */
function checkNested(publication: Publication, { name, figure, within }: NestedFigure): Finding[] {
  const whole = wholeOf(publication, within);
  if (!whole || whole.high === null || figure.low <= whole.high) return [];
  return [wrong("nested-exceeds-whole", { name, figure: figure.low, within: within ?? "total", whole: whole.high })];
}

function checkDays({ since, until }: Publication, series: readonly Publication[]): Finding[] {
  const isDay = (day: string) => /^\d{4}-\d\d-\d\d$/.test(day) && isRealDay(day);
  const strange = [since, until].flatMap((day) => (day === null || isDay(day) ? [] : [wrong("no-such-day", { day })]));
  const from = since === null ? null : dayIn(since);
  if (from === null) return strange;
  if (from > until) return [...strange, wrong("starts-after-end", { since: from, until })];
  const before = series.find((one) => one.until < from && one.total !== null);
  if (!before?.total) return strange;
  const params = { since: from, earlier: before.until, total: before.total.low };
  return [...strange, wrong("starts-after-earlier", params)];
}

const MONTHS: readonly RegExp[] = [
  /^jan/i,
  /^f[eé]v|^feb/i,
  /^mar/i,
  /^apr|^avr/i,
  /^may|^mai/i,
  /^jun|^juin/i,
  /^jul|^juil/i,
  /^aug|^ao[uû]/i,
  /^sep/i,
  /^oct/i,
  /^nov/i,
  /^d[eé]c/i,
];

/** The day that a printed date means, in figures or with an English or French month ("Mars 18th 2015"); null: unclear. */
function dayIn(printed: string): string | null {
  if (/^\d{4}-\d\d-\d\d$/.test(printed)) return isRealDay(printed) ? printed : null;
  const year = /\b(\d{4})\b/.exec(printed)?.[1];
  const date = /\b(\d{1,2})(?:st|nd|rd|th|er)?\b/i.exec(printed.replace(/\b\d{4}\b/, ""))?.[1];
  const words = printed.match(/\p{L}{3,}/gu) ?? [];
  const month = MONTHS.findIndex((name) => words.some((word) => name.test(word))) + 1;
  if (!year || !date || month === 0) return null;
  const day = `${year}-${String(month).padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isRealDay(day) ? day : null;
}

/** The total and each part of the same name can only grow. */
function checkGrowth(now: Publication, before: Publication): Finding[] {
  const figures = (one: Publication): NamedFigure[] => [
    ...(one.total ? [{ name: "total", figure: one.total }] : []),
    ...one.partitions.flatMap(({ parts }) => parts),
    ...one.nested,
  ];
  const earlier = new Map(figures(before).map(({ name, figure }) => [name, figure]));
  return figures(now).flatMap(({ name, figure }): Finding[] => {
    const was = earlier.get(name);
    if (!was || figure.high === null || figure.high >= was.low) return [];
    return [wrong("cumulative-falls", { name, before: was.low, now: figure.high, earlier: before.until })];
  });
}

/** Pairs of speakers whose bounds for one and the same thing have no number in common. */
export function checkSpeakers(figures: readonly NamedFigure[]): Finding[] {
  return figures.flatMap((a, i) =>
    figures.slice(i + 1).flatMap((b): Finding[] => {
      if (!disjoint(a.figure, b.figure)) return [];
      const [under, over] = a.figure.low < b.figure.low ? [a, b] : [b, a];
      const params = { lower: under.name, upper: over.name, atMost: under.figure.high ?? 0, atLeast: over.figure.low };
      return [{ code: "speakers-disjoint", gravity: "asks", params }];
    }),
  );
}

/** Days that recent tolls must have before a new one is held against them. */
const FEWEST_DAYS = 7;

/** How many times the middle distance from the median is far: about three standard deviations of a normal spread. */
const FAR = 4.45;

/**
 * Asks about a day's toll that is far outside the recent ones: further from their median than 4.45 times the median
 * distance from it (three standard deviations where they spread normally; Leys and others, Journal of Experimental Social
 * Psychology 49, 2013), and by more than five. It forbids nothing.
 */
export function checkDay(day: string, figure: number, recent: readonly number[]): Finding[] {
  if (recent.length < FEWEST_DAYS) return [];
  const middle = median(recent);
  const reach = Math.max(5, FAR * median(recent.map((one) => Math.abs(one - middle))));
  if (Math.abs(figure - middle) <= reach) return [];
  const params = {
    day,
    figure,
    usualLow: Math.max(0, Math.ceil(middle - reach)),
    usualHigh: Math.floor(middle + reach),
  };
  return [{ code: "day-far-outside", gravity: "asks", params }];
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

function sum(parts: readonly NamedFigure[], of: (figure: NamedFigure["figure"]) => number): number {
  return parts.reduce((all, { figure }) => all + of(figure), 0);
}

function wrong(code: FindingCode, params: Finding["params"]): Finding {
  return { code, gravity: "wrong", params };
}

import type { Figure, Period, Qualifier, Span } from "@bilan/vocabulary";
import { figureOf, isRealDay } from "@bilan/vocabulary/plain";

/** Names in one field, apart by semicolons: names themselves hold commas. */
export function namesOf(typed: string): string[] {
  return typed
    .split(/[;؛\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

export const namesText = (names: readonly string[]): string => names.join("; ");

/** ISO 3166 alpha-2 codes in one field; undefined where something in it is none. */
export function countriesOf(typed: string): string[] | undefined {
  const codes = typed
    .toUpperCase()
    .split(/[\s;,؛،]+/)
    .filter((code) => code !== "");
  return codes.every((code) => /^[A-Z]{2}$/.test(code)) ? codes : undefined;
}

/** A day as it is typed, `YYYY-MM-DD` or `--MM-DD` where the year is not known; null for nothing, undefined for neither. */
export function dayOf(typed: string): string | null | undefined {
  const day = typed.trim();
  if (day === "") return null;
  const full = day.startsWith("--") ? `2000${day.slice(1)}` : day;
  return /^\d{4}-\d\d-\d\d$/.test(full) && isRealDay(full) ? day : undefined;
}

/** A period of two typed days; one day alone is both ends. Undefined where a day is none or the last is before the first. */
export function periodOf(first: string, last: string): Period | null | undefined {
  const [from, to] = [dayOf(first), dayOf(last)];
  if (from === undefined || to === undefined) return undefined;
  const [start, end] = [from ?? to, to ?? from];
  if (start === null || end === null) return null;
  return start.startsWith("--") === end.startsWith("--") && start > end ? undefined : { from: start, to: end };
}

/** A count as it is typed; null for nothing, undefined for what is no count. A share is typed in per cent. */
export function countOf(typed: string, unit: string): number | null | undefined {
  const digits = typed
    .trim()
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(",", ".");
  if (digits === "") return null;
  if (!/^\d+(\.\d+)?$/.test(digits)) return undefined;
  const count = Number(digits);
  return unit === "share" ? Number((count / 100).toPrecision(12)) : count;
}

export function countText(count: number | null, unit: string): string {
  if (count === null) return "";
  return String(unit === "share" ? Number((count * 100).toPrecision(12)) : count);
}

/** Qualifiers that say their own bounds and take no value. */
export const VAGUE: ReadonlySet<string> = new Set([
  "several",
  "dozens",
  "hundreds",
  "thousands",
  "tens-of-thousands",
  "hundreds-of-thousands",
]);

/**
 * A figure of another qualifier or value: its bounds follow by the rules of claims, and may then be set by themselves. Null
 * where there is neither a value nor a qualifier that says its own bounds.
 */
export function figureWith(qualifier: Qualifier, value: number | null, unit: string): Figure | null {
  if (VAGUE.has(qualifier)) return figureOf(qualifier, 0);
  if (value === null) return null;
  if (qualifier === "between") return { value, qualifier, low: value, high: value };
  return unit === "share" ? shareOf(qualifier, value) : figureOf(qualifier, value);
}

/** As for counts, but without rounding to whole people, and never above all. */
function shareOf(qualifier: Qualifier, value: number): Figure {
  const part = (share: number) => Number(Math.min(1, share).toPrecision(12));
  switch (qualifier) {
    case "at-least":
    case "more-than":
      return { value, qualifier, low: value, high: null };
    case "at-most":
    case "less-than":
      return { value, qualifier, low: 0, high: value };
    case "about":
      return { value, qualifier, low: part(0.9 * value), high: part(1.1 * value) };
    case "nearly":
      return { value, qualifier, low: part(0.9 * value), high: value };
    default:
      return { value, qualifier: "exact", low: value, high: value };
  }
}

/** Where words stand in a text: of several places the first that begins at `near` or after it, else the first of all. */
export function spanOfWords(text: string, words: string, near: number): Span | null {
  const sought = words.trim();
  if (sought === "") return null;
  const after = text.indexOf(sought, near);
  const at = after === -1 ? text.indexOf(sought) : after;
  return at === -1 ? null : [at, at + sought.length];
}

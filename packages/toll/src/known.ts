import { dayNumber } from "@bilan/vocabulary/plain";

/** One version of a thing: from the first instant it was known to the one it was replaced; null: it still stands. */
export interface Versioned {
  readonly knownFrom: string;
  readonly knownTo: string | null;
}

/**
 * The versions that stood at a date of knowledge: knownFrom ≤ D < knownTo. A day means its end, so that what became
 * known on that day is in; an instant (ISO 8601 with Z) is taken as it is; null gives what stands now.
 */
export function asKnownOn<T extends Versioned>(versions: readonly T[], known: string | null): T[] {
  if (known === null) return versions.filter((version) => version.knownTo === null);
  const at = known.length === 10 ? `${known}T24` : comparableInstant(known);
  return versions.filter(
    (version) =>
      comparableInstant(version.knownFrom) <= at &&
      (version.knownTo === null || comparableInstant(version.knownTo) > at),
  );
}

/** Without its Z and the last zeros of its decimals an instant sorts as text, however many decimals it is given with. */
function comparableInstant(instant: string): string {
  return instant.replace(/(?:(\.\d*?[1-9])0*|\.0+)?Z$/, "$1");
}

/** Microseconds since 1970 of an instant (ISO 8601 with Z; further decimals are left off). */
export function microsecond(instant: string): number {
  const [hours, minutes, seconds] = [11, 14, 17].map((at) => Number(instant.slice(at, at + 2)));
  const decimals = instant.slice(20).replace(/\D/g, "").slice(0, 6).padEnd(6, "0");
  const day = dayNumber(instant) * 24 + (hours ?? 0);
  return ((day * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1_000_000 + Number(decimals);
}

/** The last microsecond of a day, UTC; of an instant its own. */
export function lastMicrosecond(known: string): number {
  return known.length === 10 ? (dayNumber(known) + 1) * 86_400_000_000 - 1 : microsecond(known);
}

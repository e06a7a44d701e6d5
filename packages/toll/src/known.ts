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

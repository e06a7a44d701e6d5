import type { Claim, Event, Reading, Span, Warning } from "@bilan/vocabulary";

/**
 * Joins the readings of the sections of one text to its reading: offsets are those of the whole text, and claims and
 * events are numbered in order of appearance. The day of publication is the first that is known.
 */
export function joinReadings(
  id: string,
  readings: readonly Reading[],
  sections: readonly { readonly start: number }[],
): Reading {
  const claims: Claim[] = [];
  const events: Event[] = [];
  const warnings: Warning[] = [];
  readings.forEach((reading, i) => {
    const start = sections[i]?.start ?? 0;
    const shifted = ([from, to]: Span): Span => [from + start, to + start];
    const ids = new Map<string, string>();
    reading.claims.forEach((claim, k) => ids.set(claim.id, `c${claims.length + k + 1}`));
    reading.events.forEach((event, k) => ids.set(event.id, `e${events.length + k + 1}`));
    const named = (one: string): string => ids.get(one) ?? one;
    claims.push(
      ...reading.claims.map((claim) => ({
        ...claim,
        id: named(claim.id),
        span: shifted(claim.span),
        partOf: claim.partOf === null ? null : named(claim.partOf),
        about: claim.about === null ? null : named(claim.about),
      })),
    );
    events.push(...reading.events.map((event) => ({ ...event, id: named(event.id), span: shifted(event.span) })));
    warnings.push(...reading.warnings.map((warning) => ({ ...warning, claims: warning.claims.map(named) })));
  });
  const [first] = readings;
  const published = readings.find((reading) => reading.published !== null)?.published ?? null;
  return { id, lang: first?.lang ?? "en", published, claims, events, warnings };
}

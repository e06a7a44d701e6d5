import { arithmeticWarnings, conflictWarnings } from "@bilan/reader";
import type { Claim, Event, Reading, Span, Warning } from "@bilan/vocabulary";

/** What of a claim or an event a person may change; its words are moved by `words` alone. */
export type ClaimChange = Partial<Omit<Claim, "id" | "span" | "quote">>;
export type EventChange = Partial<Omit<Event, "id" | "span" | "quote">>;

export type Edit =
  | { readonly kind: "claim"; readonly id: string; readonly change: ClaimChange }
  | { readonly kind: "event"; readonly id: string; readonly change: EventChange }
  | { readonly kind: "words"; readonly id: string; readonly span: Span }
  | { readonly kind: "add"; readonly span: Span }
  | { readonly kind: "remove"; readonly id: string }
  | { readonly kind: "settle"; readonly warning: number };

const ARITHMETIC: ReadonlySet<string> = new Set(["parts-exceed-whole", "parts-do-not-sum", "conflicting-figures"]);

/**
 * A reading after one edit. Words stay cut from the text by their span, relations lead to what exists and in no circle,
 * low stays below high; an edit that would break this, or changes nothing, gives the same reading back.
 */
export function edited(text: string, reading: Reading, edit: Edit): Reading {
  switch (edit.kind) {
    case "claim": {
      const claims = reading.claims.map((claim) => (claim.id === edit.id ? { ...claim, ...edit.change } : claim));
      const claim = claims.find(({ id }) => id === edit.id);
      if (claim === undefined || !isSound(claim, reading) || hangsOnItself(claims, edit.id)) return reading;
      return rechecked({ ...reading, claims });
    }
    case "event": {
      if (!reading.events.some(({ id }) => id === edit.id)) return reading;
      const events = reading.events.map((event) => (event.id === edit.id ? { ...event, ...edit.change } : event));
      return { ...reading, events };
    }
    case "words":
      return moved(text, reading, edit.id, edit.span);
    case "add":
      return added(text, reading, edit.span);
    case "remove":
      return removed(reading, edit.id);
    case "settle":
      return reading.warnings[edit.warning] === undefined
        ? reading
        : { ...reading, warnings: reading.warnings.filter((_, index) => index !== edit.warning) };
  }
}

/** The words of a span without the white space around them; null where nothing is left or the span leaves the text. */
export function trimmed(text: string, [start, end]: Span): Span | null {
  if (start < 0 || end > text.length || start >= end) return null;
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? [from, to] : null;
}

function moved(text: string, reading: Reading, id: string, given: Span): Reading {
  const span = trimmed(text, given);
  if (span === null || ![...reading.claims, ...reading.events].some((each) => each.id === id)) return reading;
  const quote = text.slice(...span);
  const move = <T extends { readonly id: string }>(each: T): T => (each.id === id ? { ...each, span, quote } : each);
  return { ...reading, claims: inOrder(reading.claims.map(move)), events: inOrder(reading.events.map(move)) };
}

function added(text: string, reading: Reading, given: Span): Reading {
  const span = trimmed(text, given);
  if (span === null) return reading;
  const claim: Claim = {
    id: freeId(reading),
    span,
    quote: text.slice(...span),
    stance: "asserts",
    speaker: [],
    measure: null,
    figure: null,
    unit: "people",
    population: { tags: [], groups: [], nationalities: [] },
    place: null,
    period: null,
    by: [],
    cause: null,
    partOf: null,
    about: null,
  };
  return { ...reading, claims: inOrder([...reading.claims, claim]) };
}

function removed(reading: Reading, gone: string): Reading {
  const claims = reading.claims
    .filter(({ id }) => id !== gone)
    .map((claim) =>
      claim.partOf === gone || claim.about === gone
        ? {
            ...claim,
            partOf: claim.partOf === gone ? null : claim.partOf,
            about: claim.about === gone ? null : claim.about,
          }
        : claim,
    );
  const events = reading.events.filter(({ id }) => id !== gone);
  if (claims.length === reading.claims.length && events.length === reading.events.length) return reading;
  return rechecked({ ...reading, claims, events });
}

/** The id that an added claim takes: one after the greatest there is. */
export function freeId({ claims }: Reading): string {
  const numbers = claims.map(({ id }) => Number(/^c(\d+)$/.exec(id)?.[1] ?? 0));
  return `c${Math.max(0, ...numbers) + 1}`;
}

function inOrder<T extends { readonly span: Span }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => a.span[0] - b.span[0]);
}

function isSound({ figure, partOf, about }: Claim, { claims, events }: Reading): boolean {
  const known = (id: string) => claims.some((claim) => claim.id === id);
  if (figure !== null && figure.high !== null && figure.low > figure.high) return false;
  if (partOf !== null && !known(partOf)) return false;
  return about === null || known(about) || events.some(({ id }) => id === about);
}

function hangsOnItself(claims: readonly Claim[], id: string): boolean {
  const wholes = new Map(claims.map((claim) => [claim.id, claim.partOf]));
  const answered = new Map(claims.map((claim) => [claim.id, claim.about]));
  return [wholes, answered].some((next) => {
    const seen = new Set<string>();
    for (let at: string | null | undefined = next.get(id); at != null && !seen.has(at); at = next.get(at)) {
      if (at === id) return true;
      seen.add(at);
    }
    return false;
  });
}

/** What the arithmetic warns of is checked again; what the text itself warned of stays until it is settled. */
function rechecked(reading: Reading): Reading {
  const known = new Set(reading.claims.map(({ id }) => id));
  const ofText = reading.warnings
    .filter(({ code }) => !ARITHMETIC.has(code))
    .map((warning): Warning => ({ ...warning, claims: warning.claims.filter((id) => known.has(id)) }));
  return {
    ...reading,
    warnings: [...arithmeticWarnings(reading.claims), ...conflictWarnings(reading.claims), ...ofText],
  };
}

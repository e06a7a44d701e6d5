import type { Claim, Event, Reading, ReportView } from "@bilan/vocabulary";

/** How everything else stands to what is selected. */
export interface Relations {
  readonly whole: string | null;
  readonly parts: readonly string[];
  readonly answered: string | null;
  readonly answers: readonly string[];
}

const NONE: Relations = { whole: null, parts: [], answered: null, answers: [] };

export function relationsOf({ claims }: Reading, selected: string | null): Relations {
  if (selected === null) return NONE;
  const claim = claims.find(({ id }) => id === selected);
  return {
    whole: claim?.partOf ?? null,
    parts: claims.filter(({ partOf }) => partOf === selected).map(({ id }) => id),
    answered: claim?.about ?? null,
    answers: claims.filter(({ about }) => about === selected).map(({ id }) => id),
  };
}

/** What a mark in the text is to the selected claim. */
export type Role = "selected" | "whole" | "part" | "answer";

export function roleOf(relations: Relations, selected: string | null, id: string): Role | null {
  if (id === selected) return "selected";
  if (id === relations.whole) return "whole";
  if (relations.parts.includes(id)) return "part";
  return id === relations.answered || relations.answers.includes(id) ? "answer" : null;
}

/** Claims and events in the order in which a reader meets their words. */
export function inReadingOrder({ claims, events }: Reading): (Claim | Event)[] {
  return [...claims, ...events].sort((a, b) => a.span[0] - b.span[0]);
}

export function isEvent(item: Claim | Event): item is Event {
  return "type" in item;
}

/** The reading that stands of a report, in the form that a reader gives: ids without the report's own. */
export function readingOf({ report, claims, events, warnings }: ReportView): Reading {
  const prefix = `${report.id}.`;
  const local = (id: string) => (id.startsWith(prefix) ? id.slice(prefix.length) : id);
  const localOrNull = (id: string | null) => (id === null ? null : local(id));
  return {
    id: report.id,
    lang: report.lang,
    published: report.published,
    claims: claims.map((claim) => ({
      id: local(claim.id),
      span: claim.span,
      quote: claim.quote,
      stance: claim.stance,
      speaker: claim.speaker,
      measure: claim.measure,
      figure: claim.figure,
      unit: claim.unit,
      population: claim.population,
      place: claim.place,
      period: claim.period,
      by: claim.by,
      cause: claim.cause,
      partOf: localOrNull(claim.partOf),
      about: localOrNull(claim.about),
    })),
    events: events.map((event) => ({ ...event, id: local(event.id) })),
    warnings: warnings.map((warning) => ({ ...warning, claims: warning.claims.map(local) })),
  };
}

/** A stretch of text and the claims whose words cover it, the widest first. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly claims: readonly string[];
}

interface Marked {
  readonly id: string;
  readonly span: readonly [number, number];
}

/** Cuts a text where claims' words begin and end (UTF-16 offsets). The pieces put together are the text. */
export function marksOf(text: string, claims: readonly Marked[]): Piece[] {
  const clip = (offset: number) => Math.max(0, Math.min(text.length, offset));
  const spans = claims.map(({ id, span: [start, end] }) => ({ id, start: clip(start), end: clip(end) }));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const covering = spans
      .filter((span) => span.start <= start && span.end >= end && span.end > span.start)
      .sort((a, b) => b.end - b.start - (a.end - a.start));
    return { start, text: text.slice(start, end), claims: covering.map(({ id }) => id) };
  });
}

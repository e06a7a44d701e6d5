import { foldName, speakerKey, wholeOf } from "@bilan/organisations";
import type { StandingClaim } from "@bilan/vocabulary";
import { speakerOf } from "./bearing.js";
import { compareText } from "./order.js";

/**
 * Why a claim has its origin, and of what other claim (`from`) where one decides it:
 * says: the publisher speaks for itself;
 * quotes: the publisher gives another's words, who is the origin (AFP quoting SOHR);
 * repeats: it names a publisher who had the same figure from another (from);
 * same-words: its publisher names nobody and has the words of an earlier report (from);
 * unnamed: neither a speaker nor a publisher is known.
 */
export const ORIGIN_REASONS = ["says", "quotes", "repeats", "same-words", "unnamed"] as const;
export type OriginReason = (typeof ORIGIN_REASONS)[number];

/** Claims that come from one mouth, however many reports carry them: together they corroborate nothing. */
export interface Origin {
  /** the organisation, by the name that speakers are told apart by; an organ counts as the whole that it speaks for */
  readonly organisation: string;
  readonly claims: readonly { readonly id: string; readonly why: OriginReason; readonly from: string | null }[];
}

/** Fewer words than this come together by chance. */
const FEWEST_WORDS = 6;

interface Traced {
  readonly organisation: string;
  readonly why: OriginReason;
  readonly from: string | null;
}

/**
 * The independent origins of claims about one thing, by number of claims. The origin of a claim is the end of its
 * attribution: whom its speaker had it from, as far as the claims given show. Two organs of one organisation are one
 * origin, and so are two unnamed speakers whom texts call the same.
 */
export function origins(claims: readonly StandingClaim[]): Origin[] {
  const sorted = claims.toSorted(byPublication);
  const sourceOf = sources(sorted);
  const traced = new Map<string, Traced>();
  const trace = (claim: StandingClaim, seen: readonly string[]): Traced => {
    const known = traced.get(claim.id);
    if (known) return known;
    const source = sourceOf(claim);
    const found =
      source && !seen.includes(source.claim.id)
        ? {
            organisation: trace(source.claim, [...seen, claim.id]).organisation,
            why: source.why,
            from: source.claim.id,
          }
        : said(claim);
    if (seen.length === 0) traced.set(claim.id, found);
    return found;
  };
  const groups = new Map<string, { id: string; why: OriginReason; from: string | null }[]>();
  for (const claim of sorted) {
    const { organisation, why, from } = trace(claim, []);
    const group = groups.get(organisation);
    if (group) group.push({ id: claim.id, why, from });
    else groups.set(organisation, [{ id: claim.id, why, from }]);
  }
  return [...groups]
    .map(([organisation, found]): Origin => ({ organisation, claims: found }))
    .sort((a, b) => b.claims.length - a.claims.length || compareText(a.organisation, b.organisation));
}

/** Finds the claim among these, in their order, that another was taken from; null where none shows. */
function sources(
  sorted: readonly StandingClaim[],
): (claim: StandingClaim) => { readonly claim: StandingClaim; readonly why: OriginReason } | null {
  const firstWith = new Map<string, StandingClaim>();
  const publishedBy = new Map<string, StandingClaim[]>();
  for (const claim of sorted) {
    const words = wordsOf(claim);
    if (words !== null && !firstWith.has(words)) firstWith.set(words, claim);
    if (claim.publisher === null) continue;
    const publisher = speakerKey(claim.publisher);
    const published = publishedBy.get(publisher);
    if (published) published.push(claim);
    else publishedBy.set(publisher, [claim]);
  }
  return (claim) => {
    if (claim.speaker.length === 0) {
      const first = firstWith.get(wordsOf(claim) ?? "");
      return first && first.report !== claim.report ? { claim: first, why: "same-words" } : null;
    }
    const source = publishedBy.get(speakerKey(speakerOf(claim)))?.find((other) => isSourceOf(other, claim));
    return source ? { claim: source, why: "repeats" } : null;
  };
}

function said(claim: StandingClaim): Traced {
  const speaker = speakerOf(claim);
  if (speaker === "") return { organisation: "", why: "unnamed", from: null };
  const isQuoted = claim.publisher !== null && speakerKey(claim.publisher) !== speakerKey(speaker);
  return { organisation: wholeOf(speakerKey(speaker)), why: isQuoted ? "quotes" : "says", from: null };
}

/** Whether a claim that another's speaker had published was itself somebody else's: the same figure, and no later. */
function isSourceOf(source: StandingClaim, claim: StandingClaim): boolean {
  return (
    source.report !== claim.report &&
    speakerKey(speakerOf(source)) !== speakerKey(speakerOf(claim)) &&
    hasSameFigure(source, claim) &&
    (source.published === null || claim.published === null || source.published <= claim.published)
  );
}

function hasSameFigure(a: StandingClaim, b: StandingClaim): boolean {
  if (a.figure === null || b.figure === null || a.measure !== b.measure || a.unit !== b.unit) return false;
  const people = ({ population }: StandingClaim) => JSON.stringify([...population.tags].sort());
  return a.figure.low === b.figure.low && a.figure.high === b.figure.high && people(a) === people(b);
}

/** The words of a claim, folded, where they are too many to come together by chance. */
function wordsOf({ quote }: StandingClaim): string | null {
  const words = foldName(quote);
  return words.split(" ").length >= FEWEST_WORDS ? words : null;
}

function byPublication(a: StandingClaim, b: StandingClaim): number {
  return (
    compareText(a.published ?? "", b.published ?? "") ||
    compareText(a.report, b.report) ||
    a.span[0] - b.span[0] ||
    compareText(a.id, b.id)
  );
}

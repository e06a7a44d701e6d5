import { type Bounds, type Contradiction, disjoint } from "@bilan/vocabulary";
import type { ContradictionCode } from "./codes.js";
import { type Bearing, isInside, organisationSaying, speakerOf } from "./bearing.js";
import { type ImpliedConflict, rangeOfParts } from "./implied.js";
import { compareText } from "./order.js";
import { partsOf } from "./parts.js";
import type { Solving } from "./ranging.js";
import { current, isComparable } from "./standing.js";

type Found = Contradiction & { why: ContradictionCode };

/** The claims among these that cannot all be true, or not beside what the records certainly count; CONTRADICTIONS has the codes. */
export function contradictionsOf(
  bearings: readonly Bearing[],
  documented: Bounds,
  conflict: ImpliedConflict | null,
  solving: Solving | null,
): Found[] {
  const standing = current(bearings);
  const comparable = standing.filter(isComparable);
  const divided = new Set(standing.map(({ claim }) => claim.partOf));
  const wholes = standing.filter(({ claim }) => divided.has(claim.id));
  const named = [
    ...betweenSpeakers(comparable),
    ...wholes.flatMap((whole) => ofParts(whole, standing, solving)),
    ...insideAbove(comparable, standing),
    ...belowRecords(comparable, documented),
  ];
  const together = conflict && ofConflict(conflict);
  const isNamed = named.some(({ claims }) => together && isSameSet(claims, together.claims));
  return together && !isNamed ? [...named, together] : named;
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

/** A smallest set that contradicts itself, under the name that fits what it is. */
function ofConflict({ claims, pair, documented }: ImpliedConflict): Found {
  const ids = claims.map(({ claim }) => claim.id);
  const [a, b] = claims;
  if (a && !b) {
    const atMost = a.claim.figure.high ?? 0;
    return { claims: ids, why: "claim-below-records", params: { speaker: speakerOf(a.claim), atMost, documented } };
  }
  if (a && b && (pair === "same" || pair === "nested")) {
    const [under, over] = a.claim.figure.low < b.claim.figure.low ? [a, b] : [b, a];
    const [atMost, atLeast] = [under.claim.figure.high ?? 0, over.claim.figure.low];
    const [lowerSpeaker, upperSpeaker] = [speakerOf(under.claim), speakerOf(over.claim)];
    return pair === "same"
      ? { claims: ids, why: "claims-disjoint", params: { lowerSpeaker, upperSpeaker, atMost, atLeast } }
      : { claims: ids, why: "inside-exceeds-whole", params: { speaker: upperSpeaker, atLeast, atMost } };
  }
  return { claims: ids, why: "cannot-all-hold", params: { claims: ids.length } };
}

function betweenSpeakers(comparable: readonly Bearing[]): Found[] {
  return comparable.flatMap((a, i) =>
    comparable
      .slice(i + 1)
      .filter(
        (b) => organisationSaying(a.claim) !== organisationSaying(b.claim) && disjoint(a.claim.figure, b.claim.figure),
      )
      .map((b): Found => {
        const [under, over] = a.claim.figure.low < b.claim.figure.low ? [a, b] : [b, a];
        return {
          claims: [under.claim.id, over.claim.id],
          why: "claims-disjoint",
          params: {
            lowerSpeaker: speakerOf(under.claim),
            upperSpeaker: speakerOf(over.claim),
            atMost: under.claim.figure.high ?? 0,
            atLeast: over.claim.figure.low,
          },
        };
      }),
  );
}

function ofParts(whole: Bearing, standing: readonly Bearing[], solving: Solving | null): Found[] {
  const { figure, unit } = whole.claim;
  const parts = unit === "people" ? partsWithin(whole, standing, []) : [];
  const range = parts.length === 0 ? null : rangeOfParts(whole, parts, standing, solving);
  if (!range) return [];
  const { low, high } = range;
  if (figure.high !== null && low.value > figure.high) {
    return [
      {
        claims: ids([whole, ...low.from]),
        why: "parts-exceed-whole",
        params: { parts: low.value, whole: figure.high },
      },
    ];
  }
  if (high.value < figure.low) {
    return [
      { claims: ids([whole, ...high.from]), why: "parts-do-not-sum", params: { parts: high.value, whole: figure.low } },
    ];
  }
  return [];
}

/** The parts of a claim, and theirs. */
function partsWithin(whole: Bearing, standing: readonly Bearing[], seen: readonly string[]): Bearing[] {
  if (seen.includes(whole.claim.id)) return [];
  const below = [...seen, whole.claim.id];
  return partsOf(whole, standing).flatMap((part) => [part, ...partsWithin(part, standing, below)]);
}

/** The whole first, then its parts from the largest. */
function ids([whole, ...parts]: readonly Bearing[]): string[] {
  const bySize = parts.toSorted(
    (a, b) => b.claim.figure.low - a.claim.figure.low || compareText(a.claim.id, b.claim.id),
  );
  return [...(whole ? [whole] : []), ...bySize].map(({ claim }) => claim.id);
}

function insideAbove(comparable: readonly Bearing[], standing: readonly Bearing[]): Found[] {
  const inside = standing.filter((one) => isInside(one) && !isComparable(one));
  return comparable.flatMap((whole) => {
    const { high } = whole.claim.figure;
    if (high === null) return [];
    return inside
      .filter(({ claim }) => claim.figure.low > high && !isPartOf(claim, whole.claim))
      .map(
        ({ claim }): Found => ({
          claims: [whole.claim.id, claim.id],
          why: "inside-exceeds-whole",
          params: { speaker: speakerOf(claim), atLeast: claim.figure.low, atMost: high },
        }),
      );
  });
}

function isPartOf(part: Bearing["claim"], whole: Bearing["claim"]): boolean {
  return part.partOf === whole.id && part.report === whole.report;
}

function belowRecords(comparable: readonly Bearing[], documented: Bounds): Found[] {
  return comparable.flatMap(({ claim }) =>
    claim.figure.high !== null && claim.figure.high < documented.low
      ? [
          {
            claims: [claim.id],
            why: "claim-below-records",
            params: { speaker: speakerOf(claim), atMost: claim.figure.high, documented: documented.low },
          },
        ]
      : [],
  );
}

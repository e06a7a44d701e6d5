import { type Bounds, type Contradiction, disjoint, type Tag } from "@bilan/vocabulary";
import type { ContradictionCode } from "./codes.js";
import { type Bearing, isInside, speakerOf } from "./bearing.js";
import { disjointSet } from "./disjointness.js";
import { current, isComparable, leastOf, partsOf, sumOf } from "./standing.js";

type Found = Contradiction & { why: ContradictionCode };

/** The claims among these that cannot all be true, or not beside what the records certainly count; CONTRADICTIONS has the codes. */
export function contradictionsOf(bearings: readonly Bearing[], documented: Bounds): Found[] {
  const standing = current(bearings);
  const comparable = standing.filter(isComparable);
  return [
    ...betweenSpeakers(comparable),
    ...standing.flatMap((whole) => ofParts(whole, standing)),
    ...insideAbove(comparable, standing),
    ...belowRecords(comparable, documented),
  ];
}

function betweenSpeakers(comparable: readonly Bearing[]): Found[] {
  return comparable.flatMap((a, i) =>
    comparable
      .slice(i + 1)
      .filter((b) => speakerOf(a.claim) !== speakerOf(b.claim) && disjoint(a.claim.figure, b.claim.figure))
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

function ofParts(whole: Bearing, standing: readonly Bearing[]): Found[] {
  const { figure, unit } = whole.claim;
  const parts = partsOf(whole, standing);
  if (unit !== "people" || parts.length === 0) return [];
  const least = (part: Bearing) => leastOf(part, standing);
  const cut = disjointSet(parts, least);
  const ids = [whole, ...cut].map(({ claim }) => claim.id);
  const sum = sumOf(cut, least);
  if (figure.high !== null && sum > figure.high) {
    return [{ claims: ids, why: "parts-exceed-whole", params: { parts: sum, whole: figure.high } }];
  }
  const most = sumOf(cut, ({ claim }) => claim.figure.high ?? Number.POSITIVE_INFINITY);
  if (most < figure.low && leaveNobodyOut(whole, cut)) {
    return [{ claims: ids, why: "parts-do-not-sum", params: { parts: most, whole: figure.low } }];
  }
  return [];
}

/** Tags that are everyone when each has a part of its own. */
const EVERYONE: readonly (readonly Tag[])[] = [
  ["civilians", "combatants"],
  ["men", "women", "children"],
];

/** Whether parts are a complete cut: everyone by their tags, with nothing else that narrows one of them. */
function leaveNobodyOut(whole: Bearing, cut: readonly Bearing[]): boolean {
  const plain = cut.filter(({ claim: part }) => {
    const { tags, groups, nationalities } = part.population;
    return tags.length === 1 && groups.length === 0 && nationalities.length === 0 && isSameScope(part, whole.claim);
  });
  return EVERYONE.some((all) => all.every((tag) => plain.some(({ claim }) => claim.population.tags[0] === tag)));
}

function isSameScope(part: Bearing["claim"], whole: Bearing["claim"]): boolean {
  return scopeKey(part) === scopeKey(whole);
}

function scopeKey({ place, period, cause, by }: Bearing["claim"]): string {
  return JSON.stringify([place, period, cause, by]);
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

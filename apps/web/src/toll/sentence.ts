import type { Measure, Toll, TollClaim } from "@bilan/vocabulary";
import { capital, countedText, figurePhrase, genderOf, peopleText } from "../language/figure.js";
import { isolate } from "../language/isolate.js";
import type { Text } from "../language/text.js";

/** The first of those who say so is nearest to the event: `OSDH, via AFP`; the publisher itself where none is named. */
export function speakerText(t: Text, speaker: readonly string[], publisher: string | null): string {
  const [nearest, ...through] = speaker.map((name) => isolate(t, name));
  const publishedBy = publisher === null ? null : isolate(t, publisher);
  if (nearest === undefined) return publishedBy ?? t("speaker.unnamed");
  const via = [...through, ...(publishedBy !== null && !through.includes(publishedBy) ? [publishedBy] : [])];
  return via.length === 0 || publishedBy === nearest
    ? nearest
    : t("speaker.via", { speaker: nearest, via: via.join(t("list.comma")) });
}

interface Counted {
  readonly value: number | null;
  readonly qualifier: string;
  readonly low: number;
  readonly high: number | null;
}

/** `At least 506 people killed`: a figure, of whom, and what befell them. */
export function figureSentence(t: Text, measure: Measure, figure: Counted, people: readonly string[]): string {
  const who = figurePhrase(t, figure, (n) => countedText(t, n, people), peopleText(t, people));
  return t(`done.${measure}`, { who, g: genderOf(people), n: figure.value ?? figure.high ?? figure.low });
}

/** The figure of a claim with who says so: `at least 506 people killed, says OSDH (via AFP)`. */
export function claimSentence(t: Text, claim: TollClaim): string {
  return t("answer.claimed", {
    figure: figureSentence(t, claim.measure, claim.figure, claim.people.tags),
    speaker: speakerText(t, claim.speaker, claim.publisher),
  });
}

/** `635 people killed, documented in 47 incident records`. */
export function documentedSentence(t: Text, toll: Toll): string {
  const { total, scope } = toll;
  if (total.records === 0 && total.possible === 0) return t("answer.noRecords");
  const n = total.best ?? total.low;
  const figure = { value: n, qualifier: total.best === null ? "at-least" : "exact", low: total.low, high: total.high };
  return t("answer.documented", {
    figure: figureSentence(t, scope.measure, figure, scope.people),
    records: total.records,
  });
}

/** The bounds of the documented sum in words, or null where low, best and high are one number. */
export function documentedBounds(t: Text, toll: Toll): string | null {
  const { low, best, high } = toll.total;
  if (low === best && high === best) return null;
  return high === null
    ? t("answer.boundsOpen", { low: t.number(low) })
    : t("answer.bounds", { low: t.number(low), high: t.number(high) });
}

/** What the claims, taken together, leave possible; null where they say nothing. */
export function impliedSentence(t: Text, toll: Toll): string | null {
  if (toll.implied === null) return null;
  const { low, high } = toll.implied;
  const figure =
    high === null
      ? { value: low, qualifier: "at-least", low, high }
      : { value: (low + high) / 2, qualifier: low === high ? "exact" : "between", low, high };
  return figureSentence(t, toll.scope.measure, figure, toll.scope.people);
}

/** Claims for this very scope that are not part of another one for it: what the answer may lead with. */
export function leadingClaims(toll: Toll): TollClaim[] {
  const comparable = toll.claims.filter((claim) => claim.comparable);
  const ids = new Set(comparable.map((claim) => claim.id));
  return comparable.filter((claim) => claim.partOf === null || !ids.has(claim.partOf));
}

/** The whole answer in one sentence; what is claimed and what is documented stay apart in it. */
export function answerSentence(t: Text, toll: Toll): string {
  const claimed = leadingClaims(toll)
    .slice(0, 2)
    .map((claim) => claimSentence(t, claim));
  const parts = [...claimed, documentedSentence(t, toll)];
  return t("answer.sentence", { parts: capital(t, parts.join(t("answer.join"))) });
}

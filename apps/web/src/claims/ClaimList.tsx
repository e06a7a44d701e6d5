import type { StandingClaim } from "@bilan/vocabulary";
import { SourceWords } from "../design/SourceWords.js";
import { figureText } from "../language/figure.js";
import { useText } from "../language/text.js";
import { ClaimLink } from "../toll/ClaimLink.js";
import { populationText } from "../toll/population.js";
import { speakerText } from "../toll/sentence.js";

/** Claims as a list: figure, what of whom, who says so, and the words. */
export function ClaimList({ claims }: { readonly claims: readonly StandingClaim[] }) {
  const t = useText();
  return (
    <ul className="claimlist">
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimLink claim={claim}>{claimTitle(t, claim)}</ClaimLink>{" "}
          <small>
            {speakerText(t, claim.speaker, claim.publisher)}
            {claim.stance === "asserts" ? null : ` · ${t(`stance.${claim.stance}`)}`}
          </small>
          <br />
          <SourceWords lang={claim.lang}>{claim.quote}</SourceWords>
        </li>
      ))}
    </ul>
  );
}

/** A claim in a few words: `at least 89 · civilians · killed`. */
export function claimTitle(t: ReturnType<typeof useText>, claim: StandingClaim): string {
  return [
    claim.figure === null ? t(`stance.${claim.stance}`) : figureText(t, claim.figure, claim.unit),
    populationText(t, claim.population),
    ...(claim.measure === null ? [] : [t(`measure.${claim.measure}`)]),
  ].join(" · ");
}

import type { ComparisonView, TollClaim } from "@bilan/vocabulary";
import { figureText } from "../language/figure.js";
import { type Text, useText } from "../language/text.js";
import { ClaimLink } from "../toll/ClaimLink.js";
import { populationText } from "../toll/population.js";
import { speakerText } from "../toll/sentence.js";
import { changesText } from "../language/difference.js";

/** The claims that stand otherwise beside one toll than beside the other. */
export function ClaimChanges({ view }: { readonly view: ComparisonView }) {
  const t = useText();
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{t("compare.claims", { n: view.total.claims })}</h2>
      {view.claims.length === 0 ? null : (
        <div className="tablewrap">
          <table className="cards">
            <caption>{t("compare.claimsCaption")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("others.who")}</th>
                <th scope="col">{t("compare.why")}</th>
                <th scope="col">{t("compare.a")}</th>
                <th scope="col">{t("compare.b")}</th>
              </tr>
            </thead>
            <tbody>
              {view.claims.map(({ id, changes, before, after }) => {
                const claim = after ?? before;
                return (
                  <tr key={id}>
                    <th scope="row">
                      <ClaimLink claim={{ id }}>
                        {claim === null ? id : speakerText(t, claim.speaker, claim.publisher)}
                      </ClaimLink>
                      {claim === null ? null : <small> {populationText(t, claim.people)}</small>}
                    </th>
                    <td data-label={t("compare.why")}>{changesText(t, changes)}</td>
                    <td data-label={t("compare.a")}>{claimText(t, before)}</td>
                    <td data-label={t("compare.b")}>{claimText(t, after)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** Its figure; where it cannot be compared, why, since the reason may be all that changed. */
function claimText(t: Text, claim: TollClaim | null): string {
  if (claim === null) return t("compare.unknown");
  const figure = figureText(t, claim.figure);
  const why = `why.${claim.why}`;
  return claim.comparable
    ? figure
    : t("compare.notComparable", { figure, why: t.has(why) ? t(why) : (claim.why ?? "") });
}

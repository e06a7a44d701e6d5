import type { Toll, TollClaim } from "@bilan/vocabulary";
import { BarHead } from "../design/BarHead.js";
import { type Axis, axisOf } from "../design/axis.js";
import { DotRange } from "../design/DotRange.js";
import { SourceWords } from "../design/SourceWords.js";
import { dayText, periodText } from "../language/days.js";
import { capital, figureText } from "../language/figure.js";
import { type Text, useText } from "../language/text.js";
import { ClaimLink } from "./ClaimLink.js";
import { EvidenceNumber } from "./EvidenceLink.js";
import { populationText } from "./population.js";
import { speakerText } from "./sentence.js";
import { type ClaimNode, claimTrees, partsVerdict } from "./sums.js";

/** What others say of the same scope: comparable figures on one axis with their parts, the rest greyed with the reason. */
export function Others({ toll }: { readonly toll: Toll }) {
  const t = useText();
  const trees = claimTrees(toll.claims);
  const comparable = trees.filter((node) => node.claim.comparable);
  const rest = trees.filter((node) => !node.claim.comparable).toSorted((a, b) => farness(a.claim) - farness(b.claim));
  const axis = axisOf([
    toll.total,
    ...comparable.map((node) => ({ ...node.claim.figure, best: node.claim.figure.value })),
  ]);
  if (toll.claims.length === 0) {
    return (
      <section aria-labelledby="others">
        <h2 id="others">{t("others.title")}</h2>
        <p className="empty">{t("others.none")}</p>
      </section>
    );
  }
  return (
    <section aria-labelledby="others">
      <h2 id="others">{t("others.title")}</h2>
      {comparable.length === 0 ? (
        <p className="empty">{t("others.noneComparable")}</p>
      ) : (
        <div className="tablewrap">
          <table className="figures">
            <caption>{t("others.caption")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("others.who")}</th>
                <th scope="col" className="n">
                  {t("answer.figure")}
                </th>
                <BarHead axis={axis} />
                <th scope="col" className="n wide">
                  {t("others.residual")}
                </th>
              </tr>
            </thead>
            <tbody>
              {comparable.map((node) => (
                <Tree key={node.claim.id} node={node} depth={0} axis={axis} />
              ))}
              <tr className="own">
                <th scope="row">{t("layer.documented")}</th>
                <td className="n">
                  <EvidenceNumber n={toll.total.best} />
                </td>
                <td className="barcell">
                  <DotRange axis={axis} layer="documented" {...toll.total} />
                </td>
                <td className="n wide" />
              </tr>
            </tbody>
          </table>
        </div>
      )}
      {comparable.some((node) => node.claim.residual !== null) ? (
        <p className="quiet">{t("others.residualNote")}</p>
      ) : null}
      {toll.contradictions.length === 0 ? null : (
        <ul className="note">
          {toll.contradictions.map((one) => {
            const id = `contradiction.${one.why}`;
            const speakers = toll.claims
              .filter((claim) => one.claims.includes(claim.id))
              .map((claim) => `${speakerText(t, claim.speaker, claim.publisher)} (${figureText(t, claim.figure)})`);
            return (
              <li key={one.claims.join()}>
                {t("others.contradiction", { speakers: speakers.join(t("list.comma")) })} {t.has(id) ? t(id) : one.why}
              </li>
            );
          })}
        </ul>
      )}
      {rest.length === 0 ? null : (
        <details className="rest" open={comparable.length === 0}>
          <summary>{t("others.rest", { n: rest.length })}</summary>
          <ul>
            {rest.map((node) => (
              <Rest key={node.claim.id} claim={node.claim} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** How many a claim has beyond the records; where the records have more, that is said instead of a number below 0. */
function residualText(t: Text, residual: number | null): string {
  if (residual === null) return "";
  return residual < 0 ? t("others.exceeded", { n: t.number(-residual) }) : t.number(residual);
}

/** How far a claim is from the scope, for their order: other people first, then another period, then another place. */
function farness(claim: TollClaim): number {
  return claim.why?.endsWith("place") ? 2 : claim.why?.endsWith("period") ? 1 : 0;
}

function Tree({ node, depth, axis }: { readonly node: ClaimNode; readonly depth: number; readonly axis: Axis }) {
  const t = useText();
  const { claim, parts } = node;
  const verdict = partsVerdict(
    claim,
    parts.map((part) => part.claim),
  );
  return (
    <>
      <tr className={depth > 0 ? "part" : undefined}>
        <th scope="row" style={{ paddingInlineStart: `${depth * 1.25}rem` }}>
          {depth === 0 ? (
            <>
              {speakerText(t, claim.speaker, claim.publisher)}
              {claim.published === null ? null : <small> {dayText(t, claim.published, "short")}</small>}
            </>
          ) : (
            t("others.of", { people: populationText(t, claim.people) })
          )}
        </th>
        <td className="n">
          <ClaimLink claim={claim}>{figureText(t, claim.figure)}</ClaimLink>
        </td>
        <td className="barcell">
          <DotRange
            axis={axis}
            layer="claimed"
            low={claim.figure.low}
            best={claim.figure.value}
            high={claim.figure.high}
          />
        </td>
        <td className="n wide">{residualText(t, claim.residual)}</td>
      </tr>
      {parts.map((part) => (
        <Tree key={part.claim.id} node={part} depth={depth + 1} axis={axis} />
      ))}
      {verdict === null ? null : (
        <tr className="verdict">
          <td colSpan={4} style={{ paddingInlineStart: `${(depth + 1) * 1.25}rem` }}>
            {verdict.kind === "sum" ? (
              <>
                {t("parts.sum")}{" "}
                <bdi dir="ltr">
                  {verdict.terms.map((term) => t.number(term)).join(" + ")} = {t.number(verdict.sum)}
                </bdi>
              </>
            ) : (
              t(verdict.kind === "some" ? "parts.some" : "parts.exceed", {
                sum: t.number(verdict.sum),
                whole: t.number(verdict.whole),
                rest: t.number(Math.abs(verdict.whole - verdict.sum)),
              })
            )}
          </td>
        </tr>
      )}
    </>
  );
}

function Rest({ claim }: { readonly claim: TollClaim }) {
  const t = useText();
  const why = `why.${claim.why}`;
  return (
    <li>
      <ClaimLink claim={claim}>
        {capital(t, figureText(t, claim.figure))} {populationText(t, claim.people)}
      </ClaimLink>
      {t("list.comma")}
      {t(`measure.${claim.measure}`)}
      {" · "}
      {speakerText(t, claim.speaker, claim.publisher)}
      {claim.place === null ? null : (
        <>
          {" · "}
          <bdi>{claim.place}</bdi>
        </>
      )}
      {claim.period === null ? null : ` · ${periodText(t, claim.period.from, claim.period.to, "short")}`}
      <br />
      <small>{t("others.why", { why: t.has(why) ? t(why) : (claim.why ?? "") })}</small>{" "}
      <SourceWords lang={null}>{claim.quote}</SourceWords>
    </li>
  );
}

import type { Toll } from "@bilan/vocabulary";
import { BarHead } from "../design/BarHead.js";
import type { Axis } from "../design/axis.js";
import { DotRange } from "../design/DotRange.js";
import { boundsText, capital } from "../language/figure.js";
import { dayText } from "../language/days.js";
import { useText } from "../language/text.js";
import { ClaimLink } from "./ClaimLink.js";
import { EvidenceLink } from "./EvidenceLink.js";
import {
  answerSentence,
  documentedBounds,
  documentedSentence,
  figureSentence,
  impliedSentence,
  leadingClaims,
  speakerText,
} from "./sentence.js";

interface Props {
  readonly toll: Toll;
  readonly axis: Axis;
  /** how many claims stood here before, where those of this scope are not there yet; null: they are */
  readonly coming: number | null;
}

/** The answer: one sentence, then each layer on a line of its own with its bounds and who says so. */
export function Answer({ toll, axis, coming }: Props) {
  const t = useText();
  const implied = impliedSentence(t, toll);
  const bounds = documentedBounds(t, toll);
  return (
    <section className="answer" aria-label={t("answer.label")}>
      <p className="lead" aria-live="polite" id="answer">
        {answerSentence(t, toll)}
      </p>
      <div className="tablewrap">
        <table className="layers">
          <caption>{t("answer.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("answer.layer")}</th>
              <th scope="col">{t("answer.figure")}</th>
              <th scope="col">{t("answer.who")}</th>
              <BarHead axis={axis} />
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: coming ?? 0 }, (_, i) => (
              <tr key={i}>
                <th scope="row">{t("layer.claimed")}</th>
                <td className="loading" colSpan={3}>
                  {t("state.loading", { what: t("others.title") })}
                </td>
              </tr>
            ))}
            {leadingClaims(toll).map((claim) => (
              <tr key={claim.id}>
                <th scope="row">{t("layer.claimed")}</th>
                <td>
                  <ClaimLink claim={claim}>
                    {capital(t, figureSentence(t, claim.measure, claim.figure, claim.people.tags))}
                  </ClaimLink>
                </td>
                <td>
                  {speakerText(t, claim.speaker, claim.publisher)}
                  {claim.published === null ? null : <small> {dayText(t, claim.published, "short")}</small>}
                </td>
                <td className="barcell">
                  <DotRange axis={axis} layer="claimed" best={claim.figure.value} {...lowHigh(claim.figure)} />
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t("layer.documented")}</th>
              <td>
                {capital(t, documentedSentence(t, toll))}
                {bounds === null ? null : <small> {bounds}</small>}
              </td>
              <td>
                <EvidenceLink membership="counted">{t("evidence.open")}</EvidenceLink>
              </td>
              <td className="barcell">
                <DotRange axis={axis} layer="documented" {...toll.total} />
              </td>
            </tr>
            {implied === null || toll.implied === null ? null : (
              <tr>
                <th scope="row">{t("layer.implied")}</th>
                <td>{capital(t, implied)}</td>
                <td>
                  <small>{t("answer.impliedFrom", { n: toll.implied.from.length })}</small>
                  {toll.implied.exact ? null : <small> {t("answer.impliedOuter")}</small>}
                  {toll.implied.reached === null ? null : (
                    <small> {t("answer.impliedReached", { bounds: boundsText(t, toll.implied.reached) })}</small>
                  )}
                </td>
                <td className="barcell">
                  <DotRange axis={axis} layer="implied" best={null} {...lowHigh(toll.implied)} />
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
      <p className="quiet">{t("answer.notAdded")}</p>
    </section>
  );
}

function lowHigh({ low, high }: { low: number; high: number | null }) {
  return { low, high };
}

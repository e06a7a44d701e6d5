import type { Toll } from "@bilan/vocabulary";
import { boundsText } from "../language/figure.js";
import { useText } from "../language/text.js";
import { EvidenceLink } from "./EvidenceLink.js";
import { onlyPossible } from "./possible.js";
import { reasonText } from "./reason.js";

/** Records that stand apart with their sum and why, and those left out: said, never dropped in silence. */
export function Apart({ toll, isComputedHere }: { readonly toll: Toll; readonly isComputedHere: boolean }) {
  const t = useText();
  const { apart } = toll;
  // A cube has no records of other measures: how many were left out only the server can say.
  const left = isComputedHere ? { records: 0, reasons: {} } : toll.left;
  const possible = onlyPossible(toll);
  if (apart.records === 0 && left.records === 0 && possible === 0) return null;
  return (
    <section aria-labelledby="apart">
      <h2 id="apart">{t("apart.title")}</h2>
      <dl className="facts">
        {possible === 0 ? null : (
          <>
            <dt>
              <EvidenceLink membership="possible">{t("apart.possible", { n: possible })}</EvidenceLink>
            </dt>
            <dd>{t("apart.possibleWords")}</dd>
          </>
        )}
        {apart.records === 0 ? null : (
          <>
            <dt>
              <EvidenceLink membership="apart">{t("apart.records", { n: apart.records })}</EvidenceLink>
            </dt>
            <dd>
              {t("apart.words", {
                best: apart.best === null ? boundsText(t, apart) : t.number(apart.best),
                bounds: boundsText(t, apart),
              })}
              <Reasons reasons={apart.reasons} />
            </dd>
          </>
        )}
        {left.records === 0 ? null : (
          <>
            <dt>
              <EvidenceLink membership="left">{t("left.records", { n: left.records })}</EvidenceLink>
            </dt>
            <dd>
              <Reasons reasons={left.reasons} />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Reasons({ reasons }: { readonly reasons: Readonly<Record<string, number>> }) {
  const t = useText();
  const given = Object.entries(reasons).filter(([, n]) => n > 0);
  if (given.length === 0) return null;
  return (
    <ul className="reasons">
      {given.map(([reason, n]) => (
        <li key={reason}>{t("reason.counted", { n, reason: reasonText(t, reason) })}</li>
      ))}
    </ul>
  );
}

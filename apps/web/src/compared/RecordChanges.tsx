import type { ComparisonView, RecordStanding } from "@bilan/vocabulary";
import { Link } from "@tanstack/react-router";
import { boundsText } from "../language/figure.js";
import { type Text, useText } from "../language/text.js";
import { changesText, differenceText } from "../language/difference.js";

/** The records that stand otherwise in one toll than in the other, and what each adds to both. */
export function RecordChanges({ view }: { readonly view: ComparisonView }) {
  const t = useText();
  return (
    <section aria-labelledby="records">
      <h2 id="records">{t("compare.records", { n: view.total.records })}</h2>
      {view.records.length === 0 ? null : (
        <div className="tablewrap">
          <table className="cards">
            <caption>{t("compare.recordsCaption")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("compare.record")}</th>
                <th scope="col">{t("compare.why")}</th>
                <th scope="col" className="n">
                  {t("compare.a")}
                </th>
                <th scope="col" className="n">
                  {t("compare.b")}
                </th>
                <th scope="col" className="n">
                  {t("compare.difference")}
                </th>
              </tr>
            </thead>
            <tbody>
              {view.records.map(({ id, changes, before, after, difference }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to="/incidents/$id" params={{ id }} search={{}}>
                      {id}
                    </Link>
                  </th>
                  <td data-label={t("compare.why")}>{changesText(t, changes)}</td>
                  <td className="n" data-label={t("compare.a")}>
                    {standingText(t, before)}
                  </td>
                  <td className="n" data-label={t("compare.b")}>
                    {standingText(t, after)}
                  </td>
                  <td className="n strong" data-label={t("compare.difference")}>
                    {differenceText(t, difference.best)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** What a record adds to a toll, or how it stands to it where it adds nothing. */
function standingText(t: Text, standing: RecordStanding | null): string {
  if (standing === null) return t("compare.unknown");
  const { membership, adds } = standing;
  if (membership === "left" || membership === "apart") return t(`evidence.${membership}`);
  const best = adds.best === null ? t("table.missing") : t.number(adds.best);
  return adds.low === adds.high && adds.best === adds.low ? best : `${best} (${boundsText(t, adds)})`;
}

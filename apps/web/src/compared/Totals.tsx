import { ruleOf } from "@bilan/toll";
import type { ComparisonView, Difference, Toll } from "@bilan/vocabulary";
import { BarHead } from "../design/BarHead.js";
import { axisOf } from "../design/axis.js";
import { DotRange } from "../design/DotRange.js";
import { type Text, useText } from "../language/text.js";
import { differenceText } from "../language/difference.js";

/** The two totals on one axis, what lies between them, and how much of that single records explain. */
export function Totals({ view }: { readonly view: ComparisonView }) {
  const t = useText();
  const axis = axisOf([view.a.total, view.b.total]);
  const layer = (toll: Toll) => ruleOf(toll.rule.name)?.layer ?? "documented";
  const explained = isNothing(view.rest) ? t("compare.explained") : t("compare.rest", parts(t, view.rest));
  return (
    <section aria-labelledby="totals">
      <h2 id="totals">{t("compare.totals")}</h2>
      <div className="tablewrap">
        <table className="figures">
          <caption>{t("compare.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("nav.toll")}</th>
              <th scope="col" className="n">
                {t("compare.low")}
              </th>
              <th scope="col" className="n">
                {t("table.best")}
              </th>
              <th scope="col" className="n">
                {t("compare.high")}
              </th>
              <th scope="col" className="n">
                {t("table.records")}
              </th>
              <BarHead axis={axis} wide />
            </tr>
          </thead>
          <tbody>
            {(["a", "b"] as const).map((which) => {
              const { low, best, high, records } = view[which].total;
              return (
                <tr key={which}>
                  <th scope="row">{t(`compare.${which}`)}</th>
                  <td className="n">{t.number(low)}</td>
                  <td className="n strong">{best === null ? t("table.missing") : t.number(best)}</td>
                  <td className="n">{high === null ? t("table.missing") : t.number(high)}</td>
                  <td className="n">{t.number(records)}</td>
                  <td className="barcell wide">
                    <DotRange axis={axis} layer={layer(view[which])} low={low} best={best} high={high} />
                  </td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <Between name={t("compare.difference")} difference={view.difference} />
            <Between name={t("compare.fromRecords")} difference={view.fromRecords} />
          </tfoot>
        </table>
      </div>
      <p className="note">{explained}</p>
    </section>
  );
}

function Between({ name, difference }: { readonly name: string; readonly difference: Difference }) {
  const t = useText();
  const { low, best, high } = parts(t, difference);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="n">{low}</td>
      <td className="n strong">{best}</td>
      <td className="n">{high}</td>
      <td className="n" />
      <td className="barcell wide" />
    </tr>
  );
}

function parts(t: Text, { low, best, high }: Difference) {
  return { low: differenceText(t, low), best: differenceText(t, best), high: differenceText(t, high) };
}

function isNothing({ low, best, high }: Difference): boolean {
  return [low, best, high].every((n) => n === 0 || n === null);
}

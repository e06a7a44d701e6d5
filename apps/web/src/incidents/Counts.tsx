import type { Incident } from "@bilan/vocabulary";
import { axisOf } from "../design/axis.js";
import { BarHead } from "../design/BarHead.js";
import { DotRange } from "../design/DotRange.js";
import { boundsText } from "../language/figure.js";
import { useText } from "../language/text.js";
import { partyText } from "../toll/keys.js";

/** Of whom: the counts of a record by side, which partition its total. */
export function Counts({ incident }: { readonly incident: Incident }) {
  const t = useText();
  if (incident.counts.length === 0) return null;
  const axis = axisOf([incident.total, ...incident.counts.map((count) => count.bounds)]);
  return (
    <section aria-labelledby="whom">
      <h2 id="whom">{t("incident.whom")}</h2>
      <div className="tablewrap">
        <table className="figures">
          <caption>{t("incident.whomCaption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("incident.side")}</th>
              <th scope="col" className="n">
                {t("table.best")}
              </th>
              <th scope="col" className="n">
                {t("table.bounds")}
              </th>
              <BarHead axis={axis} />
            </tr>
          </thead>
          <tbody>
            {incident.counts.map((count) => {
              const more = [
                count.status === "unknown" ? null : t(`status.${count.status}`),
                count.sex === "unknown" ? null : t(`sex.${count.sex}`),
                count.age === "unknown" ? null : t(`age.${count.age}`),
              ].filter((words) => words !== null);
              return (
                <tr key={[count.side, count.party, count.status, count.sex, count.age].join()}>
                  <th scope="row">
                    {count.party === null ? t(`side.${count.side}`) : partyText(t, count.party)}
                    {more.length === 0 ? null : <small> {more.join(t("list.comma"))}</small>}
                  </th>
                  <td className="n strong">
                    {count.bounds.best === null ? t("table.missing") : t.number(count.bounds.best)}
                  </td>
                  <td className="n">{boundsText(t, count.bounds)}</td>
                  <td className="barcell">
                    <DotRange axis={axis} layer="documented" {...count.bounds} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

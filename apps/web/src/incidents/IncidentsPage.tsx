import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { incidentsQuery } from "../api/queries.js";
import { Answered } from "../design/Answered.js";
import { Field, Filters, SelectField } from "../design/Filters.js";
import { Page } from "../design/Page.js";
import { Pager } from "../design/Pager.js";
import { boundsText } from "../language/figure.js";
import { useText } from "../language/text.js";
import { dayOrNull, MEASURES, type Plain } from "../toll/scope.js";
import { partyText } from "../toll/keys.js";
import { whenText, whereText } from "./words.js";

const LIMIT = 50;

/** Incident records as a dense list; the filters are the address. */
export function IncidentsPage() {
  const t = useText();
  const plain: Plain = useSearch({ strict: false });
  const navigate = useNavigate();
  const offset = Math.max(0, Number.parseInt(plain["offset"] ?? "0", 10) || 0);
  const query = useQuery(
    incidentsQuery({
      measure: plain["measure"],
      place: plain["place"],
      from: dayOrNull(plain["from"]),
      to: dayOrNull(plain["to"]),
      dataset: plain["dataset"],
      q: plain["q"],
      limit: LIMIT,
      offset: offset || null,
    }),
  );
  return (
    <Page title={t("nav.incidents")}>
      <p className="intro">{t("incidents.intro")}</p>
      <Filters key={JSON.stringify(plain)} apply={(search) => void navigate({ to: "/incidents", search })}>
        <Field name="q" label={t("filter.words")} value={plain["q"]} type="search" />
        <Field name="place" label={t("filter.place")} value={plain["place"]} />
        <Field name="from" label={t("chooser.from")} value={plain["from"]} type="date" />
        <Field name="to" label={t("chooser.to")} value={plain["to"]} type="date" />
        <SelectField
          name="measure"
          label={t("filter.measure")}
          value={plain["measure"]}
          options={MEASURES.map((measure) => [measure, t(`measure.${measure}`)])}
        />
      </Filters>
      <Answered query={query} what={t("nav.incidents")}>
        {({ incidents, total }) =>
          incidents.length === 0 ? (
            <p className="empty">{t("incidents.none")}</p>
          ) : (
            <>
              <div className="tablewrap">
                <table className="figures cards">
                  <caption>{t("incidents.caption", { n: total })}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t("incidents.when")}</th>
                      <th scope="col">{t("incidents.where")}</th>
                      <th scope="col" className="n">
                        {t("table.best")}
                      </th>
                      <th scope="col" className="n">
                        {t("table.bounds")}
                      </th>
                      <th scope="col">{t("incidents.parties")}</th>
                      <th scope="col">{t("incidents.said")}</th>
                      <th scope="col">{t("incidents.grade")}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {incidents.map((incident) => (
                      <tr key={incident.id}>
                        <th scope="row">
                          <Link to="/incidents/$id" params={{ id: incident.id }} search={{}}>
                            {whenText(t, incident.when)}
                          </Link>
                        </th>
                        <td>
                          <bdi>{whereText(t, incident.where)}</bdi>
                        </td>
                        <td className="n strong" data-label={t("table.best")}>
                          {incident.total.best === null ? t("table.missing") : t.number(incident.total.best)}
                        </td>
                        <td className="n" data-label={t("table.bounds")}>
                          {boundsText(t, incident.total)}
                        </td>
                        <td>
                          {[incident.parties.a, incident.parties.b]
                            .filter((party) => party !== null)
                            .map((party) => partyText(t, party))
                            .join(" – ")}
                        </td>
                        <td>
                          <bdi>{incident.speakers.join(t("list.comma"))}</bdi>
                        </td>
                        <td>{t(`grade.${incident.grade}`)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <Pager offset={offset} limit={LIMIT} total={total} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}

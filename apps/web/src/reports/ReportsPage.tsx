import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { reportsQuery } from "../api/queries.js";
import { Answered } from "../design/Answered.js";
import { Page } from "../design/Page.js";
import { dayText } from "../language/days.js";
import { LANGUAGE_NAMES } from "../language/language.js";
import { useText } from "../language/text.js";

/** The texts that came in. */
export function ReportsPage() {
  const t = useText();
  const query = useQuery(reportsQuery({}));
  return (
    <Page title={t("nav.reports")}>
      <p className="intro">{t("reports.intro")}</p>
      <Answered query={query} what={t("nav.reports")}>
        {({ reports }) =>
          reports.length === 0 ? (
            <p className="empty">{t("reports.none")}</p>
          ) : (
            <div className="tablewrap">
              <table className="figures">
                <caption>{t("reports.caption", { n: reports.length })}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t("report.title")}</th>
                    <th scope="col">{t("report.publisher")}</th>
                    <th scope="col">{t("report.published")}</th>
                    <th scope="col" className="wide">
                      {t("report.language")}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {reports.map((report) => (
                    <tr key={report.id}>
                      <th scope="row">
                        <Link to="/reports/$id" params={{ id: report.id }} search={{}}>
                          <bdi lang={report.lang}>{report.title ?? report.id}</bdi>
                        </Link>
                      </th>
                      <td>
                        <bdi>{report.publisher ?? t("table.missing")}</bdi>
                      </td>
                      <td>{report.published === null ? t("report.undated") : dayText(t, report.published, "short")}</td>
                      <td className="wide">{LANGUAGE_NAMES[report.lang]}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Answered>
    </Page>
  );
}

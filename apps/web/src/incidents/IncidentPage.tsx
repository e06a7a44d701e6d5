import type { Incident } from "@bilan/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { incidentQuery } from "../api/queries.js";
import { Answered } from "../design/Answered.js";
import { Page } from "../design/Page.js";
import { boundsText, capital, figureText } from "../language/figure.js";
import { countryName } from "../language/place.js";
import { type Text, useText } from "../language/text.js";
import { partyText } from "../toll/keys.js";
import { figureSentence } from "../toll/sentence.js";
import { Circle } from "./Circle.js";
import { Counts } from "./Counts.js";
import { Grading } from "./Grading.js";
import { History } from "./History.js";
import { whenText, whereText } from "./words.js";

/** One incident record: what, where, when, whom, by whom, on whose words, and every version of it. */
export function IncidentPage() {
  const t = useText();
  const { id } = useParams({ strict: false });
  const query = useQuery(incidentQuery(id ?? ""));
  const title = query.data ? titleOf(t, query.data.incident) : t("incident.title");
  return (
    <Page title={title}>
      <Answered query={query} what={t("incident.title")}>
        {({ incident, history, grading, decisions, links }) => (
          <>
            <Facts incident={incident} />
            <Counts incident={incident} />
            <Grading incident={incident} grading={grading} decisions={decisions} links={links} />
            <Sources incident={incident} />
            <History history={history} />
          </>
        )}
      </Answered>
    </Page>
  );
}

function titleOf(t: Text, incident: Incident): string {
  const { low, best, high } = incident.total;
  const figure = { value: best ?? low, qualifier: best === null ? "at-least" : "exact", low, high };
  return t("incident.heading", {
    figure: capital(t, figureSentence(t, incident.measure, figure, [])),
    where: whereText(t, incident.where),
    when: whenText(t, incident.when),
  });
}

function Facts({ incident }: { readonly incident: Incident }) {
  const t = useText();
  const { where, when, total, parties } = incident;
  return (
    <div className="split">
      <dl className="facts">
        <dt>{t("incident.how")}</dt>
        <dd>
          {total.best === null ? null : (
            <strong>{figureText(t, { ...total, value: total.best, qualifier: "exact" })}</strong>
          )}{" "}
          {t("incident.bounds", { bounds: boundsText(t, total) })}
        </dd>
        <dt>{t("incident.where")}</dt>
        <dd>
          <bdi>{[where.name, where.admin2, where.admin1].filter((name) => name !== null).join(t("list.comma"))}</bdi>
          {t("list.comma")}
          {countryName(t, where.country)}
          <br />
          <small>{t(`wherePrecision.${where.precision as 1}`)}</small>
        </dd>
        <dt>{t("incident.when")}</dt>
        <dd>
          {whenText(t, when)}
          <br />
          <small>{t(`whenPrecision.${when.precision as 1}`)}</small>
        </dd>
        <dt>{t("incident.between")}</dt>
        <dd>
          {[parties.a, parties.b]
            .filter((party) => party !== null)
            .map((party) => partyText(t, party))
            .join(" – ") || t("table.missing")}
        </dd>
        <dt>{t("incident.cause")}</dt>
        <dd>{incident.cause === null ? t("incident.noCause") : t(`cause.${incident.cause}`)}</dd>
        <dt>{t("incident.grade")}</dt>
        <dd>
          {t(`grade.${incident.grade}`)}
          <br />
          <small>{t(`gradeRule.${incident.grade}`)}</small>
        </dd>
        {incident.aggregate ? (
          <>
            <dt>{t("incident.summary")}</dt>
            <dd>{t("incident.summaryWords")}</dd>
          </>
        ) : null}
        {incident.note === null ? null : (
          <>
            <dt>{t("incident.note")}</dt>
            <dd dir="auto">{incident.note}</dd>
          </>
        )}
        <dt>{t("incident.record")}</dt>
        <dd>
          <bdi>{incident.dataset}</bdi> · <code>{incident.id}</code>
        </dd>
      </dl>
      <Circle where={where} />
    </div>
  );
}

function Sources({ incident }: { readonly incident: Incident }) {
  const t = useText();
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t("incident.sources")}</h2>
      <p>{t("evidence.saidBy", { who: incident.speakers.join(t("list.comma")) || t("speaker.unnamed") })}</p>
      {incident.citations.length === 0 ? (
        <p className="empty">{t("incident.noCitations")}</p>
      ) : (
        <ul>
          {incident.citations.map((citation, index) => (
            <li key={index}>
              <bdi>
                {[citation.office, citation.date, citation.headline].filter((part) => part !== null).join(" · ")}
              </bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

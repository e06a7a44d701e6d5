import type { Language, ReportView } from "@bilan/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { reportQuery } from "../api/queries.js";
import { ClaimList } from "../claims/ClaimList.js";
import { MarkedText } from "../claims/MarkedText.js";
import { Answered } from "../design/Answered.js";
import { Page } from "../design/Page.js";
import { SourceWords } from "../design/SourceWords.js";
import { dayText, instantText } from "../language/days.js";
import { LANGUAGE_NAMES } from "../language/language.js";
import { useText } from "../language/text.js";

/** One report: its whole text with every claim marked, the list of them, and what its reading warns of. */
export function ReportPage() {
  const t = useText();
  const { id } = useParams({ strict: false });
  const query = useQuery(reportQuery(id ?? ""));
  const title = query.data?.report.title ?? t("report.title");
  return (
    <Page
      title={title}
      heading={
        <h1 lang={query.data?.report.title ? query.data.report.lang : undefined} dir="auto">
          {title}
        </h1>
      }
    >
      <Answered query={query} what={t("report.title")}>
        {(view) => (
          <>
            <Facts view={view} />
            <Warnings view={view} />
            <section aria-labelledby="text">
              <h2 id="text">{t("report.text")}</h2>
              {view.text === null ? (
                <p className="empty">{t("report.erased")}</p>
              ) : (
                <>
                  <p>
                    <Link to="/read" search={{ report: view.report.id }}>
                      {t("reading.check")}
                    </Link>
                  </p>
                  <MarkedText text={view.text} lang={view.report.lang} claims={view.claims} />
                </>
              )}
            </section>
            <section aria-labelledby="claims">
              <h2 id="claims">{t("report.claims", { n: view.claims.length })}</h2>
              <ClaimList claims={view.claims} />
            </section>
            <Events events={view.events} lang={view.report.lang} />
          </>
        )}
      </Answered>
    </Page>
  );
}

function Facts({ view: { report } }: { readonly view: ReportView }) {
  const t = useText();
  return (
    <dl className="facts">
      <dt>{t("report.publisher")}</dt>
      <dd>
        <bdi>{report.publisher ?? t("table.missing")}</bdi>
      </dd>
      <dt>{t("report.published")}</dt>
      <dd>{report.published === null ? t("report.undated") : dayText(t, report.published)}</dd>
      <dt>{t("report.language")}</dt>
      <dd>{LANGUAGE_NAMES[report.lang]}</dd>
      <dt>{t("report.origin")}</dt>
      <dd>{t(`origin.${report.origin}`)}</dd>
      {report.knownAt === null ? null : (
        <>
          <dt>{t("claim.known")}</dt>
          <dd>{instantText(t, report.knownAt)}</dd>
        </>
      )}
      {report.url === null ? null : (
        <>
          <dt>{t("report.url")}</dt>
          <dd>
            <a href={report.url} className="long" rel="noreferrer noopener" dir="ltr">
              {report.url}
            </a>
          </dd>
        </>
      )}
    </dl>
  );
}

function Warnings({ view: { warnings } }: { readonly view: ReportView }) {
  const t = useText();
  if (warnings.length === 0) return null;
  return (
    <section aria-labelledby="warnings">
      <h2 id="warnings">{t("report.warnings", { n: warnings.length })}</h2>
      <ul className="note">
        {warnings.map((warning) => (
          <li key={warning.code + warning.message}>
            {t(`warning.${warning.code}`)} <small dir="auto">{warning.message}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Events({ events, lang }: { readonly events: ReportView["events"]; readonly lang: Language }) {
  const t = useText();
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="events">
      <h2 id="events">{t("report.events", { n: events.length })}</h2>
      <ul className="claimlist">
        {events.map((event) => (
          <li key={event.id}>
            {t(`event.${event.type}`)}
            {event.place === null ? null : (
              <>
                {" · "}
                <bdi lang={lang}>{event.place.name}</bdi>
              </>
            )}
            {event.speaker.length === 0 ? null : <small> · {event.speaker.join(t("list.comma"))}</small>}
            <br />
            <SourceWords lang={lang}>{event.quote}</SourceWords>
          </li>
        ))}
      </ul>
    </section>
  );
}

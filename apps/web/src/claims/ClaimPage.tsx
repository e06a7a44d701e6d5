import type { ClaimView, StandingClaim } from "@bilan/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { claimQuery } from "../api/queries.js";
import { Answered } from "../design/Answered.js";
import { Page } from "../design/Page.js";
import { SourceWords } from "../design/SourceWords.js";
import { dayText, instantText, periodText } from "../language/days.js";
import { boundsText, capital, figureText } from "../language/figure.js";
import { isolate } from "../language/isolate.js";
import { useText } from "../language/text.js";
import { partyText } from "../toll/keys.js";
import { populationText } from "../toll/population.js";
import { ClaimList, claimTitle } from "./ClaimList.js";
import { MarkedText } from "./MarkedText.js";

/** One claim: what it says, who says so, and its words marked in the whole text that it was read from. */
export function ClaimPage() {
  const t = useText();
  const { id } = useParams({ strict: false });
  const query = useQuery(claimQuery(id ?? ""));
  return (
    <Page title={query.data ? capital(t, claimTitle(t, query.data.claim)) : t("claim.title")}>
      <Answered query={query} what={t("claim.title")}>
        {(view) => (
          <>
            <Facts claim={view.claim} />
            <Words view={view} />
            <Threads view={view} />
          </>
        )}
      </Answered>
    </Page>
  );
}

function Facts({ claim }: { readonly claim: StandingClaim }) {
  const t = useText();
  const { figure } = claim;
  return (
    <dl className="facts">
      <dt>{t("claim.says")}</dt>
      <dd>
        {[...claim.speaker, ...(claim.publisher === null ? [] : [claim.publisher])]
          .map((name) => isolate(t, name))
          .join(` ${t("claim.through")} `)}
        {" · "}
        {t(`stance.${claim.stance}`)}
      </dd>
      {figure === null ? null : (
        <>
          <dt>{t("claim.figure")}</dt>
          <dd>
            <strong>{figureText(t, figure, claim.unit)}</strong>
            {claim.unit === "share" ? null : <small> {t("claim.bounds", { bounds: boundsText(t, figure) })}</small>}
          </dd>
        </>
      )}
      {claim.measure === null ? null : (
        <>
          <dt>{t("claim.measure")}</dt>
          <dd>{t(`measure.${claim.measure}`)}</dd>
        </>
      )}
      <dt>{t("claim.people")}</dt>
      <dd>{populationText(t, claim.population)}</dd>
      <dt>{t("claim.place")}</dt>
      <dd>
        {claim.place === null ? (
          t("table.missing")
        ) : (
          <bdi lang={claim.lang}>
            {[claim.place.name, ...(claim.place.in === null ? [] : [claim.place.in])].join(t("list.comma"))}
          </bdi>
        )}
      </dd>
      <dt>{t("claim.period")}</dt>
      <dd>{claim.period === null ? t("table.missing") : periodText(t, claim.period.from, claim.period.to)}</dd>
      {claim.by.length === 0 ? null : (
        <>
          <dt>{t("claim.by")}</dt>
          <dd>{claim.by.map((party) => partyText(t, party)).join(t("list.comma"))}</dd>
        </>
      )}
      {claim.cause === null ? null : (
        <>
          <dt>{t("incident.cause")}</dt>
          <dd>{t(`cause.${claim.cause}`)}</dd>
        </>
      )}
      <dt>{t("claim.known")}</dt>
      <dd>
        {instantText(t, claim.knownFrom)}
        {claim.knownTo === null ? null : ` · ${t("claim.knownTo", { time: instantText(t, claim.knownTo) })}`}
      </dd>
    </dl>
  );
}

function Words({ view: { claim, report, text } }: { readonly view: ClaimView }) {
  const t = useText();
  return (
    <section aria-labelledby="words">
      <h2 id="words">{t("claim.words")}</h2>
      <p>
        <Link to="/reports/$id" params={{ id: report.id }} search={{}}>
          <bdi lang={report.lang}>{report.title ?? report.id}</bdi>
        </Link>
        {report.publisher === null ? null : ` · ${isolate(t, report.publisher)}`}
        {report.published === null ? ` · ${t("report.undated")}` : ` · ${dayText(t, report.published)}`}
      </p>
      {text === null ? (
        <p className="empty">{t("report.erased")}</p>
      ) : (
        <MarkedText text={text} lang={report.lang} claims={[claim]} current={claim.id} />
      )}
    </section>
  );
}

function Threads({ view: { whole, parts, answers, answered } }: { readonly view: ClaimView }) {
  const t = useText();
  return (
    <>
      {whole === null ? null : (
        <section>
          <h2>{t("claim.partOf")}</h2>
          <ClaimList claims={[whole]} />
        </section>
      )}
      {parts.length === 0 ? null : (
        <section>
          <h2>{t("claim.parts")}</h2>
          <ClaimList claims={parts} />
        </section>
      )}
      {answered === null ? null : (
        <section>
          <h2>{t("claim.answers")}</h2>
          {"report" in answered ? (
            <ClaimList claims={[answered]} />
          ) : (
            <p>
              {t(`event.${answered.type}`)} · <SourceWords lang={null}>{answered.quote}</SourceWords>
            </p>
          )}
        </section>
      )}
      {answers.length === 0 ? null : (
        <section>
          <h2>{t("claim.answeredBy")}</h2>
          <ClaimList claims={answers} />
        </section>
      )}
    </>
  );
}

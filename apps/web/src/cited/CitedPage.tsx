import type { CitationView, Toll } from "@bilan/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { citationQuery } from "../api/queries.js";
import { Answered } from "../design/Answered.js";
import { NOW } from "../compared/sides.js";
import { Page } from "../design/Page.js";
import { dayText, instantText, periodPhrase } from "../language/days.js";
import { capital, kindsText } from "../language/figure.js";
import { placePhrase } from "../language/place.js";
import { useText } from "../language/text.js";
import { Others } from "../toll/Others.js";
import { partyText } from "../toll/keys.js";
import type { Plain } from "../toll/scope.js";
import { plainOf } from "../toll/scope.js";
import { answerSentence, documentedBounds } from "../toll/sentence.js";
import { Changes } from "./Changes.js";

/** What a citation stands for: the answer as it stood, whether today's differs, and by which entries of the ledger. */
export function CitedPage() {
  const t = useText();
  const plain: Plain = useSearch({ strict: false });
  const citation = plain["citation"] ?? "";
  const query = useQuery(citationQuery(citation));
  return (
    <Page title={t("cited.title")}>
      <Answered query={query} what={t("cited.title")}>
        {(view) => (
          <>
            <Stood view={view} />
            <Today view={view} />
            <Others toll={view.toll} />
          </>
        )}
      </Answered>
    </Page>
  );
}

function Stood({ view: { citation, toll } }: { readonly view: CitationView }) {
  const t = useText();
  const { scope, rule, knownOn } = toll;
  const bounds = documentedBounds(t, toll);
  return (
    <section aria-labelledby="stood" className="answer">
      <h2 id="stood">{t("cited.stood")}</h2>
      <p className="lead">{answerSentence(t, toll)}</p>
      <dl className="facts">
        {bounds === null ? null : (
          <>
            <dt>{t("layer.documented")}</dt>
            <dd>{capital(t, bounds)}</dd>
          </>
        )}
        <dt>{t("cited.asked")}</dt>
        <dd>
          {[
            t(`measure.${scope.measure}`),
            ...(scope.people.length === 0 ? [] : [kindsText(t, scope.people)]),
            ...(scope.parties ?? []).map((party) => partyText(t, party)),
            scope.place === null ? t("place.everywhere") : placePhrase(t, scope.place),
            periodPhrase(t, scope.from, scope.to),
          ].join(" · ")}
        </dd>
        <dt>{t("cited.rule")}</dt>
        <dd>
          <code>
            {rule.name} {rule.version}
          </code>{" "}
          · {t(`grade.${toll.grade}`)}
          {knownOn === null ? null : ` · ${t("chooser.knownDay")} ${dayText(t, knownOn)}`}
        </dd>
        <dt>{t("cite.citation")}</dt>
        <dd>
          <code className="long">{citation}</code>
        </dd>
      </dl>
    </section>
  );
}

function Today({ view }: { readonly view: CitationView }) {
  const t = useText();
  const { same, now, gazetteer } = view;
  const answer = answerSentence(t, now);
  const saysTheSame = answer === answerSentence(t, view.toll);
  return (
    <section aria-labelledby="today">
      <h2 id="today">{t("cited.today")}</h2>
      {same ? (
        <p className="notice" role="status">
          {t("cited.same")}
        </p>
      ) : (
        <>
          <p className="notice" role="status">
            {saysTheSame ? t("cited.beside") : t("cited.differs")}
          </p>
          {saysTheSame ? null : <p className="lead">{answer}</p>}
          <Changes changes={view.changes} total={view.total} />
        </>
      )}
      {gazetteer.map((entry) => (
        <p key={entry.id} className="quiet">
          {t("cited.gazetteer", { day: instantText(t, entry.at) })}
        </p>
      ))}
      <p>
        <Link to="/" search={questionOf(now)}>
          {t("cited.ask")}
        </Link>{" "}
        ·{" "}
        <Link to="/compare" search={{ a: view.citation, b: NOW }}>
          {t("compare.withToday")}
        </Link>
      </p>
    </section>
  );
}

/** The question of a toll as an address, with all that is known today. */
function questionOf({ scope, rule, grade }: Toll): Plain {
  return plainOf({
    measure: scope.measure,
    place: scope.place?.id,
    from: scope.from,
    to: scope.to,
    people: scope.people,
    party: scope.parties,
    rule: rule.name,
    grade,
  });
}

import { useQuery } from "@tanstack/react-query";
import { tollQuery } from "../api/queries.js";
import { Answered } from "../design/Answered.js";
import { axisOf } from "../design/axis.js";
import { Failed } from "../design/Failed.js";
import { Page } from "../design/Page.js";
import { useText } from "../language/text.js";
import { Answer } from "./Answer.js";
import { Apart } from "./Apart.js";
import { Breakdown } from "./Breakdown.js";
import { Cite } from "./Cite.js";
import { Evidence } from "./Evidence.js";
import { Others } from "./Others.js";
import { Question } from "./Question.js";
import { MEMBERSHIPS, type TollSearch, tollParams } from "./scope.js";
import { RuleAndGrade } from "./RuleAndGrade.js";
import { leadingClaims } from "./sentence.js";
import { useAsked, useChangeToll } from "./useToll.js";
import { usePlace } from "./usePlace.js";
import { When } from "./When.js";
import { Where } from "./Where.js";

/** The front page: the question as a sentence, the answer as a sentence, and everything that it rests on. */
export function TollPage() {
  const t = useText();
  const { search, plain, observatory } = useAsked();
  if (search === null) {
    return (
      <Page title={t("nav.toll")}>
        {observatory.error ? (
          <Failed error={observatory.error} retry={() => void observatory.refetch()} />
        ) : (
          <p className="loading" role="status">
            {t("state.loading", { what: t("nav.toll") })}
          </p>
        )}
      </Page>
    );
  }
  return <TollOf search={search} plain={plain} />;
}

function TollOf({ search, plain }: { readonly search: TollSearch; readonly plain: Readonly<Record<string, string>> }) {
  const t = useText();
  const change = useChangeToll(search);
  const { observatory } = useAsked();
  const by = search.by.length === 0 ? (["party"] as const) : search.by;
  const query = useQuery(tollQuery(tollParams({ ...search, by })));
  const place = usePlace(search.place, query.data?.scope.place ?? null);
  const membership = MEMBERSHIPS.find((kind) => kind === plain["evidence"]);
  return (
    <Page title={t("nav.toll")} className="toll" heading={<Question search={search} place={place} change={change} />}>
      <Answered query={query} what={t("nav.toll")}>
        {(toll) => {
          const claims = leadingClaims(toll).map(({ figure }) => ({ ...figure, best: figure.value }));
          return (
            <>
              <Answer toll={toll} axis={axisOf([toll.total, ...claims])} />
              <RuleAndGrade search={search} toll={toll} change={change} />
              <Breakdown toll={toll} by={by} change={change} />
              <Others toll={toll} />
              <Apart toll={toll} />
              <When search={search} change={change} />
              <Where search={search} place={place} change={change} />
              <Cite toll={toll} search={search} place={place} observatory={observatory.data} />
              {membership === undefined ? null : (
                <Evidence toll={toll} search={search} membership={membership} offset={Number(plain["offset"]) || 0} />
              )}
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

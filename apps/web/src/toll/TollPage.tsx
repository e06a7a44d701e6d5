import { useEffect, useState } from "react";
import { Answered } from "../design/Answered.js";
import { axisOf } from "../design/axis.js";
import { Failed } from "../design/Failed.js";
import { Page } from "../design/Page.js";
import { useText } from "../language/text.js";
import { Answer } from "./Answer.js";
import { Apart } from "./Apart.js";
import { Breakdown } from "./Breakdown.js";
import { CountsContext } from "./choosers/counts.js";
import { Cite } from "./Cite.js";
import { Evidence } from "./Evidence.js";
import { Known } from "./Known.js";
import { Others } from "./Others.js";
import { Question } from "./Question.js";
import { MEMBERSHIPS, type TollSearch } from "./scope.js";
import { RuleAndGrade } from "./RuleAndGrade.js";
import { leadingClaims } from "./sentence.js";
import { type Period, useAsked, useChangeToll } from "./useToll.js";
import { usePlace } from "./usePlace.js";
import { useShown } from "./useShown.js";
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
  const [dragged, setDragged] = useState<Period | null>(null);
  useEffect(() => setDragged(null), [search.from, search.to]);
  const preview = dragged === null ? null : { ...search, ...dragged };
  const { query, whole, counting, isComputedHere } = useShown(search, by, preview);
  const asked = isComputedHere ? (preview ?? search) : search;
  const place = usePlace(search.place, query.data?.scope.place ?? null);
  const membership = MEMBERSHIPS.find((kind) => kind === plain["evidence"]);
  return (
    <CountsContext value={{ counting, search: { ...search, place: query.data?.scope.place?.id ?? search.place } }}>
      <Page title={t("nav.toll")} className="toll" heading={<Question search={asked} place={place} change={change} />}>
        <Answered query={query} what={t("nav.toll")}>
          {(toll) => {
            const claims = leadingClaims(toll).map(({ figure }) => ({ ...figure, best: figure.value }));
            return (
              <>
                <Answer
                  toll={toll}
                  axis={axisOf([toll.total, ...claims])}
                  coming={isComputedHere ? Math.max(1, whole === undefined ? 0 : leadingClaims(whole).length) : null}
                />
                <RuleAndGrade search={search} toll={toll} change={change} isComputedHere={isComputedHere} />
                <Known chosen={search.knownOn} change={change} />
                <Breakdown toll={toll} by={by} change={change} />
                <div className={isComputedHere ? "answered waiting" : "answered"} aria-busy={isComputedHere}>
                  <Others toll={whole ?? toll} />
                </div>
                <Apart toll={toll} isComputedHere={isComputedHere} />
                <When search={search} counting={counting} place={place} drag={setDragged} change={change} />
                <Where search={search} counting={counting} place={place} change={change} />
                <div className={isComputedHere ? "answered waiting" : "answered"} aria-busy={isComputedHere}>
                  <Cite toll={whole ?? toll} search={search} place={place} observatory={observatory.data} />
                </div>
                {membership === undefined ? null : (
                  <Evidence toll={toll} search={search} membership={membership} offset={Number(plain["offset"]) || 0} />
                )}
              </>
            );
          }}
        </Answered>
      </Page>
    </CountsContext>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { claimsQuery } from "../api/queries.js";
import { Answered } from "../design/Answered.js";
import { Field, Filters, SelectField } from "../design/Filters.js";
import { Page } from "../design/Page.js";
import { Pager } from "../design/Pager.js";
import { useText } from "../language/text.js";
import { MEASURES, type Plain } from "../toll/scope.js";
import { TopicTable } from "./TopicTable.js";
import { topicsOf } from "./topics.js";

const LIMIT = 200;

/** Who says what: claims of one measure and place side by side on one axis; the filters are the address. */
export function ClaimsPage() {
  const t = useText();
  const plain: Plain = useSearch({ strict: false });
  const navigate = useNavigate();
  const offset = Math.max(0, Number.parseInt(plain["offset"] ?? "0", 10) || 0);
  const query = useQuery(
    claimsQuery({
      measure: plain["measure"],
      place: plain["place"],
      speaker: plain["speaker"],
      report: plain["report"],
      about: plain["about"],
      q: plain["q"],
      limit: LIMIT,
      offset: offset || null,
    }),
  );
  return (
    <Page title={t("nav.claims")}>
      <p className="intro">{t("claims.intro")}</p>
      <Filters key={JSON.stringify(plain)} apply={(search) => void navigate({ to: "/claims", search })}>
        <SelectField
          name="measure"
          label={t("filter.measure")}
          value={plain["measure"]}
          options={MEASURES.map((measure) => [measure, t(`measure.${measure}`)])}
        />
        <Field name="place" label={t("filter.place")} value={plain["place"]} />
        <Field name="speaker" label={t("filter.speaker")} value={plain["speaker"]} />
        <Field name="q" label={t("filter.words")} value={plain["q"]} type="search" />
      </Filters>
      <Answered query={query} what={t("nav.claims")}>
        {({ claims, total, speakers, places }) =>
          claims.length === 0 ? (
            <p className="empty">{t("claims.none")}</p>
          ) : (
            <>
              <p className="quiet" role="status">
                {t("claims.found", { n: total })}
              </p>
              {topicsOf({ claims, speakers, places }).map((topic) => (
                <TopicTable key={topic.key} topic={topic} />
              ))}
              <Pager offset={offset} limit={LIMIT} total={total} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}

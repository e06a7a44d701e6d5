import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { apiUrl } from "../api/fetch.js";
import { checksQuery, publishedQuery } from "../api/queries.js";
import { Answered } from "../design/Answered.js";
import { Page } from "../design/Page.js";
import { Pager } from "../design/Pager.js";
import { useText } from "../language/text.js";
import { type Plain, tollParams, tollSearchOf } from "../toll/scope.js";
import { Findings } from "./Findings.js";
import { PublishedTable } from "./PublishedTable.js";

const LIMIT = 100;

/** A toll as it may be published, and what to look at before it is. The question is the address, as that of a toll. */
export function PublishedPage() {
  const t = useText();
  const plain: Plain = useSearch({ strict: false });
  const offset = Math.max(0, Number.parseInt(plain["offset"] ?? "0", 10) || 0);
  const search = tollSearchOf(plain);
  const params = tollParams({ ...search, by: search.by.length > 0 ? search.by : ["party"] });
  const disclosure = plain["disclosure"] || "public";
  const table = useQuery(publishedQuery({ ...params, disclosure }));
  const checks = useQuery(checksQuery({ ...params, limit: LIMIT, offset: offset || null }));
  return (
    <Page title={t("published.title")}>
      <p className="intro">{t("published.intro")}</p>
      <Answered query={table} what={t("published.table")}>
        {(view) => <PublishedTable view={view} />}
      </Answered>
      <p>
        <a href={apiUrl("/table", { ...params, disclosure })}>{t("published.json")}</a>
      </p>
      <Answered query={checks} what={t("checks.title")}>
        {(view) => (
          <>
            <Findings view={view} />
            <Pager offset={offset} limit={LIMIT} total={view.total} />
          </>
        )}
      </Answered>
    </Page>
  );
}

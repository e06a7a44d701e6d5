import type { ComparisonView } from "@bilan/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { comparisonQuery } from "../api/queries.js";
import { Answered } from "../design/Answered.js";
import { Page } from "../design/Page.js";
import { Pager } from "../design/Pager.js";
import { useText } from "../language/text.js";
import type { Plain } from "../toll/scope.js";
import { useAsked } from "../toll/useToll.js";
import { ClaimChanges } from "./ClaimChanges.js";
import { RecordChanges } from "./RecordChanges.js";
import { Side } from "./Side.js";
import { NOW, textOf } from "./sides.js";
import { Totals } from "./Totals.js";

const LIMIT = 50;

/** Two tolls side by side, and what makes them differ, record by record and claim by claim. */
export function ComparePage() {
  const t = useText();
  const plain: Plain = useSearch({ strict: false });
  const { search } = useAsked();
  const a = plain["a"] || (search === null ? "" : textOf(search));
  return (
    <Page title={t("compare.title")} className="compare">
      {a === "" ? null : <Compared a={a} b={plain["b"] || NOW} offset={Number(plain["offset"]) || 0} />}
    </Page>
  );
}

function Compared({ a, b, offset }: { readonly a: string; readonly b: string; readonly offset: number }) {
  const t = useText();
  const query = useQuery(comparisonQuery({ a, b, limit: LIMIT, offset }));
  const sides = { a, b };
  return (
    <>
      <div className="sides">
        <Side which="a" sides={sides} toll={query.data?.a ?? null} />
        <Side which="b" sides={sides} toll={query.data?.b ?? null} />
      </div>
      <p>
        <Link to="/compare" search={{ a: b === NOW ? a : b, b: b === NOW ? a : a }} replace>
          {t("compare.swap")}
        </Link>
      </p>
      <Answered query={query} what={t("compare.title")}>
        {(view) => <Differences view={view} offset={offset} />}
      </Answered>
    </>
  );
}

function Differences({ view, offset }: { readonly view: ComparisonView; readonly offset: number }) {
  const t = useText();
  const { total } = view;
  return (
    <>
      <p className="notice" role="status">
        {view.same ? t("compare.same") : t("compare.differ", { records: total.records, claims: total.claims })}
      </p>
      <Totals view={view} />
      <RecordChanges view={view} />
      <ClaimChanges view={view} />
      <Pager offset={offset} limit={LIMIT} total={Math.max(total.records, total.claims)} />
    </>
  );
}

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { apiUrl } from "../api/fetch.js";
import { observatoryQuery } from "../api/queries.js";
import { Answered } from "../design/Answered.js";
import { Page } from "../design/Page.js";
import { type Text, useText } from "../language/text.js";

const LISTS = [
  ["/claims", "data.claims"],
  ["/reports", "data.reports"],
  ["/incidents", "data.incidents"],
  ["/places", "data.places"],
  ["/ledger/head", "data.head"],
  ["/openapi.json", "data.openapi"],
] as const;

/** A scope's name in the page's language; a name that the observatory gave itself stays. */
function scopeText(t: Text, label: string): string {
  const id = `scope.${label}`;
  return t.has(id) ? t(id) : label;
}

/** Where the data behind the pages can be had, and the scopes worth opening first. */
export function DataPage() {
  const t = useText();
  const query = useQuery(observatoryQuery());
  return (
    <Page title={t("nav.data")} className="prose">
      <p className="intro">{t("data.intro")}</p>
      <p>
        <a href="/api">{t("colophon.api")}</a>
      </p>
      <h2>{t("data.lists")}</h2>
      <ul>
        {LISTS.map(([path, label]) => (
          <li key={path}>
            <a href={apiUrl(path)}>{t(label)}</a> <code dir="ltr">{apiUrl(path)}</code>
          </li>
        ))}
      </ul>
      <h2>{t("data.scopes")}</h2>
      <Answered query={query} what={t("data.scopes")}>
        {({ scopes }) => (
          <ul>
            {scopes.map((scope) => (
              <li key={scope.query}>
                <Link to="/" search={Object.fromEntries(new URLSearchParams(scope.query))}>
                  <bdi>{scopeText(t, scope.label)}</bdi>
                </Link>{" "}
                · <a href={`/api/toll?${scope.query.replace(/^\?/, "")}`}>JSON</a> ·{" "}
                <Link to="/published" search={Object.fromEntries(new URLSearchParams(scope.query))}>
                  {t("data.published")}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </Page>
  );
}

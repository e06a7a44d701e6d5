import { useQuery } from "@tanstack/react-query";
import { Link, Outlet } from "@tanstack/react-router";
import { observatoryQuery } from "../api/queries.js";
import type { MessageId } from "../language/messages/index.js";
import { useText } from "../language/text.js";
import { Colophon } from "./Colophon.js";
import { Languages } from "./Languages.js";
import { Offline } from "./Offline.js";

const PAGES = [
  ["/", "nav.toll"],
  ["/claims", "nav.claims"],
  ["/reports", "nav.reports"],
  ["/incidents", "nav.incidents"],
  ["/method", "nav.method"],
  ["/data", "nav.data"],
] as const;

/** What stands around every page: name, pages, languages, what this observatory is, and how far its ledger goes. */
export function Shell() {
  const t = useText();
  const { data } = useQuery(observatoryQuery());
  return (
    <>
      <a className="skip" href="#main">
        {t("nav.skip")}
      </a>
      <header className="masthead">
        <Link to="/" className="name">
          {data?.name ?? "Bilan"}
        </Link>
        <nav aria-label={t("nav.label")}>
          {PAGES.map(([to, label]) => (
            <Link key={to} to={to} activeOptions={{ exact: to === "/", includeSearch: false }}>
              {t(label)}
            </Link>
          ))}
        </nav>
        <Languages />
      </header>
      {data && (data.note !== null || data.exercise) ? (
        <aside className="banner" aria-label={t("banner.label")}>
          {data.exercise ? <strong>{t("banner.exercise")}</strong> : null}{" "}
          {data.note === null ? null : (
            <span dir="auto">{t.has(`note.${data.note}`) ? t(`note.${data.note}` as MessageId) : data.note}</span>
          )}
        </aside>
      ) : null}
      <Offline />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      {data ? <Colophon observatory={data} /> : null}
    </>
  );
}

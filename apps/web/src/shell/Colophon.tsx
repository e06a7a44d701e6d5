import type { ObservatoryView } from "@bilan/vocabulary";
import { instantText } from "../language/days.js";
import { useText } from "../language/text.js";

/** How far the ledger goes that everything on the page was computed from. */
export function Colophon({ observatory }: { readonly observatory: ObservatoryView }) {
  const t = useText();
  return (
    <footer className="colophon">
      <p>
        {t("colophon.ledger", { n: observatory.entries })}
        {observatory.lastEntryAt === null ? null : (
          <>
            {" · "}
            {t("colophon.last", { time: instantText(t, observatory.lastEntryAt) })}
          </>
        )}
        {" · "}
        {t("colophon.head")} <code title={observatory.head}>{observatory.head.slice(0, 16)}</code>
      </p>
      <p>
        <a href="/api">{t("colophon.api")}</a>
      </p>
    </footer>
  );
}

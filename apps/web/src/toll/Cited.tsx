import type { Toll } from "@bilan/vocabulary";
import { useText } from "../language/text.js";

/** On a page reached by a citation: whether today's answer still is what was cited. */
export function Cited({ cited, toll }: { readonly cited: string | undefined; readonly toll: Toll }) {
  const t = useText();
  if (cited === undefined) return null;
  return (
    <p className="notice" role="status">
      {cited === toll.citation ? t("cited.same") : t("cited.differs")} <code className="long">{cited}</code>
    </p>
  );
}

import type { Reading } from "@bilan/vocabulary";
import { useText } from "../language/text.js";
import type { Edit } from "./edit.js";

interface Props {
  readonly reading: Reading;
  readonly select: (id: string) => void;
  readonly apply: (edit: Edit) => void;
}

/** What the reading warns of. Each leads to its claims; one that a person has settled is taken off. */
export function Warnings({ reading: { warnings }, select, apply }: Props) {
  const t = useText();
  if (warnings.length === 0) return <p className="quiet">{t("reading.noWarnings")}</p>;
  return (
    <section aria-labelledby="warned">
      <h3 id="warned">{t("report.warnings", { n: warnings.length })}</h3>
      <ul className="note">
        {warnings.map((warning, index) => (
          <li key={`${warning.code} ${warning.message} ${index}`}>
            {t(`warning.${warning.code}`)} <bdi>{warning.message}</bdi>{" "}
            {warning.claims.map((id) => (
              <button key={id} type="button" className="plain" onClick={() => select(id)}>
                {id}
              </button>
            ))}{" "}
            <button type="button" className="plain" onClick={() => apply({ kind: "settle", warning: index })}>
              {t("reading.settle")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { CheckFinding, ChecksView } from "@bilan/vocabulary";
import { dayText } from "../language/days.js";
import { type Text, useText } from "../language/text.js";
import { ClaimLink } from "../toll/ClaimLink.js";
import { partyText } from "../toll/keys.js";

/** What the checks found: what cannot be first, then what a person should look at. */
export function Findings({ view }: { readonly view: ChecksView }) {
  const t = useText();
  const { findings, contradictions, total, wrong } = view;
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{t("checks.title")}</h2>
      {total + contradictions.length === 0 ? (
        <p className="empty">{t("checks.none")}</p>
      ) : (
        <>
          <p className="quiet" role="status">
            {t("checks.count", { total: total + contradictions.length, wrong: wrong + contradictions.length })}
          </p>
          <ul>
            {contradictions.map(({ why, claims }) => (
              <li key={`${why} ${claims.join(" ")}`}>
                <b>{t("gravity.wrong")}</b> {coded(t, `contradiction.${why}`, why)} <Claims ids={claims} />
              </li>
            ))}
            {findings.map((finding) => (
              <li key={JSON.stringify(finding)}>
                <b>{t(`gravity.${finding.gravity}`)}</b> {findingText(t, finding)} <Claims ids={finding.claims} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function coded(t: Text, id: string, code: string): string {
  return t.has(id) ? t(id) : code;
}

function Claims({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id, i) => (
    <span key={id}>
      {i > 0 ? " · " : null}
      <ClaimLink claim={{ id }}>
        <code dir="ltr">{id}</code>
      </ClaimLink>
    </span>
  ));
}

/** A finding in words: its days and numbers as the page's language writes them, names of rows in that language. */
export function findingText(t: Text, { code, params }: CheckFinding): string {
  const id = `finding.${code}`;
  if (!t.has(id)) return code;
  const values = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "number"
        ? t.number(value)
        : /^\d{4}-\d\d-\d\d$/.test(value)
          ? dayText(t, value)
          : partyText(t, value),
    ]),
  );
  return t(id, values);
}

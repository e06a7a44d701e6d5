import type { Incident, IncidentView } from "@bilan/vocabulary";
import { instantText } from "../language/days.js";
import { boundsText } from "../language/figure.js";
import { type Text, useText } from "../language/text.js";
import { whenText, whereText } from "./words.js";

/** Every version of a record, newest first, each with what it changed. */
export function History({ history }: { readonly history: IncidentView["history"] }) {
  const t = useText();
  const versions = history.map((version, index) => ({ ...version, before: history[index - 1]?.incident ?? null }));
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t("history.title")}</h2>
      <ol className="history" reversed>
        {versions.toReversed().map((version) => (
          <li key={version.entry}>
            <time dateTime={version.at}>{instantText(t, version.at)}</time>{" "}
            <small>
              {t("history.known", { day: instantText(t, version.knownFrom) })} ·{" "}
              <code className="long">{version.entry}</code>
            </small>
            <Change before={version.before} after={version.incident} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Change({ before, after }: { readonly before: Incident | null; readonly after: Incident | null }) {
  const t = useText();
  if (after === null) return <p>{t("history.withdrawn")}</p>;
  if (before === null) return <p>{t("history.first")}</p>;
  const changes = differences(t, before, after);
  if (changes.length === 0) return <p>{t("history.details")}</p>;
  return (
    <ul>
      {changes.map(({ what, was, is }) => (
        <li key={what}>
          {what}: <del>{was}</del> <ins>{is}</ins>
        </li>
      ))}
    </ul>
  );
}

function differences(t: Text, before: Incident, after: Incident) {
  const lines = (incident: Incident): [string, string][] => [
    [t("table.best"), incident.total.best === null ? t("table.missing") : t.number(incident.total.best)],
    [t("table.bounds"), boundsText(t, incident.total)],
    [t("incident.where"), whereText(t, incident.where)],
    [t("incident.when"), whenText(t, incident.when)],
    [t("incident.grade"), t(`grade.${incident.grade}`)],
    [t("incidents.said"), incident.speakers.join(t("list.comma"))],
  ];
  const now = lines(after);
  return lines(before).flatMap(([what, was], index) => {
    const is = now[index]?.[1] ?? "";
    return was === is ? [] : [{ what, was, is }];
  });
}

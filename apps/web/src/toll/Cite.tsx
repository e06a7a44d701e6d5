import type { ObservatoryView, Toll } from "@bilan/vocabulary";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { apiUrl, queryString } from "../api/fetch.js";
import { dayText, periodPhrase } from "../language/days.js";
import { isolate } from "../language/isolate.js";
import { type PlaceName, placePhrase } from "../language/place.js";
import { useText } from "../language/text.js";
import { textOf } from "../compared/sides.js";
import { tollCsv } from "./csv.js";
import { type TollSearch, tollParams } from "./scope.js";
import { answerSentence, documentedBounds } from "./sentence.js";

interface Props {
  readonly toll: Toll;
  readonly search: TollSearch;
  readonly place: PlaceName | null;
  readonly observatory: ObservatoryView | undefined;
}

/** What a journalist takes away: a sentence, a link that names what was known, and the data behind it. */
export function Cite({ toll, search, place, observatory }: Props) {
  const t = useText();
  const known = toll.knownOn ?? observatory?.lastEntryAt?.slice(0, 10) ?? null;
  const params = tollParams({ ...search, knownOn: known });
  const link = `${window.location.origin}/${t.language}/cited${queryString({ citation: toll.citation })}`;
  const bounds = documentedBounds(t, toll);
  const sentence = t("cite.sentence", {
    answer: answerSentence(t, toll),
    bounds: bounds === null ? "" : t("cite.bounds", { bounds }),
    place: toll.scope.place === null ? t("place.everywhere") : placePhrase(t, place ?? toll.scope.place),
    period: periodPhrase(t, toll.scope.from, toll.scope.to),
    observatory: isolate(t, observatory?.name ?? "Bilan"),
    known: known === null ? t("known.today") : t("known.on", { day: dayText(t, known) }),
    rule: `${toll.rule.name} ${toll.rule.version}`,
  });
  return (
    <section aria-labelledby="cite" className="cite">
      <h2 id="cite">{t("cite.title")}</h2>
      <dl className="facts">
        <dt>{t("cite.words")}</dt>
        <dd>
          <blockquote id="cite-words">{sentence}</blockquote>
          <Copy text={sentence} what={t("cite.words")} />
        </dd>
        <dt>{t("cite.link")}</dt>
        <dd>
          <a href={link} className="long" dir="ltr">
            {link}
          </a>
          <Copy text={link} what={t("cite.link")} />
        </dd>
        <dt>{t("cite.citation")}</dt>
        <dd>
          <code className="long">{toll.citation}</code>
        </dd>
        <dt>{t("cite.data")}</dt>
        <dd>
          <a href={apiUrl("/toll", params)}>JSON</a> · <Csv toll={toll} /> ·{" "}
          <Link to="/compare" search={{ a: textOf(search), b: textOf(search) }}>
            {t("compare.with")}
          </Link>
        </dd>
      </dl>
    </section>
  );
}

function Csv({ toll }: { readonly toll: Toll }) {
  const t = useText();
  const save = () => {
    const url = URL.createObjectURL(new Blob([tollCsv(toll)], { type: "text/csv;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = "toll.csv";
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <button type="button" className="plain" onClick={save}>
      {t("cite.csv")}
    </button>
  );
}

function Copy({ text, what }: { readonly text: string; readonly what: string }) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  return (
    <p className="actions">
      <button
        type="button"
        aria-label={t("cite.copyWhat", { what })}
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        {t("cite.copy")}
      </button>
      <span role="status" className="quiet">
        {copied ? t("cite.copied") : ""}
      </span>
    </p>
  );
}

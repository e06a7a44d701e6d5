import type { ReportView } from "@bilan/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { reportQuery } from "../api/queries.js";
import { Answered } from "../design/Answered.js";
import { Page } from "../design/Page.js";
import { useText } from "../language/text.js";
import type { Plain } from "../toll/scope.js";
import { type BrowserReader, openReader } from "./askReader.js";
import { Checking } from "./Checking.js";
import { begun, type History, stepped } from "./history.js";
import { readingOf } from "./relations.js";
import { PASTED, type Source, SourceForm } from "./SourceForm.js";
import "./reading.css";

/** Reads a text in the browser and lets a person check and correct what was read; of a report, the reading that stands. */
export function ReadPage() {
  const t = useText();
  const plain: Plain = useSearch({ strict: false });
  const report = plain["report"];
  return (
    <Page title={t("reading.title")} className="reading">
      <p className="intro">{t("reading.intro")}</p>
      {report === undefined ? (
        <Reader source={{ id: PASTED, text: "", published: null, lang: null }} stands={null} />
      ) : (
        <OfReport key={report} id={report} />
      )}
    </Page>
  );
}

function OfReport({ id }: { readonly id: string }) {
  const t = useText();
  const query = useQuery({ ...reportQuery(id), staleTime: Number.POSITIVE_INFINITY });
  return (
    <Answered query={query} what={t("report.title")}>
      {(view) =>
        view.text === null ? <p className="empty">{t("report.erased")}</p> : <Known view={view} text={view.text} />
      }
    </Answered>
  );
}

function Known({ view, text }: { readonly view: ReportView; readonly text: string }) {
  const t = useText();
  const { report } = view;
  return (
    <>
      <p>
        {t("reading.ofReport")}{" "}
        <Link to="/reports/$id" params={{ id: report.id }} search={{}}>
          <bdi lang={report.lang}>{report.title ?? report.id}</bdi>
        </Link>
        . {t("reading.handIn")}{" "}
        <code className="long">npx bilan import reading {report.id}.reading.json --as NAME</code>
      </p>
      <Reader
        source={{ id: report.id, text, published: report.published, lang: report.lang }}
        stands={begun({ text, reading: readingOf(view) })}
      />
    </>
  );
}

interface Props {
  readonly source: Source;
  /** The reading that stands already; null for a text that nobody has read. */
  readonly stands: History | null;
}

function Reader({ source, stands }: Props) {
  const t = useText();
  const reader = useRef<BrowserReader | null>(null);
  const [history, setHistory] = useState(stands);
  const [state, setState] = useState<"ready" | "reading" | "failed">("ready");
  useEffect(
    () => () => {
      reader.current?.close();
      reader.current = null;
    },
    [],
  );
  const ask = async ({ id, text, published, lang }: Source) => {
    setState("reading");
    reader.current ??= openReader();
    try {
      const reading = await reader.current.read(text, {
        id,
        ...(lang !== null && { lang }),
        ...(published !== null && { published }),
      });
      setHistory((old) => (old === null ? begun({ text, reading }) : stepped(old, { text, reading })));
      setState("ready");
      requestAnimationFrame(() => document.getElementById("checking")?.focus());
    } catch {
      reader.current.close();
      reader.current = null;
      setState("failed");
    }
  };
  const form = <SourceForm source={source} busy={state === "reading"} ask={(given) => void ask(given)} />;
  return (
    <>
      {stands === null ? (
        form
      ) : (
        <details>
          <summary>{t("reading.again")}</summary>
          {form}
        </details>
      )}
      <p className="quiet" role="status">
        {state === "reading" ? t("state.loading", { what: t("reading.title") }) : t("reading.private")}
      </p>
      {state === "failed" ? (
        <p className="notice" role="alert">
          {t("reading.failed")}
        </p>
      ) : null}
      {history === null ? null : <Checking history={history} setHistory={setHistory} />}
    </>
  );
}

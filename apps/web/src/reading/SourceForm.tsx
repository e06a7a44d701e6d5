import type { Language } from "@bilan/vocabulary";
import { type DragEvent, useId, useState } from "react";
import { LANGUAGE_NAMES, LANGUAGES } from "../language/language.js";
import { useText } from "../language/text.js";

/** A text and what is known of it, as the reader is asked. */
export interface Source {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly lang: Language | null;
}

interface Props {
  readonly source: Source;
  readonly busy: boolean;
  readonly ask: (source: Source) => void;
}

/** A text pasted, dropped or chosen as a file, its day of publication and its language. */
export function SourceForm({ source, busy, ask }: Props) {
  const t = useText();
  const field = useId();
  const [given, setGiven] = useState(source);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await file.text();
    setGiven((old) => ({ ...old, text, id: source.id === PASTED ? file.name.replace(/\.[^.]*$/, "") : source.id }));
  };
  return (
    <form
      className="source"
      onSubmit={(event) => {
        event.preventDefault();
        if (given.text.trim() !== "") ask(given);
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event: DragEvent) => {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        void take(event.dataTransfer.files[0]);
      }}
    >
      <label htmlFor={`${field}t`}>{t("reading.text")}</label>
      <textarea
        id={`${field}t`}
        rows={8}
        dir="auto"
        lang={given.lang ?? ""}
        value={given.text}
        onChange={(event) => setGiven({ ...given, text: event.currentTarget.value })}
      />
      <div className="dates">
        <label htmlFor={`${field}f`}>{t("reading.file")}</label>
        <input
          id={`${field}f`}
          type="file"
          accept=".txt,text/plain"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        <label htmlFor={`${field}d`}>{t("reading.published")}</label>
        <input
          id={`${field}d`}
          type="date"
          value={given.published ?? ""}
          onChange={(event) => setGiven({ ...given, published: event.currentTarget.value || null })}
        />
        <label htmlFor={`${field}l`}>{t("report.language")}</label>
        <select
          id={`${field}l`}
          value={given.lang ?? ""}
          onChange={(event) =>
            setGiven({ ...given, lang: LANGUAGES.find((code) => code === event.currentTarget.value) ?? null })
          }
        >
          <option value="">{t("reading.findLanguage")}</option>
          {LANGUAGES.map((code) => (
            <option key={code} value={code}>
              {LANGUAGE_NAMES[code]}
            </option>
          ))}
        </select>
        <button type="submit" disabled={busy}>
          {t("reading.read")}
        </button>
      </div>
    </form>
  );
}

/** Id of a reading whose text is no report's and no file's. */
export const PASTED = "text";

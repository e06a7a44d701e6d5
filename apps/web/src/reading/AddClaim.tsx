import type { Span } from "@bilan/vocabulary";
import { useEffect, useId, useState } from "react";
import { useText } from "../language/text.js";
import { spanOfWords } from "./typed.js";

interface Props {
  readonly text: string;
  readonly lang: string;
  readonly words: Span | null;
  readonly add: (span: Span) => void;
}

/** A claim that was not read: its words selected in the text, or typed as they stand there. */
export function AddClaim({ text, lang, words, add }: Props) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    if (words === null) return;
    setTyped(text.slice(...words));
    setMissing(false);
  }, [words, text]);
  return (
    <form
      className="addclaim"
      onSubmit={(event) => {
        event.preventDefault();
        const selected = words !== null && text.slice(...words) === typed;
        const span = selected ? words : spanOfWords(text, typed, 0);
        setMissing(span === null);
        if (span === null) return;
        add(span);
        setTyped("");
      }}
    >
      <label htmlFor={id}>{t("reading.addWords")}</label>
      <p className="actions">
        <input
          id={id}
          type="text"
          value={typed}
          lang={lang}
          dir="auto"
          autoComplete="off"
          aria-invalid={missing}
          aria-describedby={missing ? `${id}w` : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{t("reading.add")}</button>
      </p>
      {missing ? (
        <p id={`${id}w`} role="alert" className="wrong">
          {t("reading.wrongWords")}
        </p>
      ) : null}
    </form>
  );
}

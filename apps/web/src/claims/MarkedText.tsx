import type { Language, Span } from "@bilan/vocabulary";
import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { directionOf } from "../language/language.js";
import { marksOf } from "./marks.js";

interface Marked {
  readonly id: string;
  readonly span: Span;
}

interface Props {
  readonly text: string;
  readonly lang: Language;
  readonly claims: readonly Marked[];
  /** The claim that the page is about: marked stronger, and not a link. */
  readonly current?: string;
}

/** A report's whole text in its own language and direction, with the words that claims were read from marked. */
export function MarkedText({ text, lang, claims, current }: Props) {
  return (
    <div className="words" lang={lang} dir={directionOf(lang)}>
      {marksOf(text, claims).map((piece) => {
        const [claim] = piece.claims;
        if (claim === undefined) return <Fragment key={piece.start}>{piece.text}</Fragment>;
        const isCurrent = current !== undefined && piece.claims.includes(current);
        return (
          <mark key={piece.start} className={isCurrent ? "current" : undefined}>
            {isCurrent ? (
              piece.text
            ) : (
              <Link to="/claims/$id" params={{ id: piece.claims.at(-1) ?? claim }} search={{}}>
                {piece.text}
              </Link>
            )}
          </mark>
        );
      })}
    </div>
  );
}

import type { Reading, Span } from "@bilan/vocabulary";
import { useEffect, useRef } from "react";
import { marksOf } from "../claims/marks.js";
import { directionOf } from "../language/language.js";
import { useText } from "../language/text.js";
import { type Relations, type Role, roleOf } from "./relations.js";

interface Props {
  readonly text: string;
  readonly reading: Reading;
  readonly selected: string | null;
  readonly relations: Relations;
  readonly select: (id: string) => void;
  /** What words are selected in the text by pointer; null for none. */
  readonly onWords: (span: Span | null) => void;
}

const STRONGEST: readonly Role[] = ["selected", "answer", "part", "whole"];

/** The text with the words of every claim and event marked; marks within marks are told apart by their depth. */
export function ReadText({ text, reading, selected, relations, select, onWords }: Props) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const listen = () => {
      const span = box.current === null ? undefined : selectedSpan(box.current);
      if (span !== undefined) onWords(span);
    };
    document.addEventListener("selectionchange", listen);
    return () => document.removeEventListener("selectionchange", listen);
  }, [onWords]);
  useEffect(() => {
    if (selected === null) return;
    box.current?.querySelector(`[data-ids~="${selected}"]`)?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const items = [...reading.claims, ...reading.events];
  const begins = new Map<number, string[]>();
  for (const { id, span } of items) begins.set(span[0], [...(begins.get(span[0]) ?? []), id]);
  const isEvent = new Set(reading.events.map(({ id }) => id));
  return (
    // A long text scrolls by itself beside the list: the keyboard must reach it.
    <div
      ref={box}
      className="words checked"
      role="region"
      aria-label={t("report.text")}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      lang={reading.lang}
      dir={directionOf(reading.lang)}
    >
      {marksOf(text, items).map((piece) => {
        const covering = piece.claims;
        const innermost = covering.at(-1);
        if (innermost === undefined) return <span key={piece.start}>{piece.text}</span>;
        const roles = covering.map((id) => roleOf(relations, selected, id));
        const role = STRONGEST.find((each) => roles.includes(each));
        const claims = covering.filter((id) => !isEvent.has(id));
        const classes = [
          claims.length === 0 ? "told" : `deep${Math.min(3, claims.length)}`,
          ...(role === undefined ? [] : [role]),
        ];
        return (
          <mark
            key={piece.start}
            className={classes.join(" ")}
            data-ids={covering.join(" ")}
            data-begins={begins.get(piece.start)?.join(" ")}
            onClick={() => {
              const at = selected === null ? -1 : covering.indexOf(selected);
              // A second click on the same words goes one mark outwards.
              select(at > 0 ? (covering[at - 1] ?? innermost) : innermost);
            }}
          >
            {piece.text}
          </mark>
        );
      })}
    </div>
  );
}

/** The selected words as a span of the text; null for none in it; undefined where something else is selected. */
function selectedSpan(box: HTMLElement): Span | null | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.commonAncestorContainer)) return undefined;
  if (range.collapsed) return null;
  const before = document.createRange();
  before.selectNodeContents(box);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return [start, start + range.toString().length];
}

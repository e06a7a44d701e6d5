import type { Reading, Span } from "@bilan/vocabulary";
import { type KeyboardEvent, useCallback, useEffect, useState } from "react";
import { useText } from "../language/text.js";
import { AddClaim } from "./AddClaim.js";
import { freeId, type Edit } from "./edit.js";
import { type History, redone, undone, withEdit } from "./history.js";
import { ItemList, itemId } from "./ItemList.js";
import { ReadText } from "./ReadText.js";
import { inReadingOrder, relationsOf } from "./relations.js";
import { Warnings } from "./Warnings.js";

interface Props {
  readonly history: History;
  readonly setHistory: (history: History) => void;
}

/** The checking screen: the marked text, what was read beside it, and the keys to go through it. */
export function Checking({ history, setHistory }: Props) {
  const t = useText();
  const { text, reading } = history.present;
  const [selected, setSelected] = useState<string | null>(null);
  const [words, setWords] = useState<Span | null>(null);
  const onWords = useCallback((span: Span | null) => setWords(span), []);
  const relations = relationsOf(reading, selected);
  useEffect(() => {
    // The fields of the one before have closed only now, and moved the list.
    if (selected !== null) document.getElementById(itemId(selected))?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const goTo = (id: string | undefined) => {
    if (id === undefined) return;
    setSelected(id);
    document.getElementById(itemId(id))?.focus();
  };
  const apply = (edit: Edit) => {
    const next = withEdit(history, edit);
    if (edit.kind === "remove" && next !== history) goTo(beside(reading, edit.id));
    setHistory(next);
  };
  const add = (span: Span) => {
    apply({ kind: "add", span });
    setSelected(freeId(reading));
  };
  const keys: Record<string, () => void> = {
    j: () => goTo(beside(reading, selected, 1)),
    k: () => goTo(beside(reading, selected, -1)),
    u: () => setHistory(undone(history)),
    r: () => setHistory(redone(history)),
    x: () => selected !== null && apply({ kind: "remove", id: selected }),
    a: () => words !== null && add(words),
    e: () => document.querySelector<HTMLElement>(".editor select, .editor input")?.focus(),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const typing = event.target instanceof Element && event.target.closest("input, select, textarea") !== null;
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <section className="checking" aria-labelledby="checking" onKeyDown={onKeyDown}>
      <h2 id="checking" tabIndex={-1}>
        {t("reading.found", { claims: reading.claims.length, events: reading.events.length })}
      </h2>
      <div className="actions">
        <button type="button" disabled={history.past.length === 0} onClick={() => setHistory(undone(history))}>
          {t("reading.undo")}
        </button>
        <button type="button" disabled={history.future.length === 0} onClick={() => setHistory(redone(history))}>
          {t("reading.redo")}
        </button>
        <Download reading={reading} />
        <span className="quiet" role="status">
          {t("reading.steps", { n: history.past.length })}
        </span>
      </div>
      <p className="quiet">{t("reading.keys")}</p>
      <Warnings reading={reading} select={goTo} apply={apply} />
      <div className="desk">
        <ReadText
          text={text}
          reading={reading}
          selected={selected}
          relations={relations}
          select={setSelected}
          onWords={onWords}
        />
        <div>
          <ItemList
            text={text}
            reading={reading}
            selected={selected}
            relations={relations}
            words={words}
            select={setSelected}
            apply={apply}
          />
          <AddClaim text={text} lang={reading.lang} words={words} add={add} />
        </div>
      </div>
    </section>
  );
}

/** The item after (or, with -1, before) one; the first where none is selected; beside the last, the one before it. */
function beside(reading: Reading, from: string | null, step: 1 | -1 | 0 = 0): string | undefined {
  const ids = inReadingOrder(reading).map(({ id }) => id);
  const at = from === null ? -1 : ids.indexOf(from);
  if (step === 0) return ids[at + 1] ?? ids[at - 1];
  return at === -1 ? ids[0] : (ids[at + step] ?? ids[at]);
}

function Download({ reading }: { readonly reading: Reading }) {
  const t = useText();
  const save = () => {
    const url = URL.createObjectURL(new Blob([`${JSON.stringify(reading, null, 2)}\n`], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = `${reading.id}.reading.json`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <button type="button" onClick={save}>
      {t("reading.download")}
    </button>
  );
}

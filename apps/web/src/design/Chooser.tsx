import { type ReactNode, useId, useRef, useState } from "react";
import { useText } from "../language/text.js";

interface Props {
  /** The part of the sentence that opens the chooser. */
  readonly label: string;
  /** What is chosen: the name of the button for a screen reader, and the dialog's heading. */
  readonly title: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A part of a sentence that opens a small dialog; the keyboard stays inside it and comes back to where it was. */
export function Chooser({ label, title, children }: Props) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const heading = useId();
  const close = () => dialog.current?.close();
  const show = () => {
    const panel = dialog.current;
    const button = opener.current;
    if (!panel || !button) return;
    setOpen(true);
    panel.showModal();
    placeUnder(panel, button.getBoundingClientRect());
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="asked"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={t("chooser.open", { title, label })}
        onClick={show}
      >
        {label}
      </button>
      {/* A click on the dialog itself is one on its backdrop: what it holds fills it. */}
      <dialog
        ref={dialog}
        className="chooser"
        aria-labelledby={heading}
        onClose={() => setOpen(dialog.current?.open ?? false)}
        onClick={(event) => event.target === event.currentTarget && close()}
      >
        {open ? (
          <div className="panel">
            <header>
              <h2 id={heading}>{title}</h2>
              <button type="button" className="plain" onClick={close}>
                {t("state.close")}
              </button>
            </header>
            {children(close)}
          </div>
        ) : null}
      </dialog>
    </>
  );
}

const NARROW = 600;
const MARGIN = 12;

/** Under the button on a wide screen; a narrow one keeps the style sheet's place at the bottom edge. */
function placeUnder(panel: HTMLDialogElement, button: DOMRect): void {
  if (window.innerWidth < NARROW) {
    panel.style.removeProperty("top");
    panel.style.removeProperty("left");
    return;
  }
  requestAnimationFrame(() => {
    const { width, height } = panel.getBoundingClientRect();
    const rtl = document.documentElement.dir === "rtl";
    const left = rtl ? button.right - width : button.left;
    const top = Math.min(button.bottom + 6, window.innerHeight - height - MARGIN);
    panel.style.left = `${Math.max(MARGIN, Math.min(left, window.innerWidth - width - MARGIN))}px`;
    panel.style.top = `${Math.max(MARGIN, top)}px`;
  });
}

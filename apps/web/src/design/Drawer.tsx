import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { useText } from "../language/text.js";

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel at the end edge over the page; closing it gives the focus back to what opened it. */
export function Drawer({ title, onClose, children }: Props) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const panel = dialog.current;
    panel?.showModal();
    // A layout effect: it ends while the dialog still is in the page, so that closing can give the focus back.
    return () => panel?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className="panel">
        <header>
          <h2 id={heading}>{title}</h2>
          <button type="button" className="plain" onClick={onClose}>
            {t("state.close")}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

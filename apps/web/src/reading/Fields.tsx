import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { useText } from "../language/text.js";

interface TypedProps<T> {
  readonly label: string;
  /** What the field shows of the value as it stands. */
  readonly shown: string;
  /** The value of what was typed; undefined for what cannot be taken. */
  readonly parse: (typed: string) => T | undefined;
  readonly commit: (value: T) => void;
  /** What is wrong with what cannot be taken. */
  readonly wrong?: string;
  readonly lang?: string;
  readonly dir?: "auto" | "ltr";
  readonly numeric?: boolean;
}

/** A field whose value is taken when it is left or Enter is pressed. What cannot be taken stays, marked, until corrected. */
export function Typed<T>({ label, shown, parse, commit, wrong, lang, dir = "auto", numeric }: TypedProps<T>) {
  const id = useId();
  const [typed, setTyped] = useState(shown);
  const [stood, setStood] = useState(shown);
  const [invalid, setInvalid] = useState(false);
  if (stood !== shown) {
    setStood(shown);
    setTyped(shown);
    setInvalid(false);
  }
  const take = () => {
    if (typed === shown) return setInvalid(false);
    const value = parse(typed);
    setInvalid(value === undefined);
    if (value !== undefined) commit(value);
  };
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={typed}
        lang={lang}
        dir={dir}
        inputMode={numeric ? "decimal" : undefined}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={invalid}
        aria-describedby={invalid ? `${id}w` : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
        }}
      />
      {invalid ? (
        <span id={`${id}w`} role="alert" className="wrong">
          {wrong}
        </span>
      ) : null}
    </p>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly (readonly [T, string])[];
  /** The words of "none of them"; left out where one must be chosen. */
  readonly none?: string;
  readonly commit: (value: T | null) => void;
}

export function Choice<T extends string>({ label, value, options, none, commit }: ChoiceProps<T>) {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ""}
        onChange={(event) => commit(options.find(([code]) => code === event.currentTarget.value)?.[0] ?? null)}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}

interface KindsProps<T extends string> {
  readonly label: string;
  readonly chosen: readonly T[];
  readonly options: readonly (readonly [T, string])[];
  readonly commit: (chosen: T[]) => void;
}

/** Several of a list; closed, it says which. */
export function Kinds<T extends string>({ label, chosen, options, commit }: KindsProps<T>) {
  const t = useText();
  const words = options.filter(([code]) => chosen.includes(code)).map(([, each]) => each);
  return (
    <details className="field kinds">
      <summary>
        <span className="label">{label}</span> {words.length === 0 ? t("reading.none") : words.join(t("list.comma"))}
      </summary>
      <ul className="choices columns">
        {options.map(([code, each]) => (
          <li key={code}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(code)}
                onChange={(event) =>
                  commit(event.currentTarget.checked ? [...chosen, code] : chosen.filter((other) => other !== code))
                }
              />{" "}
              {each}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Fields of one item. Escape gives the focus back to the item, so that j and k go on from there. */
export function FieldSet({
  label,
  owner,
  children,
}: {
  readonly label: string;
  readonly owner: string;
  readonly children: ReactNode;
}) {
  return (
    <div
      className="editor"
      role="group"
      aria-label={label}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === "Escape") document.getElementById(owner)?.focus();
      }}
    >
      {children}
    </div>
  );
}

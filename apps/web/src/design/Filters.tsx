import { type ReactNode, useId } from "react";
import { useText } from "../language/text.js";
import type { Plain } from "../toll/scope.js";

interface Props {
  readonly apply: (search: Plain) => void;
  readonly children: ReactNode;
}

/** A form whose fields become the address of the page; empty ones are left out of it. */
export function Filters({ apply, children }: Props) {
  const t = useText();
  return (
    <form
      className="filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
          typeof value === "string" && value.trim() !== "" ? [[name, value.trim()] as const] : [],
        );
        apply(Object.fromEntries(fields));
      }}
    >
      {children}
      <p className="actions">
        <button type="submit">{t("filter.show")}</button>
        <button type="button" className="plain" onClick={() => apply({})}>
          {t("filter.clear")}
        </button>
      </p>
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly type?: "text" | "search" | "date";
}

export function Field({ name, label, value, type = "text" }: FieldProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} type={type} defaultValue={value ?? ""} dir={type === "date" ? undefined : "auto"} />
    </p>
  );
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [string, string])[];
}

export function SelectField({ name, label, value, options }: SelectProps) {
  const t = useText();
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value ?? ""}>
        <option value="">{t("filter.any")}</option>
        {options.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}

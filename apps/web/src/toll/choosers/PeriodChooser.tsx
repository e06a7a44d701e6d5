import { useId, useState } from "react";
import { Chooser } from "../../design/Chooser.js";
import { monthText, periodText, shiftDay } from "../../language/days.js";
import { useText } from "../../language/text.js";
import type { ChangeToll } from "../useToll.js";

interface Props {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly change: ChangeToll;
}

interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export function PeriodChooser({ label, from, to, change }: Props) {
  const t = useText();
  return (
    <Chooser label={label} title={t("chooser.period")}>
      {(close) => (
        <PeriodForm
          from={from}
          to={to}
          apply={(period) => {
            close();
            change(period);
          }}
        />
      )}
    </Chooser>
  );
}

function PeriodForm({ from, to, apply }: Period & { readonly apply: (period: Period) => void }) {
  const t = useText();
  const id = useId();
  const [first, setFirst] = useState(from ?? "");
  const [last, setLast] = useState(to ?? "");
  const reversed = first !== "" && last !== "" && first > last;
  const anchor = to ?? from;
  const month = anchor?.slice(0, 7);
  const year = anchor?.slice(0, 4);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!reversed) apply({ from: first || null, to: last || null });
      }}
    >
      <p className="dates">
        <label htmlFor={`${id}f`}>{t("chooser.from")}</label>
        <input id={`${id}f`} type="date" value={first} onChange={(event) => setFirst(event.target.value)} />
        <label htmlFor={`${id}t`}>{t("chooser.to")}</label>
        <input
          id={`${id}t`}
          type="date"
          value={last}
          aria-invalid={reversed}
          aria-describedby={reversed ? `${id}e` : undefined}
          onChange={(event) => setLast(event.target.value)}
        />
      </p>
      {reversed ? (
        <p id={`${id}e`} role="alert">
          {t("chooser.reversed")}
        </p>
      ) : null}
      <p className="actions">
        <button type="submit">{t("chooser.apply")}</button>
      </p>
      <ul className="choices" aria-label={t("chooser.presets")}>
        {anchor === null || month === undefined || year === undefined ? null : (
          <>
            <Preset
              label={periodText(t, shiftDay(anchor, -6), anchor)}
              apply={() => apply({ from: shiftDay(anchor, -6), to: anchor })}
            />
            <Preset label={monthText(t, month)} apply={() => apply(monthOf(month))} />
            <Preset label={year} apply={() => apply({ from: `${year}-01-01`, to: `${year}-12-31` })} />
          </>
        )}
        <Preset label={t("period.any")} apply={() => apply({ from: null, to: null })} />
      </ul>
    </form>
  );
}

function Preset({ label, apply }: { readonly label: string; readonly apply: () => void }) {
  return (
    <li>
      <button type="button" onClick={apply}>
        {label}
      </button>
    </li>
  );
}

function monthOf(month: string): Period {
  const next = shiftDay(`${month}-01`, 31).slice(0, 7);
  return { from: `${month}-01`, to: shiftDay(`${next}-01`, -1) };
}

import { useQuery } from "@tanstack/react-query";
import { useEffect, useId, useState } from "react";
import { daysQuery } from "../api/queries.js";
import { dayText } from "../language/days.js";
import { useText } from "../language/text.js";
import { dayOrNull } from "./scope.js";
import type { ChangeToll } from "./useToll.js";

interface Props {
  readonly chosen: string | null;
  readonly change: ChangeToll;
}

/** How long a slider must rest before the server is asked: days that are only passed over are not. */
const REST_MS = 200;

/** As known on: a slider over the days on which anything became known, the last place of it today; and a date field. */
export function Known({ chosen, change }: Props) {
  const t = useText();
  const id = useId();
  const { data } = useQuery(daysQuery());
  const days = data?.days ?? [];
  const [moved, setMoved] = useState<number | null>(null);
  useEffect(() => setMoved(null), [chosen]);
  const at =
    moved ??
    (chosen === null
      ? days.length
      : Math.max(
          0,
          days.findLastIndex((day) => day <= chosen),
        ));
  const here = moved === null ? chosen : (days[moved] ?? null);
  const words = here === null ? t("known.today") : dayText(t, here);
  useEffect(() => {
    if (moved === null) return;
    const timer = setTimeout(() => change({ knownOn: days[moved] ?? null }, { replace: true }), REST_MS);
    return () => clearTimeout(timer);
  }, [moved]);
  const take = ({ value }: HTMLInputElement) => {
    const day = value === "" ? null : dayOrNull(value);
    if (day !== here) change({ knownOn: day });
  };
  return (
    <section className="known" aria-labelledby={`${id}t`}>
      <h2 id={`${id}t`}>{t("known.title")}</h2>
      <p className="slider">
        {days.length === 0 ? null : (
          <>
            <input
              type="range"
              min={0}
              max={days.length}
              value={at}
              aria-label={t("known.slider")}
              aria-valuetext={words}
              aria-describedby={`${id}h`}
              onChange={(event) => setMoved(Number(event.currentTarget.value))}
            />
            <output>{words}</output>
          </>
        )}
        <input
          key={here}
          type="date"
          aria-labelledby={`${id}t`}
          defaultValue={here ?? ""}
          onBlur={(event) => take(event.currentTarget)}
          onKeyDown={(event) => event.key === "Enter" && take(event.currentTarget)}
        />
        {chosen === null ? null : (
          <button type="button" className="plain" onClick={() => change({ knownOn: null })}>
            {t("known.today")}
          </button>
        )}
      </p>
      <p id={`${id}h`} className="quiet">
        {t("known.hint")}
      </p>
    </section>
  );
}

import { useId, useState } from "react";
import { Chooser } from "../../design/Chooser.js";
import { useText } from "../../language/text.js";
import type { ChangeToll } from "../useToll.js";

interface Props {
  readonly label: string;
  readonly chosen: string | null;
  readonly change: ChangeToll;
}

/** Chooses the day whose knowledge the toll is computed from. */
export function KnownChooser({ label, chosen, change }: Props) {
  const t = useText();
  return (
    <Chooser label={label} title={t("chooser.known")}>
      {(close) => (
        <KnownForm
          chosen={chosen}
          apply={(knownOn) => {
            close();
            change({ knownOn });
          }}
        />
      )}
    </Chooser>
  );
}

function KnownForm({
  chosen,
  apply,
}: {
  readonly chosen: string | null;
  readonly apply: (day: string | null) => void;
}) {
  const t = useText();
  const id = useId();
  const [day, setDay] = useState(chosen ?? "");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply(day || null);
      }}
    >
      <p className="quiet">{t("chooser.knownHint")}</p>
      <p className="dates">
        <label htmlFor={id}>{t("chooser.knownDay")}</label>
        <input id={id} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
      </p>
      <p className="actions">
        <button type="submit">{t("chooser.apply")}</button>
        <button type="button" className="plain" onClick={() => apply(null)}>
          {t("known.today")}
        </button>
      </p>
    </form>
  );
}

import type { Measure } from "@bilan/vocabulary";
import { Chooser } from "../../design/Chooser.js";
import { useText } from "../../language/text.js";
import { MEASURES } from "../scope.js";
import type { ChangeToll } from "../useToll.js";

interface Props {
  readonly label: string;
  readonly chosen: Measure;
  readonly change: ChangeToll;
}

export function MeasureChooser({ label, chosen, change }: Props) {
  const t = useText();
  return (
    <Chooser label={label} title={t("chooser.measure")}>
      {(close) => (
        <ul className="choices columns">
          {MEASURES.map((measure) => (
            <li key={measure}>
              <button
                type="button"
                aria-current={measure === chosen ? "true" : undefined}
                onClick={() => {
                  close();
                  change({ measure });
                }}
              >
                {t(`measure.${measure}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Chooser>
  );
}

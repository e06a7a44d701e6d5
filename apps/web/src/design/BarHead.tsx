import { useText } from "../language/text.js";
import { AxisLabels } from "./AxisLabels.js";
import type { Axis } from "./axis.js";

/** The head of a column of bars: what they show, in words, and the numbers of their axis. `wide`: on wide screens only. */
export function BarHead({ axis, wide = false }: { readonly axis: Axis; readonly wide?: boolean }) {
  const t = useText();
  return (
    <th scope="col" className={wide ? "barcell wide" : "barcell"}>
      <span className="hidden">{t("table.bar")}</span>
      <AxisLabels axis={axis} />
    </th>
  );
}

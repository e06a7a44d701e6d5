import { useText } from "../language/text.js";
import type { Axis } from "./axis.js";

/** How many characters stand side by side above the bars of the narrowest table. */
const ROOM = 16;

/** The numbers of a common axis, above the bars. */
export function AxisLabels({ axis }: { readonly axis: Axis }) {
  const t = useText();
  const last = axis.ticks.length - 1;
  const compact = new Intl.NumberFormat(t.locale, { notation: axis.end >= 10_000 ? "compact" : "standard" });
  const isRoomy = axis.ticks.map((tick) => compact.format(tick)).join("").length <= ROOM && axis.ticks.length <= 6;
  const shown = axis.ticks.filter((_, i) => i === 0 || i === last || isRoomy || i * 2 === last);
  return (
    <span className="axislabels" aria-hidden="true">
      {shown.map((tick) => (
        <i
          key={tick}
          className={tick === 0 ? "first" : tick === axis.end ? "last" : undefined}
          style={{ insetInlineStart: `${axis.position(tick)}%` }}
        >
          {compact.format(tick)}
        </i>
      ))}
    </span>
  );
}

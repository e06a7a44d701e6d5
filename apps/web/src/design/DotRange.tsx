import type { Axis } from "./axis.js";

interface Props {
  readonly axis: Axis;
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
  /** Documented sums have a filled dot, claims an open diamond, what is implied no mark. */
  readonly layer: "documented" | "claimed" | "implied";
}

/**
 * A figure with its bounds on a common axis: bar from low to high, mark at best, dashes towards the end of the axis where
 * there is no upper bound. The numbers stand in the table beside it, so this is hidden from screen readers.
 */
export function DotRange({ axis, low, best, high, layer }: Props) {
  const start = axis.position(low);
  const end = high === null ? 100 : axis.position(high);
  const mark = best ?? null;
  return (
    <span className={`dotrange ${layer}`} aria-hidden="true">
      {axis.ticks.map((tick) => (
        <i key={tick} className="gridline" style={{ insetInlineStart: `${axis.position(tick)}%` }} />
      ))}
      {high === low ? null : (
        <i
          className={high === null ? "bar open" : "bar"}
          style={{ insetInlineStart: `${start}%`, inlineSize: `${Math.max(0, end - start)}%` }}
        />
      )}
      {mark === null ? null : <i className="mark" style={{ insetInlineStart: `${axis.position(mark)}%` }} />}
    </span>
  );
}
